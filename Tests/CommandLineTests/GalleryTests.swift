import Foundation
import Testing

/// `output/` shows what the tool makes of the sample; it must not tell of an older tool.
@Suite("The gallery in output/")
struct GalleryTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("is what the tool makes of the sample today; 'make demo' makes it anew")
    func isFresh() throws {
        let made = try Folder()
        let script = Process()
        script.executableURL = Self.root.appending(path: "Tests/Support/make-gallery")
        script.arguments = [Program.executable.path, made.path]
        script.standardOutput = FileHandle.nullDevice
        try script.run()
        script.waitUntilExit()
        try #require(script.terminationStatus == 0)

        let gallery = Self.root.appending(path: "output")
        let names = Self.files(in: made.url)
        #expect(Self.files(in: gallery) == names)
        for name in names {
            let committed = try? Data(contentsOf: gallery.appending(path: name))
            #expect(try committed == made.read(name), "output/\(name) is stale: run 'make demo' and look at it")
        }
    }

    /// The files below a folder by their relative paths, without what was kept for the next run.
    private static func files(in folder: URL) -> [String] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: folder.path + "/" + name, isDirectory: &isFolder)
            return exists && !isFolder.boolValue && !name.contains(".redthread")
        }.sorted()
    }
}
