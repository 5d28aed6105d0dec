import ArgumentParser
import Portfolio
import Workspace

/// How much is told of files that were not, or not surely, understood.
enum NoticeDetail: String, EnumerableFlag {
    case quiet, verbose

    static func help(for value: Self) -> ArgumentHelp? {
        switch value {
        case .quiet: .about(.quiet)
        case .verbose: .about(.verbose)
        }
    }
}

/// Notices as lines of a terminal: those of one message together, and no more of them than are read.
struct NoticeDigest {
    let notices: [Notice]
    let detail: NoticeDetail?

    /// So many files of a message are named, and so many messages told.
    private static let mostFiles = 3
    private static let mostMessages = 8

    func lines(_ language: DisplayLanguage) -> [String] {
        switch detail {
        case .quiet: []
        case .verbose: notices.map { "\($0.file): \($0.message[language])" }
        case nil: digest(language)
        }
    }

    private func digest(_ language: DisplayLanguage) -> [String] {
        let groups = Dictionary(grouping: notices.indices) { notices[$0].message }.values
            .sorted { $0[0] < $1[0] }.map { $0.map { notices[$0] } }
        let told = groups.prefix(Self.mostMessages).map { group in
            let files = group.prefix(Self.mostFiles).map(\.file).joined(separator: ", ")
            let more = group.count - Self.mostFiles
            return "\(files)\(more > 0 ? " (+\(more))" : ""): \(group[0].message[language])"
        }
        let rest = groups.dropFirst(Self.mostMessages).reduce(0) { $0 + $1.count }
        return told + (rest > 0 ? [language.terminal.moreNotices(rest)] : [])
    }
}
