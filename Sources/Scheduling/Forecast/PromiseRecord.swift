public import Portfolio

/// How the promises of an archive were kept, and what that makes of those that are still open.
///
/// Reference class forecasting (D. Kahneman and A. Tversky, *Intuitive prediction*, 1979; B. Flyvbjerg, *From Nobel Prize
/// to project management*, 2006): a promise is held against others whose outcome is known, by how much later they came as
/// a share of the time that was left. The bound is an order statistic: of n + 1 that are alike, a new one is no greater
/// than the k-th least with probability k/(n + 1) (V. Vovk et al., *Algorithmic learning in a random world*, 2005).
///
///     PromiseRecord(reconstruction).forecast(of: entry)   // lovet 1. juni; snarere 12. august (n = 14)
public struct PromiseRecord: Sendable {
    /// With fewer promises of a class nothing is said.
    public static let least = 8
    /// In days; what is promised for the next days says nothing of plans.
    static let shortestLead = 14
    /// The share of promises that came by a forecast's bound.
    static let share = 0.8

    /// A promise whose outcome is known.
    struct Outcome: Hashable, Sendable {
        let body: String
        /// Days that were left when it was first promised.
        let lead: Int
        /// Days that it came later, or by the last word on it comes later.
        let delay: Int

        var horizon: Forecast.Horizon { Forecast.Horizon(lead: lead) }
        /// The delay as a share of the lead.
        var growth: Double { Double(delay) / Double(lead) }
    }

    let outcomes: [PlanEntry.ID: Outcome]
    /// How many promises have an outcome that is known.
    public var known: Int { outcomes.count }
    /// By class, the least growth first.
    private let growths: [Forecast.ReferenceClass: [Double]]
    private let bodies: [Meeting.ID: String]
    private let asOf: Day

    public init(_ reconstruction: Reconstruction) {
        bodies = Dictionary(reconstruction.meetings.map { ($0.id, $0.body) }) { first, _ in first }
        asOf = reconstruction.asOf
        var outcomes: [PlanEntry.ID: Outcome] = [:]
        var growths: [Forecast.ReferenceClass: [Double]] = [:]
        for entry in reconstruction.projects.flatMap(\.entries) {
            guard let outcome = Self.outcome(of: entry, bodies) else { continue }
            outcomes[entry.id] = outcome
            for reference in Self.classes(of: outcome.body, outcome.horizon) {
                growths[reference, default: []].append(outcome.growth)
            }
        }
        self.outcomes = outcomes
        self.growths = growths.mapValues { $0.sorted() }
    }

    /// The forecast for a milestone or phase that is promised for a day to come; `nil` where it is not, where no class has
    /// `least` promises, or where the promise was made for the next days. Its own promise is none of those it is held
    /// against.
    public func forecast(of entry: PlanEntry) -> Forecast? {
        guard !entry.isHardEnd, entry.status == .planned || entry.status == .moved, let last = entry.statements.last,
            let promise = Promise(last), promise.day > asOf
        else { return nil }
        let classes = Self.classes(of: Self.body(of: last, bodies), Forecast.Horizon(lead: promise.lead))
        for reference in classes {
            let others = Others(growths[reference] ?? [], without: outcomes[entry.id]?.growth)
            guard others.count >= Self.least else { continue }
            return Forecast(
                promised: promise.day, saidOn: promise.saidOn, median: promise.grown(by: others.median),
                bound: promise.grown(by: others.bound), count: others.count, reference: reference)
        }
        return nil
    }

    /// The same projects, each open promise with what this record makes of it.
    public func forecasts(into histories: [ProjectHistory]) -> [ProjectHistory] {
        histories.map { history in
            var history = history
            for index in history.entries.indices {
                history.entries[index].forecast = forecast(of: history.entries[index])
            }
            return history
        }
    }

    /// The classes of a promise, the narrowest first.
    private static func classes(of body: String, _ horizon: Forecast.Horizon) -> [Forecast.ReferenceClass] {
        [.bodyAndHorizon(body, horizon), .horizon(horizon), .body(body), .archive]
    }

    /// A day that was promised on another.
    private struct Promise {
        let day: Day
        let saidOn: Day

        var lead: Int { day - saidOn }

        /// `nil` where it is no promise, or one for the next days.
        init?(_ statement: Statement, at span: Span? = nil) {
            let span = span ?? statement.span
            guard statement.modality != .done, let saidOn = statement.saidOn, let day = span.latest ?? span.earliest,
                day - saidOn >= PromiseRecord.shortestLead
            else { return nil }
            (self.day, self.saidOn) = (day, saidOn)
        }

        func grown(by growth: Double) -> Day { day + Int((growth * Double(lead)).rounded()) }
    }

    /// What became of the first promise, where a later meeting or a later word says so.
    private static func outcome(of entry: PlanEntry, _ bodies: [Meeting.ID: String]) -> Outcome? {
        guard !entry.isHardEnd, entry.status != .cancelled, let first = entry.statements.first,
            let promise = Promise(first, at: first.origin), let day = outcomeDay(of: entry)
        else { return nil }
        return Outcome(
            body: body(of: first, bodies), lead: promise.lead, delay: day - promise.day)
    }

    /// When it came, or by the last word on it will, where that is another day than was promised. A promise that is only
    /// repeated is neither kept nor broken yet.
    private static func outcomeDay(of entry: PlanEntry) -> Day? {
        let done = entry.statements.last { $0.modality == .done }
        guard done != nil || entry.status == .reached || entry.first != entry.current,
            let last = done ?? entry.statements.last
        else { return nil }
        return (last.span.latest ?? last.span.earliest).map { $0 + entry.lateDays }
    }

    private static func body(of statement: Statement, _ bodies: [Meeting.ID: String]) -> String {
        statement.evidence.citation.flatMap { bodies[$0.meeting] } ?? ""
    }
}

/// The growths of a class but for one, the least first.
private struct Others {
    private let sorted: [Double]
    private let gap: Int

    init(_ sorted: [Double], without own: Double?) {
        self.sorted = sorted
        let place = own.map { own in sorted.partitioningIndex { $0 >= own } } ?? sorted.endIndex
        gap = sorted.indices.contains(place) && sorted[place] == own ? place : sorted.endIndex
    }

    var count: Int { sorted.count - (gap < sorted.endIndex ? 1 : 0) }

    /// The middle one; of an even number the later of the two in the middle.
    var median: Double { self[count / 2] }

    /// The least of them that a new one is no greater than in `share` of the cases.
    var bound: Double {
        let rank = Int((PromiseRecord.share * Double(count + 1)).rounded(.up))
        return self[min(rank, count) - 1]
    }

    private subscript(place: Int) -> Double { sorted[place < gap ? place : place + 1] }
}
