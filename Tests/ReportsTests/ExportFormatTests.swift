import Portfolio
import Testing

@testable import Reports

@Suite("The export registry")
struct ExportFormatTests {
    private static func document(_ name: String, of reconstruction: Reconstruction) throws -> [UInt8] {
        let format = try #require(ExportFormat(named: name))
        return try format.document(.init(reconstruction, lights: LightRules(), language: .danish))
    }

    @Test("takes a format that brings its own words")
    func newFormat() throws {
        let names = ExportFormat("names", endings: ["txt"], summary: LocalizedText("the names of the projects")) {
            Array($0.reconstruction.projects.map(\.project.name).joined(separator: "\n").utf8)
        }
        #expect(names.summary[.danish] == "the names of the projects")
    }

    @Test("has one format of each name and of each ending")
    func unique() {
        let names = ExportFormat.all.map(\.name)
        let endings = ExportFormat.all.flatMap(\.endings)
        #expect(Set(names).count == names.count)
        #expect(Set(endings).count == endings.count)
    }

    @Test(
        "knows a file by its ending, in letters of either case",
        arguments: [("a.ics", "ics"), ("Portefølje.XLSX", "xlsx"), ("mit.projekt.csv", "csv"), ("x.json", "json")])
    func endings(_ file: String, _ name: String) {
        #expect(ExportFormat(file: file)?.name == name)
    }

    @Test("knows no other files", arguments: ["a.doc", "ics", "", "csv-decisions"])
    func otherEndings(_ file: String) {
        #expect(ExportFormat(file: file) == nil)
    }

    @Test("gives the same bytes for the same model", arguments: ExportFormat.all.map(\.name))
    func deterministic(_ name: String) throws {
        let first = try Self.document(name, of: SampleReconstruction.full)
        #expect(!first.isEmpty)
        #expect(try Self.document(name, of: SampleReconstruction.full) == first)
    }

    @Test("takes whatever a minute holds", arguments: ExportFormat.all.map(\.name))
    func hostile(_ name: String) throws {
        #expect(try !Self.document(name, of: HostileReconstruction.full).isEmpty)
    }

    @Test("has a head for each cell of every list", arguments: ModelTable.Name.allCases, DisplayLanguage.allCases)
    func heads(_ name: ModelTable.Name, _ language: DisplayLanguage) {
        let table = ModelTable(name, of: SampleReconstruction.full, lights: LightRules(), language)
        #expect(Set(table.columns).count == table.columns.count)
        #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    }
}

@Suite("A feed of news")
struct AtomExportTests {
    private func id(_ reconstruction: Reconstruction, _ authority: Authority? = nil, _ selection: [Project.ID] = [])
        -> String?
    {
        let request = ExportFormat.Request(
            reconstruction, lights: LightRules(), language: .danish, authority: authority, selection: selection)
        let text = String(decoding: AtomExport(request: request).document, as: UTF8.self)
        return text.split(separator: "\n").first { $0.hasPrefix("  <id>") }.map(String.init)
    }

    @Test("stays the same feed when a project comes to the portfolio, and is another of another portfolio or project")
    func identifier() {
        let all = SampleReconstruction.full
        let fewer = all.limited(to: ["journal"])
        let authority = Authority("Havbæk Kommune")
        #expect(id(all) != nil && id(all) == id(fewer))
        #expect(
            Set([id(fewer), id(fewer, authority), id(fewer, nil, ["journal"]), id(fewer, nil, ["bus"])]).count == 4)
    }
}

@Suite("A calendar file")
struct CalendarExportTests {
    private func lines(_ reconstruction: Reconstruction) -> [String] {
        let request = ExportFormat.Request(reconstruction, lights: LightRules(), language: .danish)
        let bytes = CalendarExport(request: request).document
        return String(decoding: bytes, as: UTF8.self).components(separator: "\r\n")
    }

    /// The lines with the folds undone, as a calendar reads them.
    private func unfolded(_ reconstruction: Reconstruction) -> [String] {
        lines(reconstruction).reduce(into: []) { whole, line in
            if line.hasPrefix(" "), let last = whole.popLast() {
                whole.append(last + line.dropFirst())
            } else {
                whole.append(line)
            }
        }
    }

    @Test("has an event for each milestone and phase with a date, each with an identifier of its own")
    func events() {
        let dated = SampleReconstruction.full.projects.flatMap(\.entries).filter { $0.current != nil }
        let uids = unfolded(SampleReconstruction.full).filter { $0.hasPrefix("UID:") }
        #expect(uids.count == dated.count)
        #expect(Set(uids).count == uids.count)
    }

    @Test("ends an event on the day after its last")
    func exclusiveEnd() throws {
        let lines = unfolded(SampleReconstruction.full)
        let place = try #require(lines.firstIndex { $0.hasSuffix(": Overgang") })
        let event = lines[..<place].suffix(6)
        #expect(event.contains("DTSTART;VALUE=DATE:20231106"))
        #expect(event.contains("DTEND;VALUE=DATE:20231107"))
    }

    @Test("counts the moves of a date, so that a later file replaces the event")
    func sequence() throws {
        let lines = unfolded(SampleReconstruction.full)
        let place = try #require(lines.firstIndex { $0.hasSuffix(": Overgang") })
        #expect(lines[place - 1] == "SEQUENCE:2")
    }

    @Test("has no line of more than 75 bytes")
    func folded() {
        for reconstruction in [SampleReconstruction.full, HostileReconstruction.full] {
            #expect(lines(reconstruction).allSatisfy { $0.utf8.count <= 75 })
        }
    }

    @Test("keeps text from minutes inside its property")
    func hostileText() {
        let names = unfolded(HostileReconstruction.full).map { $0.prefix { $0 != ":" && $0 != ";" } }
        let known: Set<Substring> = [
            "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "UID", "DTSTAMP", "DTSTART",
            "DTEND", "SEQUENCE", "SUMMARY", "DESCRIPTION", "CATEGORIES", "STATUS", "TRANSP", "ACTION", "TRIGGER", "",
        ]
        #expect(Set(names).isSubset(of: known))
    }
}

extension String {
    fileprivate func components(separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
