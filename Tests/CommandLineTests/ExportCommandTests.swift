import Foundation
import Testing

@Suite("The export command")
struct ExportCommandTests {
    @Test("knows the format by the file's ending", arguments: ["ics", "xlsx", "graphml", "csv", "xml", "json", "atom"])
    func endings(_ ending: String) throws {
        let folder = try Folder.sample()
        let file = folder.path + "/model." + ending
        #expect(try Program.run("export", "-C", folder.path, "-o", file).code == 0)
        #expect(try !folder.read("model." + ending).isEmpty)
    }

    @Test(
        "writes over its own file, and over nobody else's unless it is told to",
        arguments: ["ics", "xlsx", "graphml", "csv", "xml", "json", "atom"])
    func foreignFiles(_ ending: String) throws {
        let folder = try Folder.sample()
        let file = URL(filePath: folder.path + "/model." + ending)
        let foreign = [
            "xlsx": "PK\u{3}\u{4}", "ics": "BEGIN:VCALENDAR\r\nPRODID:-//redthread-fri//kalender//DA\r\n",
            "json": "{\"projects\": []}", "csv": "Projekt;Navn;Type;Status;Hvad vi selv har skrevet\r\nA;B\r\n",
            "xml": "<?xml version=\"1.0\"?>\n<Project xmlns=\"http://schemas.microsoft.com/project\"/>",
        ][ending, default: "<?xml version=\"1.0\"?>\n<feed><title>redthread</title></feed>"]
        try Data(foreign.utf8).write(to: file)
        let export = ["export", "-C", folder.path, "-o", file.path]
        #expect(try Program.run(export).code == 73)
        #expect(try Data(contentsOf: file) == Data(foreign.utf8))
        #expect(try Program.run(export + ["--force"]).code == 0)
        #expect(try Program.run(export).code == 0)
    }

    @Test("lets the rows be that a person has written to an exported list")
    func ownRows() throws {
        let folder = try Folder.sample()
        let file = folder.path + "/liste.csv"
        #expect(try Program.run("export", "-C", folder.path, "-o", file).code == 0)
        let written = try folder.read("liste.csv") + Data("min egen note,,,\r\n".utf8)
        try written.write(to: URL(filePath: file))
        #expect(try Program.run("export", "-C", folder.path, "-o", file).code == 73)
        #expect(try folder.read("liste.csv") == written)
    }

    @Test(
        "wants a format or an ending that says it, and no two of them", arguments: [["model.txt"], ["a.ics", "json"]])
    func contradiction(_ arguments: [String]) throws {
        let folder = try Folder.sample()
        let more = arguments.count > 1 ? ["--format", arguments[1]] : []
        let result = try Program.run(["export", "-C", folder.path, "-o", folder.path + "/" + arguments[0]] + more)
        #expect(result.code == 64)
        #expect(!folder.has(arguments[0]))
    }

    @Test("lists every format in its help")
    func help() throws {
        let help = try Program.run("export", "--help").text
        for name in ["json", "xlsx", "ics", "mspdi", "graphml", "atom", "csv-decisions"] {
            #expect(help.contains(name))
        }
    }

    @Test("writes a plan for Microsoft Project that our own reader of such plans reads back")
    func projectFile() throws {
        let folder = try Folder.sample()
        let plan = folder.path + "/plan.xml"
        #expect(try Program.run("export", "-C", folder.path, "-o", plan).code == 0)
        let tasks = try Program.run("schedule", plan, "--format", "csv")
        let dated = try Program.run("export", "-C", folder.path, "--format", "csv").text
            .split(separator: "\r\n").dropFirst().filter { $0.contains(",20") }
        #expect(tasks.code == 0)
        #expect(tasks.text.split(whereSeparator: \.isNewline).count - 1 == dated.count)
    }
}
