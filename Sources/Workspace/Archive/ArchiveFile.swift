internal import Documents
internal import Minutes
internal import Portfolio

/// A file of minutes in a workspace.
struct ArchiveFile: Hashable, Sendable {
    /// Relative to the workspace, with `/` between folders.
    let source: String
    /// The same on the disk.
    let path: DiskPath
    let format: DocumentFormat
    /// Stable for the same source: its name, or its path where two files have one name.
    let id: Meeting.ID
}

extension ArchiveFile {
    /// The files that were found, each once and with an identifier of its own.
    static func files(_ walked: [FolderWalk.Found]) -> [ArchiveFile] {
        var seen: Set<DiskPath> = []
        let found = walked.filter { seen.insert($0.path).inserted }
        let names = found.map { MinutesSegmenter.id(of: $0.source) }
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        return zip(found, names).map { file, name in
            ArchiveFile(
                source: file.source, path: file.path, format: file.format,
                id: counts[name] == 1 ? name : Meeting.ID(file.source))
        }
    }
}
