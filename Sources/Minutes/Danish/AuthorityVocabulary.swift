import Language

/// Words by which minutes name the authority that they are of.
enum AuthorityVocabulary {
    /// What names an authority: itself, or only a house in some town.
    enum Mention { case authority, townHall }

    /// What stands behind the name of a town: "Egelund Kommune", "Egelund Rådhus".
    static let suffixes = PhraseTable<Mention>([
        ("kommune", .authority), ("kommunes", .authority), ("kommunen", .authority), ("regionskommune", .authority),
        ("rådhus", .townHall),
    ])

    /// A municipality, behind its name.
    static let municipality = "kommune"
    static let municipalityForms: Set<String> = [municipality, municipality + "s"]

    /// The form of the word with what parts it from a body behind: "Egelund Kommunes Byråd", "Egelund Kommune. Byrådet".
    static let municipalityPrefixes = [municipality + "s ", municipality + " "].map { Letters.folded($0) }
    static let municipalitySentence = Letters.folded(municipality + ".")

    /// The full name of a municipality that the register does not have.
    static func fullName(_ name: String) -> String { name + " Kommune" }

    /// Words before "Kommune" that are no name: "Denne Kommune".
    static let noNames: Set<String> = [
        "Denne", "Hele", "Hver", "Vores", "Den", "Enhver", "Ingen", "Andre", "Flere",
    ]

    /// The council of a municipality, beside the name of which it stands.
    static let councils: Set<String> = ["byråd", "kommunalbestyrelse", "kommunalbestyrelsen"]

    /// The council of a region and its house.
    static let regional = PhraseTable(
        ["råd", "rådet", "rådets", "rådsmøde", "rådssalen", "hus", "huset", "gård", "gården"].map { "regions" + $0 })
}
