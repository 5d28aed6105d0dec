import Portfolio

extension ClaimReader {
    /// How long an item says that things take; of what a plan lists, its dates tell.
    func lengths(on page: ItemText, plans: [Plan], claims: [Claim]) -> [LengthClaim] {
        let inPlans = Set(plans.flatMap { $0.rows.map(\.passage) })
        let names = EndNames(claims: claims, item: page.item)
        return page.item.passages.indices.filter { !inPlans.contains($0) && tellsLength($0, on: page) }.flatMap {
            index in
            found(inPassage: index, on: page).map { found in
                let known = Succession(claims: claims, lexicon: grammar.lexicon).known(found)
                return LengthClaim(
                    event: known ?? names.known(found.event, at: index), length: found.length, isNeed: found.isNeed,
                    choice: found.choice, citation: page.citation(ofPassage: index), passage: index)
            }
        }
    }

    private func tellsLength(_ index: Int, on page: ItemText) -> Bool {
        let passage = page.item.passages[index]
        return passage.kind != .heading && passage.section != .attachments
            && page.times(in: passage.range).contains { $0.length != nil }
    }

    private func found(inPassage index: Int, on page: ItemText) -> [FoundLength] {
        let reader = LengthReader(
            finder: EventFinder(grammar: grammar), lags: LagReader(text: page.tokens(ofPassage: index)))
        return page.readings(ofPassage: index).flatMap(reader.lengths)
    }
}
