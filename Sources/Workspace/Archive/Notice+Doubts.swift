internal import Portfolio

extension Notice {
    /// What speaks against the reading of a meeting: its layout may be one that the rules do not know.
    static func doubts(about meeting: Meeting) -> [Notice] { recognised(meeting) + layout(of: meeting) }

    private static func recognised(_ meeting: Meeting) -> [Notice] {
        guard meeting.isRecognised else { return [] }
        return [
            Notice(
                about: meeting.source,
                "was recognised from pictures of its pages; letters and figures may be wrong, so look at its dates")
        ]
    }

    private static func layout(of meeting: Meeting) -> [Notice] {
        let untitled = meeting.items.filter { $0.title.isEmpty && !$0.closed }.map(\.number)
        if meeting.items.isEmpty {
            return [
                Notice(
                    about: meeting.source,
                    "holds no agenda items that were understood, so that nothing in it reaches a project")
            ]
        }
        guard !untitled.isEmpty else { return [] }
        let numbers = untitled.prefix(longestList).joined(separator: ", ") + (untitled.count > longestList ? ", …" : "")
        return [
            Notice(
                about: meeting.source,
                "has items without a title (\(numbers)), so that its layout may be misunderstood and what they say be laid "
                    + "to the wrong project; see 'redthread meetings --coverage'")
        ]
    }

    private static let longestList = 8
}
