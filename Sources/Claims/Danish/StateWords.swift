/// Words of clauses that tell how a thing is, and of what was done in the past.
struct StateWords: Sendable {
    /// "er", "står": that it is so.
    let being: Set<String>
    /// Adverbs of where a thing is, which need no noun: "nede", "ude".
    let places: Set<String>
    /// Words that open a date.
    let opening: Set<String>
    /// What may stand between the verb and what it says.
    let passedOver: Set<String>
    /// Predicates that tell of nothing that a project brings about.
    let noStates: Set<String>
    /// Pasts that do not end as most do: "kom".
    let strongPasts: Set<String>
    /// What people are and become, and are in office.
    let living: Set<String>
    /// "Alle brugere", "hele huset": all that there are.
    let whole: Set<String>
    /// What people do in meetings and letters, which is no step of a project.
    let talk: Set<String>
}

extension StateWords {
    static let danish = StateWords(
        being: ["er", "var", "være", "bliver", "blev", "blive", "står", "stod", "stå", "ligger", "lå", "ligge"],
        places: [
            "nede", "oppe", "ude", "inde", "væk", "tilbage", "over", "på", "i", "af", "hjemme", "fremme", "igennem",
        ],
        opening: ["den", "d", "d.", "fra"],
        passedOver: [
            "så", "først", "derfor", "nu", "dermed", "herefter", "derefter", "efter", "planen", "formentlig",
            "forventeligt", "nok", "også", "endelig", "endnu", "igen", "være", "blive", "stå", "ligge", "dog",
            "allerede",
            "gerne", "helt", "stadig", "fortsat", "senest", "tidligst", "atter", "at",
        ],
        noStates: [
            "ferie", "barsel", "orlov", "kursus", "besøg", "studietur", "vej", "valg", "niveau", "størst", "lavere",
            "højere", "bedre", "ens", "enig", "enige", "glad", "glade", "tilfreds", "tilfredse", "åben", "åbent", "syg",
            "budgettet",
            "beskrevet",
            "bilag", "referatet", "dagsordenen", "møde", "mødet", "gyldig", "gyldigt", "bindende", "gældende",
            "uændret",
            "ikke",
        ],
        strongPasts: [
            "kom", "slap", "løb", "trak", "frigav", "rev", "brød", "faldt", "fik",
        ],
        living: ["fylder", "sidder", "hedder", "savner", "bor"], whole: ["alle", "samtlige", "hele", "begge"],
        talk: [
            "klagede", "spurgte", "mindede", "roste", "takkede", "bad", "ønskede", "foreslog", "deltog", "talte",
            "diskuterede", "kritiserede", "efterlyste", "nævnte", "hilste", "mødte", "sagde", "skrev", "sad", "fyldte",
            "fortalte", "oplyste", "besøgte", "hørte", "steg", "lød", "fandt", "stod", "tog", "gav", "gik",
            "drøftede", "orienterede", "behandlede", "vurderede", "påpegede", "meddelte", "meldte", "anmodede",
        ])
}
