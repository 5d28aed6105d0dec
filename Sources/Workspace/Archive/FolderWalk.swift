internal import Documents
internal import Foundation
internal import Portfolio

/// Finds the files of minutes below a folder; what cannot be looked into becomes a notice, and the rest goes on.
///
/// Hidden files and folders are left out. A link to a file is read; a link to a folder is not followed, since it could
/// lead in a circle.
struct FolderWalk {
    struct Found: Hashable {
        /// Relative to the workspace, with `/` between folders.
        let source: String
        /// The same on the disk.
        let path: DiskPath
        let format: DocumentFormat
    }

    private let root: String
    private(set) var found: [Found] = []
    private(set) var notices: [Notice] = []
    /// Files in formats that minutes are not read from.
    private(set) var others: [String] = []

    /// Walks through a folder of the workspace and all below it; the files come in the order of their paths.
    init(_ folder: String, of root: String) {
        self.root = root
        if folder.split(separator: "/").contains("..") { notices.append(Notice(about: folder) { $0.outside }) }
        // No recursion: how deep folders lie is not ours to say.
        var waiting = [DiskPath(Self.plain(folder))]
        while let next = waiting.popLast() { waiting += look(into: next) }
        found.sort { $0.source < $1.source }
        notices += ForeignFiles.notices(about: others)
        notices.sort { $0.file < $1.file }
    }

    /// The shortest way to write a folder, so that no file has two names: "minutes" for "./minutes/".
    private static func plain(_ folder: String) -> String {
        let parts = folder.split(separator: "/").filter { $0 != "." }
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }

    /// Takes the files of one folder, and gives back the folders in it.
    private mutating func look(into folder: DiskPath) -> [DiskPath] {
        guard let stream = (DiskPath(root) / folder).withPointer(opendir) else {
            let trouble = SystemTrouble(errno)
            notices.append(Notice(about: folder.text) { $0.closed(trouble) })
            return []
        }
        defer { closedir(stream) }
        var folders: [DiskPath] = []
        while let entry = readdir(stream) {
            let name = DiskPath(nameOf: entry)
            guard !name.text.hasPrefix(".") else { continue }
            let path = folder == DiskPath(".") ? name : folder / name
            switch Kind(entry.pointee) ?? Kind(DiskPath(root) / path) {
            case .folder: folders.append(path)
            case .linkToFolder: notices.append(Notice(about: path.text) { $0.linked })
            case .other: take(path)
            }
        }
        return folders
    }

    private mutating func take(_ path: DiskPath) {
        let source = path.text
        if let format = DocumentFormat(fileName: source) {
            found.append(Found(source: source, path: path, format: format))
        } else if source != Workspace.portfolioName {
            others.append(source)
        }
    }

    private enum Kind {
        case folder, linkToFolder
        /// A file, or what will be said of it when it is opened.
        case other

        /// What the folder itself tells of an entry, which saves asking for each file; `nil` when it does not know, or
        /// when it is a link.
        init?(_ entry: dirent) {
            switch Int(entry.d_type) {
            case Int(DT_REG): self = .other
            case Int(DT_DIR): self = .folder
            default: return nil
            }
        }

        init(_ path: DiskPath) {
            var status = stat()
            guard path.withPointer({ lstat($0, &status) }) == 0 else {
                self = .other
                return
            }
            if status.st_mode & S_IFMT == S_IFDIR {
                self = .folder
            } else if status.st_mode & S_IFMT == S_IFLNK, path.withPointer({ stat($0, &status) }) == 0,
                status.st_mode & S_IFMT == S_IFDIR
            {
                self = .linkToFolder
            } else {
                self = .other
            }
        }
    }
}
