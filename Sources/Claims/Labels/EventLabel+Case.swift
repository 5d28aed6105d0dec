import Language

extension EventLabel {
    /// With the concept of a case that comes before a body, where the label is no more than its name: "Sag om takster",
    /// "Beslutningsoplæg om havnen". "Sagsbehandling" and "Salg af grunden" are none, nor is what is done to one ("Sag
    /// fremmes").
    package var ofCase: EventLabel {
        let words = FoldedWords.of(name).prefix(2)
        guard concept == nil, ordinal == nil, let first = words.first, CaseWords.isCase(first.stem) else {
            return self
        }
        if words.count > 1, let next = words.last, !FunctionWords.prepositions.contains(next.word) { return self }
        return EventLabel(
            name: name, kind: kind, concept: EventLexicon.standard.event(.casework)?.concept, stems: stems, ordinal: nil
        )
    }
}
