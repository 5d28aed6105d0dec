import Minutes
import Portfolio
import Testing

@Suite("Whose minutes they are")
struct AuthorityTests {
    private func authority(of text: String, default fallback: String? = nil) -> Authority? {
        let segmenter = MinutesSegmenter(defaultAuthority: fallback.map { Authority($0) })
        return segmenter.meeting(from: SourceText(text), source: "minutes/x.txt").authority
    }

    private func minutes(head: String, text: String) -> String {
        "\(head)\n\nMødedato: 6. oktober 2021\n\n1. Budget\n\nSagsfremstilling\n\n\(text)\n\nBeslutning\n\nGodkendt.\n"
    }

    @Test(
        "is read from the letterhead, of a region that no list has too",
        arguments: [
            ("Region Nordmark\nReferat", "Region Nordmark"), ("REGION VESTFJORD\nReferat", "Region Vestfjord"),
            ("Egelund Kommune\nReferat", "Egelund Kommune"), ("Aarhus Byråd\nReferat", "Aarhus Kommune"),
            ("SANDVIG VAND A/S\nReferat", "Sandvig Vand A/S"), ("I/S SANDVIG SLUSE\nReferat", "I/S Sandvig Sluse"),
            ("SAVA A/S\nReferat", "SAVA A/S"),
        ]
    )
    func letterhead(head: String, expected: String) {
        let text = "Strandby Kommune og Holme Kommune er hørt. Strandby Kommune svarede."
        #expect(authority(of: minutes(head: head, text: text)) == Authority(expected))
    }

    @Test(
        "is an association, a company or a school that the first lines name",
        arguments: [
            ("MOSBY VANDVÆRK\nReferat", "Mosby Vandværk"),
            ("Mosby – Lynge Vandværk: Referat", "Mosby – Lynge Vandværk"),
            ("Referat af bestyrelsesmøde i Mosby Fællesråd, onsdag den 6. oktober", "Mosby Fællesråd"),
            ("Provstiudvalgsmøde den 6. oktober - Lynge Provsti", "Lynge Provsti"),
            ("Nationalpark Sandmosen\nReferat", "Nationalpark Sandmosen"), ("E/F Lunden\nReferat", "E/F Lunden"),
            ("Referat af skolebestyrelsesmøde\nMosbyskolen, lokale 3", "Mosbyskolen"),
            ("Lynge Skole\nSkolebestyrelsen", "Lynge Skole"),
            ("1 Mosby Affald I/S REFERAT af årsmøde i bestyrelsen", "Mosby Affald I/S"),
            ("Dagsorden for bestyrelsesmøde i Mosby Vand A/S", "Mosby Vand A/S"),
            ("Hovedudvalget\ni Regionshuset Viborg, lokale 3", "Region Midtjylland"),
            ("Lynge Provstis Kirkegårdsudvalg\nReferat", "Lynge Provsti"),
            ("Vester Mosby Sogns Menighedsråd, Lynge Provsti", "Vester Mosby Sogn"),
            ("Boligselskabet Mosevang\nOrganisationsbestyrelsesmøde", "Boligselskabet Mosevang"),
            ("Mosby Havn\nHavneudvalget - møde", "Mosby Havn"),
            ("M O S B Y   K O M M U N E\nReferat", "Mosby Kommune"),
            ("I/S  S A N D F Æ R G E N\nB E S L U T N I N G S P R O T O K O L", "I/S SANDFÆRGEN"),
        ]
    )
    func association(head: String, expected: String) {
        #expect(authority(of: minutes(head: head, text: "Sagen blev drøftet.")) == Authority(expected))
    }

    @Test(
        "is neither a place of meetings nor a department",
        arguments: [
            "Teknisk Udvalg\nLynge Skole, lokale 3", "Direktionen\nMiljø og Forsyning", "Vandrådet\nAlle skoler",
            "Bestyrelsesmøde\n\nENDELIGT REFERAT", "Bestyrelsesmøde\n\nÅBEN DAGSORDEN", "Teknisk Udvalg\nNY MOLE",
            "Bestyrelsesmøde\nStore sal, Mosby Havn", "Bestyrelsesmøde\n\nFORTROLIGT INTERNT PAPIR",
            "Bestyrelsesmøde\n\nBO HOLM", "Teknisk Udvalg\nMosby Bibliotek",
            "Økonomiudvalget\nGrundejerforeningen Engen deltog under punkt 1",
        ]
    )
    func noAssociation(head: String) {
        #expect(authority(of: minutes(head: head, text: "Sagen blev drøftet.")) == nil)
    }

    @Test("is not a municipality that a regional council only names")
    func regionalCouncil() {
        let text = minutes(head: "Regionsrådet - Referat", text: "Fjordbæk Kommune betaler. Fjordbæk Kommune er enig.")
        #expect(authority(of: text) == nil)
        #expect(authority(of: text, default: "Region Nordmark") == Authority("Region Nordmark"))
    }

    @Test("is not where those come from who meet, but whose council is named so")
    func origins() {
        let people = "Til stede: Anne Lund (Holme Kommune), Bo Friis (Holme Kommune) og Ea Holm (Strandby Kommune)"
        #expect(authority(of: minutes(head: "Trafikrådet\nReferat\n\(people)", text: "Sagen blev drøftet.")) == nil)
        let council = minutes(head: "Byrådet (Holme Kommune)\nReferat", text: "Sagen blev drøftet.")
        #expect(authority(of: council) == Authority("Holme Kommune"))
    }

