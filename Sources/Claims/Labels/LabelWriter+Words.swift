import Language
import Portfolio

/// Labels that are a clause's own words, or a noun made of a verb that no table has.
extension LabelWriter {
    /// A label from the words themselves, for a verb that the lexicon does not know: "Stillinger nedskrives".
    func verbatim(theme: Phrase, verb: Token?, between: [Phrase] = [], after: [Phrase] = []) -> EventLabel {
        let parts = [text(theme)] + between.map(withPreposition) + [verb?.text ?? ""] + after.map(withPreposition)
        let words = theme.words + (between + after).flatMap(\.words)
        return EventLabel(
            name: Self.shortened(parts), kind: .milestone, concept: nil,
            stems: Stems.of(words).union(verb.map { Stems.of($0.lower) } ?? []))
    }

    /// How a thing is: "Kontrakt i hus", "Taget tæt".
    func state(of theme: Phrase, _ predicate: [Token]) -> EventLabel {
        EventLabel(
            name: Self.shortened([text(theme)] + predicate.map(\.text)), kind: .milestone,
            stems: Stems.of(theme.words + predicate))
    }

    /// A label from the words of a clause, in the order of a main clause: "De første huse har varme".
    func clause(of theme: Phrase, verb: Token?, after: [Token]) -> EventLabel {
        EventLabel(
            name: Self.shortened([text(theme), verb?.text ?? ""] + after.map(\.text)), kind: .milestone,
            stems: Stems.of(theme.words + after).union(verb.map { Stems.of($0.lower) } ?? []))
    }

    /// The noun of a verb that the lexicon does not know, and what completes it: "Boring efter vand".
    func nominalised(_ noun: String, complements: [Phrase]) -> EventLabel {
        EventLabel(
            name: Self.shortened([noun] + complements.map(withPreposition)), kind: .milestone, concept: nil,
            stems: Stems.of(complements.flatMap(\.words)).union([DanishStem.stem(noun)]))
    }

    /// What is done to a thing, by a verb that only the general lexicon knows: "Ophævelse af afgørelsen".
    func nominalised(_ noun: String, to object: Phrase, complements: [Phrase]) -> EventLabel {
        EventLabel(
            name: Self.shortened([noun, SmallWord.of, text(object)] + complements.map(withPreposition)),
            kind: .milestone,
            stems: Stems.of(object.words + complements.flatMap(\.words)).union([DanishStem.stem(noun)]))
    }
}
