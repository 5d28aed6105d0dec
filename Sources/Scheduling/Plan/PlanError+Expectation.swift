public import Portfolio

extension PlanError {
    /// What the grammar of JSON or of the plan format has at a place. An enumeration, so that naming it for each of a
    /// million tokens costs nothing; its words are only made when something is wrong.
    public enum Expectation: Hashable, Sendable {
        case plan
        case format
        case unit
        case calendar
        case listOfWeekdays
        case listOfDates
        case listOfTasks
        case task
        case listOfLinks
        case link
        case linkType
        case lagUnit
        case id
        case name
        case date
        case wholeNumber
        case trueOrFalse
        case value
        case endOfText
        /// A mark of punctuation.
        case mark(Unicode.Scalar)
        /// The comma before another member, or the mark that closes.
        case commaOr(Unicode.Scalar)
    }
}

extension PlanError.Expectation {
    /// "et helt tal", "a whole number".
    public var words: LocalizedText {
        switch self {
        case .plan: text("en plan, som begynder med {", "a plan, which begins with {")
        case .format: text("\"neutral-project/1\"", "\"neutral-project/1\"")
        case .unit: text("\"workday\" eller \"period\"", "\"workday\" or \"period\"")
        case .calendar: text("en kalender, som begynder med {", "a calendar, which begins with {")
        case .listOfWeekdays:
            text("en liste over ugedage, som begynder med [", "a list of weekdays, which begins with [")
        case .listOfDates: text("en liste over datoer, som begynder med [", "a list of dates, which begins with [")
        case .listOfTasks: text("en liste over opgaver, som begynder med [", "a list of tasks, which begins with [")
        case .task: text("en opgave, som begynder med {", "a task, which begins with {")
        case .listOfLinks: text("en liste over bånd, som begynder med [", "a list of links, which begins with [")
        case .link: text("et bånd, som begynder med {", "a link, which begins with {")
        case .linkType: text("FS, SS, FF eller SF i anførselstegn", "FS, SS, FF or SF in quotes")
        case .lagUnit: text("\"workday\" eller \"day\"", "\"workday\" or \"day\"")
        case .id: text("et id i anførselstegn", "an id in quotes")
        case .name: text("et navn i anførselstegn", "a name in quotes")
        case .date: text("en dato i anførselstegn", "a date in quotes")
        case .wholeNumber: text("et helt tal", "a whole number")
        case .trueOrFalse: text("true eller false", "true or false")
        case .value: text("en værdi", "a value")
        case .endOfText: text("slutningen på teksten", "the end of the text")
        case .mark(let mark): text("\(mark)", "\(mark)")
        case .commaOr(let close): text(", eller \(close)", ", or \(close)")
        }
    }

    private func text(_ danish: String, _ english: String) -> LocalizedText {
        LocalizedText(danish: danish, english: english)
    }
}
