import Foundation
import Portfolio

/// Keeps what this program did not write from being overwritten.
enum OwnFile {
    /// The last line of a report of text, which neither a browser nor Word shows.
    static let foot = "<!-- redthread -->\n"

    /// The last line of a text whose comments begin with a sign.
    static func comment(by sign: String) -> String { sign + " redthread\n" }

    /// How files of a kind begin, and what ours have in a place where no words of a person stand.
    private static let marks: [(start: String, mark: String, isLast: Bool)] = [
        ("<?xml", "class=\"redthread\">\n<title", false), ("\u{89}PNG", "tEXtSoftware\0redthread", false),
        ("%PDF-", "/Creator (redthread", false), ("%PDF-", "/Producer (redthread", false),
        ("PK", "word/footer-redthread.xml", false), ("", foot, true), ("", comment(by: "//"), true),
        ("", comment(by: "%%"), true), ("", comment(by: "'"), true),
        ("{", "\"redthread-export\"", false), ("BEGIN:VCALENDAR", "PRODID:-//redthread//", false),
        ("<?xml", "<id>urn:redthread:", false), ("<?xml", "<!-- redthread -->", false), ("PK", "redthread", true),
    ]

    private static func isOurs(_ file: Data) -> Bool {
        marks.contains { start, mark, isLast in
            let start = start.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
            return file.starts(with: start)
                && file.range(of: Data(mark.utf8), options: isLast ? [.backwards, .anchored] : []) != nil
        }
    }

    /// - Parameter document: what would stand there instead; where that is the same already, nothing is lost. Of a list
    ///   nobody can tell by its head whether a person has written rows to it.
    /// - Throws: `ForeignFile` when there is a file that is not ours.
    static func check(_ path: String, replacing document: [UInt8] = [], force: Bool) throws(ForeignFile) {
        // What is no plain file is written through and overwrites nothing.
        let file = URL(filePath: path).resolvingSymlinksInPath().path
        let kind = try? FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType
        guard !force, kind == .typeRegular, let there = FileManager.default.contents(atPath: path), !there.isEmpty
        else { return }
        guard isOurs(there) || there.elementsEqual(document) else { throw ForeignFile(file: path) }
    }
}

/// A file stands where one of ours should go, and somebody else wrote it.
struct ForeignFile: FailureWithExitCode {
    let file: String

    var exitCode: Int32 { EX_CANTCREAT }

    func message(in language: DisplayLanguage) -> String { "\(file): " + language.terminal.foreignFile }
}
