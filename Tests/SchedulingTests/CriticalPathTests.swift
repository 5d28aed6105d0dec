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

    @Test("tells a deadline that cannot be met, keeps the order, and gives the rest its dates")
    func missedDeadline() throws {
        var network = ActivityNetwork()
        let build = network.addActivity(duration: 10)
        let opening = network.addActivity(duration: 0, notAfter: 7)
        network.addLink(from: build, to: opening, .finishToStart)
        let schedule = try network.schedule()
        #expect(schedule.missedDeadlines == [.init(activity: opening, deadline: 7, missedBy: 3)])
        #expect(schedule.earlyStart == [0, 10])
        #expect(schedule.totalFloat(build) == 0)
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
}
