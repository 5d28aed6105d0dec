extension ConflictFindings {
    /// How people write that an agreement ends for good, folded.
    static let lastEnd = [
        "kan ikke forlænges", "kan ikke forlænge", "ikke mulighed for at forlænge", "uden mulighed for forlængelse",
        "kan ikke yderligere forlænges", "ikke forlænges yderligere", "sidste forlængelse",
    ]
}
