extension TemporalNetwork {
    /// The window of each point, as narrow as the inequalities make it.
    ///
    /// - Precondition: the network is consistent (`contradiction()` is `nil`).
    public func windows() -> [Window] {
        let earliest = reach(along: bounds.map { .init(from: $0.from, to: $0.to, length: $0.distance) })
        let latest = reach(along: bounds.map { .init(from: $0.to, to: $0.from, length: $0.distance) })
        return zip(earliest, latest).map { Window(earliest: $0, latest: $1.map { -$0 }) }
    }

    /// The longest way from the zero of time to each point; `nil` where there is none.
    private func reach(along arcs: [LabelCorrection.Arc]) -> [Int?] {
        var start = [Int?](repeating: nil, count: pointCount)
        start[Self.zero] = 0
        var correction = LabelCorrection(arcs, from: start, pointsForward: Self.pointsForward)
        while correction.sweep() {}
        return correction.label
    }

    /// A ring of inequalities that adds up to more than nothing, sought from all points at once.
    func positiveRing() -> Contradiction? {
        let arcs = bounds.map { LabelCorrection.Arc(from: $0.from, to: $0.to, length: $0.distance) }
        let start = [Int?](repeating: 0, count: pointCount)
        var correction = LabelCorrection(arcs, from: start, pointsForward: Self.pointsForward)
        while correction.sweep() {
            if let ring = correction.ring() { return Contradiction(bounds: ring.map { bounds[$0] }) }
        }
        return nil
    }

    /// Dates tie every point to the zero of time, and "at most" points back: neither says what comes first.
    private static func pointsForward(_ arc: LabelCorrection.Arc) -> Bool {
        arc.from != zero && arc.to != zero && arc.length >= 0
    }
}
