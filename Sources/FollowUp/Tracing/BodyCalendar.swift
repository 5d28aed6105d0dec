import Language
import Portfolio
import Threads

/// When the same body met again, by the minutes that were loaded.
struct BodyCalendar {
    private struct Body: Hashable {
        let authority: Authority?
        let name: String
    }

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
        var following: [Body: (count: Int, day: Day)] = [:]
        var lastOfAuthority: [Authority?: Day] = [:]
        for index in meetings.indices.reversed() {
            guard let day = meetings[index].date else { continue }
            let authority = boundary.authority(of: meetings[index])
            let name = FoldedWords.of(meetings[index].body).map(\.stem).joined(separator: " ")
            let body = Body(authority: authority, name: name)
            if let next = following[body] { (nextMeeting[index], later[index]) = (next.day, next.count) }
            following[body] = ((following[body]?.count ?? 0) + 1, day)
            lastOfAuthority[authority] = max(lastOfAuthority[authority] ?? day, day)
            last[index] = lastOfAuthority[authority]
        }
        (self.nextMeeting, self.later, self.last) = (nextMeeting, later, last)
    }
}
