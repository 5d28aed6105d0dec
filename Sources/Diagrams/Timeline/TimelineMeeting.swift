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
    /// The weightiest of what became of the projects. An item that only names one says nothing of it.
    public let sign: TouchSign
    /// What the minutes call that; `nil` where they do not.
    public let outcome: Decision.Outcome?

    /// The meetings that touched the projects, oldest first.
    static func all(of histories: [ProjectHistory], in meetings: [Meeting], by asOf: Day) -> [TimelineMeeting] {
        var touches: [Meeting.ID: [Touch]] = [:]
        for touch in histories.flatMap(\.touches) { touches[touch.meeting, default: []].append(touch) }
        let marks = meetings.compactMap { meeting -> TimelineMeeting? in
            guard let own = touches[meeting.id], let date = meeting.date, date <= asOf else { return nil }
            return TimelineMeeting(meeting, on: date, touches: own)
        }
        return marks.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    }

    private init(_ meeting: Meeting, on date: Day, touches: [Touch]) {
        id = meeting.id
        self.date = date
        body = meeting.body
        let numbers = Set(touches.map(\.item))
        items = meeting.items.map(\.number).filter(numbers.contains)
        let signs = touches.map { touch in
            let item = meeting.items.first { $0.number == touch.item }
            return (sign: TouchSign(touch, item, on: date), outcomes: item?.outcomes(on: date) ?? [])
        }
        let sign = signs.map(\.sign).max() ?? .mentioned
        self.sign = sign
        outcome = signs.lazy.filter { $0.sign == sign }.flatMap(\.outcomes).first { outcome in
            switch sign {
            case .decided: outcome.decides
            case .postponed: outcome == .postponed
            case .subject: outcome == .discussed
            case .closed, .mentioned: false
            }
        }
    }
}
