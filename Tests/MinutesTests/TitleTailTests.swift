import Minutes
import Portfolio
import Testing

/// What stands behind a title on its line, in invented minutes.
@Suite("What a heading's line goes on with")
struct TitleTailTests {
    private func items(_ headings: [String]) -> [AgendaItem] {
        let text = "Havnelauget\n\nReferat 2. juni 2031\n\n" + headings.map { $0 + "\n" }.joined(separator: "\n")
        return MinutesSegmenter().meeting(from: SourceText(text), source: "a.txt").items
    }

    private func second(_ heading: String) -> AgendaItem? {
        items(["1) Velkomst", "2) " + heading, "3) Eventuelt", "4) Næste gang"]).dropFirst().first
    }

    @Test(
        "is no part of the title, and says what was decided",
        arguments: [
            ("Dagsorden - Godkendt", "Dagsorden", [Decision.Outcome.approved]),
            ("Molens belysning - drøftet", "Molens belysning", [.discussed]),
            ("Ny kran - udgået", "Ny kran", [.postponed]),
            ("Godkendelse af dagsorden Dagsorden godkendes.", "Godkendelse af dagsorden", [.approved]),
            ("Badebro. Tilbuddet vedtaget. Anne og Bo følger arbejdet", "Badebro", [.approved]),
            ("Klubkursus. Næste kursus udsættes, da der mangler en lærer.", "Klubkursus", [.postponed]),
            ("Mærkedage: Intet", "Mærkedage", [.none]), ("Besøg af Bo Friis,", "Besøg af Bo Friis", []),
            ("Broens farve.  Punktet tages op på næste møde", "Broens farve", [.postponed]),
            ("Nyt netværk.  Det er besluttet, at lauget melder sig ud", "Nyt netværk", [.agreed]),
        ])
    func decided(_ heading: String, _ title: String, _ outcomes: [Decision.Outcome]) {
        #expect(second(heading)?.title == title)
        #expect(second(heading)?.decisions.map(\.outcome) == outcomes)
    }

    @Test(
        "is the beginning of the item's text",
        arguments: [
            ("Næste møde: 18. august kl. 19.", "Næste møde"),
            ("Økonomi. Budgettet vedtages på et ekstra møde", "Økonomi"),
            (
                "Budget 2032 og takster Budgettet viser et overskud på 2 mio. kr. Taksterne stiger.",
                "Budget 2032 og takster"
            ),
            ("Fraværende: Karin Holm, Signe Dam og Ib Krog", "Fraværende"),
            ("Opfølgning på referatet Se nedenfor", "Opfølgning på referatet"),
            ("Salg af den gamle kran Der er kommet to bud på den.", "Salg af den gamle kran"),
            (
                "Kloak i gaden Etape 1 er afsluttet i maj. Etape 2 kan begynde medio august og varer til jul.",
                "Kloak i gaden"
            ),
            ("Evt. Lauget: tankerne er i gang", "Evt"), ("Bropenge 31/32 Kommer på næste gang", "Bropenge 31/32"),
            ("Regnskab for molen. Begge udkast er vedhæftet. Bo går dem igennem", "Regnskab for molen"),
            ("FORMANDENS BERETNING - Mødet med lauget gik godt i maj.", "FORMANDENS BERETNING"),
        ])
    func told(_ heading: String, _ title: String) {
        #expect(second(heading)?.title == title)
        #expect(second(heading)?.passages.isEmpty == false)
    }

