import Portfolio

/// What binds the entries of a picture: the hard ends among them.
struct HardEndSet {
    private let ends: Set<PlanEntry.ID>

    init(_ histories: [ProjectHistory]) {
        ends = Set(histories.flatMap(\.entries).compactMap { $0.schedule?.total?.end })
    }

    /// Whether others set it, or something must be done by its day.
    func contains(_ entry: PlanEntry) -> Bool {
        entry.status != .cancelled && entry.status != .reached && (entry.isHardEnd || ends.contains(entry.id))
    }
}

extension PlanEntry {
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
