/// Activities with durations, windows and links: what the critical path method works on.
///
/// Times are whole units from the start of the plan (working days, or periods), and an end is exclusive: an activity
/// of 3 days that starts at 0 ends at 3. The network is kept as one array per property, so that a million activities
/// are a few cache-friendly arrays and not a million objects.
///
///     var network = ActivityNetwork()
///     let tender = network.addActivity(duration: 30)          // Udbud
///     let contract = network.addActivity(duration: 0)         // Kontrakt underskrevet
///     network.addLink(from: tender, to: contract, .finishToStart, lag: 10)   // standstill-periode
///     try network.schedule().earlyStart[contract]             // 40
public struct ActivityNetwork: Sendable {
    /// No duration, lag or window may be longer than this: more working days than there are up to the year 9999, and
    /// few enough that the sum of three of them fits in 32 bits.
    public static let longestSpan: Int32 = 4_000_000

    /// How long each activity takes, in units of the plan; 0 for a milestone (*milepæl*).
    public private(set) var durations: [Int32] = []
    /// The earliest start that is allowed; never before 0.
    public private(set) var notBefore: [Int32] = []
    /// The latest end that is allowed, or `noDeadline`.
    public private(set) var notAfter: [Int32] = []
    /// The activity that each link leaves.
    public private(set) var linkFrom: [Int32] = []
    /// The activity that waits.
    public private(set) var linkTo: [Int32] = []
    /// Which ends each link ties together.
    public private(set) var linkKind: [LinkKind] = []
    /// The time between these ends, at least; negative where they may overlap.
    public private(set) var linkLag: [Int32] = []
    /// What each lag counts.
    public private(set) var linkLagUnit: [LagUnit] = []
    /// Whether any lag counts calendar days, so that the dates depend on a calendar.
    public private(set) var countsCalendarDays = false

    /// What `notAfter` holds where there is no deadline.
    public static let noDeadline = Int32.max

    /// A network without activities.
    public init() {}

    /// The number of activities.
    public var count: Int { durations.count }
    /// The number of links.
    public var linkCount: Int { linkFrom.count }

    /// Adds an activity and gives its number, counted from 0. Lengths beyond `longestSpan` are cut to it.
    @discardableResult
    public mutating func addActivity(duration: Int32, notBefore: Int32 = 0, notAfter: Int32? = nil) -> Int {
        durations.append(Self.clamped(duration, from: 0))
        self.notBefore.append(Self.clamped(notBefore, from: 0))
        self.notAfter.append(notAfter.map { Self.clamped($0, from: -Self.longestSpan) } ?? Self.noDeadline)
        return durations.count - 1
    }

    /// Ties two activities of this network together; a negative lag lets them overlap.
    ///
    /// - Precondition: both are numbers that `addActivity` gave.
    public mutating func addLink(
        from: Int, to: Int, _ kind: LinkKind, lag: Int32 = 0, counting unit: LagUnit = .planUnits
    ) {
        precondition(durations.indices.contains(from) && durations.indices.contains(to), "no such activity")
        linkFrom.append(Int32(from))
        linkTo.append(Int32(to))
        linkKind.append(kind)
        linkLag.append(Self.clamped(lag, from: -Self.longestSpan))
        linkLagUnit.append(unit)
        if unit == .calendarDays { countsCalendarDays = true }
    }

    /// Makes room for links, where their number is known.
    public mutating func reserveLinks(_ number: Int) {
        linkFrom.reserveCapacity(number)
        linkTo.reserveCapacity(number)
        linkKind.reserveCapacity(number)
        linkLag.reserveCapacity(number)
        linkLagUnit.reserveCapacity(number)
    }

    /// Lets an activity start no earlier than this.
    public mutating func setNotBefore(_ offset: Int32, of activity: Int) {
        notBefore[activity] = Self.clamped(offset, from: 0)
    }

    /// The least time from the start of a link's first activity to the start of its second.
    func leastDelay(ofLink link: Int) -> Int32 {
        linkKind[link].leastDelay(
            lag: linkLag[link], firstDuration: durations[Int(linkFrom[link])],
            secondDuration: durations[Int(linkTo[link])])
    }

    /// Whether any activity has a latest end.
    var hasDeadlines: Bool { notAfter.contains { $0 != Self.noDeadline } }

    /// An end that no schedule exceeds: everything one after the other, a day more for each link, since a lag in calendar
    /// days may end on a day off, and a year in which a ring of such lags finds the days that it can rest on.
    var longestPossibleEnd: Int {
        let work = durations.reduce(0) { $0 + Int($1) }
        let lags = linkLag.reduce(0) { $0 + Int(max(0, $1)) }
        return Int(notBefore.max() ?? 0) + work + lags + linkCount + EarlyDates.patience
    }

    private static func clamped(_ value: Int32, from least: Int32) -> Int32 { min(max(value, least), longestSpan) }
}
