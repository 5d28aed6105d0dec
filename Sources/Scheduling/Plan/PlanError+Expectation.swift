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
