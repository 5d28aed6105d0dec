extension Limit {
    static let losses = ["bortfald", "fortab", "mistes", "mister", "tabes", "tilbagebetal", "frafald"]

    static let conditions: Set<String> = ["hvis", "ellers", "medmindre", "såfremt", "dersom"]
}
