internal import Portfolio

extension Notice {
    /// What speaks against the reading of a meeting: its layout may be one that the rules do not know.
    static func doubts(about meeting: Meeting) -> [Notice] {
        (meeting.isRecognised ? [Notice(about: meeting.source) { $0.recognised }] : []) + layout(of: meeting)
    }

    private static func layout(of meeting: Meeting) -> [Notice] {
        if meeting.items.isEmpty { return [Notice(about: meeting.source) { $0.withoutItems }] }
        let untitled = meeting.items.filter { $0.title.isEmpty && !$0.closed }.map(\.number)
        guard !untitled.isEmpty else { return [] }
        let numbers = untitled.prefix(longestList).joined(separator: ", ") + (untitled.count > longestList ? ", …" : "")
        return [Notice(about: meeting.source) { $0.untitled(numbers) }]
    }

    private static let longestList = 8
}
