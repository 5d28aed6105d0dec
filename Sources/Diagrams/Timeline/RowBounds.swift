import Portfolio

extension PlanEntry {
    /// Whether it is an end that others set and that is still to come. A body's own "senest" is a deadline, and no such end.
    var isStandingEnd: Bool { isHardEnd && status != .cancelled && status != .reached }

    /// When a picture shows it: by what was said, or where nobody dated it, between the neighbours that did.
    var shownSpan: Span? { current ?? derivedSpan }

    /// The window that follows from what must come before it and after it; `nil` where a date is said, or a side is open.
    var derivedSpan: Span? {
        guard current == nil, case .derived? = schedule?.basis, let first = schedule?.start.earliest,
            let last = schedule?.finish.latest, first <= last
        else { return nil }
        return Span(first, last)
    }
}
