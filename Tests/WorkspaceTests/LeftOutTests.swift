import Foundation
import Portfolio
import Testing

@testable import Workspace

/// What lies among the minutes and is not read, or not counted, and what is said of it.
@Suite("What is left out")
struct LeftOutTests {
    @Test(
        "is named with what to do about it",
        arguments: [
            ("gammel.docm", "DOCX"), ("ark.xlsx", "HTML"), ("Møde.PAGES", "Pages"), ("mail.msg", "mail"),
            ("scan.tiff", "OCR"), ("plan.pptx", "PDF"), ("alt.zip", "unpack"), ("noter.one", "save it as"),
            ("README", "save it as"),
        ])
    func foreign(_ name: String, _ advice: String) async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("good.txt", Array(sampleMinutes.utf8))
        try sandbox.write(name, [0xD0, 0xCF])
        let contents = try await sandbox.read()
        #expect(contents.meetings.map(\.source) == ["minutes/good.txt"])
        #expect(contents.notices.map(\.file) == ["minutes/" + name])
        #expect(contents.notices.first?.message[.english].contains(advice) == true)
    }

    @Test("is told once for each kind of file, and hidden files not at all")
    func grouped() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        for name in ["b.docm", "a.docm", "under/c.DOCM", ".hidden.docm", "Thumbs.db", ".git/x.docm"] {
            try sandbox.write(name, [1])
        }
        let notices = try await sandbox.read().notices
        #expect(notices.map(\.file) == ["minutes/a.docm"])
        #expect(notices.first?.message[.english].contains("2 more") == true)
    }

    @Test("is a copy, byte by byte, and what differs in a byte is not")
    func copies() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("01 møde.md", Array(sampleMinutes.utf8))
        try sandbox.write("01 møde kopi.md", Array(sampleMinutes.utf8))
        try sandbox.write("under/01 møde.md", Array(sampleMinutes.utf8))
        try sandbox.write("02.md", Array((sampleMinutes + "\n").utf8))
        for _ in 0..<2 {
            let contents = try await sandbox.read()
            #expect(contents.meetings.map(\.source) == ["minutes/01 møde kopi.md", "minutes/02.md"])
            #expect(contents.notices.map(\.file) == ["minutes/01 møde.md", "minutes/under/01 møde.md"])
            #expect(contents.notices.allSatisfy { $0.message[.english].contains("minutes/01 møde kopi.md") })
        }
    }

    @Test("and what may be misunderstood are told apart from what is well read")
    func doubts() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("good.txt", Array(sampleMinutes.utf8))
        try sandbox.write("bare.txt", Array("Referat af møde i Byrådet\nDato: 4. maj 2021\n\nEn snak.".utf8))
        let contents = try await sandbox.read()
        #expect(contents.notices.map(\.file) == ["minutes/bare.txt"])
        #expect(contents.notices.first?.message[.english].contains("no agenda items") == true)
    }

    @Test("is all there is, or lies ahead of the day that was asked for: that is said")
    func nothing() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        let empty = try await sandbox.read()
        #expect(throws: WorkspaceError.nothingRead(workspace: sandbox.root.path, folders: ["minutes"])) {
            try empty.knowledge()
        }
        try sandbox.write("good.txt", Array(sampleMinutes.utf8))
        let contents = try await sandbox.read()
        let early = try #require(Day("2020-01-01"))
        #expect(throws: WorkspaceError.nothingSaid(by: early, first: Day("2021-05-03"))) {
            try contents.knowledge(asOf: early)
        }
        #expect(try contents.knowledge(asOf: Day("2021-05-03")).meetings.count == 1)
    }
}
