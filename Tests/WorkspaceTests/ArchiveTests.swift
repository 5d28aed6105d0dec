import Foundation
import Portfolio
import Testing

@testable import Workspace

private let minutes = """
    Referat af møde i Byrådet
    Dato: 3. maj 2021

    1. Ny bro over åen

    Sagsnr.: 21/4410

    Sagsfremstilling
    Broen åbner den 1. september 2022 og koster 12,5 mio. kr.

    Tid\tArbejde
    Maj 2021\tUdbud
    Uge 40\tKontrakt

    Beslutning
    Godkendt, idet punktet tages op igen den 7. juni 2021.

    2. Lukket: Køb af jord
    """

/// A workspace of its own for each test, in the folder for temporary files.
private struct Sandbox {
    let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "redthread-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: root.appending(path: "minutes"), withIntermediateDirectories: true)
        try Data("minutes: [minutes]\n".utf8).write(to: root.appending(path: "portfolio.yaml"))
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let url = root.appending(path: "minutes/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func read() async throws -> WorkspaceContents { try await Workspace(at: root.path).read() }

    /// The files that the cache keeps.
    func entries() -> [URL] {
        let found = FileManager.default.enumerator(
            at: root.appending(path: ".redthread"), includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
    }

    func remove() { try? FileManager.default.removeItem(at: root) }
}

@Suite("The archive of a workspace")
struct ArchiveTests {
    @Test("is read in the same order and with the same result with and without the cache")
    func warmIsCold() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        for number in 0..<40 {
            try sandbox.write(
                "\(number % 3)/møde \(number).txt", Array((minutes + "\n3. Punkt nummer \(number)\n").utf8))
        }
        let cold = try await sandbox.read()
        let warm = try await sandbox.read()
        #expect(cold.meetings.count == 40 && cold.unchanged == 0 && cold.notices.isEmpty)
        #expect(warm.meetings == cold.meetings && warm.unchanged == 40)
        #expect(cold.meetings.map(\.source) == cold.meetings.map(\.source).sorted())
        #expect(Set(cold.meetings.map(\.id)).count == 40)
    }

    @Test("reads only what changed")
    func onlyChanges() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("a.txt", Array(minutes.utf8))
        try sandbox.write("b.txt", Array(("Godkendt udgave\n" + minutes).utf8))
        _ = try await sandbox.read()
        try sandbox.write("b.txt", Array(minutes.replacing("åbner", with: "lukker").utf8))
        let next = try await sandbox.read()
        #expect(next.unchanged == 1)
        let words = next.meetings.first { $0.source == "minutes/b.txt" }.map {
            $0.text[0..<$0.text.count]
        }
        #expect(words?.contains("lukker") == true)
    }

    @Test("leaves out each bad file with a word, and reads the rest")
    func badFiles() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("good.txt", Array(minutes.utf8))
        try sandbox.write("empty.txt", [])
        try sandbox.write("binary.txt", (0..<200).map { UInt8($0) })
        try sandbox.write("cut.pdf", Array("%PDF-1.4\n1 0 obj".utf8))
        try sandbox.write("bomb.docx", Array("PK\u{3}\u{4}not an archive".utf8))
        try sandbox.write("prose.txt", Array("En kort besked uden dato og punkter.".utf8))
        try sandbox.write("a..%2F..%2Fpasswd.txt", Array(minutes.utf8))
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.root.path + "/minutes/dead.txt", withDestinationPath: "nowhere")
        let contents = try await sandbox.read()
        #expect(
            contents.meetings.map(\.source) == ["minutes/a..%2F..%2Fpasswd.txt", "minutes/good.txt"])
        let named = ["binary.txt", "bomb.docx", "cut.pdf", "dead.txt", "empty.txt", "prose.txt"]
        #expect(contents.notices.map(\.file) == named.map { "minutes/" + $0 })
        #expect(contents.notices.allSatisfy { !$0.message.isEmpty })
    }

    @Test("holds control characters and deep nesting without harm")
    func oddText() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        let nested = String(repeating: "1. A\n", count: 500) + String(repeating: "(", count: 10_000)
        try sandbox.write("a.txt", Array((minutes + "\n" + nested).utf8))
        try sandbox.write(
            "b.txt", Array((minutes + String(repeating: "tekst \u{1B}[31m\u{7} ", count: 3)).utf8))
        #expect(try await sandbox.read().meetings.count == 2)
    }

    @Test("passes over a damaged cache and mends it")
    func damagedCache() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("a.txt", Array(minutes.utf8))
        let cold = try await sandbox.read()
        let entry = try #require(sandbox.entries().first)
        let whole = [UInt8](try Data(contentsOf: entry))
        for damage in [
            Array(whole.prefix(40)), [], whole.dropLast() + [7], Array("junk".utf8), whole + [0],
        ] {
            try Data(damage).write(to: entry)
            let next = try await sandbox.read()
            #expect(next.meetings == cold.meetings && next.unchanged == 0 && next.notices.isEmpty)
            #expect(try await sandbox.read().unchanged == 1)
        }
    }

    @Test("says once that a cache cannot be kept, and reads all the same")
    func cacheThatCannotBeWritten() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("a.txt", Array(minutes.utf8))
        try sandbox.write("b.txt", Array((minutes + " ").utf8))
        // A file in the folder's place stops root as well, whom no permission stops.
        try Data().write(to: sandbox.root.appending(path: ".redthread"))
        let contents = try await sandbox.read()
        #expect(contents.meetings.count == 2)
        #expect(contents.notices.map(\.file) == [".redthread"])
    }

    @Test("can be read by two runs at once")
    func twoRuns() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        for number in 0..<30 { try sandbox.write("\(number).txt", Array((minutes + "\(number)").utf8)) }
        async let one = sandbox.read()
        async let other = sandbox.read()
        let (first, second) = try await (one, other)
        #expect(first.meetings == second.meetings && first.notices.isEmpty && second.notices.isEmpty)
        #expect(try await sandbox.read().unchanged == 30)
    }
}

@Suite("What the cache writes")
struct BinaryCodingTests {
    @Test(
        "comes back for numbers of every size",
        arguments: [0, 1, -1, 63, 64, -65, 300, Int.max, Int.min])
    func numbers(_ number: Int) throws {
        var writer = BinaryWriter()
        writer.write(number)
        var reader = BinaryReader(writer.bytes[...])
        #expect(try reader.int() == number && reader.isAtEnd)
    }

    @Test("is an error and nothing worse when any of its bytes is damaged")
    func everyDamage() throws {
        let text = SourceText("Punkt 1: Bro\n")
        let item = AgendaItem(
            number: "1", title: "Bro", range: 0..<13, titleRange: 9..<12,
            passages: [Passage(kind: .listItem(mark: "-"), range: 9..<12, section: .economy, block: 0)])
        var writer = BinaryWriter()
        writer.write(Meeting(id: "a", source: "a.txt", text: text, body: "Byrådet", items: [item]))
        for index in writer.bytes.indices {
            for value in [0, 1, 0x7F, 0x80, 0xFF] as [UInt8] {
                var bytes = writer.bytes
                bytes[index] = value
                var reader = BinaryReader(bytes[...])
                let meeting = try? reader.meeting(id: "a", source: "a.txt", text: text)
                #expect(meeting.map { $0.text.count == 13 } ?? true)
            }
        }
    }
}
