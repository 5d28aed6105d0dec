import Language
import Portfolio

/// The labels of an item's numbers in the authority's registry.
enum RegistryVocabulary {
    enum Field: Sendable {
        case caseNumber, journalNumber, documentNumber
        /// Labels whose value nobody asks for ("Sagsbehandler: NN", "Initialer: PIM").
        case other
    }

    static let labels = PhraseTable<Field>([
        ("sagsnr.", .caseNumber), ("sagsnr", .caseNumber), ("sagsnummer", .caseNumber), ("sagnr.", .caseNumber),
        ("sagnr", .caseNumber), ("sagsid.", .caseNumber), ("sagsid", .caseNumber), ("sags id", .caseNumber),
        ("sagens id", .caseNumber), ("sagens nr.", .caseNumber),
        ("sags-id", .caseNumber), ("sag-id", .caseNumber), ("sags-nr.", .caseNumber), ("sags-nr", .caseNumber),
        ("sag", .caseNumber), ("sags nr.", .caseNumber), ("esdh-sag", .caseNumber), ("esdh nr.", .caseNumber),
        ("acadre sagsnr.", .caseNumber), ("sag id", .caseNumber),
        ("j.nr.", .journalNumber), ("j.nr", .journalNumber), ("j. nr.", .journalNumber), ("jnr.", .journalNumber),
        ("journal nr.", .journalNumber), ("journalnr.", .journalNumber), ("journalnummer", .journalNumber),
        ("kle", .journalNumber), ("kle nr.", .journalNumber), ("kle-nr.", .journalNumber),
        ("dok.nr.", .documentNumber), ("dok nr.", .documentNumber), ("dok. nr.", .documentNumber),
        ("dok.", .documentNumber), ("dok", .documentNumber), ("dokumentnr.", .documentNumber),
        ("dokument nr.", .documentNumber), ("dokumentnummer", .documentNumber), ("dokument", .documentNumber),
        ("sagsbeh.", .other), ("sagsbehandler", .other), ("sagsinitialer", .other), ("initialer", .other),
        ("sagsansvarlig", .other), ("forvaltning", .other),
    ])

    /// What stands above the names of an item's cases.
    static let cases = PhraseTable(["sager", "tilknyttede sager", "esdh-sager"])

    /// What stands before numbers of something else than cases.
    static let otherNumbers = PhraseTable([
        "tlf", "tlf.", "telefon", "mobil", "cvr", "cvr-nr.", "cvr nr.", "ean", "konto", "kontonr.", "matr.", "matr.nr.",
        "matr. nr.", "matrikel", "matrikelnr.", "kr.", "budget", "periode", "år", "side", "dok", "dokument",
        "lokalplan",
        "kommuneplan", "regnskab", "areal", "dato", "dok.nr.", "dokumentnr.", "bilag", "uge", "møde", "kl.",
        "konto nr.",
        "kommuneplantillæg", "tillæg", "lov nr.", "bekendtgørelse", "sæson", "plan", "punkt", "pkt.", "frist",
    ])
}
