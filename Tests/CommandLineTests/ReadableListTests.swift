import Foundation
import Testing

@Suite("Lists for people")
struct ReadableListTests {
    /// A meeting that set more dates than were ever heard of again, and a later one that has nothing to do with them.
    private static func overdue(events count: Int = 6) throws -> Folder {
        let folder = try Folder()
        try folder.write("projects:\n  - id: hal\n    name: Ny hal\n    cases: [17/1234]\n", to: "portfolio.yaml")
        let events = [
            "Udbud", "Tilbudsfrist", "Licitation", "Byggestart", "Rejsegilde", "Aflevering", "Indvielse",
            "Ibrugtagning",
            "Evaluering",
        ]
        let plan = events.prefix(count).enumerated().map { "| \($0.element) | 1\($0.offset). maj 2017 |" }.joined(
            separator: "\n")
        let opening = "## **Punkt 1: Ny hal**\n\n17/1234\n\n### **Sagsfremstilling**\n\n| Hvad | Hvornår |\n|---|---|\n"
        try folder.write(Self.minute(on: "2017-04-03", opening + plan + "\n"), to: "minutes/direktionen-2017-04-03.md")
        let other = "## **Punkt 1: Ny hal, driften**\n\n17/1234\n\n### **Beslutning**\n\nGodkendt.\n"
        try folder.write(Self.minute(on: "2018-01-08", other), to: "minutes/direktionen-2018-01-08.md")
        return folder
    }

    private static func minute(on date: String, _ items: String) -> String {
        let parts = date.split(separator: "-")
        return "# REFERAT Direktionen d. \(parts[2])-\(parts[1])-\(parts[0])\n\n" + items
    }

    @Test("check gathers what is many of one kind, and tells each of them with --all and as data")
    func gathered() throws {
        let folder = try Self.overdue()
        let short = try Program.run("check", in: folder)
        #expect(short.text.contains("frist passeret · Ny hal"))
        #expect(short.lines.contains { $0.contains("… og") && $0.contains("--all") })
        let all = try Program.run("check", "--all", in: folder)
        #expect(!all.text.contains("--all"))
        #expect(all.lines.count(where: { $0.hasPrefix("  - ") }) > short.lines.count(where: { $0.hasPrefix("  - ") }))
        let rows = try #require(
            JSONSerialization.jsonObject(with: try Program.run("check", "--format", "json", in: folder).output)
                as? [Any])
        #expect(all.lines.count(where: { $0.hasPrefix("  - ") }) == rows.count)
    }

    @Test("check tells the most severe first")
    func severeFirst() throws {
        let folder = try Folder.sample()
        let lines = try Program.run("check", in: folder).lines
        let heads = lines.compactMap { line in
            ["ALVORLIG", "ADVARSEL", "TIL ORIENTERING"].firstIndex(where: line.hasPrefix)
        }
        #expect(heads == [0, 1, 2])
    }

    @Test("status lets an empty column go where the terminal is narrow, and cuts no word")
    func narrow() throws {
        let folder = try Folder.sample()
        let narrow = try Program.run(
            ["status", "tidlig-indsats", "-C", folder.path], environment: ["COLUMNS": "60"])
        #expect(!narrow.text.contains("Flyttet"))
        #expect(narrow.lines.allSatisfy { $0.count <= 60 })
        #expect(
            !narrow.text.split(whereSeparator: \.isWhitespace).contains {
                $0.hasSuffix("-") && $0.contains { $0.isLetter }
            })
        let wide = try Program.run(
            ["status", "tidlig-indsats", "-C", folder.path], environment: ["COLUMNS": "160"])
        #expect(wide.text.contains("Flyttet"))
    }

    @Test("check says so where there is nothing to tell")
    func nothing() throws {
        let folder = try Folder.sample()
        let result = try Program.run("check", "office-365", "--as-of", "2016-06-08", in: folder)
        #expect(result.code == 0)
        #expect(result.lines.first == "Ingen fund")
    }

    @Test("check counts what is only good to know where it is much, and tells it with --all")
    func counted() throws {
        let folder = try Self.overdue(events: 9)
        let short = try Program.run("check", in: folder)
        #expect(short.lines.contains { $0.hasPrefix("frist passeret · ") && $0.contains("--all") })
        #expect(short.lines.contains { $0.hasPrefix("  Ny hal: ") })
        #expect(try Program.run("check", "--all", in: folder).text.contains("»Rejsegilde«"))
    }

    @Test("status ends with the day that it is seen from")
    func asOf() throws {
        let folder = try Folder.sample()
        #expect(try Program.run("status", in: folder).lines.last == "Set fra 10. aug. 2017, det seneste møde")
        let earlier = try Program.run("status", "--as-of", "2017-06-01", "--language", "en", in: folder)
        #expect(earlier.lines.last == "As of 1 Jun 2017; last meeting before that: 8 May 2017")
        #expect(try !Program.run("status", "--format", "csv", in: folder).text.contains("Set fra"))
    }

    @Test("a Danish file has Danish words", arguments: ["csv", "excel-da"])
    func danishWords(format: String) throws {
        let folder = try Folder.sample()
        let danish = try Program.run("changes", "--since", "2017-05-08", "--format", format, in: folder).text
        #expect(danish.contains("flyttet") && !danish.contains("moved"))
        let english = try Program.run(
            "changes", "--since", "2017-05-08", "--format", format, "--language", "en", in: folder)
        #expect(english.text.contains("moved"))
    }

    @Test(
        "the help of a list names every format",
        arguments: ["status", "projects", "meetings", "check", "changes", "schedule"])
    func formats(command: String) throws {
        let help = try Program.run(command, "--help").text
        for format in ["table", "json", "csv", "excel-da"] { #expect(help.contains(format)) }
    }

    @Test("minutes without a date are told of, and cited as undated and not as the portfolio")
    func undated() throws {
        let folder = try Folder()
        try folder.write("projects:\n  - id: hal\n    name: Ny hal\n    cases: [17/1234]\n", to: "portfolio.yaml")
        try folder.write(
            "# Referat\n\n## **Punkt 1: Ny hal**\n\n17/1234\n\n### **Sagsfremstilling**\n\n"
                + "Ibrugtagning af hallen sker den 2. oktober 2017.\n", to: "minutes/udateret.md")
        let result = try Program.run("status", in: folder)
        #expect(result.errors.contains("minutes/udateret.md: intet i den siger, hvilken dag"))
        #expect(result.lines.contains { $0.contains("2. okt. 2017") && $0.contains("uden dato") })
        #expect(!result.text.contains("portefølje"))
    }
}

