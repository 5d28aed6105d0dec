import Testing

@Suite("status --forecast")
struct ForecastCommandTests {
    private let things = [
        "Hallen", "Broen", "Stien", "Skolen", "Parken", "Havnen", "Kajen", "Museet", "Torvet", "Tunnelen",
    ]

    /// Each thing is promised on 10 January 2022 for 20 April, and opened ten days later; the last is still open.
    private func folder(opened: Int) throws -> Folder {
        let folder = try Folder()
        let projects = things.enumerated().map { "  - id: p\($0)\n    name: \($1)\n" }.joined()
        try folder.write("projects:\n" + projects, to: "portfolio.yaml")
        try folder.write(
            minutes("10. januar 2022", things.dropLast().map { "\($0) åbner den 20. april 2022." }), to: "minutes/1.txt"
        )
        try folder.write(
            minutes(
                "10. maj 2022",
                things.prefix(opened).map { "\($0) åbnede den 30. april 2022." } + [
                    "Tunnelen åbner den 18. august 2022."
                ],
                of: things.prefix(opened) + [things[9]]),
            to: "minutes/2.txt")
        return folder
    }

    private func minutes(_ date: String, _ sentences: [String], of titles: [String]? = nil) -> String {
        let items = zip(titles ?? things, sentences).enumerated().map {
            "\($0 + 1). \($1.0)\n\nSagsfremstilling\n\($1.1)\n\nBeslutning\nTaget til efterretning.\n"
        }
        return "Referat af møde i Byrådet\nVesterby Kommune\nDato: \(date)\n\n" + items.joined(separator: "\n")
    }

    @Test("says what the archive's own promises make of an open one, apart from what was said")
    func tells() throws {
        let folder = try folder(opened: 9)
        let table = try Program.run("status", "--forecast", in: folder)
        // A tenth of the time that was left was added to each: of 100 days 10.
        #expect(table.lines.contains { $0.contains("18. aug. 2022") && $0.contains("28. aug. 2022") })
        #expect(table.text.contains("9 løfter"))
        #expect(table.text.contains("Det står ikke i noget referat."))
        let data = try Program.run("status", "--forecast", "--json", in: folder)
        #expect(data.text.contains("\"bound\" : \"2022-08-28\"") && data.text.contains("\"promised\" : \"2022-08-18\""))
        let said = try Program.run("status", in: folder)
        #expect(!said.text.contains("28. aug. 2022"))
    }

    @Test("is held back where too few promises have an outcome, and says so")
    func isHeldBack() throws {
        let told = try Program.run("status", "--forecast", in: folder(opened: 7))
        #expect(told.code == 0)
        #expect(told.text.contains("Ingen prognose") && told.text.contains("7 her; mindst 8"))
    }

    @Test("is drawn only where it is asked for, with a legend of its own, and told in the board's page and the export")
    func isDrawn() throws {
        let folder = try folder(opened: 9)
        let plain = try Program.run("timeline", "p9", in: folder).text
        let drawn = try Program.run("timeline", "p9", "--forecast", in: folder).text
        #expect(!plain.contains("prognose") && drawn.contains("prognose, som ingen har sagt"))
        #expect(drawn.contains("snarere 28. aug. 2022"))
        try Program.run("report", "--template", "board", "-o", folder.path + "/b.html", in: folder)
        let board = String(decoding: try folder.read("b.html"), as: UTF8.self)
        #expect(board.contains("lovet 18. aug. 2022; efter arkivets egne løfter snarere 28. aug. 2022"))
        #expect(board.contains("+10 % af tiden") && board.contains("n = 9"))
        let export = try Program.run("export", "--format", "json", in: folder).text
        #expect(export.contains("\"forecast\"") && export.contains("2022-08-28"))
    }
}
