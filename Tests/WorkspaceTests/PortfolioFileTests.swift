import Foundation
import Portfolio
import Scheduling
import Testing
import Threads

@testable import Workspace

@Suite("portfolio.yaml")
struct PortfolioFileTests {
    private let reader = PortfolioReader(file: "portfolio.yaml")

    @Test("tells who the projects are, in the order of the file")
    func projects() throws {
        let portfolio = try reader.portfolio(
            from: """
                authority: Lyngholt Kommune
                projects:
                  - id: bad
                    name: Nyt badeland
                    aliases: [Badelandet, "Svømmehal: ny"]
                    cases: [22/1234]
                  - id: skole
                    name: Skolen ved åen
                    authority: Åby Kommune
                """
        )
        #expect(portfolio.projects.map(\.id) == ["bad", "skole"])
        #expect(portfolio.projects[0].aliases == ["Badelandet", "Svømmehal: ny"])
        #expect(portfolio.projects[0].caseNumbers == ["22/1234"])
        #expect(portfolio.projects[0].authority == Authority("Lyngholt Kommune"))
        #expect(portfolio.projects[1].authority == Authority("Åby Kommune"))
        #expect(portfolio.minutes == ["minutes"])
    }

    @Test(
        "may be empty: then everything is discovered",
        arguments: ["", "# kun en kommentar\n", "authority: X Kommune\n"])
    func empty(text: String) throws {
        #expect(try reader.portfolio(from: text).projects.isEmpty)
    }

    @Test("tells what people corrected, each with its line")
    func corrections() throws {
        let portfolio = try reader.portfolio(
            from: """
                corrections:
                  - unlink: bad
                    meeting: møde-1
                    item: 3
                  - confirm: bad-aabning
                    on: 2022-05-01
                  - same: bad-aabner
                    as: bad-aabning
                  - rename: bad-aabning
                    name: Åbning
                  - depends: bad-aabning
                    on: bad-syn
                """
        )
        #expect(
            portfolio.corrections.all == [
                Correction(.unlink("bad", meeting: "møde-1", item: "3"), line: 2),
                Correction(.confirm("bad-aabning", on: try #require(Day("2022-05-01"))), line: 5),
                Correction(.same("bad-aabner", as: "bad-aabning"), line: 7),
                Correction(.rename("bad-aabning", name: "Åbning"), line: 9),
                Correction(.dependency(from: "bad-syn", to: "bad-aabning", kind: .finishToStart), line: 11),
            ])
    }

    @Test("tells when a light turns yellow or red, and keeps the default of what it leaves out")
    func lights() throws {
        let text = "lights:\n  slipDays: {yellow: 7, red: never}\n  unknownAfterDays: 90\n"
        let lights = try reader.portfolio(from: text).lights
        #expect(lights.slipDays == LightRules.Limits(yellow: 7, red: nil))
        #expect(lights.unknownAfterDays == 90)
        #expect(lights.overdueDays == LightRules().overdueDays)
    }

    @Test("tells which days are not worked")
    func calendar() throws {
        let text = "calendar:\n  also: [christmasEve]\n  daysOff: [2017-10-16]\n"
        let calendar = try reader.portfolio(from: text).calendar
        for off in ["2017-12-24", "2017-10-16", "2017-04-14"] { #expect(!calendar.isWorking(try #require(Day(off)))) }
        #expect(calendar.isWorking(try #require(Day("2018-12-31"))))
    }

    @Test(
        "is read as the documentation writes it",
        arguments: ["README.md", "Sources/Workspace/Workspace.docc/PortfolioFile.md"])
    func documentation(page: String) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: page), encoding: .utf8)
        let examples = text.components(separatedBy: "```yaml\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        #expect(!examples.isEmpty)
        for example in examples { _ = try reader.portfolio(from: example) }
    }

    @Test("takes the sign of an anchor in names and comments for a letter, and one word under an anchor")
    func anchors() throws {
        let text = """
            authority: &by Havbæk Kommune
            # se &vejen - gammel
            projects:
              - {id: a, name: Teknik &Miljø, authority: *by}
              - id: b
                name: Drift &anlæg - fase 2
            """
        let projects = try reader.portfolio(from: text).projects
        #expect(projects.map(\.name) == ["Teknik &Miljø", "Drift &anlæg - fase 2"])
        #expect(projects.allSatisfy { $0.authority == Authority("Havbæk Kommune") })
    }

    @Test(
        "refuses what it does not understand, with line, problem and advice",
        arguments: [
            ("projects:\n  - id: a\n    name: A\n    alias: [B]\n", 4, "'alias'", "'aliases'"),
            ("autority: X\n", 1, "'autority'", "'authority'"),
            ("projects:\n  - name: A\n", 2, "'id'", "id: …"),
            ("language: sv\n", 1, "'sv'", "da, en"),
            ("a: &a [x, x]\nb: &b [*a, *a]\n? *b\n: y\n", 1, "anchor", "write the lines out"),
            ("a: &a !!seq [x, x]\n", 1, "anchor", "write the lines out"),
            ("a: b\nc: !!map &a\n  d: e\n", 2, "anchor", "write the lines out"),
            ("projects:\n  - &a\n    id: x\n", 2, "anchor", "write the lines out"),
            ("projects:\n  - id: a\n    name: A\n  - id: a\n    name: B\n", 4, "'a'", "its own"),
            ("projects: [\n", 2, "expected node", "indentation"),
            ("minutes: {a: b}\n", 1, "a list is expected", "- "),
            ("corrections:\n  - confirm: a\n    on: i morgen\n", 2, "'i morgen'", "YYYY-MM-DD"),
            ("corrections:\n  - unlink: a\n", 2, "'meeting'", "meeting: …"),
            ("corrections:\n  - item: 3\n", 2, "does not say", "unlink"),
            ("lights:\n  slipDays: {red: mange}\n", 2, "'mange'", "never"),
            ("lights:\n  slip: {red: 3}\n", 2, "'slip'", "slipDays"),
            ("calendar:\n  also: [jul]\n", 2, "'jul'", "christmasEve"),
            ("just words\n", 1, "key: value", "redthread init"),
        ]
    )
    func malformed(text: String, line: Int, problem: String, advice: String) {
        let error = #expect(throws: WorkspaceError.self) { try reader.portfolio(from: text) }
        guard case .malformedPortfolio(_, let foundLine, _) = error, let message = error?.message(in: .english) else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(foundLine == line)
        #expect(message.contains(problem) && message.contains(advice), "\(message)")
    }
}
