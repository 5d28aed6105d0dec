import Language

/// The words for how far an event moves, why, and for the end of a whole project.
struct ShiftWords: Sendable {
    /// Beginnings of verbs by which something comes later: "forsinkes", "udskydes", "rykkes".
    let delaying: [String]
    /// Beginnings of words by which it comes earlier: "fremrykkes".
    let advancing: [String]
    /// After a length of time: "to uger senere", "en måned bagud".
    let later: Set<String>
    /// "en uge tidligere", "et halvt år før tid".
    let earlier: Set<String>
    /// After "senere": with what a new date is compared, so that the date in the words is the new one.
    let than: String
    /// Words of what only may be: "kan blive forsinket".
    let supposing: Set<String>
    /// Beginnings of words by which something is only proposed: "det foreslås".
    let proposing: [String]
    /// Beginnings of words for what is somebody else's: "naboprojektet".
    let foreign: String
    let not: String
    /// Before a cause, by their words: "på grund af", "som følge af".
    let causes: [[String]]
    /// At the beginning of a sentence that tells the cause of what was said before: "Det skyldes".
    let because: Set<String>
    /// Nouns for a whole project, or ends of them: "projektet", "anlægsprojektet".
    let projects: [String]
    /// Forms of verbs that end a project: "stopper", "skrinlægges".
    let stopping: Set<String>
    /// The verb and the words by which a project is taken out of a plan: "skriver broen ud af anlægsplanen".
    let takingOut: (verbs: Set<String>, words: [String], plans: [String])
    /// What cannot be at the time that was said: "lader sig ikke gøre".
    let impossible: PhraseSet
}

extension ShiftWords {
    static let danish = ShiftWords(
        delaying: [
            "forsink", "udskyd", "udskud", "udskød", "udsæt", "udsat", "rykke", "rykkes", "rykket", "skubbe", "forskyd",
            "forskud", "glider", "gled", "skrider", "skred", "skydes", "skudt", "forlæng",
        ],
        advancing: ["fremryk", "fremskynd"],
        later: ["senere", "forsinket", "forsinkede", "bagud", "bagefter", "forsinkelse"],
        earlier: ["tidligere", "foran", "før"],
        than: "end",
        supposing: [
            "kan", "kunne", "risikerer", "måske", "muligvis", "hvis", "eventuelt", "ville", "foreslås", "foreslår",
        ],
        proposing: ["foreslå", "indstil", "anbefal"], foreign: "nabo", not: "ikke",
        causes: [
            ["på", "grund", "af"], ["som", "følge", "af"], ["på", "baggrund", "af"], ["grundet"], ["pga"], ["fordi"],
            ["som", "følge", "heraf"], ["skyldes"], ["eftersom"], ["idet"], ["da"],
        ],
        because: ["skyldes", "årsagen", "grunden", "forklaringen", "baggrunden"],
        projects: ["projektet", "byggeriet", "programmet", "anlægget", "projekterne"],
        stopping: [
            "stoppe", "stopper", "stoppes", "stoppet", "standse", "standses", "standset", "skrinlægge", "skrinlægges",
            "skrinlægger", "skrinlagt", "opgive", "opgives", "opgiver", "opgivet", "lukke", "lukkes", "lukker",
            "nedlægge",
            "nedlægges", "nedlægger", "indstille", "indstilles", "droppe", "droppes", "dropper", "droppet", "aflyses",
            "aflyse", "aflyst", "annulleres", "annullere", "afbryde", "afbrydes",
        ],
        takingOut: (
            ["skriver", "skrives", "skrevet", "tager", "tages", "taget", "skrive", "tage"], ["ud", "af"],
            ["planen", "budgettet", "programmet", "oversigten"]
        ),
        impossible: PhraseSet(
            """
            lader sig ikke gøre, lod sig ikke gøre, kan ikke lade sig gøre, er ikke mulig, er ikke muligt,
            er derfor ikke mulig, er derfor ikke muligt, er dermed ikke mulig, bliver ikke mulig
            """)
    )
}
