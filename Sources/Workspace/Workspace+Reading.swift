internal import Foundation
internal import Portfolio

extension Workspace {
    /// Reads all minutes of the workspace; a file that cannot be read becomes a notice, and the rest goes on.
    ///
    /// Over all cores; what has not changed since an earlier run comes from `.redthread/`. The result is the same for
    /// any number of cores and with any cache.
    ///
    /// - Parameter progress: is told after each file how many are done.
    /// - Throws: `noMinutes` when a folder that the portfolio names is not there.
    public func read(
        progress: (@Sendable (ReadingProgress) -> Void)? = nil
    ) async throws(WorkspaceError) -> WorkspaceContents {
        for folder in portfolio.minutes { try check(folder) }
        let walks = portfolio.minutes.map { FolderWalk($0, of: root) }
        let files = ArchiveFile.files(walks.flatMap(\.found))
        let archive = await ArchiveReader(root: root, authority: portfolio.authority).read(files, progress: progress)
        return WorkspaceContents(
            root: root, portfolio: portfolio, meetings: archive.meetings.sorted(by: Self.inOrder),
            notices: walks.flatMap(\.notices) + archive.notices, unchanged: archive.fromCache)
    }

    private func check(_ folder: String) throws(WorkspaceError) {
        let path = root + "/" + folder
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw .noMinutes(folder: path, portfolio: Self.portfolioName)
        }
    }

    private static func inOrder(_ one: Meeting, _ other: Meeting) -> Bool {
        switch (one.date, other.date) {
        case (let first?, let second?): (first, one.source) < (second, other.source)
        case (_?, nil): true
        case (nil, _?): false
        case (nil, nil): one.source < other.source
        }
    }
}
