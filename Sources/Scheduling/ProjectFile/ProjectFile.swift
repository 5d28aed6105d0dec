/// A plan as Microsoft Project writes it to XML (MSPDI): what was typed, without what the program reckoned from it.
///
///     let file = try ProjectFile(xml: bytes)
///     file.schedule().tasks[0].earlyFinish   // 2018-06-01T17:00:00
///
/// The form is Microsoft's *Project XML Data Interchange Schema*; the meaning of its fields is taken from its reference
/// and checked against plans that the program had reckoned itself.
public struct ProjectFile: Sendable {
    /// How one task waits for another.
    struct Link: Hashable, Sendable {
        /// The place of the task that comes first.
        let predecessor: Int
        let kind: LinkKind
        let lag: Lag
    }

    /// How long a link waits.
    enum Lag: Hashable, Sendable {
        /// In tenths of a minute of the waiting task's hours; negative for a lead.
        case work(Int)
        /// In tenths of a minute, nights and days off counted.
        case elapsed(Int)
        /// In hundredths of the predecessor's duration.
        case percent(Int)
    }

    /// What ties a task to a date.
    enum Constraint: Hashable, Sendable {
        case mustStart(Moment)
        case mustFinish(Moment)
        case startNoEarlier(Moment)
        case startNoLater(Moment)
        case finishNoEarlier(Moment)
        case finishNoLater(Moment)
    }

    /// What has been done of a task.
    struct Progress: Hashable, Sendable {
        let start: Moment
        let finish: Moment?
        /// When the rest goes on, where that is written.
        let resume: Moment?
        /// What is left of the duration, in tenths of a minute.
        let remaining: Int
        let hasWork: Bool
    }

    /// Somebody who works on a task by hours of his own.
    struct Assignment: Hashable, Sendable {
        let hours: WorkingHours
        /// How long he takes, in tenths of a minute.
        let length: Int
    }

    /// A row of the plan.
    public struct Task: Sendable {
        /// The number by which links name it (`UID`).
        public let id: String
        /// What people call it.
        public let name: String
        /// Whether it stands for the rows below it (*sammenfattende opgave*).
        public let isSummary: Bool
        /// The place of the summary that it belongs to.
        let parent: Int?
        /// In tenths of a minute.
        let duration: Int
        let isElapsed: Bool
        /// Whether it comes as late as it can without making the plan late (*så sent som muligt*).
        let isLate: Bool
        var links: [Link] = []
        let constraint: Constraint?
        let deadline: Moment?
        let progress: Progress?
        /// The dates of a task that its planner moves by hand.
        let manual: (start: Moment, finish: Moment?)?
        /// Its own hours; `nil` where it keeps those of the plan.
        let hours: WorkingHours?
        let ignoresResources: Bool
        let assignments: [Assignment]
    }

    /// What the plan is called; empty where the file does not say.
    public let name: String
    /// When work can begin.
    let start: Moment
    let hours: WorkingHours
    /// Whether constraints win over links.
    let honorsConstraints: Bool
    /// The rows in the order of the file.
    public let tasks: [Task]
    /// What stands in the file and is not reckoned with, with how often it occurs.
    public let passedOver: [PassedOver: Int]

    /// What a plan may hold that is not reckoned with.
    public enum PassedOver: String, CaseIterable, Sendable {
        /// A link to a task that the file does not hold.
        case linkToNowhere
        /// A task that was set inactive.
        case inactiveTask
        /// A delay by levelling (*ressourceudjævning*).
        case levelingDelay
    }
}
