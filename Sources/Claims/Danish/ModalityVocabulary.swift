/// Words that tell how sure something is.
enum ModalityVocabulary {
    /// "forventes", "ca.", "måske": nobody has promised it.
    static let tentative: Set<String> = [
        "forventes", "forventer", "forventeligt", "formentlig", "formentligt", "muligvis", "eventuel", "eventuelt",
        "evt",
        "måske", "kan", "kunne", "overvejes", "skønnes", "tidligst", "håber", "foreløbig", "foreløbigt", "tentativ",
        "tentativt",
        "p.t", "pt", "påregnes", "anslås", "sandsynligvis", "omkring", "ca", "cirka", "forventet", "forventning",
        "stiles", "sigtes", "foreslås", "anbefales", "tænkes", "påtænkes",
    ]

    /// "besluttet", "fastsat": somebody with the right to it has said so.
    static let decided: Set<String> = [
        "besluttet", "besluttede", "vedtaget", "vedtog", "fastsat", "fastlagt", "aftalt", "bevilget",
    ]
}
