import Foundation
import Portfolio

/// Keeps what this program did not write from being overwritten.
enum OwnFile {
    /// What stands in every picture and report that we write: in the class of an SVG, as the maker of a PNG or PDF, in the
    /// foot of a report.
    private static let mark = Data("redthread".utf8)

    /// - Throws: `ForeignFile` when there is a file that is not ours.
    static func check(_ path: String, force: Bool) throws(ForeignFile) {
        // What is no plain file is written through and overwrites nothing.
        let file = URL(filePath: path).resolvingSymlinksInPath().path
        let kind = try? FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType
        guard !force, kind == .typeRegular, let there = FileManager.default.contents(atPath: path), !there.isEmpty
        else { return }
        guard there.range(of: mark) != nil else { throw ForeignFile(file: path) }
    }
}

/// A file stands where one of ours should go, and somebody else wrote it.
struct ForeignFile: FailureWithExitCode {
    let file: String

    var exitCode: Int32 { EX_CANTCREAT }

    func message(in language: DisplayLanguage) -> String { "\(file): " + language.terminal.foreignFile }
}
