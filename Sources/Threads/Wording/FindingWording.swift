import Portfolio

/// What one language says of findings: a type a language, so that a sentence that is missing does not compile.
protocol FindingWording: Sendable {
    /// "»Åbning« er flyttet 14–20 dage senere: 2. okt. 2017 (sagt 8. maj 2017) → uge 42, 2017"
    func moved(_ name: String, by slip: Slip, from before: SaidSpan, to now: SaidSpan, because cause: String?) -> String
    /// "»Udbud« skulle være sket senest 1. maj 2024 (31 dage siden) og er ikke set bekræftet …"
    func overdue(_ name: String, _ span: Span, days: Int) -> String
    /// A promised case that came in time.
    func promiseKept(_ span: Span, on day: Day, as title: String) -> String
    /// A promised case that came late.
    func promiseLate(_ span: Span, on day: Day, days: Int, as title: String) -> String
    /// A promised case that no minutes bring.
    func promiseNotSeen(_ name: String, _ span: Span) -> String
    /// Two dates of one event, in one document or in two of one day.
    func twoDates(_ name: String, _ one: Span, _ other: Span, inOneDocument: Bool) -> String
    /// What was to end for good, and got a later end.
    func extended(_ name: String, to span: Span) -> String
    /// Work after the end of what it needs.
    func afterLimit(_ work: NamedSpan, _ limit: NamedSpan, days: Int, isMended: Bool) -> String
    /// Two entries whose order in the plan the later dates break.
    func outOfOrder(_ before: NamedSpan, _ after: NamedSpan, days: Int) -> String
    /// An entry that stayed where it was while what comes before it moved past it.
    func overtaken(_ after: NamedSpan, by before: NamedSpan, days: Int) -> String
    /// A year that breaks the order of a plan.
    func wrongYear(_ name: String, written: Span, used: Span) -> String
    /// "»onsdag den 5. maj«: 5. maj 2021 er en onsdag, ikke en torsdag"
    func impossibleDate(_ words: String, readAs span: Span) -> String
    func wrongWeekday(_ words: String, _ day: Day, not weekday: Weekday) -> String
    /// A meeting to come that must be one of last year.
    func wrongMeetingYear(_ written: Day, meant: Day) -> String
    /// A meeting that is referred to and was not loaded.
    func missingMeeting(_ day: Day, of body: String) -> String
    /// The ends of a range are too far apart.
    func farApart(_ amount: String) -> String
    /// Numbers that do not add up to their total.
    func wrongSum(above total: String, is sum: PlainNumber, not stated: PlainNumber) -> String
    /// A list of another length than its introduction says.
    func wrongCount(stated: Int, found: Int) -> String
    /// A case that was put off and taken up again, perhaps under another title.
    func takenUp(_ title: String, after days: Int?, as newTitle: String?) -> String
    /// A case that was put off and not seen again.
    func notTakenUp(_ title: String, postponedTo day: Day?) -> String
    /// The time from a decision that was put off to the first date that hangs on it.
    func float(of title: String, postponedOn day: Day, until first: NamedSpan, days: Int) -> String
    /// A correction that matches nothing any more.
    func staleCorrection(_ what: String) -> String
}

/// A name with its time.
struct NamedSpan: Sendable {
    let name: String
    let span: Span
}

/// A time, and when it was said.
struct SaidSpan: Sendable {
    let span: Span
    let saidOn: Day?
}
