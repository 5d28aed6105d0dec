/// The links of a network as bounds from start to start, grouped by the activity that they leave.
struct Adjacency {
    /// What waits for what, whatever the kind of link.
    let graph: Digraph
    /// The least time from start to start of the link at each place.
    private let delay: [Int32]
    /// The links that count calendar days, and so have no fixed delay, by their place.
    private let calendarLags: [Int: CalendarLag]

    /// - Parameter days: what calendar days are reckoned by; without it they count as working days.
    init(_ network: ActivityNetwork, on days: WorkingDays? = nil) {
        let graph = Digraph(count: network.count, from: network.linkFrom, to: network.linkTo)
        var calendarLags: [Int: CalendarLag] = [:]
        if let days, network.countsCalendarDays {
            for (place, link) in graph.arc.enumerated() where network.linkLagUnit[Int(link)] == .calendarDays {
                calendarLags[place] = CalendarLag(ofLink: Int(link), in: network, days)
            }
        }
        delay = graph.arc.map { network.leastDelay(ofLink: Int($0)) }
        self.graph = graph
        self.calendarLags = calendarLags
    }

    /// Whether the delay of a link depends on where it falls.
    func countsCalendarDays(_ place: Int) -> Bool { calendarLags[place] != nil }

    /// The least start of a link's second activity, given the start of the first.
    @inline(__always)
    func bound(_ place: Int, from start: Int) -> Int {
        guard !calendarLags.isEmpty, let lag = calendarLags[place] else { return start + Int(delay[place]) }
        return lag.bound(from: start)
    }

    /// The latest start of a link's first activity, at most `latest`, that leaves the second where it is.
    ///
    /// - Parameter start: one that leaves it there where no deadline is missed.
    @inline(__always)
    func latestStart(_ place: Int, keeping second: Int, from start: Int, to latest: Int) -> Int {
        guard !calendarLags.isEmpty, let lag = calendarLags[place] else {
            return min(latest, second - Int(delay[place]))
        }
        return lag.latestStart(keeping: second, from: start, to: latest)
    }
}