@Suite("A part of a name on the command line")
struct PartOfNameTests {
    @Test(
        "is enough for explain where only one thing can be meant",
        arguments: ["overgang til office 365", "Den digitale arbejdsplads går", "alle medarbejdere"])
    func unique(name: String) throws {
        let folder = try Folder.sample()
        let result = try Program.run("explain", name, in: folder)
        #expect(result.code == 0)
        #expect(result.text.contains("oktober"))
    }

    @Test("is answered with all that can be meant")
    func several() throws {
        let folder = try Folder.sample()
        let result = try Program.run("explain", "Overgang til", in: folder)
        #expect(result.code == 64)
        #expect(result.errors.contains("'Overgang til Office 2016'") && result.errors.contains("Office 365"))
    }

    @Test("that is mistyped is answered with the likest")
    func mistyped() throws {
        let folder = try Folder.sample()
        let result = try Program.run("explain", "ovegang til office 2016", in: folder)
        #expect(result.code == 64)
        #expect(result.errors.contains("mente du 'Overgang til Office 2016'"))
    }

    @Test("is enough for a delay")
    func delay() throws {
        let folder = try Folder.sample()
        let result = try Program.run("schedule", "mithtk", "--delay", "den digitale=14d", in: folder)
        #expect(result.code == 0)
        #expect(result.text.contains("+14 d"))
    }

    @Test("the examples of the help work on the sample")
    func helpExample() throws {
        let folder = try Folder.sample()
        let help = try Program.run("explain", "--help").text
        let example = try #require(help.split(separator: "\n").first { $0.contains("redthread explain \"") })
        let name = try #require(example.split(separator: "\"").dropFirst().first)
        #expect(try Program.run("explain", String(name), in: folder).code == 0)
    }
}
