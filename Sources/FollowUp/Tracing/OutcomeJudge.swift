import Portfolio
import Threads

/// Says how a duty stands, by the last of its traces that settles it; without one, by its day.
struct OutcomeJudge {
    let finder: TraceFinder
    let calendar: BodyCalendar
    let meetings: [Meeting]
    let found: FoundOutcomes

    func outcome(of duty: Duty, _ topic: DutyTopic, due: Span?, at place: ItemPlace) -> Obligation.Outcome {
        let later = calendar.later[place.meeting] ?? 0
        if let known = found.outcome(of: duty.range, in: meetings[place.meeting].id, later: later) { return known }
        let traces = duty.kind == .deferral ? resumptions(of: place, duty, topic) : finder.traces(of: topic, at: place)
        if duty.isSettled { return settled(duty, at: place, later: later) }
        guard let telling = traces.last(where: { $0.word != .again }) ?? traces.last else {
            return Obligation.Outcome(
                state: silent(due: due, later: later, place), evidence: nil, toldOn: nil, laterMeetings: later, score: 1
            )
        }
        return Obligation.Outcome(
            state: state(telling.word, due: duty.kind == .deferral ? nil : due, place),
            evidence: finder.citation(of: telling),
            toldOn: meetings[telling.place.item.meeting].date, laterMeetings: later, score: telling.score)
    }

    /// A row of a list that says itself that it is done.
    private func settled(_ duty: Duty, at place: ItemPlace, later: Int) -> Obligation.Outcome {
        let meeting = meetings[place.meeting]
        let words = Cite.range(duty.range, section: duty.section, of: meeting.items[place.item], in: meeting)
        return Obligation.Outcome(state: .done, evidence: words, toldOn: meeting.date, laterMeetings: later, score: 1)
    }

    /// The first item in which what was put off comes again: under its number or title, or one whose title says most of
    /// its words. What was put off under the agenda ("Punkt 7 udgår") is the item of that number.
    private func resumptions(of place: ItemPlace, _ duty: Duty, _ topic: DutyTopic) -> [Trace] {
        let meeting = meetings[place.meeting]
        let numbers = DutyVocabulary.danish.itemNumbers(in: meeting.text.quote(at: duty.range))
        let named = meeting.items.firstIndex { numbers.contains($0.number) }
        let place = ItemPlace(meeting: place.meeting, item: named ?? place.item)
        let words = TitleWords.telling(meeting.items[place.item].title)
        let again = finder.sameCase(after: place).prefix(1).map {
            Trace(word: .again, place: PassagePlace(item: $0, passage: nil), score: 0.8)
        }
        let alike = finder.traces(of: DutyTopic(own: words, context: [], isCase: false), at: place)
            .filter { $0.place.passage == nil }.map { Trace(word: .again, place: $0.place, score: $0.score) }
        return Array((again + alike).prefix(1))
    }

    /// That a thing came up again, or was missed, does not stop its day.
    private func state(_ word: Trace.Word, due: Span?, _ place: ItemPlace) -> Obligation.Outcome.State {
        switch word {
        case .again, .missing: isPast(due, place) ? .late : .takenUp
        case .putOff: .changed
        case .givenUp: .givenUp
        case .done: .done
        }
    }

    private func isPast(_ due: Span?, _ place: ItemPlace) -> Bool {
        guard let day = due?.latest ?? due?.earliest, let last = calendar.last[place.meeting] else { return false }
        return day < last
    }

    /// What nobody spoke of again: late where its day has passed, not seen where it could have been.
    private func silent(due: Span?, later: Int, _ place: ItemPlace) -> Obligation.Outcome.State {
        if due != nil { return isPast(due, place) ? .late : .open }
        return later > 0 ? .notSeen : .open
    }
}
