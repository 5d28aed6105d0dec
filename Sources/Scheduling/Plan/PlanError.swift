/// Why a plan cannot be read or scheduled: what is wrong, and where it stands.
public struct PlanError: Error, Hashable, Sendable {
    /// A place in the text of a plan, both counted from 1; the column in code points.
    public struct Place: Hashable, Sendable {
        public let line: Int
        public let column: Int

        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    public enum Problem: Hashable, Sendable {
        /// The text stops in the middle.
        case endsEarly
        /// Something else was expected by the grammar of JSON or of the plan format.
        case unexpected(found: String, expected: String)
        /// There is no such file, or it may not be read.
        case unreadable
        /// Bytes that are not UTF-8, or an escape that is no character.
        case badText
        case nestedTooDeep
        /// More than 4 GB, which is more than offsets of 32 bits reach.
        case tooLarge
        case duplicateField(String)
        /// A field that must be there is not; `task` is the id where it is known.
        case missing(field: String, task: String?)
        case unknownFormat(String)
        case badDate(String)
        case unknownUnit(String)
        case unknownLinkType(String)
        case unknownLagUnit(String)
        /// A lag in calendar days, in a plan of periods or without a start.
        case calendarDaysWithoutCalendar
        case noWorkday
        /// "2.5", where only whole units are counted.
        case notWhole(field: String, value: String)
        case outOfRange(field: String, value: String)
        case negativeDuration(value: String)
        case duplicateTask(String)
        case unknownTask(String)
        case selfLink(String)
        /// Tasks that wait for each other, each followed by the one that waits for it.
        case cycle([String])
        /// More tasks than a picture can hold.
        case tooManyToDraw(limit: Int)
        /// The task's dates lie after the year 9999.
        case beyondCalendar(task: String)
    }

    /// `nil` where no single place is to blame.
    public let place: Place?
    public let problem: Problem

    public init(place: Place?, problem: Problem) {
        self.place = place
        self.problem = problem
    }
}
