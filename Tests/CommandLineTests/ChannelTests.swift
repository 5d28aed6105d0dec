import Foundation
import Testing

@Suite("Standard input, output and error")
struct ChannelTests {
    private static let haveFullDisk = FileManager.default.fileExists(atPath: "/dev/full")

    @Test(
        "a full disk is an error that says so, and no crash",
        .enabled(if: haveFullDisk, "needs /dev/full"), arguments: ["export", "status", "timeline", "--help"])
    func fullDisk(command: String) throws {
        let folder = try Folder.sample()
        let result = try Program.run(command, in: folder, to: "/dev/full")
        #expect(result.code == 74)
        #expect(result.errors.contains("standard output: kan ikke skrives"))
        #expect(result.errors.split(separator: "\n").count == 1)
    }

    @Test("a reader that went away is no error to tell of")
    func closedPipe() throws {
        let folder = try Folder.sample()
        let shell = Process()
        let errors = Pipe()
        shell.executableURL = URL(filePath: "/bin/sh")
        // The shell ignores the signal of a closed pipe, and the program inherits that: it must see the error itself.
        shell.arguments = ["-c", "trap '' PIPE; \"$0\" export -C \"$1\" | true", Program.executable.path, folder.path]
        shell.standardError = errors
        try shell.run()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        shell.waitUntilExit()
        #expect(String(decoding: said, as: UTF8.self).isEmpty)
    }

    @Test("notices that many files share are said once, each with --verbose, and none with --quiet")
    func notices() throws {
        let folder = try Folder.sample()
        for number in 10..<22 { try folder.write("\u{0}\u{1}", to: "minutes/tom-\(number).txt") }
        func said(_ arguments: [String]) throws -> [Substring] {
            try Program.run(["status"] + arguments, in: folder).errors.split(separator: "\n").filter {
                $0.contains("tom-")
            }
        }
        let told = try said([])
        #expect(told.count == 1)
        #expect(told.first?.contains("tom-10.txt, minutes/tom-11.txt, minutes/tom-12.txt (+9): ") ?? false)
        #expect(try said(["--verbose"]).count == 12)
        #expect(try said(["--quiet"]).isEmpty)
    }

    @Test("a folder as standard input is missing input, and not an empty text")
    func folderAsInput() throws {
        let result = try Program.run("dates", "--anchor", "2022-01-15", from: "/")
        #expect(result.code == 66)
        #expect(result.errors.contains("standard input: kan ikke læses"))
    }

    @Test(
        "control characters of arguments do not reach the terminal",
        arguments: [
            ["status", "a\u{1B}]0;pwned\u{7}\nredthread: ok"], ["explain", "a\u{9B}31m"], ["st\u{1B}[31m"],
            ["status", "--as-of", "\u{1B}[2J"], ["report", "-o", "x.html", "--template", "b\u{1B}[31m"],
        ])
    func arguments(arguments: [String]) throws {
        let folder = try Folder.sample()
        let result = try Program.run(arguments, in: folder)
        #expect(result.code != 0)
        #expect(Self.isHarmless(result.errors), "\(result.errors.debugDescription)")
        #expect(!result.errors.split(separator: "\n").contains { $0 == "redthread: ok" })
    }

    @Test("control characters of a portfolio, a plan and a template do not reach the terminal")
    func files() throws {
        let folder = try Folder.sample()
        try folder.write(
            #"{"format": "neutral-project/1", "tasks": [{"id": "a\u001b]0;x\u0007", "duration": 1}, "#
                + #"{"id": "a\u001b]0;x\u0007", "duration": 1}]}"#, to: "plan.json")
        try folder.write("{{#projects}}{{na\u{1B}[31mme}}{{/projects}}", to: "own.html.mustache")
        let plan = try Program.run("schedule", "plan.json", in: folder)
        #expect(plan.code == 65)
        let template = try Program.run("report", "--template", "own.html.mustache", "-o", "x.html", in: folder)
        #expect(template.code == 65)
        let project = #"projects: [{id: "a\e]0;x\a", name: A}, {id: "a\e]0;x\a", name: B}]"#
        try folder.write(project, to: "portfolio.yaml")
        let portfolio = try Program.run("status", in: folder)
        #expect(portfolio.code == 65)
        for result in [plan, template, portfolio] {
            #expect(Self.isHarmless(result.errors), "\(result.errors.debugDescription)")
        }
    }

    private static func isHarmless(_ text: String) -> Bool {
        !text.isEmpty
            && text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
    }
}
