internal import Foundation

/// A folder that is there while something is done with it.
enum TemporaryFolder {
    static func with<Value: Sendable>(
        _ body: (_ folder: String) async throws(DocumentError) -> Value
    ) async throws(DocumentError) -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "redthread-\(UUID().uuidString)").path
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw .unreadable(reason: error.localizedDescription)
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await body(folder)
    }
}
