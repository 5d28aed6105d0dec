public import Portfolio

/// A meeting as a timeline shows it: when it was and what became of the items that the picture is about.
public struct TimelineMeeting: Hashable, Sendable {
    /// The meeting in the archive.
    public let id: Meeting.ID
    /// The day it was held.
    public let date: Day
    /// Who met: "Teknisk Udvalg".
    public let body: String
    /// The numbers of the items, as written.
    public let items: [String]
    /// What became of the projects, the weightiest first. An item that only names one says nothing of it.
    public let signs: [TouchSign]
    /// What the minutes call that, one for each sign that they have a word for.
    public let outcomes: [Decision.Outcome]

    /// The meetings that touched the projects, oldest first.
    static func all(of histories: [ProjectHistory], in meetings: [Meeting], by asOf: Day) -> [TimelineMeeting] {
        var touches: [Meeting.ID: [Touch]] = [:]
        for touch in histories.flatMap(\.touches) { touches[touch.meeting, default: []].append(touch) }
        // One mark a meeting, though its minutes come in a file an item.
        let sittings = Dictionary(grouping: meetings.filter { touches[$0.id] != nil }, by: \.sitting)
        let marks = sittings.values.compactMap { files -> TimelineMeeting? in
            guard let first = files.first, let date = first.date, date <= asOf else { return nil }
            return TimelineMeeting(first, of: files, on: date, touches: touches)
        }
        return marks.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    }

    private init(_ first: Meeting, of files: [Meeting], on date: Day, touches: [Meeting.ID: [Touch]]) {
        id = first.id
        self.date = date
        body = first.body
        items = files.flatMap { file in
            file.items.map(\.number).filter(Set((touches[file.id] ?? []).map(\.item)).contains)
        }
        let found = files.flatMap { file in
            (touches[file.id] ?? []).map { touch in
                let item = file.items.first { $0.number == touch.item }
                let outcomes = touch.relation == .mention ? [] : item?.outcomes(on: date) ?? []
                return (signs: TouchSign.all(touch, item, on: date), outcomes: outcomes)
            }
        }
        let signs = TouchSign.all(of: found.flatMap(\.signs))
        self.signs = signs
        outcomes = signs.compactMap { sign in found.flatMap(\.outcomes).first(where: sign.stands) }
    }
}
