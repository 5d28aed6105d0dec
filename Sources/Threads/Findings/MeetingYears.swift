import Claims
import Language
import Portfolio

/// Meetings that are spoken of with a year too many: "bestyrelsens møde 9. juni 2031" in minutes of
/// September 2030, where the meeting of 9 June 2030 was loaded.
enum MeetingYears {
    static func find(in context: FindingContext) -> [Finding] {
        let loaded = Set(context.meetings.compactMap { meeting in meeting.date.map { Key(meeting, $0) } })
        return context.meetings.indices.flatMap { index in
            slips(in: context.meetings[index], loaded).flatMap { slip -> [Finding] in
                guard let item = context.item(at: slip.time.range.lowerBound, of: index) else { return [] }
                return context.owners(ofItem: item, meeting: index).map { owner in
                    finding(slip, owner, item: context.meetings[index].items[item], context.meetings[index])
                }
            }
        }
    }

    private struct Key: Hashable {
        let authority: Authority?
        let day: Day

        init(_ meeting: Meeting, _ day: Day) { (authority, self.day) = (meeting.authority, day) }
    }

    /// A day that is written, and the day of the meeting that it means.
    private struct Slip {
        let time: TimeMention
        let written: Day
        let meant: Day
    }

    private static func slips(in meeting: Meeting, _ loaded: Set<Key>) -> [Slip] {
        guard let today = meeting.date else { return [] }
        return meeting.times.compactMap { time in
            guard let written = time.span?.anchor, written > today, time.span?.isDay == true, time.kind == .date else {
                return nil
            }
            let meant = written.adding(months: -12)
            let start = max(0, time.range.lowerBound - reach)
            guard meant < today, loaded.contains(Key(meeting, meant)), !loaded.contains(Key(meeting, written)),
                FoldedWords.of(meeting.text, in: start..<time.range.lowerBound).suffix(3).contains(where: isMeeting)
            else { return nil }
            return Slip(time: time, written: written, meant: meant)
        }
    }

    /// How many code points before a date are looked at.
    private static let reach = 30

    private static func isMeeting(_ word: FoldedWord) -> Bool { word.stem.hasSuffix(MeetingFindings.meeting) }

    private static func finding(_ slip: Slip, _ owner: Project.ID?, item: AgendaItem, _ meeting: Meeting) -> Finding {
        let citation = Cite.range(slip.time.range, section: nil, of: item, in: meeting)
        return Finding(
            .wrongYear, .warning, of: owner,
            about: [meeting.id.rawValue, "meeting", "\(slip.time.range.lowerBound)"], certain: false,
            evidence: [.minutes(citation)]
        ) { $0.wrongMeetingYear(slip.written, meant: slip.meant) }
    }
}
