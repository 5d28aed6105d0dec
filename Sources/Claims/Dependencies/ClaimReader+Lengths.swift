import Portfolio

extension ClaimReader {
    /// How long an item says that things take; of what a plan lists, its dates tell.
    func lengths(on page: ItemText, plans: [Plan], claims: [Claim]) -> [LengthClaim] {
        let inPlans = Set(plans.flatMap { $0.rows.map(\.passage) })
        let names = EndNames(claims: claims, item: page.item)
        return page.item.passages.indices.filter { !inPlans.contains($0) && tellsLength($0, on: page) }.flatMap {
            index in
            found(inPassage: index, on: page).map { found in
                let known = succession(claims, on: page).known(found)
                return LengthClaim(
                    event: known ?? names.known(found.event, at: index), length: found.length, isNeed: found.isNeed,
                    choice: found.choice, citation: page.citation(ofPassage: index), passage: index)
            }
        }
    }

    /// What one takes over from another, by the claims of a page.
    func succession(_ claims: [Claim], on page: ItemText) -> Succession {
        Succession(claims: claims, lexicon: grammar.lexicon) { claim in
            let said = page.tokens(ofPassage: claim.passage).tokens.map(\.lower)
            let words = NeedWords.danish
            return said.contains(where: words.prolonging.contains) && said.contains(where: words.may.contains)
                && !said.contains(where: words.denying.contains)
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
        let readings = page.readings(ofPassage: index)
        let conditions = Conditions(readings, in: page.tokens(ofPassage: index).tokens)
        return readings.indices.filter { reader.isTold($0, in: readings, conditions) }
            .flatMap { reader.lengths(in: readings[$0]) }
    }
}
