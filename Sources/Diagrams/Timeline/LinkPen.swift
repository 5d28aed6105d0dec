import Portfolio

extension Dependency {
    /// Whether the two only begin together, and none waits for the other.
    var isParallel: Bool { kind == .startToStart }
}

/// How a dependency is drawn: what was only inferred is dashed, and what only goes on beside something has no arrow.
struct LinkPen {
    let basis: Dependency.Basis
    let isParallel: Bool

    var dash: Pen.Dash { isParallel ? .dotted : basis == .inferred ? .dashed : .solid }

    /// The length of its arrow.
    func arrow(_ length: Double) -> Double? { isParallel ? nil : length }
}
