internal import Portfolio

/// What was read from a workspace's files, in the order of their paths.
struct ArchiveContents: Sendable {
    let meetings: [Meeting]
    let notices: [Notice]
    /// How many files had not changed since an earlier run.
    let fromCache: Int
}

/// How far reading has come.
public struct ReadingProgress: Hashable, Sendable {
    public let done: Int
    public let total: Int

    public init(done: Int, total: Int) {
        self.done = done
        self.total = total
    }
}
