import Foundation
import Testing

@Suite("The command line")
struct CommandLineTests {
    @Test("status shows the go-live that moved from 2 October to week 42, and by how much")
    func statusShowsSlip() throws {
        let folder = try Folder.sample()
        let status = try Program.run("status", "mithtk", "-C", folder.path)
        let goLive = try #require(status.lines.first { $0.contains("+14–20 d") })
        #expect(goLive.contains("uge 42, 2017"))
        #expect(goLive.contains("flyttet"))
    }

    @Test("status as of an earlier day knows nothing that was said later")
    func asOf() throws {
        let folder = try Folder.sample()
        let status = try Program.run("status", "mithtk", "-C", folder.path, "--as-of", "2017-05-08")
        #expect(status.code == 0)
        #expect(!status.text.contains("+14 d"))
        #expect(status.text.contains("2. okt. 2017"))
    }

    @Test("a correction in the portfolio wins over what was read, and one that matches nothing is a finding")
    func corrections() throws {
        let folder = try Folder.sample()
        let before = try Program.run("status", "mithtk", "-C", folder.path, "--format", "json")
        let rows = try #require(try JSONSerialization.jsonObject(with: before.output) as? [[String: Any]])
        let goLive = try #require(rows.first { $0["slipDays"] as? Int == 14 }?["id"] as? String)
        let portfolio = String(decoding: try folder.read("portfolio.yaml"), as: UTF8.self)
        let corrections = "corrections:\n  - confirm: \(goLive)\n    on: 2017-10-17\n  - rename: nothing\n    name: X\n"
        try folder.write(portfolio + corrections, to: "portfolio.yaml")
        let after = try Program.run("status", "mithtk", "-C", folder.path)
        #expect(after.lines.contains { $0.contains("17. okt. 2017") && $0.contains("nået") })
        #expect(after.lines.last == "Set fra 17. okt. 2017; seneste møde før det: 10. aug. 2017")
        let check = try Program.run("check", "-C", folder.path, "--format", "json")
        #expect(check.text.contains("stale-correction"))
    }

    @Test("tables keep within the width of the terminal")
    func width() throws {
        let folder = try Folder.sample()
        for command in ["projects", "status", "meetings", "check"] {
            let result = try Program.run(command, "-C", folder.path)
            #expect(result.lines.allSatisfy { $0.count <= 80 }, "\(command)")
        }
    }

    @Test("a workspace is found from a folder inside it, as git finds its repository")
    func foundFromInside() throws {
        let folder = try Folder.sample()
        let inside = try Program.run("projects", "-C", folder.path)
        let process = try Program.run("projects", in: folder)
        #expect(process.code == 0)
        #expect(process.text == inside.text)
    }

    @Test("the same input gives the same bytes", arguments: [["export"], ["status"], ["check"]])
    func deterministic(command: [String]) throws {
        let folder = try Folder.sample()
        let first = try Program.run(command[0], "-C", folder.path)
        let second = try Program.run(command[0], "-C", folder.path)
        #expect(first.code == 0)
        #expect(first.output == second.output)
    }
}

@Suite("Trouble on the command line")
struct CommandLineTroubleTests {
    @Test("a mistyped project is answered with the one that was meant")
    func mistypedProject() throws {
        let folder = try Folder.sample()
        let result = try Program.run("status", "mithkt", "-C", folder.path)
        #expect(result.code == 64)
        #expect(result.errors.contains("mente du 'mithtk'?"))
        #expect(result.output.isEmpty)
    }

    @Test("an error speaks one language")
    func language() throws {
        let folder = try Folder.sample()
        let danish = try Program.run("status", "mithkt", "-C", folder.path).errors
        #expect(danish.contains("der er intet projekt") && !danish.contains("did you mean"))
        let english = try Program.run("status", "mithkt", "-C", folder.path, "--language", "en").errors
        #expect(english.contains("did you mean 'mithtk'?") && !english.contains("mente du"))
    }

    @Test("a mistyped command is answered with the one that was meant, others with where to look")
    func mistypedCommand() throws {
        let near = try Program.run("statsu")
        #expect(near.code == 64)
        #expect(near.errors.contains("mente du 'status'?"))
        #expect(try Program.run("xyzzy").errors.contains("redthread --help"))
        let help = try Program.run("help", "statsu")
        #expect(help.code == 64 && help.errors.contains("mente du 'status'?") && help.output.isEmpty)
    }

    @Test("an unknown option is a usage error")
    func usage() throws {
        #expect(try Program.run("status", "--nonsense").code == 64)
        #expect(try Program.run("status", "--as-of", "yesterday").code == 64)
    }

