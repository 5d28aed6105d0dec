/// A milestone or a phase of a project, followed through all the meetings that said something of it.
public struct PlanEntry: Identifiable, Hashable, Sendable {
    /// Made of the project and the first name that the entry had.
    public typealias ID = Identifier<PlanEntry>

    /// Whether it is a point in time or a stretch of it.
    public enum Kind: String, CaseIterable, Sendable, Encodable {
        /// A point in time (*milepæl*), even where the point is only known to lie in some month.
        case milestone
        /// A stretch of time (*fase*), from its start to its end.
        case phase
    }

    /// How it stands on the day that is looked from.
    public enum Status: String, CaseIterable, Sendable, Encodable {
        case planned
        /// Its time has passed and nobody said that it happened.
        case unconfirmed
        case reached
        /// It is still to come, at another time than was first stated.
        case moved
        case cancelled
    }

    /// Stays the same when later meetings say more of it.
    public let id: ID
    /// Whether it is a point in time or a stretch of it.
    public let kind: Kind
    /// A short label in Danish, as a project manager would write it: "Overgang til Office 2016".
    public let name: String
    /// What was said of it, oldest meeting first; empty when the minutes name it and never say when.
    public let statements: [Statement]
    /// How it stands on the day that is looked from.
    public let status: Status
    /// When it is by what was said last; `nil` when nobody said when.
    public private(set) var current: Span?
    /// How far it has moved from where it was first stated; `nil` where it has not.
    public let slip: Slip?
    /// Why it moved, where the minutes say so.
    public let cause: StatedCause?
    /// How many days after the last day that it was promised for it came, where that is found and nobody said before
    /// that it would.
    public let lateDays: Int
    /// What the scheduler makes of it, once it has run.
    public var schedule: ScheduledDates?
    /// What the archive's own record makes of its date; no minutes say it.
    public var forecast: Forecast?
    /// The day of the meeting whose agenda brought it, where that is found and nobody said that it happened: a guess.
    public var foundOn: Day?
    /// Its time has passed and nobody said that it happened, but what could only come after it did: the hearing on a plan
    /// that was adopted.
    public var isSettled = false
    /// It is cancelled because the whole project was stopped.
    public var isStopped = false
    /// It is said that it will not be in time, and nobody said when it will: its date is none that holds.
    public var isMissed = false
    /// The words that name it.
    public let evidence: Evidence
    /// The words that set its status, where they give no date: "Testen er gennemført", the item that brought a promised
    /// case.
    public let statusEvidence: Evidence?
    /// Whether it is an end that others set, and that what must come before has to keep: "Udløb af kontrakt".
    public let isHardEnd: Bool
    /// How long it takes, where the minutes say so without its days; the last that was said.
    public let length: StatedLength?

    public init(
        id: ID, kind: Kind, name: String, statements: [Statement], status: Status, current: Span?, slip: Slip? = nil,
        cause: StatedCause? = nil, lateDays: Int = 0, schedule: ScheduledDates? = nil, evidence: Evidence,
        statusEvidence: Evidence? = nil, isHardEnd: Bool = false, length: StatedLength? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.statements = statements
        self.status = status
        self.current = current
        self.slip = slip
        self.cause = cause
        self.lateDays = lateDays
        self.schedule = schedule
        self.evidence = evidence
        self.statusEvidence = statusEvidence
        self.isHardEnd = isHardEnd
        self.length = length
    }

    /// The window that follows from what must come before it or after it; `nil` where a date is said, or nothing is known.
    public var derivedSpan: Span? {
        guard current == nil, status != .cancelled, case .derived? = schedule?.basis else { return nil }
        let (first, last) = (schedule?.start.earliest, schedule?.finish.latest)
        if let first, let last, first > last { return nil }
        return Span(earliest: first, latest: last)
    }

    /// The same on other days, as somebody tries out.
    public func put(at span: Span) -> PlanEntry {
        var entry = self
        entry.current = span
        return entry
    }

    /// The days that it has moved by at least: positive is later, 0 is not at all.
    public var slipDays: Int { slip?.least ?? 0 }

    /// When it was first stated to be, or where the first words on it say that it had been put before.
    public var first: Span? { statements.first?.origin }

    /// Whether it came later than the day that it was promised for: its date is still the promised one.
    public var cameLate: Bool { lateDays > 0 }

