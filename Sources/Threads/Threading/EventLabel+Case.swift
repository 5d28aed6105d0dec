extension EventLabel {
    /// With the concept of a case that comes before a body, where the label is no more than its name: "Sag om takster",
    /// "Beslutningsoplæg om havnen". "Sagsbehandling" and "Salg af grunden" are none.
    var ofCase: EventLabel {
        guard concept == nil, ordinal == nil, let first = FoldedWords.of(name).first, PromiseWords.isCase(first.stem)
        else { return self }
        return EventLabel(name: name, kind: kind, concept: "caseToBoard", stems: stems, ordinal: nil)
    }
}
