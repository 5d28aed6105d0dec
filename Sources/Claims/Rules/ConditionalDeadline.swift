import Portfolio

/// A day by which something must be done for a promise to hold: "Foreningen støtter hallen, forudsat at gulvet
/// er lagt senest 1. april" sets a deadline for the floor, and plans none.
struct ConditionalDeadline {
    let finder: EventFinder
    let saidOn: Day?

    /// The deadline that the condition at a place sets; `nil` for one that only supposes something.
    func event(at place: Int, in readings: [ClauseReading], _ conditions: Conditions, _ text: TokenisedText)
        -> TimedEvent?
    {
        let reading = readings[place]
        guard conditions.isDemand(place), !reading.isDenied,
            let time = reading.clause.times.lazy.map({ text.times[$0] }).first(where: isDeadline),
            let last = time.span?.latest, saidOn.map({ last > $0 }) ?? true,
            let deadline = finder.grammar.lexicon.event(.deadline),
            let due = finder.event(of: reading, background: Background())
        else { return nil }
        let label = finder.writer.about(
            due, event: deadline, head: finder.words.deadline, link: finder.words.deadlineFor)
        return TimedEvent(label: label, time: time, span: Span(until: last), modality: .planned, change: nil)
    }

    private func isDeadline(_ time: TimeMention) -> Bool { time.kind == .before }
}
