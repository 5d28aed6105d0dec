internal import Portfolio
internal import Programs

/// A folder that is there while something is done with it.
enum TemporaryFolder {
    static func with<Value: Sendable>(
        _ body: (_ folder: String) async throws(DocumentError) -> Value
    ) async throws(DocumentError) -> Value {
        let folder: String
        do {
            folder = try ScratchFolder.make()
        } catch {
            throw .unreadable(SystemTrouble(error.code))
        }
        defer { ScratchFolder.remove(folder) }
        return try await body(folder)
    }
}
