import Portfolio
import Threads

/// Says how a duty stands, by the last of its traces that settles it; without one, by its day.
struct OutcomeJudge {
    let finder: TraceFinder
    let calendar: BodyCalendar
    let meetings: [Meeting]

    func outcome(of duty: Duty, _ topic: DutyTopic, due: Span?, at place: ItemPlace) -> Obligation.Outcome {
        let traces = duty.kind == .deferral ? resumptions(of: place, duty, topic) : finder.traces(of: topic, at: place)
        let later = calendar.later[place.meeting] ?? 0
        guard let telling = traces.max(by: { $0.word < $1.word }) else {
            return Obligation.Outcome(
                state: silent(due: due, later: later, place), evidence: nil, toldOn: nil, laterMeetings: later, score: 1
            )
        }
        return Obligation.Outcome(
            state: state(telling.word), evidence: finder.citation(of: telling),
            toldOn: meetings[telling.place.item.meeting].date, laterMeetings: later, score: telling.score)
    }

    /// The first item in which what was put off comes again: under its number or title, or one whose title says most of
    /// its words. What was put off under the agenda ("Punkt 7 udgår") is the item of that number.
    private func resumptions(of place: ItemPlace, _ duty: Duty, _ topic: DutyTopic) -> [Trace] {
        let meeting = meetings[place.meeting]
        let named = DutyVocabulary.danish.itemNumbers(in: meeting.text.quote(at: duty.range)).lazy.compactMap {
            number in
            meeting.items.firstIndex { $0.number == number }
        }.first
        let place = ItemPlace(meeting: place.meeting, item: named ?? place.item)
        let words = TitleWords.telling(meeting.items[place.item].title)
        let again = finder.sameCase(after: place).prefix(1).map {
            Trace(word: .again, place: PassagePlace(item: $0, passage: nil), score: 0.8)
        }
        let alike = finder.traces(of: DutyTopic(own: words, context: [], isCase: false), at: place)
            .filter { $0.place.passage == nil }.map { Trace(word: .again, place: $0.place, score: $0.score) }
        return Array((again + alike).prefix(1))
    }

    private func state(_ word: Trace.Word) -> Obligation.Outcome.State {
        switch word {
        case .again: .takenUp
        case .putOff: .changed
        case .givenUp: .givenUp
        case .done: .done
        }
    }

    /// What nobody spoke of again: late where its day has passed, not seen where it could have been.
    private func silent(due: Span?, later: Int, _ place: ItemPlace) -> Obligation.Outcome.State {
        guard let last = calendar.last[place.meeting] else { return .open }
        if let day = due?.latest ?? due?.earliest { return day < last ? .late : .open }
        return later > 0 ? .notSeen : .open
    }
}
