import Foundation
import Testing

@Suite("The files of a report")
struct ReportFileTests {
    private func report(_ name: String, in folder: Folder, _ more: String...) throws -> Program.Result {
        try Program.run(["report", "-C", folder.path, "-o", folder.path + "/" + name] + more)
    }

    @Test("are named after it, so that two reports in one folder keep apart")
    func names() throws {
        let folder = try Folder.sample()
        #expect(try report("Maj 2017.md", in: folder, "--as-of", "2017-05-08").code == 0)
        #expect(try report("aug.md", in: folder).code == 0)
        let (may, august) = (try folder.read("Maj-2017-timeline.svg"), try folder.read("aug-timeline.svg"))
        #expect(may != august)
        #expect(String(decoding: try folder.read("Maj 2017.md"), as: UTF8.self).contains("(Maj-2017-timeline.svg)"))
    }

    @Test("write over their own, and over nothing of anybody else's unless they are told to")
    func foreignFiles() throws {
        let folder = try Folder.sample()
        let picture = URL(filePath: folder.path + "/aug-timeline.svg")
        try Data("<svg>min egen tegning</svg>".utf8).write(to: picture)
        let refused = try report("aug.md", in: folder)
        #expect(refused.code == 73)
        #expect(refused.errors.contains("aug-timeline.svg"))
        #expect(try String(contentsOf: picture, encoding: .utf8).contains("min egen tegning"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/aug.md"))
        #expect(try report("aug.md", in: folder, "--force").code == 0)
        #expect(try report("aug.md", in: folder).code == 0)
    }

    @Test("goes to standard output where that is asked for, as what is asked for")
    func standardOutput() throws {
        let folder = try Folder.sample()
        let page = try Program.run("report", "-o", "-", in: folder)
        #expect(page.code == 0 && page.text.lowercased().hasPrefix("<!doctype html>"))
        #expect(try Program.run("report", "-o", "side.txt", "--format", "html", in: folder).code == 0)
        #expect(try folder.read("side.txt") == page.output)
        #expect(try Program.run("report", "-o", "side.md", "--format", "html", in: folder).code == 64)
    }

    @Test(
        "so do pictures", arguments: [["trend", "mithtk"], ["draw", "touches"], ["meetings"], ["timeline"]])
    func pictures(_ command: [String]) throws {
        let folder = try Folder.sample()
        let picture = URL(filePath: folder.path + "/tegning.svg")
        try Data("<svg>min egen tegning</svg>".utf8).write(to: picture)
        let drawing = command + ["-C", folder.path, "-o", picture.path]
        #expect(try Program.run(drawing).code == 73)
        #expect(try String(contentsOf: picture, encoding: .utf8).contains("min egen tegning"))
        #expect(try Program.run(drawing + ["--force"]).code == 0)
        #expect(try Program.run(drawing).code == 0)
    }

    @Test("so do diagrams for other tools", arguments: ["mmd", "dot", "puml"])
    func textDiagrams(_ ending: String) throws {
        let folder = try Folder.sample()
        let file = URL(filePath: folder.path + "/plan." + ending)
        try Data("min egen plan\n".utf8).write(to: file)
        let drawing = ["timeline", "-C", folder.path, "-o", file.path]
        #expect(try Program.run(drawing).code == 73)
        #expect(try Program.run(drawing + ["--force"]).code == 0)
        #expect(try Program.run(drawing + ["--as-of", "2017-05-08"]).code == 0)
    }

    @Test("write over no notes, though they tell of redthread")
    func notes() throws {
        let folder = try Folder.sample()
        let notes = "# Noter\n\nVi prøver redthread i maj. <!-- redthread -->\n\nMere følger.\n"
        try Data(notes.utf8).write(to: URL(filePath: folder.path + "/noter.md"))
        #expect(try report("noter.md", in: folder).code == 73)
        #expect(try folder.read("noter.md") == Data(notes.utf8))
    }

    @Test("put no file of minutes in danger")
    func minutes() throws {
        let folder = try Folder.sample()
        let name = "minutes/direktionen-2017-05-08.md"
        let before = try folder.read(name)
        #expect(try report(name, in: folder).code == 73)
        #expect(try folder.read(name) == before)
    }
}
