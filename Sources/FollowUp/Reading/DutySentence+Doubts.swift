import Language

/// What speaks against reading a duty out of a verb.
extension DutySentence {
    /// How much weight a candidate loses: a condition, a denial, a rule of law, a quotation, what is retold, possible or
    /// asked, and what parties say of it.
    func doubts(at index: Int, isDecision: Bool, hasTimeBehind: Bool) -> Int {
        let clause = clause(around: index)
        let before = clause.lowerBound..<index
        var loss = 0
        let opening = vocabulary.conjunctions.contains(word(clause.lowerBound)) ? 0..<clause.lowerBound : clause
        if has(vocabulary.denials, in: clause) || has(vocabulary.denials, in: opening) { loss += 2 }
        if vocabulary.settlings.occurs(in: words.map(\.word)) { loss += 3 }
        if isSupposed(before: index) { loss += 3 }
        if has(vocabulary.rules, in: words.indices) { loss += 2 }
        if isQuotation || has(vocabulary.partisans, in: words.indices) { loss += 3 }
        let governing = vocabulary.conjunctions.contains(word(clause.lowerBound)) ? 0..<index : before
        if has(vocabulary.possibilities, in: governing) || isIndirect(clause, before: index) { loss += 3 }
        if !isDecision || hasTimeBehind, has(vocabulary.retellings, in: 0..<index + 1) { loss += 3 }
        return loss
    }

    /// "…, hvad forvaltningen skal undersøge", "…, om udvalget skal": asked, and not said.
    private func isIndirect(_ clause: Range<Int>, before index: Int) -> Bool {
        clause.lowerBound > 0 && has(vocabulary.indirect, in: clause.lowerBound..<min(clause.lowerBound + 2, index))
    }

    /// Whether what stands at a word is only supposed: "Hvis skuret falder sammen, vil forvaltningen", "I så fald". That
    /// the case is approved is what the item asks for, and no doubt.
    private func isSupposed(before index: Int) -> Bool {
        if vocabulary.suppositions.occurs(in: words[..<index].map(\.word)) { return true }
        let isCondition =
            clause(around: index).lowerBound > 0 && isPassive(0) || has(vocabulary.conditions, in: 0..<index)
        let isApproval = has(vocabulary.approvals, in: 0..<index) && !has(vocabulary.denials, in: 0..<index)
        return isCondition && !isApproval
    }
}