    @Test(
        "is not found where the title goes on",
        arguments: [
            "Høring: Lokalplan 12 for boliger ved Kajen", "Budget 2032 - drøftelse",
            "Kvartalsrapport - til orientering",
            "Bro over Store Å og sti til Nørre Mole ved Vester Kaj i den sydlige ende", "Velkommen. Nye medlemmer",
            "Kajplan 4: Vedtaget udkast, anden gang", "Indsigelse mod tilladelse - Afvist tegning af skur",
            "Regnskab for molen. Godkendt af kassereren den 3. maj", "Kajen sælges. Det er ikke besluttet endnu.",
            "Ønske fra Ib Krog: Der bygges et skur på molen i maj. Afvist forrige år.",
            "Ny sti langs Vester Kaj Ib Krog har spurgt til stien, der er spærret.",
            "Deling af Nørre Mole og Søndre Mole Molen er spærret for alle både, indtil videre.",
            "Havnens økonomi: Regnskab og budget", "Ansøgning fra Kajakklubben om tilskud til nye redningsveste",
        ])
    func whole(_ heading: String) { #expect(second(heading)?.title == heading) }

    @Test("is the name of one whom the head names")
    func speaker() {
        let text =
            "Skolebestyrelsen\n\nReferat 2. juni 2031\n\nDeltagere: Rita Holm, Bo Krag\n\n1. Lejrskole, Rita Holm\n\n"
            + "2. Mole, Kaj og Bro\n\n3. Eventuelt\n"
        let items = MinutesSegmenter().meeting(from: SourceText(text), source: "a.txt").items
        #expect(items.map(\.title) == ["Lejrskole", "Mole, Kaj og Bro", "Eventuelt"])
    }

    @Test("is the kind of case, where the title is printed once")
    func kinds() {
        let once = items(["1. Dagsorden (B)", "2. Ny kran (O)", "3. Eventuelt"])
        #expect(once.map(\.title) == ["Dagsorden", "Ny kran", "Eventuelt"])
        #expect(once.map(\.itemType) == ["Beslutning", "Orientering", nil])
        let twice = items(["1. Dagsorden (B)\n\nDagsorden (B)", "2. Ny kran (O)\n\nNy kran (O)", "3. Eventuelt"])
        #expect(twice.map(\.title) == ["Dagsorden (B)", "Ny kran (O)", "Eventuelt"])
    }

    @Test(
        "is a button of the page, or the number of a case",
        arguments: [
            ("Ny kranKlik her for at folde ud og læse mere om Ny kran", "Ny kran", []),
            ("Ny kran (HK-31-04)", "Ny kran", ["HK-31-04"]), ("Ny kran (anlægsprojekt HK-31)", "Ny kran", ["HK-31"]),
            ("Vej om havnen (A-12)", "Vej om havnen (A-12)", []), ("Vej (Etape-12)", "Vej (Etape-12)", []),
        ] as [(String, String, [String])])
    func around(_ heading: String, _ title: String, _ cases: [String]) {
        #expect(second(heading)?.title == title)
        #expect(second(heading)?.caseNumbers == cases)
    }

    @Test("is the page, where the numbers of all entries rise, and else a part of the title")
    func pages() {
        let list = "Indholdsfortegnelse\n\n1. Dagsorden 4\n\n2. Ny kran 6\n\n3. Budget 2031 12\n\n4. Molens lys 14\n\n"
        #expect(
            Set(items([list + "1. Dagsorden", "Godkendt.", "2. Ny kran", "Udsat."]).map(\.title))
                == ["Dagsorden", "Ny kran", "Budget 2031", "Molens lys"])
    }

    @Test("takes the case of a list along to where its number alone comes again")
    func casesOfList() {
        let list = "1. Dagsorden\n2. Ny kran (2031-4431)\n3. Eventuelt\n\n"
        let items = items([list + "Ad pkt. 1.", "Godkendt.", "Ad pkt. 2.", "Udsat.", "Ad pkt. 3.", "Intet."])
        #expect(items.map(\.caseNumbers) == [[], ["2031-4431"], []])
    }

    @Test("is the page that a list of contents leads to, as the Romans wrote it")
    func romanPages() {
        let list = "Indholdsfortegnelse\n1. Dagsorden...i\n2. Ny kran...xii\n3. Molens lys...xiv\n\n"
        let items = items([list + "1. Dagsorden", "Godkendt.", "2. Ny kran", "Udsat.", "3. Molens lys"])
        #expect(items.map(\.title) == ["Dagsorden", "Ny kran", "Molens lys"])
    }
}
