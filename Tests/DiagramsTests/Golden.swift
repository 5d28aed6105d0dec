import Foundation
import Testing

/// Compares what was made with a file in `Golden/`. With `RECORD_GOLDEN=1` in the environment the file is written
/// instead, and the test fails, so that nobody records by accident.
enum Golden {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

    static func expect(_ bytes: [UInt8], _ name: String, location: SourceLocation = #_sourceLocation) throws {
        let file = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
            Issue.record("recorded \(name)", sourceLocation: location)
            return
        }
        let recorded = try #require(try? Data(contentsOf: file), "no golden file \(name)", sourceLocation: location)
        let isSame = Array(recorded) == bytes
        #expect(isSame, "\(name) is not as recorded: \(firstDifference(recorded, bytes))", sourceLocation: location)
    }

    /// The first line that differs.
    private static func firstDifference(_ recorded: Data, _ made: [UInt8]) -> String {
        let before = String(decoding: recorded, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let after = String(decoding: made, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let pairs = zip(before, after).enumerated()
        guard let place = pairs.first(where: { $0.element.0 != $0.element.1 }) else {
            return "\(before.count) lines before, \(after.count) now"
        }
        return "line \(place.offset + 1): \(place.element.0) → \(place.element.1)"
    }
}
