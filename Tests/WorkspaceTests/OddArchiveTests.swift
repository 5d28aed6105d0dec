import Foundation
import Portfolio
import Testing

@testable import Workspace

/// Whatever stands in a folder of minutes: a word about each thing that is wrong, and the rest goes on.
@Suite("An archive with something odd in it")
struct OddArchiveTests {
    @Test("goes on behind a folder that may not be read", .enabled(if: geteuid() != 0, "root may read every folder"))
    func forbiddenFolder() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("good.txt", Array(sampleMinutes.utf8))
        try sandbox.write("secret/a.txt", Array(sampleMinutes.utf8))
        let secret = sandbox.root.path + "/minutes/secret"
        chmod(secret, 0)
        let contents = try await sandbox.read()
        chmod(secret, 0o755)
        #expect(contents.meetings.map(\.source) == ["minutes/good.txt"])
        #expect(contents.notices.map(\.file) == ["minutes/secret"])
        #expect(contents.notices.first?.message[.english].contains("Permission denied") == true)
    }

    @Test("goes on behind a folder that cannot be looked into, whoever looks")
    func brokenFolder() throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        // What stands in a folder's place stops root as well, whom no permission stops.
        try sandbox.write("a.txt", [])
        let walk = FolderWalk("minutes/a.txt", of: sandbox.root.path)
        #expect(walk.found.isEmpty && walk.notices.map(\.file) == ["minutes/a.txt"])
        #expect(walk.notices.first?.message[.english].contains("Not a directory") == true)
    }

    @Test("tells of links that lead nowhere, in a circle or to a folder")
    func links() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("good.txt", Array(sampleMinutes.utf8))
        for (name, target) in [
            ("dead.txt", "nowhere"), ("loop.txt", "loop.txt"), ("up", ".."), ("same.txt", "good.txt"),
        ] {
            symlink(target, sandbox.root.path + "/minutes/" + name)
        }
        let contents = try await sandbox.read()
        #expect(contents.meetings.map(\.source) == ["minutes/good.txt"])
        let notices = Dictionary(contents.notices.map { ($0.file, $0.message[.english]) }) { first, _ in first }
        #expect(notices.keys.sorted() == ["minutes/dead.txt", "minutes/loop.txt", "minutes/same.txt", "minutes/up"])
        #expect(notices["minutes/same.txt"]?.contains("counted once") == true)
        #expect(notices["minutes/dead.txt"]?.contains("No such file") == true)
        #expect(notices["minutes/loop.txt"]?.contains("symbolic links") == true)
        #expect(notices["minutes/up"]?.contains("not followed") == true)
    }

    @Test("does not wait for a pipe, and takes a folder with a file's name for a folder")
    func noFiles() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("2021.txt/good.txt", Array(sampleMinutes.utf8))
        mkfifo(sandbox.root.path + "/minutes/pipe.txt", 0o644)
        let contents = try await sandbox.read()
        #expect(contents.meetings.map(\.source) == ["minutes/2021.txt/good.txt"])
        #expect(contents.notices.map(\.file) == ["minutes/pipe.txt"])
    }

    @Test("reads a folder outside of the workspace, says so, and writes nothing there")
    func outside() async throws {
        let (sandbox, other) = (try Sandbox(), try Sandbox())
        defer {
            sandbox.remove()
            other.remove()
        }
        try other.write("a.txt", Array(sampleMinutes.utf8))
        let folder = "../\(other.root.lastPathComponent)/minutes"
        try Data("minutes: [\(folder)]\n".utf8).write(to: sandbox.root.appending(path: "portfolio.yaml"))
        let contents = try await sandbox.read()
        #expect(contents.meetings.map(\.source) == [folder + "/a.txt"])
        #expect(contents.notices.map(\.file) == [folder])
        #expect(other.entries().isEmpty && sandbox.entries().count == 1)
    }

    @Test(
        "reads a file whose name or folder is not UTF-8, and shows it in letters",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pandoc"), "needs pandoc"))
    func oddName() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        let folder = Array((sandbox.root.path + "/minutes/m").utf8) + [0xF8] + Array("de".utf8)
        // Some disks take no such names.
        guard folder.asPath({ mkdir($0, 0o755) }) == 0 else { return }
        let text = sampleMinutes.replacing("Byrådet", with: "Børneudvalget")
        let page = "<p>" + text.replacing("\n", with: "</p>\n<p>") + "</p>"
        for (name, text) in [("/b\u{E5}l.txt", sampleMinutes), ("/br\u{F8}d.html", page)] {
            let path = folder + name.unicodeScalars.map { UInt8($0.value) }
            let descriptor = try #require(path.asPath { open($0, O_WRONLY | O_CREAT, 0o644) })
            try FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).write(contentsOf: Data(text.utf8))
        }
        let contents = try await sandbox.read()
        #expect(contents.meetings.map(\.source) == ["minutes/møde/brød.html", "minutes/møde/bål.txt"])
    }

    @Test("shows the control characters of a name and obeys none")
    func nameWithCommands() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("a\u{1B}[2J\nb\u{202E}.txt", Array("ingen referat".utf8))
        try sandbox.write("c\u{7}/good.txt", Array(sampleMinutes.utf8))
        let contents = try await sandbox.read()
        #expect(contents.notices.map(\.file) == ["minutes/a␛[2J␊b\u{FFFD}.txt"])
        #expect(contents.meetings.map(\.source) == ["minutes/c\u{7}/good.txt"])
    }

    @Test("reads a file once, however often its folder is named")
    func overlappingFolders() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("2021/a.txt", Array(sampleMinutes.utf8))
        try Data("minutes: [minutes, ./minutes/, minutes/2021]\n".utf8)
            .write(to: sandbox.root.appending(path: "portfolio.yaml"))
        let contents = try await sandbox.read()
        #expect(contents.meetings.map(\.source) == ["minutes/2021/a.txt"] && contents.notices.isEmpty)
    }

    @Test("refuses a gigabyte without reading it")
    func gigabyte() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("good.txt", Array(sampleMinutes.utf8))
        try sandbox.write("large.txt", Array("Referat\n".utf8))
        // Sparse: it takes no room on the disk.
        truncate(sandbox.root.path + "/minutes/large.txt", 1 << 30)
        let contents = try await sandbox.read()
        #expect(contents.meetings.count == 1 && contents.notices.map(\.file) == ["minutes/large.txt"])
        #expect(contents.notices.first?.message[.english].contains("too large") == true)
    }
}

