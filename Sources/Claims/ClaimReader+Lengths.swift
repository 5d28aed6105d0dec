import Portfolio

extension ClaimReader {
    /// How long an item says that things take; of what a plan lists, its dates tell.
    func lengths(on page: ItemText, plans: [Plan], claims: [Claim]) -> [LengthClaim] {
        let inPlans = Set(plans.flatMap { $0.rows.map(\.passage) })
        let names = EndNames(claims: claims, item: page.item)
        return page.item.passages.indices.filter { !inPlans.contains($0) && tellsLength($0, on: page) }.flatMap {
            index in
            found(inPassage: index, on: page, after: claims).map { found in
                let known = succession(claims).known(found)
                return LengthClaim(
                    event: known ?? names.known(found.event, at: index), length: found.length, isNeed: found.isNeed,
                    choice: found.choice, citation: page.citation(ofPassage: index), passage: index)
            }
        }
    }

    /// What one takes over from another, by the claims of a page.
    func succession(_ claims: [Claim]) -> Succession {
        Succession(claims: claims, lexicon: grammar.lexicon)
    }

    private func tellsLength(_ index: Int, on page: ItemText) -> Bool {
        let passage = page.item.passages[index]
        return passage.kind != .heading && passage.section != .attachments
            && page.times(in: passage.range).contains { $0.length != nil }
    }

    /// The claims, those that go on as long as the next sentence says: "Ombygningen begynder den 1. juni. Den varer 3
    /// måneder."
    func lasting(_ claims: [Claim], on page: ItemText) -> [Claim] {
        claims.map { claim in
            let next = claim.passage + 1
            guard claim.event.kind == .phase, claim.length == nil, let start = claim.span.earliest,
                claim.span.length.map({ $0 <= 31 }) ?? false, page.item.passages.indices.contains(next),
                tellsLength(next, on: page),
                let length = found(inPassage: next, on: page, after: claims).first(where: { $0.event == claim.event })
            else { return claim }
            return claim.with { $0.span = length.length.span(from: start) ?? claim.span }
        }
    }

    /// What "den" at the beginning of a sentence is, where the one before it dates one phase alone.
    private func phase(before index: Int, _ claims: [Claim], on page: ItemText) -> EventLabel? {
        let dated = claims.filter { $0.passage == index - 1 }
        guard index > 0, page.item.passages[index].block == page.item.passages[index - 1].block, dated.count == 1,
            dated[0].event.kind == .phase
        else { return nil }
        return dated[0].event
    }

    private func found(inPassage index: Int, on page: ItemText, after claims: [Claim]) -> [FoundLength] {
        let reader = LengthReader(
            finder: EventFinder(grammar: grammar), lags: LagReader(text: page.tokens(ofPassage: index)),
            before: phase(before: index, claims, on: page))
        let readings = page.readings(ofPassage: index)
        let conditions = Conditions(readings, in: page.tokens(ofPassage: index).tokens, grammar)
        return readings.indices.filter { reader.isTold($0, in: readings, conditions) }
            .flatMap { reader.lengths(in: readings[$0]) }
    }
}
