import Minutes
import Portfolio
import Testing

/// What counts as not understood.
@Suite("Coverage") struct CoverageTests {
    private func unread(_ words: String) -> [String] {
        let meeting = MinutesSegmenter().meeting(from: SourceText(words), source: "a.txt")
        return meeting.unread.map { meeting.text[$0] }
    }

    private static let items = """
        1. Ny skole i Nordby

        Sagsfremstilling
        Skolen får plads til 400 elever.

        Beslutning
        Godkendt.

        2. Renovering af den gamle bro over Mølleåen, herunder en ny belægning
        på begge fortove

        Beslutning
        Udsat.

        3. Eventuelt

        Beslutning
        Intet.
        """

    @Test(
        "leaves out a table of contents, also where its titles are broken over lines",
        arguments: [
            "1. Ny skole i Nordby\n2. Renovering af den gamle bro over Mølleåen, herunder en ny belægning\npå begge fortove\n3. Eventuelt\n",
            "Dagsorden\n1. Ny skole i Nordby\n\n2. Renovering af den gamle bro over Mølleåen, herunder en ny belægning på begge fortove\n\n3. Eventuelt\n",
            "Indholdsfortegnelse\n1. Ny skole i Nordby ........ 2\n2. Renovering af den gamle bro over Mølleåen ........ 3\n3. Eventuelt ........ 4\n",
        ])
    func contents(_ list: String) {
        #expect(unread("Referat\nTeknisk Udvalg\n3. maj 2021\n\n" + list + "\n" + Self.items) == [])
    }

    @Test(
        "counts what no rule understood, beside a table of contents as well",
        arguments: ["Husk at parkere bag bygningen.", "Center for Drift"])
    func rest(_ line: String) {
        let list = "1. Ny skole i Nordby\n2. Renovering af den gamle bro\n3. Eventuelt\n"
        #expect(unread("Referat\nTeknisk Udvalg\n3. maj 2021\n\(line)\n\n" + list + "\n" + Self.items) == [line])
        #expect(unread("Referat\nTeknisk Udvalg\n3. maj 2021\n\n" + list + "\n\(line)\n\n" + Self.items) == [line])
    }
}
