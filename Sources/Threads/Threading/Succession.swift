import Claims
import Portfolio

/// What speaks for it that a thread goes on where another stops: what no later meeting speaks of again, while they speak of
/// something like it that nobody had spoken of before, has got another name.
///
/// "Lukning af det gamle arkiv", 31 December; a later meeting: "aftalen om det gamle arkiv udløber nu den 30. juni".
struct Succession {
    let before: MilestoneThread
    let after: MilestoneThread
    /// By what the labels of both are compared.
    let terms: (before: [LabelTerms], after: [LabelTerms])
    /// In how many threads of the project a stem tells something.
    let frequency: [String: Int]

    /// How much must speak for it.
    static let threshold = 0.5

    /// How likely it is, or `nil` where they cannot be one event: the mean over all pairs of labels, and what the time says.
    var score: Double? {
        guard let first = after.claims.first, let last = before.claims.last, last.meeting < first.meeting,
            before.done == nil, before.standingNews?.kind != .cancelled, before.admits(first)
        else { return nil }
        let pairs = terms.before.flatMap { one in terms.after.map { (one, $0) } }
        let scores = pairs.compactMap(likeness)
        let time = self.time(of: first.claim)
        let isKnown = pairs.contains { $0.key != nil && $0.key == $1.key || arePaper($0, $1) }
        guard !scores.isEmpty, scores.count == pairs.count, isKnown || time > 0 else { return nil }
        let mean = scores.reduce(0, +) / Double(scores.count)
        return mean + time + (first.claim.modality == .done ? 0.1 : 0) - before.doubt(of: first.claim)
    }

    /// How alike two labels are, or `nil` when they name two events.
    private func likeness(_ one: LabelTerms, _ other: LabelTerms) -> Double? {
        guard EventAffinity.mayBeOne(one, other), let kinds = kinds(one, other) else { return nil }
        guard !one.telling.isEmpty, !other.telling.isEmpty else {
            return kinds + (one.telling.isEmpty && other.telling.isEmpty ? 0.1 : 0.05)
        }
        let share = WordLikeness.overlap(one.telling, other.telling) ?? 0
        guard share > 0 else { return kinds - 0.3 }
        // One word of several in common is chance, however rare.
        return kinds + 0.3 * share + 0.2 * min(1, 2 * share) * rarity(one.telling, other.telling)
    }

    private func kinds(_ one: LabelTerms, _ other: LabelTerms) -> Double? {
        switch (one.key, other.key) {
        case (let key?, let same?) where key == same: return key.isSingular ? 0.3 : 0.2
        case (nil, nil): return 0.15
        default: break
        }
        if Concept.areKin(one.label.concept, other.label.concept) || areStarts(one, other) { return 0.2 }
        let sharesWords = WordLikeness.weighted(one.telling, other.telling) > 0
        if sharesWords, Self.turns.contains(where: { $0(one) && $0(other) }) { return 0.1 }
        return one.key == nil || other.key == nil ? 0.1 : nil
    }

    /// Whether one is the start of the works, and the other that somebody comes or begins.
    private func areStarts(_ one: LabelTerms, _ other: LabelTerms) -> Bool {
        let works = Concept.Key.family(.construction)
        guard one.key == works || other.key == works else { return false }
        let begins = { (terms: LabelTerms) in
            terms.label.concept.has(.arriving) || terms.isBeginning
        }
        return begins(one) || begins(other)
    }

    /// Whether a paper is written and then put before a body.
    private func arePaper(_ one: LabelTerms, _ other: LabelTerms) -> Bool {
        one.label.concept.has(.drafting) && other.label.concept.has(.presenting)
    }

    /// Kinds of event that are two words for one turn of things: something is ready, something stops, a paper is there.
    private static let turns: [@Sendable (LabelTerms) -> Bool] = [
        { $0.label.concept.has(.completing) || [.family(.goLive), .family(.handover)].contains($0.key) },
        { $0.label.concept.has(.shutting) || $0.key == .family(.expiry) },
        { $0.label.concept.has(.drafting) || $0.label.concept.has(.presenting) },
    ]

    /// How rare the rarest word is that both have: 1 where no other thread has it.
    private func rarity(_ one: Set<String>, _ other: Set<String>) -> Double {
        let shared = one.flatMap { stem in
            other.filter { stem.utf8.count >= 5 && WordLikeness.areParts(stem, $0) }.map { (stem, $0) }
        }
        let rarest = shared.map { own, same in
            (frequency[own] ?? 1) + (own == same ? 0 : frequency[same] ?? 1) - 2
        }
        return rarest.min().map { 1 / Double(1 + max(0, $0)) } ?? 0
    }

    private func time(of claim: Claim) -> Double {
        let tie = before.tie(to: claim)
        let near = endsTogether(claim) ? 0.3 : before.isNear(claim.span) ? 0.1 : isSoonAfter(claim) ? 0.05 : 0
        let goesOn =
            switch claim.change {
            case .moved(nil), .missed: 0.15
            case .unchanged, .asPlanned: tie > .none ? 0.2 : 0
            default: 0.0
            }
        return max(tie.weight, near) + goesOn
    }

    /// Whether it is within six weeks after the day that was last said.
    private func isSoonAfter(_ claim: Claim) -> Bool {
        guard let last = before.claims.last?.claim.span.latest, let start = claim.span.earliest else { return false }
        return (1...42).contains(start - last)
    }

    /// "Høringen sluttede den 2. juni" of a hearing that was to run until then.
    private func endsTogether(_ claim: Claim) -> Bool {
        claim.edge == .end && claim.span.latest != nil && claim.span.latest == before.claims.last?.claim.span.latest
    }
}
