/// The dates that the critical path method gives a network, in units from its start; one array per property.
public struct NetworkSchedule: Sendable {
    /// A deadline (`notAfter`) that the links and earliest starts leave no room for.
    public struct MissedDeadline: Hashable, Sendable {
        /// The number of the activity in its network.
        public let activity: Int
        /// The end that was asked for.
        public let deadline: Int
        /// By how many units the earliest possible end comes too late; always positive.
        public let missedBy: Int

        /// - Precondition: `missedBy` is positive.
        public init(activity: Int, deadline: Int, missedBy: Int) {
            self.activity = activity
            self.deadline = deadline
            self.missedBy = missedBy
        }
    }

    /// How long each activity takes, as in the network.
    public let durations: [Int32]
    /// The least start that keeps every link and every earliest start.
    public let earlyStart: [Int]
    /// The latest start that keeps the end of the plan and every deadline; before the early start on the way to one
    /// that is missed, and negative where work should have begun before the plan does.
    public let lateStart: [Int]
    /// How far an activity can slip without moving the early start of any other, or the end.
    public let freeFloat: [Int]
    /// The end of the last activity.
    public let end: Int
    /// In the order of the activities. Links come before deadlines: what is missed is told, and moves no early date.
    public let missedDeadlines: [MissedDeadline]

    /// The number of activities.
    public var count: Int { earlyStart.count }
    /// The least end, exclusive: the first unit after the last that is worked.
    public func earlyFinish(_ activity: Int) -> Int { earlyStart[activity] + Int(durations[activity]) }
    /// The latest end, exclusive, that keeps the end of the plan and every deadline.
    public func lateFinish(_ activity: Int) -> Int { lateStart[activity] + Int(durations[activity]) }

    /// How far an activity can slip without delaying the end of the plan or a deadline; negative by as much as it would have
    /// to come sooner for a deadline that is missed.
    public func totalFloat(_ activity: Int) -> Int { lateStart[activity] - earlyStart[activity] }

    /// Whether it has no float at all: a delay of it delays the end of the plan, or makes a missed deadline worse.
    public func isCritical(_ activity: Int) -> Bool { totalFloat(activity) <= 0 }
}

/// Activities that wait for each other in a ring, so that none can ever start.
public struct CircularOrder: Error, Hashable, Sendable {
    /// The numbers of the activities on it: each is followed by one that waits for it, the last by the first.
    public let path: [Int]

    /// A ring, beginning anywhere.
    public init(path: [Int]) { self.path = path }
}
