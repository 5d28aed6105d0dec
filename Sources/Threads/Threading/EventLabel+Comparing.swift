import Claims
import Language

extension EventLabel {
    /// As labels are compared: with stems as names of projects have them, the number of its stage, and a concept where
    /// its words imply one.
    var normalised: EventLabel { folded.numbered.ofCase.implied }

    /// With the concept of a noun in its name, or of the noun of its verb, that a project has one event of, where the
    /// lexicon did not know what happens: "Kontrakter på plads" is about the contract, "Aftale indgås" is its signing.
    private var implied: EventLabel {
        guard concept == nil, ordinal == nil else { return self }
        let nouns = FoldedWords.of(name).flatMap { [$0.word, $0.stem] }
        let found = nouns.lazy.compactMap { EventLexicon.standard.noun($0)?.concept }.first { concept in
            concept.key?.isSingular ?? false
        }
        return found.map { EventLabel(name: name, kind: kind, concept: $0, stems: stems) } ?? self
    }

    /// With the number of the stage that it carries out: "Udkørsel af beholdere i etape 1" is etape 1, though
    /// "Evaluering af etape 1" and "Indsamling af erfaringer fra etape 1" are not.
    var numbered: EventLabel {
        guard ordinal == nil, concept.has(.work) else { return self }
        return EventLabel(name: name, kind: kind, concept: concept, stems: stems, ordinal: numberInName)
    }

    /// With one concept for the handing in of offers and the deadline for it: "Aflevering af bud", "Budfrist".
    var asOffer: EventLabel {
        guard concept.has(.handing), ordinal == nil,
            stems.contains(where: Self.isOffer)
        else { return self }
        return EventLabel(
            name: name, kind: kind, concept: EventLexicon.standard.event(.offering)?.concept, stems: stems)
    }

    /// "bud", "tilbudsfrist".
    private static func isOffer(_ stem: String) -> Bool {
        offers.contains { stem == $0 || stem.hasPrefix($0) && offerEnds.contains(where: stem.hasSuffix) }
    }

    private var numberInName: Ordinal? {
        let words = FoldedWords.of(name)
        for (word, next) in zip(words, words.dropFirst()) where Self.stages.contains(word.word) {
            if let number = Self.number(next.word) { return Ordinal(word: word.word, number: number) }
        }
        return nil
    }

    /// "2", and "B" for 2.
    private static func number(_ word: String) -> Int? {
        if let number = Int(word) { return (1...40).contains(number) ? number : nil }
        guard word.utf8.count == 1, let letter = word.utf8.first, (97...104).contains(letter) else { return nil }
        return Int(letter) - 96
    }

    /// With stems as names of projects have them, so that both can be compared: "it-driften" is "it" and "drift".
    var folded: EventLabel {
        EventLabel(
            name: name, kind: kind, concept: concept,
            stems: Set(stems.flatMap { FoldedWords.of($0).map(\.stem) }), ordinal: ordinal
        ).asOffer
    }
}
