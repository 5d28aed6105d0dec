import Language
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
        let (first, second) = (theme(of: one.event), theme(of: other.event))
        return first.isEmpty || second.isEmpty || !first.isDisjoint(with: second)
    }

    /// The words of a label that say more than its kind: "Udbud af biler" is not "Udbud af kørsel".
    private static func theme(of event: EventLabel) -> Set<String> {
        let kind = event.concept?.words ?? []
        return event.stems.filter { !kind.contains($0) && !kind.contains(DanishStem.stem($0)) }
    }
}
