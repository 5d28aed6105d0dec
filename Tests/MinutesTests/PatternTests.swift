import Minutes
import Portfolio
import Testing

/// Headings numbered in ways that no list has are told by the lines that are written alike.
@Suite struct PatternTests {
    private static let titles = ["Godkendelse af dagsorden", "Ny hal i Vildby", "Renovering af kajen", "Eventuelt"]

    /// Minutes of four items whose headings are written one way.
    private func minutes(_ write: (Int, String) -> String) -> Meeting {
        let items = Self.titles.enumerated().map { index, title in
            """
            \(write(index + 1, title))

            Sagsfremstilling
            Forvaltningen har set på sagen og fremlægger et forslag til udvalget.

            Beslutning
            Godkendt.
            """
        }
        let words =
            "Vildby Kommune\nTeknisk Udvalg\nReferat af mødet den 3. maj 2022\n\n" + items.joined(separator: "\n\n")
        return MinutesSegmenter().meeting(from: SourceText(words), source: "minutes.txt")
    }

    @Test(arguments: ["#. %", "#) %", "Afsnit #: %", "§ #: %", "[#] %", "Sag # – %"])
    func tellsLetters(_ form: String) {
        let meeting = minutes { number, title in
            form.replacing("#", with: ["A", "B", "C", "D"][number - 1]).replacing("%", with: title)
        }
        #expect(meeting.items.map(\.title) == Self.titles)
    }

    @Test(arguments: [
        "[#] %", "(#) %", "# | %", "#/ %", "§ # %", "#.) %", "Til punkt #: %", "Beslutningspunkt # - %", "#/2022 %",
        "BU-2022-0# %", "2022/# %", "1.4.# %", "#-%", "% (pkt. #)", "%, punkt #", "► Sagspunkt nr. # – %",
    ])
    func tellsNumbersInAnyMarks(_ form: String) {
        let meeting = minutes { number, title in
            form.replacing("#", with: String(number)).replacing("%", with: title)
        }
        #expect(meeting.items.map(\.title) == Self.titles)
    }

    @Test(arguments: [
        "Emne: %", "Sag: %", "Vedr.: %",
    ])
    func tellsLabelsOfTitles(_ form: String) {
        let meeting = minutes { _, title in form.replacing("%", with: title) }
        #expect(meeting.items.map(\.title) == Self.titles)
        #expect(meeting.items.map(\.number) == ["1", "2", "3", "4"])
    }

    @Test func countsTheRomans() {
        let meeting = minutes { number, title in "\(["I", "II", "III", "IV"][number - 1]). \(title)" }
        #expect(meeting.items.map(\.title) == Self.titles)
    }

    @Test(arguments: [
        "#. % [Beslutning]", "#. % (10 min.)", "Punkt # af 4: %", "#. punkt: %", "Sag #: \"%\"", "# | % |",
        "=== #. % ===",
        "#. %     17.0#", "#. %     24/000#",
    ])
    func leavesOutWhatStandsAroundTitles(_ form: String) {
        let meeting = minutes { number, title in
            form.replacing("#", with: String(number)).replacing("%", with: title)
        }
        #expect(meeting.items.map(\.title) == Self.titles)
    }

    @Test(arguments: ["## %", "**%**", "§%", "%"])
    func tellsTitlesWithoutNumbersByTheirSections(_ form: String) {
        let meeting = minutes { _, title in
            form == "§%" ? title.uppercased() : form.replacing("%", with: title)
        }
        #expect(meeting.items.map { $0.title.lowercased() } == Self.titles.map { $0.lowercased() })
    }

    @Test func countsHeadingsThatAllHaveOneNumber() {
        let meeting = minutes { _, title in "1. \(title)" }
        #expect(meeting.items.map(\.title) == Self.titles)
        #expect(meeting.items.map(\.number) == ["1", "2", "3", "4"])
    }

    @Test(arguments: [
        "Etape A: Hallen rives ned.\nEtape B: Ny hal bygges.\nEtape C: Pladsen anlægges.",
        "26.1 Udvalgsmøde\n23.2 Udvalgsmøde\n30.3 Udvalgsmøde\n27.4 Udvalgsmøde",
        "Lokalplan 112 Vildby Nord\nLokalplan 87 Vildby Syd\nLokalplan 93 Vildby Vest",
    ])
    func leavesListsInsideOfItemsAlone(_ list: String) {
        let meeting = minutes { number, title in number == 2 ? "\(number). \(title)\n\n\(list)" : "\(number). \(title)"
        }
        #expect(meeting.items.map(\.title) == Self.titles)
    }

    /// A list inside of an item is numbered, and the items are not: what each holds tells which is the agenda.
    @Test func prefersHeadingsThatHoldTheDecisionsToANumberedList() {
        let words = """
            Vildby Kommune
            Styregruppen
            Referat af mødet den 3. maj 2022

            SIDEN SIDST

            Referatet har ingen bemærkninger.

            NY HAL

            Tre arbejder er sat i gang:
            1. Grunden ryddes i juni.
            2. Facaden rejses i august.
            3. Taget lægges i oktober.

            Konklusion: Planen er godkendt.

            KAJEN

            Kajen renoveres fra marts.

            Konklusion: Taget til efterretning.

            EVENTUELT

            Næste møde er den 17. juni.
            """
        let meeting = MinutesSegmenter().meeting(from: SourceText(words), source: "minutes.txt")
        #expect(meeting.items.map(\.title) == ["SIDEN SIDST", "NY HAL", "KAJEN", "EVENTUELT"])
    }
}
