/// The words at the heads of plan tables, and those of lines that only look like a plan.
struct PlanWords: Sendable {
    /// When: "Tidspunkt", "Frist".
    let times: Set<String>
    /// When it begins, in a table with two columns: "Start".
    let starts: Set<String>
    /// When it ends: "Slut".
    let ends: Set<String>
    /// When it was to be before: "Oprindelig", "Baseline".
    let former: Set<String>
    /// When it is to be now: "Ny", "Revideret", "Forventet".
    let current: Set<String>
    /// When it was: "Faktisk".
    let actual: Set<String>
    /// What is to happen: "Aktivitet".
    let activities: Set<String>
    /// What is to happen in detail, beside a column that says what a row is about: "Indhold".
    let details: Set<String>
    /// What a row is about, in a table on several projects: "Projekt".
    let subjects: Set<String>
    /// How it goes: "Status".
    let states: Set<String>
    /// Heads of a list of things to do: "Aktion".
    let actions: Set<String>
    /// What is no part of a label: "Bemærkning", "Nr.".
    let remarks: Set<String>
    /// How a column of who does it begins.
    let responsible: String
    /// What a status says of that which has happened.
    let over: Set<String>
    /// Names of fields of a form or a page's head, which name no event: "Dato: 19-08-2030".
    let fields: Set<String>
    /// Before the date on which a paper was put into a file: "påført 7. april".
    let filing: Set<String>
    /// Marks that fill a cell below a month: "X".
    let marks: Set<String>
    /// The last parts of papers that have a year in their names: "Budget 2030".
    let papersOfYears: [String]
    /// What is no name though a year follows it: "i alt", "kr".
    let beforeYears: Set<String>
}

extension PlanWords {
    static let danish = PlanWords(
        times: [
            "tid", "periode", "dato", "frist", "deadline", "tidspunkt", "hvornår", "uge", "måned", "tidsfrist",
            "termin", "start", "slut", "tidsrum", "tidsplan", "forventet", "år", "kvartal", "senest", "færdig",
            "afslutning", "slutdato", "startdato", "ibrugtagning", "forventes",
        ],
        starts: ["start", "startdato", "starttidspunkt", "begyndelse", "påbegyndes", "påbegyndt", "begynder", "fra"],
        ends: [
            "slut", "slutdato", "sluttidspunkt", "afslutning", "afsluttes", "afsluttet", "færdig", "ophør", "til",
        ],
        former: [
            "oprindelig", "oprindeligt", "oprindelige", "tidligere", "tidl", "hidtidig", "hidtil", "baseline", "gammel",
            "gamle", "før",
        ],
        current: [
            "ny", "nye", "nyt", "revideret", "revideredes", "reviderede", "justeret", "aktuel", "nuværende",
            "forventet", "forventes", "prognose", "nu",
        ],
        actual: ["faktisk", "faktiske", "realiseret", "opnået", "gennemført"],
        activities: [
            "aktivitet", "aktiviteter", "indhold", "aktion", "opgave", "opgaver", "delopgave", "handling", "milepæl",
            "milepæle", "hvad", "emne", "fase", "etape", "trin", "skridt", "proces", "begivenhed", "beskrivelse",
            "leverance",
        ],
        details: ["indhold", "beskrivelse", "emne"],
        subjects: [
            "projekt", "projekter", "projektnavn", "anlæg", "anlægsprojekt", "sag", "indsats", "område", "lokalitet",
            "skole", "institution", "adresse",
        ],
        states: ["status", "tilstand", "stade"],
        actions: ["aktion", "handling", "opgave"],
        remarks: [
            "ansvarlig", "ansvarlige", "ansvar", "hvem", "nr", "deltagere", "udfører", "tovholder", "bemærkning",
            "bemærkninger", "kommentar", "kommentarer", "note", "noter", "beløb", "pris", "udgift", "budget",
            "økonomi", "kr",
        ],
        responsible: "ansvarlig",
        over: [
            "udført", "afsluttet", "færdig", "gennemført", "opnået", "nået", "ok", "overstået", "sket", "afholdt",
            "leveret",
        ],
        fields: [
            "dato", "mødedato", "sagsdato", "dokumentdato", "journaldato", "tid", "tidspunkt", "mødetid", "periode",
            "udarbejdet", "oprettet", "opdateret", "version", "udskrevet", "udskriftsdato", "sidst", "senest",
            "sagsforløb",
            "behandling", "behandlet", "intet", "møde", "næste", "mødet", "mødested", "sted", "udvalg", "påført", "af",
            "side", "godkendt", "underskrevet", "dagsorden", "referat", "protokol", "beslutning", "i", "den",
        ],
        filing: [
            "påført", "journaliseret", "dateret", "udskrevet", "opdateret", "oprettet", "arkiveret", "version",
            "udsendt", "udarbejdet",
        ],
        marks: ["x", "xx", "✓", "v"],
        papersOfYears: [
            "budget", "budgettet", "regnskab", "regnskabet", "forslag", "forslaget", "plan", "planen", "strategi",
            "strategien", "politik", "politikken", "aftale", "aftalen", "vision", "finanslov", "finansloven", "program",
            "programmet", "sæson", "kommune",
        ],
        beforeYears: [
            "kr", "mio", "mia", "kroner", "år", "året", "årene", "perioden", "sommer", "efterår", "forår", "vinter",
            "kvartal", "halvår", "ultimo", "primo", "medio", "færdig", "klar", "start", "slut", "forventet", "alt",
        ]
    )
}
