import Portfolio
import Testing

@testable import Workspace

@Suite("A mistyped name")
struct SuggestionTests {
    @Test(
        "is answered with the nearest known one",
        arguments: [("mithkt", "mithtk"), ("Office365", "office-365"), ("kmd", nil)])
    func nearest(typed: String, expected: String?) {
        #expect(Suggestion.nearest(to: typed, among: ["mithtk", "office-365", "tidlig-indsats"]) == expected)
    }

    private static let longer = ["nyt-bibliotek-paa-havnen", "Overgang til Office 2016", "Udbud af it-drift (KMD)"]

    @Test(
        "is answered with a longer name of which it is the beginning, or one word",
        arguments: [
            ("nyt-bibiotek", longer[0]), ("biblotek", longer[0]), ("overgng til ofice", longer[1]),
            ("it-drft", longer[2]),
            ("havn", longer[0]), ("bad", nil), ("overskud", nil),
        ])
    func part(typed: String, expected: String?) {
        #expect(Suggestion.nearest(to: typed, among: Self.longer) == expected)
    }

    @Test("is answered with the likest first")
    func ranking() {
        let known = ["Overgang til ny leverandør", "Overgang til Office 2016", "Overgang til Office 365"]
        #expect(Suggestion.nearest(to: "overgang til ofice 2016", among: known, atMost: 2) == [known[1], known[2]])
        #expect(Suggestion.nearest(to: "", among: known, atMost: 2).isEmpty)
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
        #expect(error?.message(in: .danish).contains("mente du 'mithtk'?") == true)
        #expect(error?.message(in: .english).contains("did you mean 'mithtk'?") == true)
    }
}

@Suite("A part of a name")
struct NameMatchTests {
    private static let names = [
        "Overgang til Office 2016", "Overgang til Office 365 (alle medarbejdere)", "Åbning af biblioteket", "Udbud",
        "Udbud af drift",
    ]

    private func found(_ typed: String) -> [String] {
        switch NameMatch(typed, among: Self.names, id: { "id-" + $0.prefix(3) }, name: \.self) {
        case .named(let names), .several(let names): names
        case .part(of: let name): [name]
        case .nothing: []
        }
    }

    @Test(
        "is enough where only one can be meant, letter case aside",
        arguments: [
            ("overgang til office 365", names[1]), ("ÅBNING", names[2]), ("biblioteket", names[2]),
            ("alle medarbejdere", names[1]), ("udbud", names[3]), ("id-Åbn", names[2]),
        ])
    func unique(typed: String, name: String) {
        #expect(found(typed) == [name])
    }

    @Test("stands for all that begin so, before those that only hold it")
    func several() {
        #expect(found("Overgang til") == [Self.names[0], Self.names[1]])
        #expect(found("drift") == [Self.names[4]])
    }

    @Test("of nothing finds nothing", arguments: ["", "Office 2019", "åb ning"])
    func nothing(typed: String) {
        #expect(found(typed).isEmpty)
    }
}
