import Portfolio
import Threads

/// When the same body met again, by the minutes that were loaded.
struct BodyCalendar {
    /// By meeting, the day of the body's next one.
    let nextMeeting: [Int: Day]
    /// By meeting, how many later ones of its body were loaded.
    let later: [Int: Int]
    /// By meeting, the last day on which its authority met.
    let last: [Int: Day]

    /// - Parameter meetings: oldest first.
    init(_ meetings: [Meeting], boundary: AuthorityBoundary) {
        var nextMeeting: [Int: Day] = [:]
        var later: [Int: Int] = [:]
        var last: [Int: Day] = [:]
        var following: [MeetingBody: (count: Int, day: Day)] = [:]
        var lastOfAuthority: [Authority?: Day] = [:]
        for index in meetings.indices.reversed() {
            guard let day = meetings[index].date else { continue }
            let body = boundary.body(of: meetings[index])
            if let next = following[body] { (nextMeeting[index], later[index]) = (next.day, next.count) }
            following[body] = ((following[body]?.count ?? 0) + 1, day)
            lastOfAuthority[body.authority] = max(lastOfAuthority[body.authority] ?? day, day)
            last[index] = lastOfAuthority[body.authority]
        }
        (self.nextMeeting, self.later, self.last) = (nextMeeting, later, last)
    }
}
