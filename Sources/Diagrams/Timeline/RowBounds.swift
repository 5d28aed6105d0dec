import Portfolio

extension PlanEntry {
    /// Whether it is an end that others set and that is still to come. A body's own "senest" is a deadline, and no such end.
    var isStandingEnd: Bool { isHardEnd && status != .cancelled && status != .reached }

    /// When a picture shows it: by what was said, or where nobody dated it, between the neighbours that did.
    var shownSpan: Span? { current ?? derivedSpan }
}
