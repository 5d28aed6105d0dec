package import Portfolio

extension TimeMention {
    /// An event's days in the other years that the time can lie in, the likeliest first; none where a year is written.
    func otherYears(of span: Span) -> [Span] {
        guard inferredYear, let taken = wording.years.first?.span.anchor.year else { return [] }
        return wording.years.dropFirst().compactMap { other in
            span == self.span ? other.span : span.shifted(byYears: other.span.anchor.year - taken)
        }
    }
}

extension Claim {
    /// The same claim at its time in another year, and what it was moved from in the year that goes with it.
    package func dated(_ other: Span) -> Claim {
        let years = other.anchor.year - span.anchor.year
        return with { claim in
            claim.span = other
            if case .moved(let from?) = change { claim.change = .moved(from: from.shifted(byYears: years)) }
        }
    }

    /// Whether what is said can lie at a time, seen from the meeting: what is done behind it, what is planned ahead.
    package func mayBe(_ span: Span) -> Bool {
        guard let saidOn else { return true }
        return modality == .done ? span.anchor <= saidOn : span.latest.map { $0 >= saidOn } ?? true
    }
}
