import Foundation
import Portfolio
import Testing

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

    @Test(
        "refuses what it does not understand, with line, problem and advice",
        arguments: [
            ("projects:\n  - id: a\n    name: A\n    alias: [B]\n", 4, "'alias'", "'aliases'"),
            ("autority: X\n", 1, "'autority'", "'authority'"),
            ("projects:\n  - name: A\n", 2, "'id'", "id: office-365"),
            ("projects:\n  - id: a\n    name: A\n  - id: a\n    name: B\n", 4, "'a'", "its own"),
            ("projects: [\n", 2, "expected node", "indentation"),
            ("minutes: {a: b}\n", 1, "a list is expected", "- "),
            ("just words\n", 1, "key: value", "redthread init"),
        ]
    )
    func malformed(text: String, line: Int, problem: String, advice: String) {
        let error = #expect(throws: WorkspaceError.self) { try reader.portfolio(from: text) }
        guard case .malformedPortfolio(_, let foundLine, let foundProblem, let foundAdvice) = error else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect(foundLine == line)
        #expect((foundProblem + foundAdvice).contains(problem))
        #expect(foundAdvice.contains(advice))
    }
}

@Suite("A mistyped name")
struct SuggestionTests {
    @Test(
        "is answered with the nearest known one",
        arguments: [("mithkt", "mithtk"), ("Office365", "office-365"), ("kmd", nil)])
    func nearest(typed: String, expected: String?) {
        #expect(Suggestion.nearest(to: typed, among: ["mithtk", "office-365", "tidlig-indsats"]) == expected)
    }

    @Test(
        "is found by id, name or alias, letter case aside",
        arguments: ["mithtk", "MITHTK", "den digitale arbejdsplads"])
    func lookup(name: String) throws {
        let project = Project(id: "mithtk", name: "MitHTK", aliases: ["Den digitale arbejdsplads"])
        #expect(try ProjectLookup.project(named: name, among: [project]) == project)
    }

    @Test("is an error that asks what was meant")
    func unknown() {
        let project = Project(id: "mithtk", name: "MitHTK")
        let error = #expect(throws: WorkspaceError.self) {
            try ProjectLookup.project(named: "mitkth", among: [project])
        }
        #expect("\(error, default: "")".contains("mente du 'mithtk'?"))
    }
}
