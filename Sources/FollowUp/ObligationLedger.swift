public import Portfolio
internal import Language
internal import Threads

/// The ledger of what was ordered, promised, asked and put off in the minutes of an archive, and what came of it
/// (*opfølgning på beslutninger*).
///
/// A pure function of the minutes: read → trace → judge. The day is that of the last minutes, and no clock is asked.
public struct ObligationLedger: Sendable {
    private let meetings: [Meeting]
    private let boundary: AuthorityBoundary
    private let projects: [ItemKey: [Project.ID]]

    private struct ItemKey: Hashable {
        let meeting: Meeting.ID
        let item: String
    }

    /// - Parameter authority: whose minutes they are where they do not say it themselves.
    public init(_ reconstruction: Reconstruction, authority: Authority? = nil) {
        meetings = reconstruction.meetings
        boundary = AuthorityBoundary(standard: authority)
        var projects: [ItemKey: [Project.ID]] = [:]
        for history in reconstruction.projects {
            for touch in history.touches where touch.relation != .mention {
                projects[ItemKey(meeting: touch.meeting, item: touch.item), default: []].append(history.project.id)
            }
        }
        self.projects = projects
    }

    /// What somebody has or had to do, oldest meeting first, in the order of the minutes.
    public func obligations() -> [Obligation] {
        let placed = meetings.indices.flatMap { duties(in: $0) }
        let topics = placed.map { DutyTopic($0.duty, of: $0.place, in: meetings, .danish) }
        let wanted = topics.reduce(into: Set<String>()) { $0.formUnion($1.own.union($1.context)) }
        let finder = TraceFinder(
            meetings: meetings, boundary: boundary, index: PassageIndex(meetings, wanted: wanted),
            returns: ReturnIndex(meetings: meetings, boundary: boundary), words: .danish)
        let calendar = BodyCalendar(meetings, boundary: boundary)
        let due = DueDay(meetings: meetings, vocabulary: .danish, nextMeeting: calendar.nextMeeting)
        return zip(placed, topics).map { placed, topic in
            let item = meetings[placed.place.meeting].items[placed.place.item]
            let day = due.due(of: placed.duty, in: item, meeting: placed.place.meeting)
            let judge = OutcomeJudge(finder: finder, calendar: calendar, meetings: meetings)
            return obligation(
                placed.duty, at: placed.place, due: day,
                judge.outcome(of: placed.duty, topic, due: day, at: placed.place))
        }
    }

    private func duties(in meeting: Int) -> [(duty: Duty, place: ItemPlace)] {
        let reader = DutyReader(vocabulary: .danish)
        return meetings[meeting].items.indices.flatMap { item in
            reader.duties(in: meetings[meeting].items[item], of: meetings[meeting]).map {
                ($0, ItemPlace(meeting: meeting, item: item))
            }
        }
    }

    private func obligation(
        _ duty: Duty, at place: ItemPlace, due: Span?, _ outcome: Obligation.Outcome
    ) -> Obligation {
        let meeting = meetings[place.meeting]
        let item = meeting.items[place.item]
        return Obligation(
            id: Obligation.ID("\(meeting.id)-\(item.number)-\(duty.range.lowerBound)"), kind: duty.kind,
            owner: duty.owner.map { meeting.text.quote(at: $0) }, due: due, body: meeting.body, saidOn: meeting.date,
            title: item.title, projects: projects[ItemKey(meeting: meeting.id, item: item.number)] ?? [],
            evidence: Cite.range(duty.range, section: duty.section, of: item, in: meeting), outcome: outcome)
    }
}
