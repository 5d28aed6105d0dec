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

    /// Ends of the names of a municipality's bodies, and what stands in those of others.
    static let committees = ["udvalget", "udvalg", "ældrerådet", "handicaprådet", "byrådet", "kommunalbestyrelsen"]
    /// "Udvalget for Plan og Teknik".
    static let committeeFronts = ["udvalget for", "udvalg for"]
    static let otherCommittees = ["provsti", "region", "forretnings", "kirke", "stift", "bestyrelsesudvalg"]

    /// What stands in a sentence that tells of another place than one's own.
    static let elsewhere = [
        "besøg", "kursus", "kurset", "konference", "studietur", "inspiration", "erfaring", "nabo", "lære ", "lært ",
        "lejr", "messe", "temadag", "seminar", "sammenlign", "ligesom",
    ]

    /// The sites of municipalities and regions.
    static let sites = PhraseTable<String>(
        Municipalities.authorityOfName.map { (site(of: $0.key), $0.value) }.sorted { $0.0 < $1.0 } + [
            ("kk.dk", "Københavns Kommune"), ("htk.dk", "Høje-Taastrup Kommune"), ("ltk.dk", "Lyngby-Taarbæk Kommune"),
            ("fmk.dk", "Faaborg-Midtfyn Kommune"), ("brk.dk", "Bornholms Regionskommune"),
            ("rksk.dk", "Ringkøbing-Skjern Kommune"), ("regionh.dk", "Region Hovedstaden"),
            ("regionsjaelland.dk", "Region Sjælland"), ("rsyd.dk", "Region Syddanmark"),
            ("regionsyddanmark.dk", "Region Syddanmark"), ("rm.dk", "Region Midtjylland"),
            ("rn.dk", "Region Nordjylland"),
        ])

    private static func site(of name: String) -> String {
        name.lowercased().replacing("æ", with: "ae").replacing("ø", with: "oe").replacing("å", with: "aa") + ".dk"
    }

    /// The council of a region and its house.
    static let regional = PhraseTable(
        ["råd", "rådet", "rådets", "rådsmøde", "rådssalen", "hus", "huset", "gård", "gården"].map { "regions" + $0 })
}
