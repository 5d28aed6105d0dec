import Foundation
import Testing

@Suite("Reports and pictures")
struct ReportDayTests {
    @Test("have the same bytes whenever and wherever they are made", arguments: ["a.pdf", "a.docx"])
    func sameBytes(_ name: String) throws {
        let folder = try Folder.sample()
        let path = folder.path + "/" + name
        #expect(try Program.run(["report", "mithtk", "-C", folder.path, "-o", path]).code == 0)
        let first = try folder.read(name)
        #expect(try Program.run(["report", "mithtk", "-C", folder.path, "-o", path]).code == 0)
        #expect(try folder.read(name) == first)
    }

    @Test("bear no hour of the machine", arguments: ["UTC0", "Europe/Copenhagen", "Asia/Kolkata"])
    func timeZones(_ zone: String) throws {
        let folder = try Folder.sample()
        let result = try Program.run(
            ["timeline", "mithtk", "-C", folder.path, "-o", folder.path + "/t.pdf"], environment: ["TZ": zone])
        #expect(result.code == 0)
        #expect(try folder.read("t.pdf").range(of: Data("(D:19700101000000Z)".utf8)) != nil)
    }

    @Test(
        "write over nothing of anybody else's unless they are told to",
        arguments: ["report a.pdf", "report a.docx", "timeline a.png", "timeline a.pdf"])
    func foreignFiles(_ command: String) throws {
        let folder = try Folder.sample()
        let words = command.split(separator: " ").map(String.init)
        let path = folder.path + "/" + words[1]
        try Data("mit eget".utf8).write(to: URL(filePath: path))
        let arguments = [words[0], "mithtk", "-C", folder.path, "-o", path]
        #expect(try Program.run(arguments).code == 73)
        #expect(try folder.read(words[1]) == Data("mit eget".utf8))
        #expect(try Program.run(arguments + ["--force"]).code == 0)
        #expect(try Program.run(arguments).code == 0)
    }
}
