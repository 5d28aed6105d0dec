/// A link whose lag counts calendar days: how long it is in working days depends on where it falls.
///
/// A point of time lies at the beginning of a day: the end of an activity on the day after the last one that was worked,
/// though that be a Saturday. "Standstill 10 dage" after a contract award on a Friday thus ends on a Monday.
struct CalendarLag {
    private let leavesEnd: Bool
    private let entersEnd: Bool
    private let lag: Int
    private let firstDuration: Int
    private let secondDuration: Int
    private let days: WorkingDays

    init(ofLink link: Int, in network: ActivityNetwork, _ days: WorkingDays) {
        let kind = network.linkKind[link]
        firstDuration = Int(network.durations[Int(network.linkFrom[link])])
        secondDuration = Int(network.durations[Int(network.linkTo[link])])
        leavesEnd = (kind == .finishToStart || kind == .finishToFinish) && firstDuration > 0
        entersEnd = (kind == .finishToFinish || kind == .startToFinish) && secondDuration > 0
        lag = Int(network.linkLag[link])
        self.days = days
    }

    /// The least start of the second activity, given the start of the first.
    func bound(from start: Int) -> Int {
        let point = leavesEnd ? days.index(ofOffset: start + firstDuration - 1) + 1 : days.index(ofOffset: start)
        let limit = point + lag
        guard entersEnd else { return days.offset(ofIndex: limit) }
        return days.offset(ofIndex: limit - 1) + 1 - secondDuration
    }

    /// The latest start of the first activity that leaves the second where it is. The bound never falls when the start
    /// rises, so it is sought by halving; on the
    /// way to a missed deadline it lies before the start, and is sought there first.
    func latestStart(keeping second: Int, from start: Int, to latest: Int) -> Int {
        var (kept, tooLate) = (min(start, latest), latest + 1)
        var step = 1
        while bound(from: kept) > second {
            tooLate = kept
            kept -= step
            step *= 2
        }
        while tooLate - kept > 1 {
            let middle = kept + (tooLate - kept) / 2
            if bound(from: middle) <= second { kept = middle } else { tooLate = middle }
        }
        return kept
    }
}
