internal import Portfolio

/// What was taken from a workspace's files.
struct ArchiveContents<Value: Sendable>: Sendable {
    /// What was taken from one file.
    struct Entry: Sendable {
        let source: String
        /// The day of its meeting.
        let date: Day?
        let value: Value
    }

    /// In the order of the files.
    let entries: [Entry]
    let notices: [Notice]
    /// How many files had not changed since an earlier run.
    let fromCache: Int
}

/// How far reading has come.
public struct ReadingProgress: Hashable, Sendable {
    /// How many have been read.
    public let done: Int
    /// How many there are.
    public let total: Int

    public init(done: Int, total: Int) {
        self.done = done
        self.total = total
    }
}
