import Portfolio

/// How sure a clause is of what it says.
enum ModalityWords {
    static func modality(of reading: ClauseReading, span: Span, section: Section.Kind, saidOn: Day?)
        -> Statement.Modality
    {
        let words = reading.clause.tokens.map(\.lower)
        let over = saidOn.map { (span.earliest ?? span.latest ?? $0) <= $0 } ?? false
        if over, reading.tense == .past || reading.tense == .perfect { return .done }
        if words.contains(where: ModalityVocabulary.tentative.contains) { return .tentative }
        if section == .decision || words.contains(where: ModalityVocabulary.decided.contains) { return .decided }
        return .planned
    }
}
