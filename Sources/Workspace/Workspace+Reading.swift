internal import Documents
internal import Foundation
public import Portfolio
internal import Threads

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
        let readings = try await readings(progress: progress) { $0 }
        let builder = ThreadBuilder(projects: portfolio.projects, authority: portfolio.authority)
        return WorkspaceContents(
            root: root, portfolio: portfolio, meetings: builder.attributed(readings.values), notices: readings.notices,
            unchanged: readings.unchanged)
    }

    /// Reads all minutes of the workspace and keeps of each meeting only what is taken of it, so that an archive of any
    /// size can be looked through: no more texts are held at a time than there are cores.
    ///
    ///     let rows = try await workspace.readings { ($0.source, $0.items.count) }.values
    ///
    /// - Parameters:
    ///   - progress: is told after each file how many are done.
    ///   - value: what is taken of a meeting; it is called from any thread.
    /// - Throws: `noMinutes` when a folder that the portfolio names is not there.
    public func readings<Value>(
        progress: (@Sendable (ReadingProgress) -> Void)? = nil, taking value: @escaping @Sendable (Meeting) -> Value
    ) async throws(WorkspaceError) -> Readings<Value> {
        for folder in portfolio.minutes { try check(folder) }
        let walks = portfolio.minutes.map { FolderWalk($0, of: root) }
        let files = ArchiveFile.files(walks.flatMap(\.found))
        let unstated = UnstatedAuthority(
            common: portfolio.authority, projects: portfolio.projects, folders: portfolio.folderAuthorities,
            meetings: portfolio.meetingAuthorities)
        var limits = DocumentReader.Limits()
        limits.seconds = maxFileSeconds
        limits.memoryBytes = maxFileMegabytes << 20
        let reader = ArchiveReader(
            root: root, unstated: unstated, limits: limits, recognisesScans: recognisesScans)
        let archive = await reader.read(files, progress: progress, taking: value)
        return Readings(
            values: archive.entries.sorted(by: Self.inOrder).map(\.value),
            notices: walks.flatMap(\.notices) + archive.notices + archive.entries.compactMap(Self.undated),
            unchanged: archive.fromCache)
    }

    /// What is said on no known day cannot be cut off by `--as-of`.
    private static func undated<Value>(_ entry: ArchiveContents<Value>.Entry) -> Notice? {
        guard entry.date == nil else { return nil }
        return Notice(about: entry.source) { $0.undated }
    }

    private func check(_ folder: String) throws(WorkspaceError) {
        let path = root + "/" + folder
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
            throw .noMinutes(folder: path, portfolio: Self.portfolioName)
        }
    }

    private static func inOrder<Value>(
        _ one: ArchiveContents<Value>.Entry, _ other: ArchiveContents<Value>.Entry
    ) -> Bool {
        switch (one.date, other.date) {
        case (let first?, let second?): (first, one.source) < (second, other.source)
        case (_?, nil): true
        case (nil, _?): false
        case (nil, nil): one.source < other.source
        }
    }
}

/// What was taken from the minutes of a workspace.
public struct Readings<Value: Sendable>: Sendable {
    /// One a meeting, in the order of the meetings' dates, then of their sources; those without a date come last.
    public let values: [Value]
    /// What could not be read, and what else the user should know of.
    public let notices: [Notice]
    /// How many files had not changed since an earlier run, and were not read anew.
    public let unchanged: Int
}
