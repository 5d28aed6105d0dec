import Foundation
import Testing

@Suite("The language of the command line")
struct LanguageTests {
    private static let commands = [
        "init", "projects", "status", "meetings", "timeline", "dependencies", "trend", "draw", "schedule", "report",
        "check", "changes", "explain", "export", "dates",
    ]

    @Test("is Danish in the help, and English where it is asked for", arguments: commands + [""])
    func help(command: String) throws {
        let arguments = command.isEmpty ? [] : [command]
        let danish = try Program.run(["help"] + arguments).text
        #expect(danish.contains("\nBRUG\n") && danish.contains("Vis denne hjælp."))
        let english = try Program.run(arguments + ["--help", "--language", "en"]).text
        #expect(english.contains("\nUSAGE\n") && english.contains("Show this help."))
        // The small words of the other language, each of which any text of some length has.
        #expect(!danish.contains(/\b(the|and|with|when|which|what)\b/), "\(command)")
        #expect(
            !english.replacing(/\n  (redthread|echo) .*/, with: "").contains(/[æøåÆØÅ]|\b(og|ikke|som|hvad)\b/),
            "\(command)")
    }

    @Test("keeps to the width of the terminal", arguments: commands + [""], ["60", "80", "120", "200"])
    func width(command: String, columns: String) throws {
        for language in ["da", "en"] {
            let page = try Program.run(
                command.isEmpty ? ["help"] : ["help", command],
                environment: ["COLUMNS": columns, "REDTHREAD_LANGUAGE": language])
            #expect(page.lines.count > 5)
            for line in page.lines { #expect(line.count <= Int(columns) ?? 0, "\(line)") }
        }
    }

    @Test("is what an option says, else the environment, else the portfolio")
    func choice() throws {
        let folder = try Folder.sample()
        func says(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Bool {
            try Program.run(["status", "nothing"] + arguments, in: folder, environment: environment).errors
                .contains("there is no such project")
        }
        #expect(try !says([]))
        let portfolio = String(decoding: try folder.read("portfolio.yaml"), as: UTF8.self)
        try folder.write("language: en\n" + portfolio, to: "portfolio.yaml")
        #expect(try says([]))
        #expect(try !says([], ["REDTHREAD_LANGUAGE": "da"]))
        #expect(try says(["--language=en"], ["REDTHREAD_LANGUAGE": "da"]))
        #expect(try !says(["--language", "da"]))
        let unknown = try Program.run(["status"], in: folder, environment: ["REDTHREAD_LANGUAGE": "fr"])
        #expect(unknown.code == 0 && unknown.errors.contains("REDTHREAD_LANGUAGE: redthread does not speak 'fr'"))
    }

    @Test(
        "is that of what is wrong with the arguments",
        arguments: [
            (["status", "--nonsense"], "der er intet valg '--nonsense'"),
            (["status", "--formt", "json"], "mente du '--format'?"),
            (["status", "--as-of"], "'--as-of <dato>' mangler sin værdi"),
            (["status", "--as-of", "i går"], "'i går' kan ikke være '--as-of <dato>'; skriv ÅÅÅÅ-MM-DD"),
            (["status", "--max-file-seconds", "mange"], "<sekunder>'; skriv et helt tal"),
            (["report", "-o", "-", "--format", "md"], "nævn en fil, der ender på .md"),
            (["status", "--format", "xml"], "vælg en af table, json, csv, excel-da"),
            (["export", "--format", "xml"], "vælg en af json, xlsx, ics"),
            (["check", "--fail-on", "x"], "vælg en af info, warning, serious"),
            (["status", "--ocr=x"], "'--ocr' tager ingen værdi, men fik 'x'"),
            (["status", "--quiet", "--verbose"], "--verbose siger noget andet end --quiet"),
            (["report"], "'--output <fil>' mangler"),
            (["explain"], "'<id>' mangler"),
            (["explain", "a", "b"], "for mange argumenter: 'b'"),
            (["explain", "a", "b", "c"], "for mange argumenter: 'b', 'c'"),
            (["draw", "cake"], "vælg en af timeline, dependencies, trend, touches"),
            (["timeline", "-o", "x.svg", "--format", "png"], "endelsen siger svg, og --format siger png"),
            (["status", "--json", "--format", "csv"], "--json og --format csv siger to ting"),
        ])
    func parser(arguments: [String], words: String) throws {
        let result = try Program.run(arguments)
        #expect(result.code == 64)
        #expect(result.errors.hasPrefix("Fejl: ") && result.errors.contains(words), "\(result.errors)")
        #expect(result.errors.contains("'redthread help \(arguments[0])'"))
        let english = try Program.run(arguments, environment: ["REDTHREAD_LANGUAGE": "en"])
        #expect(
            english.errors.hasPrefix("Error: ") && !english.errors.contains(/[æøå]/.ignoresCase())
                || words.contains("i går"))
    }
}