    @Test("is not a neighbour that is named once, where the portfolio says whose minutes they are")
    func neighbour() {
        let text = minutes(head: "Økonomiudvalget", text: "Erfaringerne fra Viborg Kommune er gode.")
        #expect(authority(of: text, default: "Egelund Kommune") == Authority("Egelund Kommune"))
    }

    @Test(
        "is told by an address, a site or a town",
        arguments: [
            ("Tolv Provsti, Kajgade 3, 9999 Tolv. Tlf. 00 00 00 00", "Tolv Provsti"),
            ("Læs mere på www.gribskov.dk/hoering", "Gribskov Kommune"),
            ("Skriv til plan@hjoerring.dk", "Hjørring Kommune"),
            ("Læs mere på gribskov.dk og lejre.dk", nil), ("Kajgade 3, 9999 Tolv", nil),
            ("Klager over lugt skal sendes til plan@hjoerring.dk.", nil),
            ("Lejre Kommune og Greve Kommune, Kajgade 3. Tlf. 00 00 00 00", nil),
        ] as [(String, String?)])
    func address(_ foot: String, _ expected: String?) {
        let text = minutes(head: "Plan- og Miljøudvalget", text: "Sagen blev drøftet.") + "\n" + foot + "\n"
        #expect(authority(of: text) == expected.map { Authority($0) })
    }

    @Test(
        "is the municipality of the town where a committee meets, and nobody else's",
        arguments: [
            ("Børneudvalget\n\nLokale A, Kajgade 3, 3700 Rønne", "Bornholms Regionskommune"),
            ("Afdelingsbestyrelsen\n\nLokale A, Kajgade 3, 3700 Rønne", nil),
            ("Børneudvalget\n\nHerslev Kro, Kajgade 3, 4000 Roskilde", nil),
            ("Foreningen Molens Venner\n\nwww.hjoerring.dk/molen", nil),
            ("Provstiudvalget\n\nLokale A, Kajgade 3, 3700 Rønne", nil),
        ] as [(String, String?)])
    func town(_ head: String, _ expected: String?) {
        #expect(authority(of: minutes(head: head, text: "Sagen blev drøftet.")) == expected.map { Authority($0) })
    }

    @Test(
        "is the municipality or the region of the towns that it speaks of, and of no few ones",
        arguments: [
            ("Handicaprådet", "Boligerne i Helsinge, vejen i Gilleleje og stien i Græsted.", "Gribskov Kommune"),
            (
                "Handicaprådet", "Boliger i Helsinge og i Gilleleje. Stier i Helsinge og i Gilleleje.",
                "Gribskov Kommune"
            ),
            ("Handicaprådet", "Boligerne i Helsinge og vejen i Gilleleje.", nil),
            ("Handicaprådet", "Vi ser på boliger i Helsinge, i Gilleleje, i Græsted og i Næstved.", nil),
            ("Handicaprådet", "Udvalget besøger boliger i Helsinge, i Gilleleje og i Græsted.", nil),
            ("Handicaprådet", "Inge Gilleleje, Bo Helsinge og Ib Græsted.", nil),
            ("Foreningen Molen", "Boligerne i Helsinge, vejen i Gilleleje og stien i Græsted.", nil),
            ("Regionsrådet", "Der bygges i Slagelse, i Næstved og i Holbæk.", "Region Sjælland"),
            ("Regionsrådet", "Der bygges i Slagelse, i Næstved og i Horsens.", nil),
            ("Regionsrådet", "Sygehuset i Odense er stort.", nil),
            ("Regionsrådet", "Region Hovedstaden betaler. Region Hovedstaden er enig.", "Region Hovedstaden"),
            ("Regionsrådet", "Vi har lært af Region Nordjylland.", nil),
        ] as [(String, String, String?)])
    func towns(_ head: String, _ text: String, _ expected: String?) {
        #expect(authority(of: minutes(head: head, text: text)) == expected.map { Authority($0) })
    }

    @Test("is the name in capitals on top of a board's minutes, where it comes again in the text, and only as a guess")
    func capitals() {
        let text = minutes(head: "Bestyrelsesmøde\n\nABF MOSEVANG", text: "Bo skriver til ABF om tilskud.")
        #expect(authority(of: text) == Authority("ABF MOSEVANG"))
        #expect(authority(of: text, default: "Lejre Kommune") == Authority("Lejre Kommune"))
    }

    @Test(
        "is that of no old town hall, where one of today is named",
        arguments: [
            ("Udvalget\npå Tolv Rådhus", "Tolv Kommune"), ("Fælles nævn for Holbæk og Lejre\npå Tolv Rådhus", nil),
            ("Udvalget\npå Lejre Rådhus", "Lejre Kommune"),
        ] as [(String, String?)])
    func hall(_ head: String, _ expected: String?) {
        #expect(authority(of: minutes(head: head, text: "Sagen blev drøftet.")) == expected.map { Authority($0) })
    }

    @Test("has the form of its company, wherever the text writes it")
    func inFull() {
        let text = minutes(head: "Referat\nLyngby Fjernvarme", text: "Lyngby Fjernvarme a.m.b.a. bygger et solanlæg.")
        #expect(authority(of: text) == Authority("Lyngby Fjernvarme a.m.b.a."))
    }
}
