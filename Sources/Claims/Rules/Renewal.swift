import Portfolio

/// Whether a new date is that of an event whose date was given up.
///
/// "Hallen åbner ikke 1. maj. Det sker nu 1. juni" moves the opening. "Hallen åbnede ikke 1. maj. Ansøgningen er nu
/// sendt 2. juni" moves nothing: a date is another's unless both what happens and what it happens to agree.
struct Renewal: Sendable {
    private let old: Memory.GivenUp
    private let writer: LabelWriter

    init(_ old: Memory.GivenUp, _ writer: LabelWriter) {
        self.old = old
        self.writer = writer
    }

    /// Whether an event that a clause dates can be the one that was given up.
    func mayBe(of label: EventLabel, in reading: ClauseReading, _ background: Background) -> Bool {
        if label.concept.has(.deadline), follows(reading) { return true }
        guard let before = old.event else { return reading.refersBack }
        if reading.refersBack { return background.event.map { isOne($0, before) } ?? true }
        return isOne(label, before) || isVague(label) && follows(reading)
    }

    /// "Beboerne får derfor først deres nøgler i maj": what they get is what was given up.
    private func follows(_ reading: ClauseReading) -> Bool {
        reading.says(EventWords.consequently)
    }

    private func isVague(_ label: EventLabel) -> Bool { label.concept == nil || label.concept.has(.receiving) }

    /// Whether a clause without an event of its own ("Der arbejdes nu mod 1. juni") can tell its new date: not when it is
    /// about something else that happens.
    func mayBe(in reading: ClauseReading) -> Bool {
        guard let before = old.event, let subject = reading.subject, writer.namesEvent(subject),
            let own = writer.nominal(subject)
        else { return true }
        return isOne(own, before)
    }

    /// The same kind of event, or one that says no kind, and a word of its theme in common, or no theme.
    private func isOne(_ label: EventLabel, _ before: EventLabel) -> Bool {
        if label.name == before.name { return true }
        guard label.ordinal == before.ordinal else { return false }
        let (kind, former) = (label.concept?.key, before.concept?.key)
        guard kind == nil || former == nil || kind == former else { return false }
        let (theme, old) = (theme(of: label), theme(of: before))
        return theme.isEmpty || old.isEmpty
            || theme.contains { word in old.contains { $0.hasPrefix(word) || word.hasPrefix($0) || $0.hasSuffix(word) }
            }
    }

    /// The stems of a label without those that say no more than its kind.
    private func theme(of label: EventLabel) -> Set<String> {
        let kind = label.concept?.words ?? []
        return label.stems.filter { !kind.contains($0) }
    }
}
