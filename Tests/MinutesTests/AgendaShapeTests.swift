import Minutes
import Portfolio
import Testing

/// Small invented minutes in the ways that agendas are written, with the items that a reader would see.
@Suite("Agendas in every shape")
struct AgendaShapeTests {
    struct Shape: CustomTestStringConvertible, Sendable {
        let name: String
        let body: String
        let items: [String]
        var cases: [String] = []

        var testDescription: String { name }
    }

    private static func items(_ shape: Shape) -> [AgendaItem] {
        let minutes = "Havby Vandværk\nBestyrelsen\n\nReferat af møde den 4. maj 2021\n\n" + shape.body
        return MinutesSegmenter().meeting(from: SourceText(minutes), source: "a.txt").items
    }

    @Test("finds the items, with their numbers and titles", arguments: shapes)
    func titles(_ shape: Shape) {
        #expect(Self.items(shape).map { "\($0.number) \($0.title)" } == shape.items)
    }

    @Test("finds the numbers of cases", arguments: shapes.filter { !$0.cases.isEmpty })
    func cases(_ shape: Shape) { #expect(Self.items(shape).flatMap(\.caseNumbers) == shape.cases) }

    @Test("gives the words below a number that stands alone to the item of the list")
    func wordsBelowNumbers() {
        let shape = Self.shapes.first { $0.name == "numbers alone below a list" }
        let items = shape.map(Self.items) ?? []
        #expect(items.map { $0.decisions.map(\.outcome) } == [[.approved], [], [.postponed]])
    }

    @Test(
        "takes what stands below a recommendation for the decision where it adds to it",
        arguments: [
            ("Godkendes.\nGodkendt under forudsætning af stiftets ja.", [Decision.Outcome.approvedWithChanges]),
            ("Godkendes.\n\nGodkendt med den ændring, at fristen er 1. maj.", [.approvedWithChanges]),
            ("Planen godkendes.\nGodkendt materiel anvendes.", []),
        ])
    func belowRecommendation(_ words: String, _ outcomes: [Decision.Outcome]) {
        let body = "1. Ny boring\n\nIndstilling:\n\n\(words)\n\n2. Eventuelt\n\nIndstilling:\n\nDrøftes.\n"
        let items = Self.items(Shape(name: "", body: body, items: []))
        #expect(items.first?.decisions.map(\.outcome) == outcomes)
    }

    @Test(
        "takes the only numbered heading of a file for the item that the file holds",
        arguments: [
            (
                "4. Nyt journalsystem\nKontrakten udløber den 31. december 2018, og leverandøren vælges i juni.",
                "4 Nyt journalsystem"
            ),
            (
                "Punkt 12: Havnebad\n\nSagsfremstilling\nHavnebadet åbner den 1. juni 2031, når broerne er lagt ud.",
                "12 Havnebad"
            ),
            ("7 Skolernes ferieplan\n\nFerieplanen for 2031 sendes i høring til den 3. maj.", "7 Skolernes ferieplan"),
            ("Havnebadet åbner den 1. juni 2031, når broerne er lagt ud.", "1 "),
        ])
    func oneItem(body: String, expected: String) {
        let text = "Egelund Kommune\nTeknisk Udvalg\nReferat\nDato: 10. august 2030\n\n" + body
        let items = MinutesSegmenter().meeting(from: SourceText(text), source: "minutes/1.txt").items
        #expect(items.map { "\($0.number) \($0.title)" } == [expected])
    }

    @Test("gives text that no found item holds to an item without a title")
    func nothingIsLost() {
        let told = (1...8).map { "Boring \($0) ved Skoven blev gennemgået, og pumpen skiftes i uge \(20 + $0).\n" }
        let shape = Shape(
            name: "text before all items",
            body: told.joined(separator: "\n") + "\n1. Nordengen\n\n2. Sydengen\n\n3. Vestengen\n", items: [])
        let items = Self.items(shape)
        #expect(items.first?.title == "")
        #expect(items.first?.passages.count == told.count)
    }

    private static let trio = ["1 Godkendelse af dagsorden", "2 Ny boring ved Skoven", "3 Eventuelt"]

    static let shapes: [Shape] = lists + headings + rows + numbers

    private static let lists = [
        Shape(
            name: "decimals below headings in capitals",
            body: """
                DAGSORDEN

                1.1    Valg af dirigent
                2.1    Ny boring ved Skoven
                2.2    Takster for 2022


                FORMALIA

                Ad 1.1   Valg af dirigent

                Godkendt.


                ANLÆG

                Ad 2.1   Ny boring ved Skoven

                Boringen udføres i tre etaper:

                    Etape 1    Prøveboring     juni 2021
                    Etape 2    Hovedboring     august 2021

                Konklusion: Godkendt.

                Ad 2.2   Takster for 2022

                Konklusion: Udsat til juni.
                """,
            items: ["1.1 Valg af dirigent", "2.1 Ny boring ved Skoven", "2.2 Takster for 2022"]),
        Shape(
            name: "titles of a list without their numbers",
            body: """
                Dagsorden:
                1. Godkendelse af dagsorden
                2. Ny boring ved Skoven
                3. Eventuelt

                Godkendelse af dagsorden

                Dagsordenen blev godkendt.

                Ny boring ved Skoven

                Boringen begynder den 1. juni 2021. Bestyrelsen godkendte planen.

                Eventuelt

                Intet.
                """,
            items: trio),
        Shape(
            name: "numbers alone below a list",
            body: """
                Dagsorden:
                1. Godkendelse af dagsorden
                2. Ny boring ved Skoven
                 - placering
                 - tidsplan
                3. Eventuelt

                Ad 1)
                Godkendt.

                Ad 2)
                Formanden viste kortet. Der bores i uge 24.

                Ad 3)
                Udsat til næste møde.
                """,
            items: trio),
        Shape(
            name: "numbers above their titles in a list, and titles alone below",
            body: """
                Dagsorden
                1.
                Godkendelse af dagsorden
                2.
                Ny boring ved Skoven
                3.
                Eventuelt

                GODKENDELSE AF DAGSORDEN
                ------------------------

                Godkendt.

                NY BORING VED SKOVEN
                --------------------

                Der bores i uge 24.

                EVENTUELT
                ---------

                Intet.
                """,
            items: ["1 GODKENDELSE AF DAGSORDEN", "2 NY BORING VED SKOVEN", "3 EVENTUELT"]),
        Shape(
            name: "titles above their numbers, in a list as well",
            body: """
                Dagsorden:
                Godkendelse af dagsorden
                Punkt 1
                Ny boring ved Skoven
                Punkt 2
                Eventuelt
                Punkt 3

                Godkendelse af dagsorden
                Punkt 1

                Ad 1. Dagsordenen blev godkendt.

                Ny boring ved Skoven
                Punkt 2

                Ad 2. Der bores i uge 24.

                Eventuelt
                Punkt 3
                """,
            items: trio),
        Shape(
            name: "what is open or closed behind the number, and the title below",
            body: """
                Punkt 1 (offentligt)
                Godkendelse af dagsorden
                Beslutning
                Godkendt.

                Punkt 2 (lukket)
                Ny boring ved Skoven
                Beslutning
                Udsat.

                Punkt 3 (offentligt)
                Eventuelt
                """,
            items: trio),
        Shape(
            name: "what is closed or added before the title",
            body: """
                § 1. Godkendelse af dagsorden

                    Bestyrelsen, den 4. maj 2021:
                    Godkendt.

                § 2. (LUKKET) Ny boring ved Skoven

                § 3. (TILLÆG) Eventuelt
                """,
            items: trio),
        Shape(
            name: "places in words",
            body: """
                Første sag: Godkendelse af dagsorden

                Dagsordenen blev godkendt.

                Anden sag: Ny boring ved Skoven
                Sagsnr. 2021-117

                Første etape koster 2 mio. kr. Sagen blev udsat.

                Tredje sag: Eventuelt

                Intet.
                """,
            items: trio),
        Shape(
            name: "clocks before the word and the number",
            body: """
                ------------------------------------------------------
                17.00   PUNKT 1   GODKENDELSE AF DAGSORDEN
                5 min   Beslutning
                ------------------------------------------------------
                Godkendt.

                ------------------------------------------------------
                17.05   PUNKT 2   NY BORING VED SKOVEN
                20 min  Drøftelse
                ------------------------------------------------------
                Der bores i uge 24.
                """,
            items: ["1 GODKENDELSE AF DAGSORDEN", "2 NY BORING VED SKOVEN"]),
        Shape(
            name: "points of an item in letters, and one that came up",
            body: """
                DAGSORDEN

                1)\tGodkendelse af dagsorden
                2)\tBoringer
                \t2a)\tNy boring ved Skoven
                \t2b)\tGammel boring
                3)\tMeddelelser

                Ad 1)
                Godkendt.

                Ad 2a)
                Der bores i uge 24.

                Ad 2b)
                Den lukkes.

                Ad 3)
                Intet.

                Ad 4) Hjertestarter ved pumpen
                Skabet koster 6.400 kr.
                """,
            items: [
                "2 Boringer", "1 Godkendelse af dagsorden", "2a Ny boring ved Skoven", "2b Gammel boring",
                "3 Meddelelser", "4 Hjertestarter ved pumpen",
            ]),
        Shape(
            name: "numbers above their titles, and numbered sections below",
            body: """
                1.
                Godkendelse af dagsorden

                1.1 Baggrund
                Udsendt den 20. april.

                2.
                Ny boring ved Skoven

                2.1 Baggrund
                Brønden er tør.

                2.2 Økonomi
                Der bores i uge 24.

                3.
                Eventuelt
                """,
            items: trio),
        Shape(
            name: "titles that are listed and have no text",
            body: """
                Referat

                Dagsordenspunkter

                1 Godkendelse af dagsorden
                2 Ny boring ved Skoven
                3 Eventuelt

                1  Godkendelse af dagsorden

                Beslutning

                Godkendt.
                """,
            items: ["2 Ny boring ved Skoven", "3 Eventuelt", "1 Godkendelse af dagsorden"]),
        Shape(
            name: "a list inside of an item, taken up point by point",
            body: """
                1. Havnen

                Sagsfremstilling

                Der er tre emner:

                1) Nye bolværker
                2) Takster for både
                3) Oprydning på molen

                Ad 1) Bolværkerne er færdige i juni.

                Ad 2) Taksterne er uændrede.

                Ad 3) Molen ryddes i uge 20.

                Beslutning

                Godkendt.

                2. Eventuelt

                Intet.
                """,
            items: ["1 Havnen", "2 Eventuelt"]),
    ]

    private static let headings = [
        Shape(
            name: "capitals with their numbers",
            body: """
                1. GODKENDELSE AF DAGSORDEN
                Godkendt.

                2. NY BORING VED SKOVEN
                Der bores i uge 24.

                3. EVENTUELT
                Intet.
                """,
            items: ["1 GODKENDELSE AF DAGSORDEN", "2 NY BORING VED SKOVEN", "3 EVENTUELT"]),
        Shape(
            name: "a list in an item is none of the agenda",
            body: """
                1. Godkendelse af dagsorden

                Godkendt.

                2. Ny boring ved Skoven

                Bestyrelsen drøftede følgende:
                1. Boringen placeres ved skoven.
                2. Prisen er 400.000 kr.
                3. Arbejdet begynder i juni.

                3. Eventuelt

                Intet.
                """,
            items: trio),
        Shape(
            name: "an item that goes on over a page",
            body: """
                Punkt 1: Godkendelse af dagsorden

                Godkendt.

                Punkt 2: Ny boring ved Skoven

                Der bores i uge 24.

                Punkt 2: Ny boring ved Skoven (fortsat)

                Prisen er 400.000 kr.

                Punkt 3: Eventuelt

                Intet.
                """,
            items: trio),
    ]

    private static let told = "Rapporten er afleveret, og bestyrelsen gennemgik den afsnit for afsnit. "

    private static let rows = [
        Shape(
            name: "rows with a dash, each longer than a page's line",
            body: """
                1 - Godkendelse af dagsorden\tGodkendt.

                2 - Ny boring ved Skoven\t\(told)\(told)

                3 - Takster\t\(told)\(told)

                4 - Eventuelt\t\(told)
                """,
            items: ["1 Godkendelse af dagsorden", "2 Ny boring ved Skoven", "3 Takster", "4 Eventuelt"]),
        Shape(
            name: "a column for the kind of an item",
            body: """
                Pkt.\tEmne\tType\tReferat
                1\tGodkendelse af dagsorden\tB\tGodkendt. Punkt 3 rykkes op før punkt 2.
                2\tNy boring ved Skoven\tO\tDer bores i uge 24, og prisen er kendt i juni.
                3\tEventuelt\tD\tDer var ingen bemærkninger til noget som helst.
                """,
            items: trio),
    ]

    private static let numbers = [
        Shape(
            name: "cases before titles, far and near",
            body: """
                1.  Sag 2014-31    Boligselskabet Lyngen, afdeling 4 mod en lejer
                Udsat.

                2.  Sag 2014-33    En lejer mod Boligselskabet Lyngen, afdeling 2
                Udsat.

                3.  Sag 2014-35    Lejer mod Ejendomme
                Udsat.

                4.  Meddelelser
                Ingen.

                5.  Godkendelse af protokol
                Godkendt.
                """,
            items: [
                "1 Boligselskabet Lyngen, afdeling 4 mod en lejer", "2 En lejer mod Boligselskabet Lyngen, afdeling 2",
                "3 Lejer mod Ejendomme", "4 Meddelelser", "5 Godkendelse af protokol",
            ], cases: ["2014-31", "2014-33", "2014-35"]),
        Shape(
            name: "long numbers between an item's number and its title",
            body: """
                Sag nr. 1.   9-17-3-425-6-03
                RÅSTOFGRAV VED LYNGE

                Anbefales.

                Sag nr. 2.   9-24-1-418-2-03
                KRYDS VED SKOVBY

                Udsat.
                """,
            items: ["1 RÅSTOFGRAV VED LYNGE", "2 KRYDS VED SKOVBY"], cases: ["9-17-3-425-6-03", "9-24-1-418-2-03"]),
        Shape(
            name: "long numbers in brackets behind titles",
            body: """
                1. Nyt bosted: valg af grund (2-46-1-305-8-12)
                Udsat.

                2. Mødekalender (2-00-5-12)
                Godkendt.
                """,
            items: ["1 Nyt bosted: valg af grund", "2 Mødekalender"], cases: ["2-46-1-305-8-12", "2-00-5-12"]),
        Shape(
            name: "a letter, a year and a serial in brackets behind titles of another writing",
            body: """
                Ad 1. Ny pumpe i Nordby (P-2021-017)
                Udsat.

                Ad 2. Måleraflæsning (M-2020/104)
                Godkendt.

                Ad 3. Eventuelt (kl. 12)
                Intet.
                """,
            items: ["1 Ny pumpe i Nordby", "2 Måleraflæsning", "3 Eventuelt (kl. 12)"],
            cases: ["P-2021-017", "M-2020/104"]),
    ]
}