@Suite("A cache that cannot do its work")
struct FailingCacheTests {
    @Test("is a disk without room", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full"))
    func fullDisk() {
        let descriptor = open("/dev/full", O_WRONLY)
        defer { close(descriptor) }
        #expect(!FileBytes.write([1, 2, 3], to: descriptor))
    }

    @Test("is a place where nothing can be written, which is said once")
    func placeThatTakesNothing() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        for name in ["a.txt", "b.txt"] { try sandbox.write(name, Array((sampleMinutes + name).utf8)) }
        // Not even root makes a file there; where there is no such folder, the link leads nowhere.
        symlink("/proc/self", sandbox.root.path + "/.redthread")
        let contents = try await sandbox.read()
        #expect(contents.meetings.count == 2 && contents.notices.map(\.file) == [".redthread"])
    }

    @Test("leaves no half-written file behind")
    func halfWritten() throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        // A folder in the file's place: all is written, and the renaming fails.
        let place = sandbox.root.appending(path: ".redthread/read/entry")
        try FileManager.default.createDirectory(
            at: place.appending(path: "inside"), withIntermediateDirectories: true)
        #expect(!FileBytes.replace(place.path, with: [1, 2, 3]))
        #expect(sandbox.entries().isEmpty)
    }

    @Test("is not used where one build of the program cannot be told from another")
    func unknownProgram() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("a.txt", Array(sampleMinutes.utf8))
        let files = ArchiveFile.files(FolderWalk("minutes", of: sandbox.root.path).found)
        for _ in 0..<2 {
            let reader = ArchiveReader(
                root: sandbox.root.path, unstated: UnstatedAuthority(common: nil), rules: nil)
            let contents = await reader.read(files) { $0 }
            #expect(contents.entries.count == 1 && contents.fromCache == 0 && contents.notices.isEmpty)
        }
        #expect(sandbox.entries().isEmpty)
    }

    @Test("serves nothing that other rules read")
    func otherRules() async throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        try sandbox.write("a.txt", Array(sampleMinutes.utf8))
        let files = ArchiveFile.files(FolderWalk("minutes", of: sandbox.root.path).found)
        for (rules, kept) in [("one", 0), ("one", 1), ("other", 0), ("other", 1)] {
            let contents = await ArchiveReader(
                root: sandbox.root.path, unstated: UnstatedAuthority(common: nil), rules: rules
            ).read(files) { _ in
                0
            }
            #expect(contents.fromCache == kept)
        }
    }

    @Test("tells this program from another, and knows when it cannot")
    func versions() throws {
        let sandbox = try Sandbox()
        defer { sandbox.remove() }
        #expect(RuleVersion.current != nil)
        #expect(RuleVersion.version(ofProgram: sandbox.root.path) == nil)
        #expect(RuleVersion.version(ofProgram: sandbox.root.path + "/none") == nil)
        let file = sandbox.root.path + "/portfolio.yaml"
        #expect(RuleVersion.version(ofProgram: file) != RuleVersion.current)
    }
}

extension [UInt8] {
    fileprivate func asPath<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value? {
        (self + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { $0.baseAddress.map(body) }
    }
}
