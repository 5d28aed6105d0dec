/// Why a plan cannot be read or scheduled: what is wrong, and where it stands.
public struct PlanError: Error, Hashable, Sendable {
    /// A place in the text of a plan, both counted from 1; the column in code points.
    public struct Place: Hashable, Sendable {
        /// The line, from 1.
        public let line: Int
        /// The column in code points, from 1.
        public let column: Int

        /// A place by line and column.
        public init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// What is wrong; `message` says it in words.
    public enum Problem: Hashable, Sendable {
        /// The text stops in the middle.
        case endsEarly
        /// Something else was expected by the grammar of JSON or of the plan format.
        case unexpected(found: String, expected: Expectation)
        /// There is no such file, or it may not be read.
        case unreadable
        /// Bytes that are not UTF-8, or an escape that is no character.
        case badText
        /// More than 512 brackets open at once.
        case nestedTooDeep
        /// More than 4 GB, which is more than offsets of 32 bits reach.
        case tooLarge
        /// A field that the format does not have, with those that can stand there; the one most like it is named.
        case unknownField(String, known: [String])
        /// A field that stands twice in one object.
        case duplicateField(String)
        /// A field that must be there is not; `task` is the id where it is known.
        case missing(field: String, task: String?)
        /// A `format` other than `neutral-project/1`.
        case unknownFormat(String)
        /// "2017-06-31".
        case badDate(String)
        /// A `unit` other than `workday` and `period`.
        case unknownUnit(String)
        /// A `type` other than FS, SS, FF and SF.
        case unknownLinkType(String)
        /// A `lag_unit` other than `workday` and `day`.
        case unknownLagUnit(String)
        /// A lag in calendar days, in a plan of periods or without a start.
        case calendarDaysWithoutCalendar
        /// A task that is set on a day, in a plan of periods or without a start.
        case dateWithoutCalendar
        /// A calendar on whose weekdays nobody works.
        case noWorkday
        /// "2.5", where only whole units are counted.
        case notWhole(field: String, value: String)
        /// A number that no plan needs, or that 32 bits do not hold.
        case outOfRange(field: String, value: String)
        /// A project file that is no well-formed XML.
        case notXML
        /// XML of another kind, with its outermost element.
        case notAProjectFile(String)
        /// A task that would end before it starts.
        case negativeDuration(value: String)
        /// Two tasks with one id.
        case duplicateTask(String)
        /// A link to an id that no task has.
        case unknownTask(String)
        /// A task that waits for itself.
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
    /// What is wrong.
    public let problem: Problem

    /// A problem, and where it stands.
    public init(place: Place?, problem: Problem) {
        self.place = place
        self.problem = problem
    }
}