    @Test("a folder without a portfolio is missing input, and the message says what to do")
    func missing() throws {
        let folder = try Folder()
        let result = try Program.run("status", "-C", folder.path)
        #expect(result.code == 66)
        #expect(result.errors.contains("redthread init"))
    }

    @Test("a malformed portfolio is bad input with file and line")
    func malformed() throws {
        let folder = try Folder()
        try folder.write("projects:\n  - id: a\n    nme: A\n", to: "portfolio.yaml")
        let result = try Program.run("status", "-C", folder.path)
        #expect(result.code == 65)
        #expect(result.errors.contains("portfolio.yaml:3:"))
        #expect(result.errors.contains("'name'"))
    }

    @Test("an empty or unreadable minute is a warning that names it, and the rest goes on")
    func unreadableMinutes() throws {
        let folder = try Folder.sample()
        try folder.write("", to: "minutes/tom.txt")
        try folder.write("\u{0}\u{1}\u{2}", to: "minutes/støj.txt")
        let result = try Program.run("status", "mithtk", "-C", folder.path)
        #expect(result.code == 0)
        #expect(result.errors.contains("minutes/tom.txt"))
        #expect(result.errors.contains("minutes/støj.txt"))
        #expect(result.text.contains("+14–20 d"))
    }

    @Test("a file that takes a program too long is left out with its name, and not tried again")
    func slowFile() throws {
        let folder = try Folder.sample()
        try folder.write("<h1>Referat</h1><p>1. Hal</p>", to: "minutes/langsom.html")
        try folder.write("#!/bin/sh\necho x >> '\(folder.path)/tries'\nexec sleep 60\n", to: "bin/pandoc")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: folder.path + "/bin/pandoc")
        let path = ["PATH": folder.path + "/bin:/usr/bin:/bin"]
        for isLater in [false, true] {
            let result = try Program.run(
                ["status", "mithtk", "--max-file-seconds", "1", "-C", folder.path], environment: path)
            #expect(result.code == 0 && result.text.contains("+14–20 d"))
            #expect(
                result.errors.contains(
                    "minutes/langsom.html: er udeladt, for pandoc var ikke færdig med den efter 1 sekund"))
            #expect(result.errors.contains("tidligere kørsel") == isLater)
        }
        #expect(String(decoding: try folder.read("tries"), as: UTF8.self) == "x\n")
        for limit in ["0", "1000001"] {
            let result = try Program.run("status", "--max-file-seconds", limit, "-C", folder.path)
            #expect(result.code == 64 && result.errors.contains("fra 1 til 1000000"))
        }
    }

    @Test("control characters of a minute do not reach the terminal")
    func controlCharacters() throws {
        let folder = try Folder.sample()
        let minute = """
            # REFERAT Direktionen d. 01-09-2017

            **Mødedato** Fredag den 1. september 2017, kl. 10.00

            ## **Punkt 1: MitHTK \u{1B}[31mrød\u{1B}[0m \u{202E}vendt**

            ### **Beslutning Direktionen den 01-09-2017**

            Godkendt.
            """
        try folder.write(minute, to: "minutes/ond.md")
        let result = try Program.run("meetings", "mithtk", "-C", folder.path)
        #expect(result.code == 0)
        #expect(result.text.contains("␛[31mrød"))
        #expect(!result.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
    }

    @Test("a workspace may be named before the command, as git takes it")
    func workspaceFirst() throws {
        let folder = try Folder.sample()
        let expected = try Program.run("status", "mithtk", "-C", folder.path)
        #expect(expected.code == 0 && !expected.output.isEmpty)
        #expect(try Program.run("-C", folder.path, "status", "mithtk").output == expected.output)
        #expect(try Program.run("--workspace=\(folder.path)", "status", "mithtk").output == expected.output)
        let help = try Program.run("status", "--help").output
        #expect(try Program.run("-C", folder.path, "status", "--help").output == help)
        #expect(try Program.run("-C", folder.path, "help", "status").output == help)
    }

    @Test("a picture that cannot be written leaves nothing behind")
    func cannotWrite() throws {
        let folder = try Folder.sample()
        let result = try Program.run("timeline", "mithtk", "-C", folder.path, "-o", folder.path + "/no/such/x.svg")
        #expect(result.code == 73)
        #expect(result.errors.contains("x.svg: kan ikke skrives (filen eller mappen findes ikke)"))
        #expect(!folder.has("no"))
    }

    @Test("check ends with 1 only where that was asked for")
    func failOn() throws {
        let folder = try Folder.sample()
        #expect(try Program.run("check", "-C", folder.path).code == 0)
        #expect(try Program.run("check", "-C", folder.path, "--fail-on", "info").code == 1)
    }
}
