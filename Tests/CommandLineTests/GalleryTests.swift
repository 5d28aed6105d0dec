import Foundation
import Testing

/// `output/` shows what the tool makes of the sample; it must not tell of an older tool.
@Suite("The gallery in output/")
struct GalleryTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("is what the tool makes of the sample today; 'make demo' makes it anew")
    func isFresh() throws {
        let sample = try Folder.sample()
        let made = try Folder()
        let script = Process()
        script.executableURL = Self.root.appending(path: "Tests/Support/make-gallery")
        script.arguments = [Program.executable.path, sample.path, made.path]
        script.standardOutput = FileHandle.nullDevice
        try script.run()
        script.waitUntilExit()
        try #require(script.terminationStatus == 0)

        let gallery = Self.root.appending(path: "output")
        let names = try FileManager.default.contentsOfDirectory(atPath: made.path).sorted()
        #expect(try FileManager.default.contentsOfDirectory(atPath: gallery.path).sorted() == names)
        for name in names {
            let committed = try? Data(contentsOf: gallery.appending(path: name))
            #expect(try committed == made.read(name), "output/\(name) is stale: run 'make demo' and look at it")
        }
    }
}
