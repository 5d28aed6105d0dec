/// What is wrong with the arguments.
enum ParserProblem: Hashable {
    case unknownCommand(String, nearest: String?)
    case unknownOption(String, nearest: String?)
    case missingValue(String)
    case unexpectedValue(String, String)
    case unexpectedArguments(String)
    case missingArgument(String)
    case invalidValue(String, for: String, known: String)
    case setTwice(String, String)
    /// A sentence of ours, or one that is not known.
    case other(String)
}
