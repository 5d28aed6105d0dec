/// How much room is left before a hard end.
public struct TotalSlack: Hashable, Sendable {
    /// In days, if everything takes as long as is said at most; negative where the end is missed.
    public let days: Int
    /// The same, if everything takes as long as is said at least: of "5-6 måneder" five. Never less than `days`.
    public let most: Int
    /// By how many days the end is missed at least: on the first of the days that are said, if everything takes as short as
    /// is said; 0 where it may be kept.
    public let lateAtLeast: Int
    /// The end that binds: "Udløb af kontrakt".
    public let end: PlanEntry.ID
    /// What comes in between and takes the time that is said for it, if anything does: "Overtagelse af driften".
    public let lasting: PlanEntry.ID?

    /// - Parameter lateAtLeast: where nothing else is said, what the shortest lengths leave missing.
    public init(
        days: Int, most: Int? = nil, lateAtLeast: Int? = nil, end: PlanEntry.ID, lasting: PlanEntry.ID? = nil
    ) {
        self.lasting = lasting
        self.days = days
        self.most = max(days, most ?? days)
        self.lateAtLeast = min(max(0, lateAtLeast ?? -self.most), max(0, -days))
        self.end = end
    }

    /// By how many days the end is missed, at least and at most; `nil` where it is kept.
    public var late: ClosedRange<Int>? { days < 0 ? lateAtLeast...(-days) : nil }
}

/// Where the scheduler puts a milestone or phase, and on what ground.
public struct ScheduledDates: Hashable, Sendable {
    /// Why a date is what it is.
    public enum Basis: Hashable, Sendable, Encodable {
        /// The minutes say it.
        case stated
        /// It follows from what must come before it.
        case derived(from: [PlanEntry.ID])
        /// Nobody says it and nothing forces it.
        case assumed(reason: Assumption)
    }

    /// What makes a date likely that nobody said.
    public enum Assumption: Hashable, Sendable, Encodable {
        /// The plan lists it beside these, and plans are listed in the order of time.
        case orderOfPlan(beside: [String])
    }

    /// The days that it can start on, given everything that was said.
    public let start: Span
    /// The days that it can end on; the same as `start` for a milestone.
    public let finish: Span
    /// How far it can slip before something else breaks, in days; `nil` when nothing hangs on it, negative where a hard end
    /// behind it is missed already.
    public let slackDays: Int?
    /// How far it can slip before the nearest hard end behind it is missed (*total slack*); negative where it is missed
    /// already, `nil` where nothing that hangs on it has one.
    public var total: TotalSlack? { totals.first }
    /// The same for each hard end behind it that no nearer one hides, the one with the least room first.
    public let totals: [TotalSlack]
    /// The last day of what nobody dated, if all that comes after it takes as long as it is said to take at most; `nil`
    /// where `finish` tells as much.
    public let sureBy: Day?
    /// Whether it lies on the chain that decides the end.
    public let isCritical: Bool
    /// Why the dates are what they are.
    public let basis: Basis

    public init(
        start: Span, finish: Span, slackDays: Int?, totals: [TotalSlack] = [], sureBy: Day? = nil, isCritical: Bool,
        basis: Basis
    ) {
        self.sureBy = sureBy
        self.start = start
        self.finish = finish
        self.slackDays = slackDays
        self.totals = totals
        self.isCritical = isCritical
        self.basis = basis
    }
}
