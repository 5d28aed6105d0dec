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

    /// What files that belong to a file begin with: its name without the ending, as it can stand in an address.
    ///
    ///     RelativePath.stem(of: "out/Maj 2017.md")     // "Maj-2017"
    static func stem(of file: String) -> String {
        let name = URL(filePath: file).deletingPathExtension().lastPathComponent
        return String(name.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "-" })
    }

    private static func components(of url: URL) -> [String] {
        url.standardizedFileURL.resolvingSymlinksInPath().pathComponents.filter { $0 != "/" }
    }
}
