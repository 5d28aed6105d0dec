import Language
import Portfolio

/// By when a duty is due: the end that its words mark, else the last time ahead in them, or the next meeting of the body where it says so.
struct DueDay {
    let meetings: [Meeting]
    let vocabulary: DutyVocabulary
    /// By meeting, the day on which its body met again.
    let nextMeeting: [Int: Day]

    func due(of duty: Duty, in item: AgendaItem, meeting index: Int) -> Span? {
        let meeting = meetings[index]
        if duty.kind == .deferral { return deferral(duty, item, index) }
        let range = duty.dueRange ?? duty.range
        let ahead = meeting.times(in: range).filter { time in
            guard let span = time.span, let day = span.latest ?? span.earliest else {
                return false
            }
            return meeting.date.map { day >= $0 } ?? true
        }
        // "… inden 1. marts et program for indvielsen i september": what is marked as an end is the day of the duty.
        let told = ahead.first { $0.kind == .before } ?? ahead.last
        if let span = told?.span { return span }
        return isForNextMeeting(range, meeting) ? nextMeeting[index].map { Span($0) } : nil
    }

    private func deferral(_ duty: Duty, _ item: AgendaItem, _ index: Int) -> Span? {
        let day = item.decisions.first { $0.range == duty.range }?.postponedTo
        if let day { return Span(day) }
        return isForNextMeeting(duty.range, meetings[index])
            ? nextMeeting[index].map { Span($0) } : nil
    }

    /// "på næste møde", "til det kommende udvalgsmøde".
    private func isForNextMeeting(_ range: SourceRange, _ meeting: Meeting) -> Bool {
        let words = FoldedWords.of(meeting.text.utf8[meeting.text.bytes(of: range)], from: range.lowerBound).map(\.word)
        return words.indices.contains { index in
            vocabulary.next.contains(words[index])
                && words[(index + 1)...].prefix(2).contains { vocabulary.meetings.contains($0) }
        }
    }
}
