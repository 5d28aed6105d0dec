import Portfolio

extension Columns {
    /// The columns of a table whose head says what happens at the times below it: "Plejecenter | Idriftsættelse".
    ///
    /// `nil` for a row with a time, or without exactly one noun of an event at its head.
    init?(eventHead cells: [TokenisedText], _ lexicon: EventLexicon) {
        guard cells.count >= 2, cells.allSatisfy({ $0.times.isEmpty && (1...4).contains($0.tokens.count) }) else {
            return nil
        }
        let events = cells.indices.compactMap { column -> (column: Int, event: EventWord)? in
            guard let head = cells[column].tokens.last(where: \.isWord), let event = lexicon.noun(head.lower) else {
                return nil
            }
            return (column, event)
        }
        guard events.count == 1, let only = events.first, only.column > 0 else { return nil }
        self.init()
        time = only.column
        event = only.event
    }
}

extension PlanLabel {
    /// The labels of a row: what its columns' heads say of it, or else the words of its cells.
    ///
    /// Under "Fase | Periode | Indhold" the phase is what the row is about, and the contents are detail; under
    /// "Plejecenter | Idriftsættelse" what happens stands at the head.
    func labels(ofRow texts: [TokenisedText], at others: [Int], dated time: Int, in columns: Columns) -> [Named] {
        if let step = columns.step, columns.stages != nil, others.contains(step) {
            return labels(ofCells: [columns.tokens(of: texts[step].tokens, at: step)])
        }
        if let column = columns.stages?.column, others.contains(column), others.count > 1,
            let phase = phase(texts[column].tokens)
        {
            return [phase]
        }
        let cells = others.map { columns.tokens(of: texts[$0].tokens, at: $0) }
        if let event = columns.event, columns.time == time,
            let thing = cells.first(where: { $0.contains(where: \.isWord) })
        {
            return happening(event, to: thing)
        }
        return labels(ofCells: cells)
    }

    /// A phase that has a name and no number: "Programfase".
    private func phase(_ tokens: [Token]) -> Named? {
        guard Ordinals.find(in: tokens) == nil, tokens.contains(where: { $0.lower.contains(where: \.isLetter) }),
            tokens.count > 1 || Ordinals.number(tokens[0].lower) == nil,
            let named = labels(ofCells: [tokens]).first
        else { return nil }
        let label = named.label
        return Named(
            label: EventLabel(name: label.name, kind: .phase, concept: label.concept, stems: label.stems),
            tentative: named.tentative)
    }

    /// "Idriftsættelse af Lindely".
    private func happening(_ event: EventWord, to thing: [Token]) -> [Named] {
        let words = thing.filter(\.isWord)
        let theme = Phrase(
            preposition: nil, words: words, indices: 0..<words.count, note: nil, opensSentence: false)
        let label = LabelWriter(grammar: grammar).label(event, theme: theme, complements: [])
        return label.map { [Named(label: $0, tentative: false)] } ?? labels(ofCells: [thing])
    }
}
