import Language

/// The 98 municipalities of Denmark since 2007 with the codes that their case numbers begin with (*kommunekoder*).
///
/// Source: the authority register of CPR and Statistics Denmark's municipality codes, public.
enum Municipalities {
    static let nameOfCode: [Int: String] = [
        101: "København", 147: "Frederiksberg", 151: "Ballerup", 153: "Brøndby", 155: "Dragør", 157: "Gentofte",
        159: "Gladsaxe", 161: "Glostrup", 163: "Herlev", 165: "Albertslund", 167: "Hvidovre", 169: "Høje-Taastrup",
        173: "Lyngby-Taarbæk", 175: "Rødovre", 183: "Ishøj", 185: "Tårnby", 187: "Vallensbæk", 190: "Furesø",
        201: "Allerød", 210: "Fredensborg", 217: "Helsingør", 219: "Hillerød", 223: "Hørsholm", 230: "Rudersdal",
        240: "Egedal", 250: "Frederikssund", 253: "Greve", 259: "Køge", 260: "Halsnæs", 265: "Roskilde",
        269: "Solrød", 270: "Gribskov", 306: "Odsherred", 316: "Holbæk", 320: "Faxe", 326: "Kalundborg",
        329: "Ringsted", 330: "Slagelse", 336: "Stevns", 340: "Sorø", 350: "Lejre", 360: "Lolland", 370: "Næstved",
        376: "Guldborgsund", 390: "Vordingborg", 400: "Bornholm", 410: "Middelfart", 420: "Assens",
        430: "Faaborg-Midtfyn", 440: "Kerteminde", 450: "Nyborg", 461: "Odense", 479: "Svendborg", 480: "Nordfyn",
        482: "Langeland", 492: "Ærø", 510: "Haderslev", 530: "Billund", 540: "Sønderborg", 550: "Tønder",
        561: "Esbjerg",
        563: "Fanø", 573: "Varde", 575: "Vejen", 580: "Aabenraa", 607: "Fredericia", 615: "Horsens", 621: "Kolding",
        630: "Vejle", 657: "Herning", 661: "Holstebro", 665: "Lemvig", 671: "Struer", 706: "Syddjurs", 707: "Norddjurs",
        710: "Favrskov", 727: "Odder", 730: "Randers", 740: "Silkeborg", 741: "Samsø", 746: "Skanderborg",
        751: "Aarhus", 756: "Ikast-Brande", 760: "Ringkøbing-Skjern", 766: "Hedensted", 773: "Morsø", 779: "Skive",
        787: "Thisted", 791: "Viborg", 810: "Brønderslev", 813: "Frederikshavn", 820: "Vesthimmerland", 825: "Læsø",
        840: "Rebild", 846: "Mariagerfjord", 849: "Jammerbugt", 851: "Aalborg", 860: "Hjørring",
    ]

    /// Names that are not simply "X Kommune".
    private static let special = [
        "København": "Københavns Kommune", "Bornholm": "Bornholms Regionskommune", "Nordfyn": "Nordfyns Kommune",
        "Vesthimmerland": "Vesthimmerlands Kommune",
    ]

    /// The regions, whose minutes are laid out like those of municipalities.
    static let regions = [
        "Region Hovedstaden", "Region Sjælland", "Region Syddanmark", "Region Midtjylland", "Region Nordjylland",
    ]

    /// The official name of a municipality: "Kalundborg Kommune", "Københavns Kommune".
    static func officialName(of name: String) -> String { special[name] ?? name + " Kommune" }

    /// The municipality that a case number's first part stands for.
    static func authority(ofCode code: Int) -> String? { nameOfCode[code].map(officialName) }

    /// The full names of all municipalities.
    static let names = Set(authorityOfName.values)

    /// The region in which a municipality lies, by its short name; the codes are given out by region.
    static func region(of name: String) -> String? {
        guard let code = codeOfName[name] else { return nil }
        switch code {
        case 253, 259, 265, 269, 306..<400: return "Region Sjælland"
        case ..<306, 400: return "Region Hovedstaden"
        case 615, 657..<773, 779, 791: return "Region Midtjylland"
        case 401..<657: return "Region Syddanmark"
        default: return "Region Nordjylland"
        }
    }

    private static let codeOfName = Dictionary(uniqueKeysWithValues: nameOfCode.map { ($1, $0) })

    /// Whether it is a municipality or a region of today: "Kalundborg Kommune", "Region Sjælland".
    static func isRegistered(_ authority: String) -> Bool { names.contains(authority) || regions.contains(authority) }

    /// Bodies and offices that one municipality alone has.
    static let ownWords = PhraseTable([
        ("borgerrepræsentationen", "Københavns Kommune"), ("borgerrepræsentationens", "Københavns Kommune"),
        ("overborgmesteren", "Københavns Kommune"), ("magistratsafdelingen", "Aarhus Kommune"),
        ("magistratsafdeling", "Aarhus Kommune"),
    ])

    /// Short names, longest first, with the authority that each stands for.
    static let authorityOfName: [String: String] = Dictionary(
        uniqueKeysWithValues: nameOfCode.values.map { ($0, officialName(of: $0)) })
}
