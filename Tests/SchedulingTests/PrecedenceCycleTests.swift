import Portfolio
import Scheduling
import Testing

@Suite("Cycles of links")
struct PrecedenceCycleTests {
    /// Two activities of 10 and 5 units, tied both ways.
    private func pair(
        _ forth: (LinkKind, Int32, LagUnit), _ back: (LinkKind, Int32, LagUnit), durations: (Int32, Int32) = (10, 5)
    ) -> ActivityNetwork {
        var network = ActivityNetwork()
        let first = network.addActivity(duration: durations.0)
        let second = network.addActivity(duration: durations.1)
        network.addLink(from: first, to: second, forth.0, lag: forth.1, counting: forth.2)
        network.addLink(from: second, to: first, back.0, lag: back.1, counting: back.2)
        return network
    }

    private func year2024() throws -> WorkingDays {
        WorkingDays(WorkCalendar(), from: try #require(Day("2024-01-01")), count: 2000)
    }

    @Test("are kept where start follows start and end follows end, without any negative lag")
    func overlapping() throws {
        let schedule = try pair((.startToStart, 0, .planUnits), (.finishToFinish, 0, .planUnits)).schedule()
        #expect(schedule.earlyStart == [0, 0])
        #expect(schedule.totalFloat(1) == 5)
    }

    @Test("let activities start together, and end together")
    func together() throws {
        let starts = pair((.startToStart, 0, .planUnits), (.startToStart, 0, .planUnits))
        #expect(try starts.schedule().earlyStart == [0, 0])
        let ends = pair((.finishToFinish, 0, .planUnits), (.finishToFinish, 0, .planUnits))
        #expect(try ends.schedule().earlyStart == [0, 5])
    }

    @Test("are the same in calendar days as in working days where there is room for both", arguments: LagUnit.allCases)
    func greatestDistance(unit: LagUnit) throws {
        let network = pair((.startToStart, 0, .planUnits), (.startToStart, -20, unit))
        #expect(try network.schedule(on: year2024()).earlyStart == [0, 0])
    }

    @Test("wait for the weekday on which a lag in calendar days is short enough")
    func phaseOfTheWeek() throws {
        let network = pair((.startToStart, 10, .calendarDays), (.startToStart, -7, .planUnits), durations: (1, 1))
        let days = try year2024()
        let schedule = try network.schedule(on: days)
        #expect(schedule.earlyStart.map(days.day(at:)) == [Day("2024-01-04"), Day("2024-01-15")])
        #expect(schedule.totalFloat(0) == 1 && schedule.totalFloat(1) == 0)
    }

    @Test("are refused in calendar days when no weekday leaves room")
    func noPhase() throws {
        let days = try year2024()
        let network = pair((.startToStart, 10, .calendarDays), (.startToStart, -5, .planUnits))
        #expect(throws: CircularOrder(path: [0, 1])) { try network.schedule(on: days) }
        let pure = pair((.startToStart, 10, .calendarDays), (.startToStart, -7, .calendarDays))
        #expect(throws: CircularOrder(path: [0, 1])) { try pure.schedule(on: days) }
    }

    @Test("are refused when two loops that rest on different days share an activity")
    func quarrellingLoops() throws {
        let days = try year2024()
        var network = pair((.startToStart, 10, .calendarDays), (.startToStart, -7, .planUnits), durations: (1, 1))
        // From a Thursday or Friday on, ten calendar days are seven working days or fewer; four days are at most two
        // from a Monday or Tuesday only.
        let third = network.addActivity(duration: 1)
        network.addLink(from: 0, to: third, .startToStart, lag: 4, counting: .calendarDays)
        network.addLink(from: third, to: 0, .startToStart, lag: -2)
        guard let schedule = try? network.schedule(on: days) else { return }
        for (from, to, lag) in [(0, 1, 10), (0, 2, 4)] {
            let first = try #require(days.day(at: schedule.earlyStart[from]))
            let second = try #require(days.day(at: schedule.earlyStart[to]))
            #expect(second - first >= lag)
        }
    }

    @Test("of an order that bites its tail are refused, even among milestones that take no time")
    func endlessOrder() {
        let network = pair(
            (.finishToStart, 0, .planUnits), (.finishToStart, 0, .planUnits), durations: (0, 0))
        #expect(throws: CircularOrder(path: [0, 1])) { try network.schedule() }
    }

    @Test("settle by themselves, and hand their dates to what comes after")
    func ringInTheMiddle() throws {
        var network = ActivityNetwork()
        for duration in [4, 10, 5, 3] as [Int32] { network.addActivity(duration: duration) }
        network.addLink(from: 0, to: 1, .finishToStart)
        network.addLink(from: 1, to: 2, .startToStart, lag: 2)
        network.addLink(from: 2, to: 1, .startToStart, lag: -3)
        network.addLink(from: 2, to: 3, .finishToStart)
        let schedule = try network.schedule()
        #expect(schedule.earlyStart == [4 - 4, 4, 6, 11])
        #expect(schedule.lateStart == [0, 4, 6, 11])
    }

    @Test("are kept or refused as the temporal network says, on links of all kinds made by chance", arguments: 0..<200)
    func agreesWithTemporalNetwork(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed) &* 6007 &+ 3)
        let count = Int.random(in: 2...9, using: &dice)
        var (network, temporal) = (ActivityNetwork(), TemporalNetwork())
        for _ in 0..<count {
            let earliest = Int32.random(in: 0...5, using: &dice)
            network.addActivity(duration: Int32.random(in: 1...6, using: &dice), notBefore: earliest)
            temporal.require(temporal.addPoint(), atLeast: Int(earliest), after: TemporalNetwork.zero)
        }
        for _ in 0..<(count + 2) {
            let from = Int.random(in: 0..<count, using: &dice)
            let to = (from + Int.random(in: 1..<count, using: &dice)) % count
            let kind = LinkKind.allCases.randomElement(using: &dice) ?? .startToStart
            let lag = Int32.random(in: -9...4, using: &dice)
            network.addLink(from: from, to: to, kind, lag: lag)
            temporal.require(to + 1, atLeast: delay(kind, Int(lag), network, from, to), after: from + 1)
        }
        let schedule = try? network.schedule()
        #expect((schedule == nil) == (temporal.contradiction() != nil))
        guard let schedule else { return }
        for activity in 0..<count {
            let latest = schedule.end - Int(network.durations[activity])
            temporal.require(activity + 1, atMost: latest, after: TemporalNetwork.zero)
        }
        let windows = temporal.windows().dropFirst()
        #expect(windows.map(\.earliest) == schedule.earlyStart)
        #expect(windows.map(\.latest) == schedule.lateStart)
    }

    private func delay(_ kind: LinkKind, _ lag: Int, _ network: ActivityNetwork, _ from: Int, _ to: Int) -> Int {
        let (first, second) = (Int(network.durations[from]), Int(network.durations[to]))
        return switch kind {
        case .finishToStart: first + lag
        case .startToStart: lag
        case .finishToFinish: first + lag - second
        case .startToFinish: lag - second
        }
    }
}