    /// Whether it is still to come, or its time has passed and nobody said that it happened.
    public var isOpen: Bool {
        switch status {
        case .planned, .unconfirmed, .moved: true
        case .reached, .cancelled: false
        }
    }

    /// The next day that it brings, seen from a day: the start of a phase that has not begun, else the last day that it
    /// may be, so that "2027" comes after 1 January 2027; `nil` where nothing of it is still to come.
    public func next(from day: Day) -> Day? {
        guard isOpen, let current else { return nil }
        if let first = current.earliest, first > day, kind == .phase || current.latest == nil { return first }
        return current.latest.flatMap { $0 >= day ? $0 : nil }
    }

    /// The statement that `current` rests on: the last one that says just that, where a later one was less exact
    /// ("ultimo september", then "september").
    public var carrier: Statement? { statements.last { $0.span == current } ?? statements.last }

    /// The words that `current` rests on, or those that name the entry when nobody said when it is.
    public var currentEvidence: Evidence { carrier?.evidence ?? evidence }

    /// The words that its status rests on: those that set it without a date, else those of its date.
    public var standingEvidence: Evidence { statusEvidence ?? currentEvidence }
}

extension Collection<PlanEntry> {
    /// Whether nothing is to come any more, since the project was stopped.
    public var isGivenUp: Bool {
        contains(where: \.isStopped)
            && allSatisfy { ![.planned, .moved].contains($0.status) || $0.current == nil }
    }
}

extension Sequence<PlanEntry> {
    /// What comes next, the nearest first: the same in every picture, report and list.
    public func coming(from day: Day) -> [PlanEntry] {
        let dated = compactMap { entry in entry.next(from: day).map { (day: $0, entry: entry) } }
        let rank = { (day: Day, entry: PlanEntry) in (day, entry.isHardEnd ? 0 : 1, entry.id) }
        return dated.sorted { rank($0.day, $0.entry) < rank($1.day, $1.entry) }.map(\.entry)
    }
}

/// Why something moved, in the words of the minutes (*årsag*): "på grund af klagesagen".
public struct StatedCause: Hashable, Sendable {
    /// The words that name the cause: "klagesagen".
    public let words: String
    /// The same words, and where they stand.
    public let evidence: Evidence

    public init(words: String, evidence: Evidence) {
        self.words = words
        self.evidence = evidence
    }
}

/// What one meeting said of when a milestone or phase is.
public struct Statement: Hashable, Sendable {
    /// How firmly it was said.
    public enum Modality: String, CaseIterable, Sendable {
        case planned, tentative, decided, done
    }

    /// What the same words tell besides.
    public struct Signals: OptionSet, Hashable, Sendable {
        /// One bit a signal.
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A past date may not have been kept: "Testen skulle have været i maj".
        public static let doubted = Signals(rawValue: 1)
        /// Something is lost unless it is met: "Tilskuddet bortfalder, hvis hallen ikke er åbnet".
        public static let loss = Signals(rawValue: 2)
        /// It ends for good: "og kan ikke forlænges".
        public static let lastEnd = Signals(rawValue: 4)
        /// A case is promised: "vender tilbage med en sag om takster".
        public static let promisedCase = Signals(rawValue: 8)
        /// It need not end then: "men kan forlænges i to år".
        public static let renewable = Signals(rawValue: 16)
    }

    /// When it is, by these words.
    public let span: Span
    /// What is written, where the dates were repaired (a year that breaks a plan's order): the source stays as it is.
    public let writtenSpan: Span?
    /// The earlier date, where the words give both: August in "rykkes fra august til ultimo november".
    public let movedFrom: Span?
    /// How firmly it was said.
    public let modality: Modality
    /// The meeting's date: when it was said.
    public let saidOn: Day?
    /// The words are vague about the time ("ultimo september").
    public let vague: Bool
    /// What the words tell besides.
    public let signals: Signals
    /// The words themselves, with their place.
    public let evidence: Evidence

    public init(
        span: Span, writtenSpan: Span? = nil, movedFrom: Span? = nil, modality: Modality, saidOn: Day?,
        vague: Bool = false, signals: Signals = [], evidence: Evidence
    ) {
        self.span = span
        self.writtenSpan = writtenSpan
        self.movedFrom = movedFrom
        self.modality = modality
        self.saidOn = saidOn
        self.vague = vague
        self.signals = signals
        self.evidence = evidence
    }

    /// When it was before these words: the earlier date where they give both, else what they say.
    public var origin: Span { movedFrom ?? span }
}
