import Language
import Portfolio

/// A claim before its words are cited: what happens, when, and what the sentence says of an earlier date.
struct TimedEvent: Sendable {
    var label: EventLabel
    let time: TimeMention
    var span: Span
    var modality: Statement.Modality
    var change: ChangeSignal?
    var shift: TimeShift?
    /// How long it takes, where its words say so beside its beginning.
    var length: Lag?
}

extension EventLabel {
    /// The same label of something that takes time.
    var asPhase: EventLabel {
        EventLabel(name: name, kind: .phase, concept: concept, stems: stems, ordinal: ordinal)
    }
}

/// What one sentence leaves for the next.
struct Memory: Sendable {
    /// What "den", "det" and "denne fase" stand for.
    var background = Background()
    /// A date that was given up, and whose it was: the next sentence may tell the new one.
    var givenUp: GivenUp?

    struct GivenUp: Sendable {
        let event: EventLabel?
        let span: Span?
    }
}
