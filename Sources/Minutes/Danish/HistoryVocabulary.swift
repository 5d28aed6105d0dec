import Language

/// How minutes tell what other meetings did with a case before.
enum HistoryVocabulary {
    /// The sections that tell it.
    static let headings = PhraseTable(records + ["tidligere beslutning", "tidligere beslutninger", "behandling"])

    /// Those whose lines are records of meetings, and no decisions of the case.
    static let ofRecords = PhraseTable(records)

    private static let records = [
        "sagsforløb", "sagens forløb", "sagens gang", "tidligere behandling", "tidligere behandlet", "historik",
        "politisk behandling",
    ]

    /// What stands before the name of a body, before its day, and before the number of its item.
    static let bodies = PhraseTable(["udvalg", "organ", "forum", "møde i", "behandlet i"])
    static let days = PhraseTable(["dato", "mødedato", "den", "d."])
    static let numbers = PhraseTable([
        "punktnummer", "punkt nr.", "punkt nr", "punkt", "pkt.", "pkt", "sag nr.", "sagsnr.",
    ])

    /// What stands in brackets behind the title of a paper that was added later: "Bemærkninger (påført 21.05.2025)".
    static let added = PhraseTable(["(påført", "(tilføjet", "(eftersendt"])
}
