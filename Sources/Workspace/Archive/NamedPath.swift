internal import Documents
internal import Foundation
internal import Portfolio
internal import Programs

/// A path that programs can be told.
enum NamedPath {
    /// Lends a copy with a plain name of a file whose own is not UTF-8; others go by their own.
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
        let copy = folder + "/file." + URL(filePath: path.text).pathExtension
        guard isCopied(path, to: copy) else { throw .unreadable(SystemTrouble(errno)) }
        return try await body(copy)
    }

    /// Copies a file, since some programs read where a link leads to as letters.
    private static func isCopied(_ path: DiskPath, to copy: String) -> Bool {
        let descriptor = path.withPointer { open($0, O_RDONLY) }
        guard descriptor >= 0 else { return false }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard let bytes = try? file.readToEnd() ?? Data() else { return false }
        return FileManager.default.createFile(atPath: copy, contents: bytes)
    }
}
