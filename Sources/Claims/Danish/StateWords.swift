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
    /// How a thing is that somebody has brought so far: "tæt", "farbar".
    let results: Set<String>
    /// The last parts of such adjectives: "indflytningsklar", "bilfri".
    let resultEndings: [String]
    /// Predicates with a preposition that tell of nothing that a project brings about.
    let noStates: Set<String>
    /// Pasts of what came or gave way, which are news with nothing beside them: "kom", "brød".
    let coming: Set<String>
    /// Pasts that do not end as most do: "gik".
    let strongPasts: Set<String>
    /// What people are and become, and are in office.
    let living: Set<String>
    /// Those who hold an office, of whom it is no news what they say or become.
    let offices: Set<String>
    /// "Alle brugere", "hele huset": all that there are.
    let whole: Set<String>
    /// Verbs of what is done to a decision.
    let contesting: Set<String>
    /// Verbs of making, changing and ruling, of whose object it is news that they were done to it.
    let actions: Set<String>
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
        results: [
            "klar", "parat", "færdig", "tæt", "tør", "tom", "ledig", "farbar", "slut", "fri", "ren", "hel", "fuld",
            "tilgængelig", "synlig", "beboelig", "køreklar", "brugbar", "funktionsdygtig", "lovlig", "endelig",
            "operativ",
            "fuldtallig", "ude", "væk", "online", "live",
        ],
        resultEndings: ["klar", "fri", "færdig", "dygtig"],
        noStates: [
            "ferie", "barsel", "orlov", "kursus", "besøg", "studietur", "vej", "valg", "niveau", "budgettet", "bilag",
            "referatet", "dagsordenen", "møde", "mødet", "ikke",
        ],
        coming: [
            "kom", "slap", "løb", "trak", "frigav", "rev", "brød", "faldt", "fik", "ankom", "indkom", "fremkom",
            "udkom",
        ],
        strongPasts: [
            "kom", "slap", "løb", "trak", "frigav", "rev", "brød", "faldt", "fik", "gik", "ankom", "indkom", "fremkom",
            "udkom", "sprang", "sank", "fløj", "drev",
        ],
        living: ["fylder", "sidder", "hedder", "savner", "bor", "sover", "blomstrer"],
        offices: [
            "borgmesteren", "viceborgmesteren", "formanden", "næstformanden", "direktøren", "sekretæren", "lederen",
        ],
        whole: ["alle", "samtlige", "hele", "begge"],
        contesting: [
            "påklage", "anke", "appellere", "anfægte", "ophæve", "omgøre", "annullere", "stadfæste", "hjemvise",
            "underkende", "indbringe", "tilbagekalde",
        ],
        actions: [
            "bygge", "opføre", "grave", "støbe", "male", "lægge", "mure", "rive", "nedrive", "sprænge", "vælte",
            "fælde",
            "plante", "så", "rydde", "rense", "tømme", "fylde", "hæve", "sænke", "løfte", "fjerne", "flytte", "skifte",
            "udskifte", "bytte", "reparere", "renovere", "restaurere", "sanere", "isolere", "asfaltere", "montere",
            "demontere", "installere", "etablere", "opsætte", "nedtage", "anlægge", "indrette", "tilslutte", "koble",
            "tilkoble", "lappe", "slibe", "tætne", "svejse", "ramme", "bore", "udbore", "trække", "føre", "hænge",
            "stille",
            "rejse", "lukke", "åbne", "spærre", "genåbne", "færdiggøre", "afslutte", "begynde", "påbegynde", "starte",
            "igangsætte", "slukke", "tænde", "opgradere", "opdatere", "konvertere", "migrere", "kalibrere", "udrulle",
            "levere", "aflevere", "overdrage", "overtage", "hente", "bestille", "købe", "sælge", "leje", "udleje",
            "underskrive", "indgå", "opsige", "ophæve", "annullere", "stadfæste", "afvise", "hjemvise", "omgøre",
            "underkende", "forkaste", "imødekomme", "påklage", "indbringe", "anke", "appellere", "tilbagekalde",
            "tildele",
            "udpege", "ansætte", "fyre", "frigive", "udstede", "udsende", "udgive", "offentliggøre", "indsende",
            "fremsende", "anmelde", "udarbejde", "tegne", "projektere", "opmåle", "måle", "teste", "prøve", "afprøve",
            "inspicere", "registrere", "kortlægge", "beslaglægge", "ekspropriere", "nedlægge", "opløse", "stifte",
            "bestå", "vinde", "forlade", "indtage", "besætte", "rømme", "give", "meddele", "træffe", "tage", "få",
            "yde",
            "afgive", "foretage", "opnå",
        ])
}
