import Scheduling
import Testing

@Suite("The critical path method")
struct CriticalPathTests {
    @Test("puts a chain one after the other, with the lag between")
    func chain() throws {
        var network = ActivityNetwork()
        let tender = network.addActivity(duration: 30)
        let contract = network.addActivity(duration: 0)
        network.addLink(from: tender, to: contract, .finishToStart, lag: 10)
        let schedule = try network.schedule()
        #expect(schedule.earlyStart == [0, 40])
        #expect(schedule.end == 40)
        #expect(schedule.isCritical(tender) && schedule.isCritical(contract))
    }

    @Test(
        "reads each kind of link, with positive and negative lag",
        arguments: [
            (LinkKind.finishToStart, Int32(0), 5), (.finishToStart, 2, 7), (.finishToStart, -3, 2),
            (.startToStart, 0, 0), (.startToStart, 4, 4), (.startToStart, -4, 0),
            (.finishToFinish, 0, 2), (.finishToFinish, 3, 5), (.finishToFinish, -9, 0),
            (.startToFinish, 0, 0), (.startToFinish, 8, 5),
        ])
    func kinds(kind: LinkKind, lag: Int32, start: Int) throws {
        var network = ActivityNetwork()
        let first = network.addActivity(duration: 5)
        let second = network.addActivity(duration: 3)
        network.addLink(from: first, to: second, kind, lag: lag)
        #expect(try network.schedule().earlyStart == [0, start])
    }

    @Test("tells a deadline that cannot be met, keeps the order, and takes what is missing from all that leads to it")
    func missedDeadline() throws {
        var network = ActivityNetwork()
        let build = network.addActivity(duration: 10)
        let opening = network.addActivity(duration: 0, notAfter: 7)
        network.addLink(from: build, to: opening, .finishToStart)
        let garden = network.addActivity(duration: 4)
        let schedule = try network.schedule()
        #expect(schedule.missedDeadlines == [.init(activity: opening, deadline: 7, missedBy: 3)])
        #expect(schedule.earlyStart == [0, 10, 0])
        #expect([build, opening, garden].map(schedule.totalFloat) == [-3, -3, 6])
        #expect([build, opening, garden].map(schedule.isCritical) == [true, true, false])
        #expect(schedule.freeFloat == [0, 0, 6])
    }

    @Test("takes a deadline that can be met into the late dates")
    func metDeadline() throws {
        var network = ActivityNetwork()
        let report = network.addActivity(duration: 4, notAfter: 6)
        network.addActivity(duration: 20)
        #expect(try network.schedule().lateFinish(report) == 6)
    }

    @Test("names the activities that wait for each other")
    func ring() {
        var network = ActivityNetwork()
        for _ in 0..<5 { network.addActivity(duration: 1) }
        for (from, to) in [(0, 1), (1, 2), (2, 3), (3, 1), (3, 4)] {
            network.addLink(from: from, to: to, .finishToStart)
        }
        #expect(throws: CircularOrder(path: [1, 2, 3])) { try network.schedule() }
    }

    @Test("reads a negative lag that points back as a greatest distance")
    func greatestDistance() throws {
        var network = ActivityNetwork()
        let order = network.addActivity(duration: 2)
        let delivery = network.addActivity(duration: 1, notBefore: 30)
        network.addLink(from: order, to: delivery, .finishToStart)
        network.addLink(from: delivery, to: order, .startToStart, lag: -12)
        #expect(try network.schedule().earlyStart == [18, 30])
    }

    @Test("names the activities that a greatest distance leaves no room for")
    func impossibleDistance() {
        var network = ActivityNetwork()
        let order = network.addActivity(duration: 20)
        let delivery = network.addActivity(duration: 1)
        network.addLink(from: order, to: delivery, .finishToStart)
        network.addLink(from: delivery, to: order, .startToStart, lag: -12)
        #expect(throws: CircularOrder(path: [order, delivery])) { try network.schedule() }
    }

    @Test("goes a chain of 200,000 without a deep stack")
    func deep() throws {
        var network = ActivityNetwork()
        for activity in 0..<200_000 {
            network.addActivity(duration: 1)
            if activity > 0 { network.addLink(from: activity - 1, to: activity, .finishToStart) }
        }
        #expect(try network.schedule().end == 200_000)
        network.addLink(from: 199_999, to: 0, .finishToStart)
        #expect { try network.schedule() } throws: { ($0 as? CircularOrder)?.path.count == 200_000 }
    }

    @Test("has nothing to say of an empty network")
    func empty() throws {
        let schedule = try ActivityNetwork().schedule()
        #expect(schedule.count == 0 && schedule.end == 0)
    }

    @Test("pulls a whole chain after its last link without walking it once for each")
    func pulledChain() throws {
        var network = ActivityNetwork()
        let length = 50_000
        for activity in 0..<length {
            network.addActivity(duration: 1, notBefore: activity == length - 1 ? 1_000_000 : 0)
            guard activity > 0 else { continue }
            network.addLink(from: activity - 1, to: activity, .finishToStart)
            network.addLink(from: activity, to: activity - 1, .startToStart, lag: -3)
        }
        let schedule = try network.schedule()
        #expect(schedule.earlyStart.first == 1_000_000 - 3 * (length - 1))
        let float = schedule.totalFloat(0)
        #expect(float == 2 * (length - 1))
    }

    @Test("agrees with the temporal network on plans made by chance", arguments: 0..<60)
    func temporal(seed: Int) throws {
        var dice = Dice(seed: UInt64(seed) &* 7919 &+ 11)
        let count = Int.random(in: 1...25, using: &dice)
        var (network, temporal) = (ActivityNetwork(), TemporalNetwork())
        for activity in 0..<count {
            let earliest = Int32.random(in: 0...10, using: &dice)
            network.addActivity(duration: Int32.random(in: 0...9, using: &dice), notBefore: earliest)
            temporal.require(temporal.addPoint(), atLeast: Int(earliest), after: TemporalNetwork.zero)
            for _ in 0..<Int.random(in: 0...2, using: &dice) where activity > 0 {
                let first = Int.random(in: 0..<activity, using: &dice)
                let lag = Int32.random(in: -4...6, using: &dice)
                network.addLink(from: first, to: activity, .finishToStart, lag: lag)
                temporal.require(activity + 1, atLeast: Int(network.durations[first] + lag), after: first + 1)
            }
        }
        let schedule = try network.schedule()
        for activity in 0..<count {
            let latest = schedule.end - Int(network.durations[activity])
            temporal.require(activity + 1, atMost: latest, after: TemporalNetwork.zero)
        }
        let windows = temporal.windows().dropFirst()
        #expect(windows.map(\.earliest) == schedule.earlyStart)
        #expect(windows.map(\.latest) == schedule.lateStart)
        #expect((0..<count).contains { schedule.isCritical($0) })
        #expect((0..<count).allSatisfy { (0...schedule.totalFloat($0)).contains(schedule.freeFloat[$0]) })
    }
}
