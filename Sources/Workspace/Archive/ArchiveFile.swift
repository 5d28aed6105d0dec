internal import Foundation
internal import Minutes
internal import Portfolio

/// A file of minutes in a workspace.
struct ArchiveFile: Hashable, Sendable {
    /// Relative to the workspace, with `/` between folders.
    let source: String
    let format: DocumentFormat
    /// Stable for the same source: its name, or its path where two files have one name.
    let id: Meeting.ID
}

extension ArchiveFile {
    /// The files of a workspace's folders of minutes, in the order of their paths; hidden ones are left out.
    static func files(in folders: [String], of root: String) -> [ArchiveFile] {
        var found: [(source: String, format: DocumentFormat)] = []
        for folder in folders {
            let url = URL(filePath: root + "/" + folder).resolvingSymlinksInPath()
            let names = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
            for name in names.sorted() where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
                if let format = DocumentFormat(fileName: name) { found.append((folder + "/" + name, format)) }
            }
        }
        let names = Dictionary(found.map { (MinutesSegmenter.id(of: $0.source), 1) }, uniquingKeysWith: +)
        return found.map { file in
            let short = MinutesSegmenter.id(of: file.source)
            let isUnique = names[short] == 1
            return ArchiveFile(source: file.source, format: file.format, id: isUnique ? short : Meeting.ID(file.source))
        }
    }
}
