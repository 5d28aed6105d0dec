import Portfolio

/// How sure a clause is of what it says.
enum ModalityWords {
    /// "forventes", "ca.", "måske": nobody has promised it.
    private static let tentative: Set<String> = [
        "forventes", "forventer", "forventeligt", "formentlig", "formentligt", "muligvis", "eventuel", "eventuelt",
        "evt",
        "måske", "kan", "kunne", "overvejes", "skønnes", "tidligst", "håber", "foreløbig", "foreløbigt", "tentativ",
        "tentativt",
        "p.t", "pt", "påregnes", "anslås", "sandsynligvis", "omkring", "ca", "cirka", "forventet", "forventning",
        "stiles", "sigtes", "foreslås", "anbefales", "tænkes", "påtænkes",
    ]

    /// "besluttet", "fastsat": somebody with the right to it has said so.
    private static let decided: Set<String> = [
        "besluttet", "besluttede", "vedtaget", "vedtog", "fastsat", "fastlagt", "aftalt", "bevilget",
    ]

    static func modality(of reading: ClauseReading, span: Span, section: Section.Kind, saidOn: Day?)
        -> Statement.Modality
    {
        let words = reading.clause.tokens.map(\.lower)
        let over = saidOn.map { (span.earliest ?? span.latest ?? $0) <= $0 } ?? false
        if over, reading.tense == .past || reading.tense == .perfect { return .done }
        if words.contains(where: tentative.contains) { return .tentative }
        if section == .decision || words.contains(where: decided.contains) { return .decided }
        return .planned
    }
}
