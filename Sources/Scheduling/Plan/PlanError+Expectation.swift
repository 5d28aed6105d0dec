public import Portfolio

extension PlanError {
    /// What the grammar of JSON or of the plan format has at a place.
    public struct Expectation: Hashable, Sendable {
        /// "et helt tal", "a whole number".
        public let words: LocalizedText

        private init(_ danish: String, _ english: String) {
            words = LocalizedText(danish: danish, english: english)
        }

        /// A mark of punctuation.
        static func mark(_ mark: Unicode.Scalar) -> Expectation { Expectation("\(mark)", "\(mark)") }
        /// The comma before another member, or the mark that closes.
        static func commaOr(_ close: Unicode.Scalar) -> Expectation {
            Expectation(", eller \(close)", ", or \(close)")
        }
    }
}

extension PlanError.Expectation {
    // The parts of a plan.
    static let plan = Self("en plan, som begynder med {", "a plan, which begins with {")
    static let format = Self("\"neutral-project/1\"", "\"neutral-project/1\"")
    static let unit = Self("\"workday\" eller \"period\"", "\"workday\" or \"period\"")
    static let calendar = Self("en kalender, som begynder med {", "a calendar, which begins with {")
    static let listOfWeekdays = Self(
        "en liste over ugedage, som begynder med [", "a list of weekdays, which begins with [")
    static let listOfDates = Self(
        "en liste over datoer, som begynder med [", "a list of dates, which begins with [")
    static let listOfTasks = Self(
        "en liste over opgaver, som begynder med [", "a list of tasks, which begins with [")
    static let task = Self("en opgave, som begynder med {", "a task, which begins with {")
    static let listOfLinks = Self(
        "en liste over bånd, som begynder med [", "a list of links, which begins with [")
    static let link = Self("et bånd, som begynder med {", "a link, which begins with {")
    static let linkType = Self("FS, SS, FF eller SF i anførselstegn", "FS, SS, FF or SF in quotes")
    static let lagUnit = Self("\"workday\" eller \"day\"", "\"workday\" or \"day\"")

    // Values.
    static let id = Self("et id i anførselstegn", "an id in quotes")
    static let name = Self("et navn i anførselstegn", "a name in quotes")
    static let date = Self("en dato i anførselstegn", "a date in quotes")
    static let wholeNumber = Self("et helt tal", "a whole number")
    static let trueOrFalse = Self("true eller false", "true or false")
    static let value = Self("en værdi", "a value")
    static let endOfText = Self("slutningen på teksten", "the end of the text")
}
