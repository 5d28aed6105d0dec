import Foundation
import Portfolio
import Testing

@testable import Workspace

@Suite("The archive of a workspace")
struct ArchiveTests {
    @Test("is read in the same order and with the same result with and without the cache")
    func warmIsCold() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        for number in 0..<40 {
            try sandbox.write(
                "\(number % 3)/møde \(number).txt", Array((sampleMinutes + "\n3. Punkt nummer \(number)\n").utf8))
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
        try sandbox.write("a.txt", Array(sampleMinutes.utf8))
        try sandbox.write("b.txt", Array(("Godkendt udgave\n" + sampleMinutes).utf8))
        _ = try await sandbox.read()
        try sandbox.write("b.txt", Array(sampleMinutes.replacing("åbner", with: "lukker").utf8))
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
        try sandbox.write("good.txt", Array(sampleMinutes.utf8))
        try sandbox.write("empty.txt", [])
        try sandbox.write("binary.txt", (0..<200).map { UInt8($0) })
        try sandbox.write("cut.pdf", Array("%PDF-1.4\n1 0 obj".utf8))
        try sandbox.write("bomb.docx", Array("PK\u{3}\u{4}not an archive".utf8))
        try sandbox.write("prose.txt", Array("En kort besked uden dato og punkter.".utf8))
        try sandbox.write("a..%2F..%2Fpasswd.txt", Array((sampleMinutes + "\n").utf8))
        try FileManager.default.createSymbolicLink(
            atPath: sandbox.root.path + "/minutes/dead.txt", withDestinationPath: "nowhere")
        let contents = try await sandbox.read()
        #expect(
            contents.meetings.map(\.source) == ["minutes/a..%2F..%2Fpasswd.txt", "minutes/good.txt"])
        let named = ["binary.txt", "bomb.docx", "cut.pdf", "dead.txt", "empty.txt", "prose.txt"]
        #expect(contents.notices.map(\.file) == named.map { "minutes/" + $0 })
        #expect(contents.notices.allSatisfy { !$0.message[.danish].isEmpty && !$0.message[.english].isEmpty })
    }

    @Test("holds control characters and deep nesting without harm")
    func oddText() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        let nested = String(repeating: "1. A\n", count: 500) + String(repeating: "(", count: 10_000)
        try sandbox.write("a.txt", Array((sampleMinutes + "\n" + nested).utf8))
        try sandbox.write(
            "b.txt", Array((sampleMinutes + String(repeating: "tekst \u{1B}[31m\u{7} ", count: 3)).utf8))
        #expect(try await sandbox.read().meetings.count == 2)
    }

    @Test("passes over a damaged cache and mends it")
    func damagedCache() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("a.txt", Array(sampleMinutes.utf8))
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
        try sandbox.write("a.txt", Array(sampleMinutes.utf8))
        try sandbox.write("b.txt", Array((sampleMinutes + " ").utf8))
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
        for number in 0..<30 { try sandbox.write("\(number).txt", Array((sampleMinutes + "\(number)").utf8)) }
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
        var reader = BinaryReader(writer.bytes)
        #expect(try reader.int() == number && reader.isAtEnd)
    }

    @Test("comes back with the pages of a meeting, and not with pages that fall or lie outside of it")
    func pages() throws {
        let text = SourceText("Side et\u{C}Side to\n")
        for (starts, isGood) in [([0, 8], true), ([], true), ([8, 0], false), ([0, 17], false), ([-1], false)] {
            var writer = BinaryWriter()
            writer.write(Meeting(id: "a", source: "a.pdf", text: text, pages: Pages(starts: starts)))
            var reader = BinaryReader(writer.bytes)
            let meeting = try? reader.meeting(id: "a", source: "a.pdf", text: text)
            #expect(meeting?.pages.starts == (isGood ? starts : nil))
        }
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
                var reader = BinaryReader(bytes)
                let meeting = try? reader.meeting(id: "a", source: "a.txt", text: text)
                #expect(meeting.map { $0.text.count == 13 } ?? true)
            }
        }
    }
}

@Suite("A fingerprint of bytes")
struct ContentHashTests {
    @Test(
        "is SHA-256, for every length of the last block",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (String(repeating: "a", count: 1_000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
        ])
    func knownValues(text: String, digits: String) {
        #expect(ContentHash(Array(text.utf8)).description == digits)
        #expect(ContentHash(Array(("x" + text).utf8)[1...]).description == digits)
    }

    @Test("keeps an entry of the cache from being read for another file")
    func copiedEntry() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("a.txt", Array(sampleMinutes.utf8))
        try sandbox.write("b.txt", Array(sampleMinutes.replacing("åbner", with: "lukker").utf8))
        let cold = try await sandbox.read()
        let entries = sandbox.entries()
        #expect(entries.count == 2)
        try Data(contentsOf: entries[0]).write(to: entries[1])
        let warm = try await sandbox.read()
        #expect(warm.unchanged == 1 && warm.meetings == cold.meetings)
    }
}
