/// Words that shape a label: what makes a noun known, and what says nothing of it.
enum LabelForms {
    /// Before a noun that is spoken of as known: "den nye test".
    static let knowing: Set<String> = [
        "den", "det", "de", "denne", "dette", "disse", "første", "sidste", "endt", "afsluttet", "overstået",
    ]
    static let articles: Set<String> = ["den", "denne", "det", "dette"]
    static let plural = ["erne", "ene", "rne"]
    static let singular = ["en", "et"]

    /// Endings of participles before a noun that is known, and before one that is not.
    static let ofKnown = "ede"
    static let ofNew = "et"
    static let owning = ["ens", "ets", "nes"]
    static let neuter = "det"

    /// Endings of adjectives that can stand for a thing or tell how something is done: "ledige", "fejlfrit".
    static let inflected = ["e", "t"]

    /// Short nouns that are written together with what is done to them.
    static let joining: Set<String> = ["fejl", "vej", "bro", "tag", "bus", "sti", "hegn", "kloak"]

    /// "overgang til", "deltagelse i": what the noun needs to its right.
    static let bound: Set<String> = ["til", "i"]
    static let plainArticles: Set<String> = ["den", "det", "de"]

    /// Words that any project can have in its sentences.
    static let weak: Set<String> = [
        "nye", "nyt", "eventuel", "eventuelle", "samlede", "endelig", "endelige", "kommende", "nuværende", "hidtidige",
        "eksisterende", "projekt", "projektet", "projektets", "sag", "sagen", "arbejdet", "arbejde", "kommunen",
        "kommunens",
    ]

    /// That something is expected tells of no event which one it is.
    static let expecting = ["forudsættes", "forventes", "formodes"]
}
