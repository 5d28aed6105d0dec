import Foundation

/// The way from one file to a folder, for links that keep working when both are moved together.
enum RelativePath {
    /// The path of a folder as seen from the folder that a file stands in; empty when they are the same.
    ///
    ///     RelativePath.from("out/report.html", to: "ours")     // "../ours"
    static func from(_ file: String, to folder: String) -> String {
        let start = components(of: URL(filePath: file).deletingLastPathComponent())
        let target = components(of: URL(filePath: folder, directoryHint: .isDirectory))
        let shared = zip(start, target).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: start.count - shared)
        return (up + target.dropFirst(shared)).joined(separator: "/")
    }

    private static func components(of url: URL) -> [String] {
        url.standardizedFileURL.resolvingSymlinksInPath().pathComponents.filter { $0 != "/" }
    }
}
