import Foundation

@testable import Workspace

/// Minutes with a table, a date of every kind and a closed item.
let sampleMinutes = """
    Referat af møde i Byrådet
    Dato: 3. maj 2021

    1. Ny bro over åen

    Sagsnr.: 21/4410

    Sagsfremstilling
    Broen åbner den 1. september 2022 og koster 12,5 mio. kr.

    Tid\tArbejde
    Maj 2021\tUdbud
    Uge 40\tKontrakt

    Beslutning
    Godkendt, idet punktet tages op igen den 7. juni 2021.

    2. Lukket: Køb af jord
    """

/// A workspace of its own for each test, in the folder for temporary files.
struct Sandbox {
    let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "redthread-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: root.appending(path: "minutes"), withIntermediateDirectories: true)
        try Data("minutes: [minutes]\n".utf8).write(to: root.appending(path: "portfolio.yaml"))
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let url = root.appending(path: "minutes/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func read() async throws -> WorkspaceContents { try await Workspace(at: root.path).read() }

    /// The files that the cache keeps.
    func entries() -> [URL] {
        let found = FileManager.default.enumerator(
            at: root.appending(path: ".redthread"), includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
    }

    func remove() { try? FileManager.default.removeItem(at: root) }
}
