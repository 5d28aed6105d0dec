import Foundation
import Testing

@Suite("redthread init")
struct InitTests {
    @Test("writes a workspace that the other commands read")
    func initialise() throws {
        let folder = try Folder()
        #expect(try Program.run("init", folder.path).code == 0)
        #expect(folder.has("portfolio.yaml"))
        let projects = try Program.run("projects", "-C", folder.path, "--format", "csv")
        #expect(projects.code == 0)
        #expect(projects.lines.count == 5)
        #expect(projects.errors.isEmpty)
    }

    @Test("never writes over anything")
    func initialiseTwice() throws {
        let folder = try Folder.sample()
        try folder.write("mine: 1\n", to: "portfolio.yaml")
        let second = try Program.run("init", folder.path)
        #expect(second.code == 73)
        #expect(second.errors.contains("portfolio.yaml"))
        #expect(try folder.read("portfolio.yaml") == Data("mine: 1\n".utf8))
    }

    @Test("proposes the projects of minutes that are there, and the other commands read what it wrote")
    func initialiseFromMinutes() throws {
        let folder = try Folder.sample()
        try FileManager.default.removeItem(at: folder.url.appending(path: "portfolio.yaml"))
        #expect(try Program.run("init", folder.path).code == 0)
        let projects = try Program.run("projects", "-C", folder.path, "--format", "csv")
        #expect(projects.code == 0)
        for name in ["Office 365", "MitHTK", "Tidlig indsats", "Udbud af it-drift"] {
            #expect(projects.text.contains(name), "\(name) is not among the proposals")
        }
    }

    @Test("proposes the projects of documents that lie in the folder itself, and writes no sample beside them")
    func initialiseFromFolder() throws {
        let sample = try Folder.sample()
        let minutes = sample.path + "/minutes"
        let made = try Program.run("init", minutes)
        #expect(made.code == 0)
        #expect(!FileManager.default.fileExists(atPath: minutes + "/minutes"))
        let projects = try Program.run("projects", "-C", minutes, "--format", "csv")
        #expect(projects.code == 0)
        #expect(projects.text.contains("MitHTK"))
        let meetings = try Program.run("meetings", "-C", minutes, "--coverage", "--format", "csv")
        #expect(meetings.lines.contains { $0.hasPrefix("direktionen-2016-06-08.md,") })
    }

    @Test(
        "says what to do where no file of the folder is a minute, and writes nothing",
        arguments: ["note.txt", "referat.doc", "2024/billede.png"])
    func documentsWithoutMinutes(name: String) throws {
        let folder = try Folder()
        try folder.write("Husk mælk.\n", to: name)
        let result = try Program.run("init", folder.path)
        #expect(result.code == 66)
        #expect(result.errors.contains("ingen af dem blev forstået som referat"))
        #expect(!folder.has("portfolio.yaml") && !folder.has("minutes"))
    }

    @Test("writes the sample to a folder that holds nothing but empty and hidden ones")
    func emptyFolder() throws {
        let folder = try Folder()
        try folder.write("", to: ".git/HEAD")
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "minutes"), withIntermediateDirectories: true)
        #expect(try Program.run("init", folder.path).code == 0)
        #expect(folder.has("portfolio.yaml"))
    }

    @Test("quotes a folder in what it says to type next")
    func quotes() throws {
        let folder = try Folder()
        let result = try Program.run("init", folder.path + "/Bælums referater")
        #expect(result.errors.contains("redthread status -C '\(folder.path)/Bælums referater'"))
    }
}
