public import Portfolio

/// One milestone or phase as a timeline shows it.
public struct TimelineRow: Hashable, Sendable {
    /// What is drawn, by what is known.
    public enum Figure: Hashable, Sendable {
        /// A milestone whose day is known: a diamond.
        case day(Day)
        /// A milestone that lies somewhere in these days: a hexagon over all of them.
        case within(Span)
        /// A phase from its first day to its last.
        case bar(Span)
        /// Only the last possible day is known: a flag.
        case deadline(Day)
        /// Only the first day is known: what follows fades away.
        case from(Day)
        /// Nobody said when.
        case undated
    }

    /// The milestone or phase.
    public let entry: PlanEntry
    /// Whose it is.
    public let project: Project
    /// How it is drawn.
    public let figure: Figure
    /// Where it was first said to be, when it has moved since.
    public let ghost: Statement?
    /// The words were vague about the time: "ultimo september".
    public let isVague: Bool
    /// Only meant so for now (*foreløbig*).
    public let isTentative: Bool
    /// The dates were repaired; what is written is another year.
    public let written: Span?
    /// Whether it stands on the critical chain.
    public let isCritical: Bool
    /// When it is; where nobody said so, between the neighbours that are dated.
    public let span: Span?
    /// Whether its time is only derived from its neighbours.
    public let isDerived: Bool
    /// Whether it is an end that others set, and that something must keep.
    public let isHardEnd: Bool
    /// Where it was before a trial moved it, and by how many days.
    public let tried: TriedMove?
    /// What the archive's record makes of its date, where that is asked for.
    public let forecast: Forecast?

    init(
        _ entry: PlanEntry, of project: Project, isCritical: Bool, tried: TriedMove? = nil, showsForecast: Bool = false
    ) {
        self.tried = tried
        forecast = showsForecast ? entry.forecast.flatMap { $0.isLater ? $0 : nil } : nil
        self.entry = entry
        self.project = project
        span = entry.shownSpan
        isDerived = entry.derivedSpan != nil
        isHardEnd = entry.isStandingEnd
        figure = Figure(entry)
        let carrier = entry.carrier
        ghost = entry.slipDays != 0 && tried == nil ? entry.statements.first : nil
        isVague = carrier?.vague ?? false
        isTentative = carrier?.modality == .tentative
        written = carrier?.writtenSpan
        self.isCritical = isCritical
    }

    /// How many days it can wait before a hard end is missed; negative where it is missed. What is only derived ends where
    /// its room does.
    var room: TotalSlack? {
        entry.schedule?.total.flatMap { isDerived && $0.days >= 0 ? nil : $0 }
    }

    /// All the days that the row has something to draw on.
    var extent: Span? {
        let own: Span? =
            switch figure {
            case .day(let day), .deadline(let day): Span(day)
            // Room for what follows to fade in.
            case .from(let day): Span(day, day + 30)
            case .within(let span), .bar(let span): span
            case .undated: nil
            }
        let others = [ghost.map { Span($0.origin.anchor) }, tried?.before, forecast.map { Span($0.bound) }].compactMap {
            $0
        }
        return others.reduce(own) { all, other in all?.union(other) ?? other }
    }
}

extension TimelineRow.Figure {
    fileprivate init(_ entry: PlanEntry) {
        guard let span = entry.shownSpan else {
            self = .undated
            return
        }
        switch (span.earliest, span.latest, entry.derivedSpan == nil ? entry.kind : .milestone) {
        case (nil, let last?, _): self = .deadline(last)
        case (let first?, nil, _): self = .from(first)
        case (let first?, let last?, .milestone) where first == last: self = .day(first)
        case (_?, _?, .milestone): self = .within(span)
        case (_?, _?, .phase): self = .bar(span)
        case (nil, nil, _): self = .undated
        }
    }
}
