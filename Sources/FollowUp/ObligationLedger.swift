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
    private let found: FoundOutcomes

    private struct ItemKey: Hashable {
        let meeting: Meeting.ID
        let item: String
    }

    /// - Parameter authority: whose minutes they are where they do not say it themselves.
    public init(_ reconstruction: Reconstruction, authority: Authority? = nil) {
        meetings = reconstruction.meetings
        boundary = AuthorityBoundary(standard: authority)
        found = FoundOutcomes(reconstruction.findings, in: reconstruction.meetings)
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
            meetings: meetings, boundary: boundary, index: PassageIndex(meetings, boundary: boundary, wanted: wanted),
            returns: ReturnIndex(meetings: meetings, boundary: boundary), words: .danish)
        let calendar = BodyCalendar(meetings, boundary: boundary)
        let due = DueDay(meetings: meetings, vocabulary: .danish, nextMeeting: calendar.nextMeeting)
        let judge = OutcomeJudge(finder: finder, calendar: calendar, meetings: meetings, found: found)
        var said: [ItemPlace: [String: Int]] = [:]
        return zip(placed, topics).map { placed, topic in
            let (duty, place) = placed
            let words = meetings[place.meeting].text.quote(at: duty.range)
            let earlier = said[place, default: [:]][words, default: 0]
            said[place, default: [:]][words] = earlier + 1
            let day = due.due(of: duty, in: meetings[place.meeting].items[place.item], meeting: place.meeting)
            let outcome = judge.outcome(of: duty, topic, due: day, at: place)
            return obligation(duty, at: place, due: day, outcome, earlier: earlier)
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

    /// - Parameter earlier: how many duties of the item say the same before it, so that two rows are told apart.
    private func obligation(
        _ duty: Duty, at place: ItemPlace, due: Span?, _ outcome: Obligation.Outcome, earlier: Int
    ) -> Obligation {
        let meeting = meetings[place.meeting]
        let item = meeting.items[place.item]
        let facts = [meeting.id.rawValue, item.number, meeting.text.quote(at: duty.range), "\(earlier)"]
        return Obligation(
            id: Obligation.ID("\(duty.kind.rawValue)-\(FactDigest.of(facts))"), kind: duty.kind,
            owner: duty.owner.map { meeting.text.quote(at: $0) }, due: due, body: meeting.body, saidOn: meeting.date,
            title: item.title, projects: projects[ItemKey(meeting: meeting.id, item: item.number)] ?? [],
            evidence: Cite.range(duty.range, section: duty.section, of: item, in: meeting), outcome: outcome)
    }
}
