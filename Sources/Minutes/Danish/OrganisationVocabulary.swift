import Language

/// Words that the names of boards, companies and associations carry, whose minutes are none of a municipality's.
enum OrganisationVocabulary {
    /// What such a name ends in: "Mosby Vandværk", "Nørre Provsti".
    static let kinds = PhraseTable([
        "vandværk", "vandforsyning", "forsyning", "spildevand", "vandselskab", "varmeværk", "fjernvarme",
        "kraftvarmeværk", "renovation", "sogn", "pastorat", "provsti", "stift", "amt", "fællesråd", "landsbyråd",
        "lokalråd", "grundejerforening", "ejerforening", "andelsboligforening", "boligforening", "boligselskab",
        "vandlaug", "digelag", "pumpelag",
    ])

    /// What a name ends in that stands alone on the first line; elsewhere they are places.
    static let kindsAlone = PhraseTable([
        "havn", "lystbådehavn", "museum", "bibliotek", "teater", "lufthavn", "hospital", "sygehus", "gymnasium", "fond",
        "friplejehjem", "naturpark", "golfklub", "sejlklub", "roklub", "kunsthal", "hal", "idrætscenter", "energi",
    ])

    /// Those of a school, which is a place of meetings as well.
    static let schools = PhraseTable(["skole", "friskole", "efterskole", "privatskole"])

    /// How the name of a school ends in one word: "Mosbyskolen".
    static let schoolEnding = Letters.folded("skolen")

    /// The board of a school: where it meets, the school is the authority.
    static let schoolBoards = PhraseTable([
        "skolebestyrelse", "skolebestyrelsen", "skolebestyrelsens", "skolebestyrelsesmøde", "skolebestyrelsesmødet",
    ])

    /// What such a name begins with: "Nationalpark Sandmosen", "E/F Lunden".
    static let fronts = PhraseTable([
        "nationalpark", "e/f", "ef", "a/b", "ab", "g/f", "ejerforeningen", "grundejerforeningen",
        "andelsboligforeningen", "boligforeningen", "boligselskabet", "boligorganisationen", "andelsselskabet",
        "pumpelaget", "digelaget", "vandlauget", "landsbyrådet", "lokalrådet", "fællesrådet", "beboerforeningen",
        "borgerforeningen", "idrætsforeningen", "fonden", "ejerlauget", "vandværket", "kommune", "havnelauget",
    ])

    /// Those that one word follows, as in Greenland: "Kommune Sandmosen".
    static let oneWordFronts = PhraseTable(["kommune"])

    /// What a line of an address holds beside the name of who sent the paper.
    static let contacts = PhraseTable([
        "tlf.", "tlf", "telefon", "cvr", "cvr-nr.", "cvr nr.", "ean", "email", "e-mail", "mail", "www",
    ])

    /// The forms of companies.
    static let companies = PhraseTable(
        ["a/s", "i/s", "p/s", "k/s", "aps", "a.m.b.a.", "a.m.b.a", "amba", "s.m.b.a.", "f.m.b.a."])

    /// Where the councils of the regions meet.
    static let regionHouses = PhraseTable([
        ("regionshuset viborg", "Region Midtjylland"), ("regionshuset i viborg", "Region Midtjylland"),
        ("regionshuset vejle", "Region Syddanmark"), ("regionshuset i vejle", "Region Syddanmark"),
        ("regionshuset sorø", "Region Sjælland"), ("regionshuset i sorø", "Region Sjælland"),
        ("regionshuset aalborg", "Region Nordjylland"), ("regionshuset i aalborg", "Region Nordjylland"),
        ("regionsgården i hillerød", "Region Hovedstaden"), ("regionsgården hillerød", "Region Hovedstaden"),
        ("regionsgården, hillerød", "Region Hovedstaden"),
    ])

    /// What joins two words of a place's name; "Miljø og Forsyning" is a department.
    static let joints = PhraseTable(["-", "–"])
}
