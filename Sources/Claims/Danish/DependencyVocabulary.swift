/// Words by which minutes say that one thing waits for another.
enum DependencyVocabulary {
    static let papers = [
        "plan", "aftale", "kontrakt", "kommissori", "mandat", "strategi", "program", "lov", "regel", "regler",
        "vedtægt", "politik", "procedure", "principper", "forskrift", "retningslinje", "skema", "budget",
    ]
    static let endings = ["", "en", "n", "et", "tet", "ken", "men", "met", "erne", "ne", "er", "r", "um"]
    static let conditions: Set<String> = [
        "forudsætning", "forudsætningen", "betingelse", "betingelsen", "krav", "kravet", "forudsætninger",
    ]
    static let waitingVerbs: Set<String> = [
        "vente", "venter", "bero", "beror", "afhænge", "afvente", "afhænger", "afhængig", "afhængige", "afhængigt",
        "hænger", "bundet", "afgør", "stille", "pause", "betinget", "betingede",
    ]
    static let results: Set<String> = [
        "klar", "klare", "tæt", "tætte", "tør", "tørt", "fejlfri", "fejlfrie", "stabil", "stabile", "tom", "tomme",
        "fri", "frie", "ledig", "gyldig", "væk", "ude", "oppe", "nede",
        "endelig", "endeligt", "gyldigt", "sikkert", "sikker", "åben", "åbne", "lukket", "lukkede",
    ]

    /// Subordinators that a second clause goes on with.
    static let goingOn: Set<String> = ["når", "så snart", "før", "førend"]
    static let onlyThen: Set<String> = ["kan", "først", "tidligst", "skal"]
    static let strict: Set<String> = ["når", "før", "førend", "inden", "indtil", "forinden"]
    static let toWait: Set<String> = ["vente", "venter"]
    static let has = "har"
    static let carrying: Set<String> = ["er", "har", "bliver", "være", "skal"]
    static let deciding: Set<String> = ["først", "ikke"]
    static let needed: Set<String> = [
        "når", "før", "inden", "indtil", "forinden", "snart", "efter", "kræver", "kræves", "forudsætter", "forudsættes",
        "forudsat",
        "forudsætning", "betinger", "betinget", "afhænger", "afhængig", "afhængigt", "afventer", "beror", "fundament",
        "fundamentet", "grundlag", "grundlaget", "afsæt", "udgangspunkt", "sammen", "sammenlægges", "herefter",
        "derefter", "førend", "mindre", "medmindre", "uden", "takt", "vente", "venter", "afvente", "afhænge", "bero",
        "betingelse", "betingelsen", "forudsætningen", "krav", "forlængelse", "baggrund", "længe", "efterhånden",
        "straks", "forudsætte", "kræve", "afhængige", "hænger", "bundet", "hvorefter", "betingelser",
        "forudsætninger", "afgør", "afgørende", "hvis", "såfremt", "skridt", "betingede",
        "følger",
        "efterfølgende", "dernæst", "parallelt", "sideløbende", "samtidig", "samtidigt", "forud",
    ]
    static let conditionNouns: Set<String> = [
        "forudsætning", "betingelse", "krav", "forudsætningen", "betingelsen", "grundlag", "grundlaget",
    ]

    /// How people write that something does not go on for a time.
    static let halting = [
        "vente", "afvent", "bero", "parker", "udskyd", "udskud", "udsæt", "udsat", "pause", "hvile", "standse",
        "stoppe",
    ]
    static let requiring: Set<String> = [
        "kræver", "forudsætter", "forudsat", "forudsætning", "betinger", "betinget", "afhænger", "kræves",
        "forudsættes",
        "afventer", "afvente", "afhænge", "afhængig", "afhængigt", "bero", "beror", "forudsætningen", "betingelsen",
        "betingelse", "krav",
        "forudsætte", "kræve", "afhængige", "betingede", "hænger", "bundet",
    ]
    static let done: Set<String> = ["er", "har", "været"]
    static let needing: Set<String> = ["skal", "må"]
    static let settling: Set<String> = ["afgør", "afgørende"]

    /// "ligger stille".
    static let still = "stille"
    static let resting: Set<String> = ["ligger", "står"]
    static let conditional: Set<String> = ["forudsat at", "hvis", "såfremt"]
    static let before: Set<String> = ["før", "førend", "inden"]
    static let none: Set<String> = ["ingen", "intet"]
    static let waiting: Set<String> = [
        "afhænger", "afhængig", "afhængigt", "afventer", "forudsætter", "beror", "betinget", "afvente", "afhænge",
        "bero", "forudsætte", "kræver", "vente", "venter", "afhængige", "hænger",
    ]
    static let bases: Set<String> = [
        "fundament", "grundlag", "grundlaget", "fundamentet", "afsæt", "udgangspunkt", "betingelse", "forudsætning",
    ]
    static let beside: Set<String> = ["parallelt", "sideløbende"]
    static let after: Set<String> = ["herefter", "derefter", "efterfølgende", "dernæst"]
    /// Before what a length is counted from: "14 dage fra licitationen", "en måned regnet fra valget".
    static let countedFrom = "fra"
    static let counting: Set<String> = ["regnet", "regne", "at"]
    static let plainlyWaiting: Set<String> = ["vente", "venter", "hænger"]
    static let waitedFor: Set<String> = ["af", "på"]
    static let forming: Set<String> = ["danner", "danne", "dannede", "er", "udgør", "lægger", "bliver"]
    static let together = "sammen"
    static let merging: Set<String> = ["slås", "lægges"]
    static let merged = ["projekt", "program", "indsats"]
    static let projects = ["projekt", "program"]
    static let advantage = "fordel"
    static let bare: Set<String> = ["med", "uden", "af"]

    /// What a preposition and the word before it say of the order of two events.
    enum Order {
        case required, after, before, beside
        /// Only where the clause denies: "ikke uden".
        case never
        /// Only after "i": "i forlængelse af".
        case extending
    }

    static func order(_ preposition: String, after word: String) -> Order? {
        switch (preposition, word) {
        case ("af", "forudsætning"), ("af", "betingelse"): .required
        case ("af", "forlængelse"): .extending
        case ("efter", _), ("af", "baggrund"): .after
        case ("uden", _): .never
        case ("før", _), ("inden", _), ("for", "forud"): .before
        case ("med", "parallelt"), ("med", "sideløbende"), ("med", "samtidig"), ("med", "samtidigt"): .beside
        default: nil
        }
    }
}
