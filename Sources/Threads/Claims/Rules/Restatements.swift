import Portfolio

/// The same date said again of the same event, in one item, is no new claim.
enum Restatements {
    static func removed(from claims: [Claim]) -> [Claim] {
        var result: [Claim] = []
        for claim in claims {
            if !result.contains(where: { isSame($0, claim) }) { result.append(claim) }
        }
        return result
    }

    private static func isSame(_ one: Claim, _ other: Claim) -> Bool {
        guard one.span == other.span, one.event.ordinal == other.event.ordinal else { return false }
        if one.event.name == other.event.name { return true }
        guard one.event.concept == other.event.concept, one.event.concept != nil else { return false }
        return one.event.stems.isEmpty || other.event.stems.isEmpty
            || !one.event.stems.isDisjoint(with: other.event.stems)
    }
}
