internal import Documents
internal import Foundation
internal import Portfolio
internal import Programs

/// A path that programs can be told.
enum NamedPath {
    /// Lends a link with a plain name to a file whose own is not UTF-8; others go by their own.
    static func of<Value: Sendable>(
        _ path: DiskPath, _ body: (_ path: String) async throws(DocumentError) -> Value
    ) async throws(DocumentError) -> Value {
        if let plain = path.utf8 { return try await body(plain) }
        let folder: String
        do {
            folder = try ScratchFolder.make()
        } catch {
            throw .unreadable(SystemTrouble(error.code))
        }
        defer { ScratchFolder.remove(folder) }
        let link = folder + "/file." + URL(filePath: path.text).pathExtension
        guard isLinked(link, to: path) else { throw .unreadable(SystemTrouble(errno)) }
        return try await body(link)
    }

    private static func isLinked(_ link: String, to path: DiskPath) -> Bool {
        path.withPointer { name in
            guard let target = realpath(name, nil) else { return false }
            defer { free(target) }
            return symlink(target, link) == 0
        }
    }
}
