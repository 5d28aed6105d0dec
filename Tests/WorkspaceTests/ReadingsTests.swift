import Foundation
import Portfolio
import Testing

@testable import Workspace

@Suite("What is taken of each meeting")
struct ReadingsTests {
    @Test("comes in the order of the meetings, read anew or kept")
    func order() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        for (name, day) in [("c", "7. maj"), ("a", "9. maj"), ("b", "8. maj")] {
            let words = sampleMinutes.replacing("3. maj", with: day)
            try sandbox.write("\(name).txt", Array(words.utf8))
        }
        try sandbox.write("d.txt", Array("hverken dato eller punkter".utf8))
        for unchanged in [0, 4] {
            let readings = try await Workspace(at: sandbox.root.path).readings { $0.source }
            #expect(readings.values == ["minutes/c.txt", "minutes/b.txt", "minutes/a.txt"])
            #expect(readings.notices.map(\.file) == ["minutes/d.txt"])
            // What was not understood is kept as well, so that it is not looked through again.
            #expect(readings.unchanged == unchanged)
        }
    }

    @Test("comes from the cache whatever the encoding of the source")
    func encodings() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        let latin = sampleMinutes.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let units = sampleMinutes.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let wide: [UInt8] = [0xFF, 0xFE] + units
        try sandbox.write("latin.txt", latin)
        try sandbox.write("marked.txt", [0xEF, 0xBB, 0xBF] as [UInt8] + Array(sampleMinutes.utf8))
        try sandbox.write("plain.txt", Array(sampleMinutes.utf8))
        try sandbox.write("wide.txt", wide)
        let cold = try await sandbox.read()
        let warm = try await sandbox.read()
        #expect(cold.unchanged == 0 && warm.unchanged == 4)
        #expect(warm.meetings == cold.meetings)
        #expect(Set(warm.meetings.map(\.text.utf8)) == [Array(sampleMinutes.utf8)])
    }
}

@Suite("Minutes that do not say whose they are")
struct UnstatedAuthorityTests {
    private static let region = Authority("Region Nordmark")
    private static let municipality = Authority("Havbæk Kommune")

    private static func project(_ id: String, _ authority: Authority?, _ cases: [String]) -> Project {
        Project(id: Project.ID(id), name: id, caseNumbers: cases, authority: authority)
    }

    private static func meeting(_ cases: [String]) -> Meeting {
        let items = cases.map { AgendaItem(number: "1", title: "", caseNumbers: [$0], range: 0..<1, titleRange: 0..<1) }
        return Meeting(id: "a", source: "a.txt", text: SourceText("a"), items: items)
    }

    @Test("are those of the projects whose cases they treat, where these agree")
    func cases() {
        let unstated = UnstatedAuthority(
            common: Self.municipality,
            projects: [
                Self.project("bus", Self.region, ["1-30-72-1-20", "22/7"]), Self.project("bro", nil, ["21/4410"]),
                Self.project("vej", nil, ["22/7"]),
            ])
        for (cases, authority) in [
            (["1-30-72-1-20"], Self.region), (["1-30-72-1-20", "99/1"], Self.region),
            (["21/4410"], Self.municipality), (["1-30-72-1-20", "21/4410"], Self.municipality),
            (["22/7"], Self.municipality), ([], Self.municipality),
        ] {
            #expect(unstated.authority(of: Self.meeting(cases)) == authority, "\(cases)")
        }
    }

    @Test("are nobody's where the portfolio says nothing")
    func nobody() {
        #expect(UnstatedAuthority(common: nil).authority(of: Self.meeting(["21/4410"])) == nil)
    }

    @Test("take no authority from a case when they name their own")
    func named() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        let portfolio = """
            minutes: [minutes]
            projects:
              - {id: bro, name: Bro, cases: [21/4410], authority: Region Nordmark}
            """
        try Data(portfolio.utf8).write(to: sandbox.root.appending(path: "portfolio.yaml"))
        try sandbox.write("a.txt", Array(("Havbæk Kommune\n" + sampleMinutes).utf8))
        try sandbox.write("b.txt", Array(sampleMinutes.utf8))
        for _ in 0..<2 {
            let authorities = try await sandbox.read().meetings.map { $0.authority?.name }
            #expect(authorities == ["Havbæk Kommune", "Region Nordmark"])
        }
    }
}
