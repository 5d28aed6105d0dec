/// The library that parses the arguments says what is wrong in English and keeps to itself what it found. Its sentences
/// are few, so they are read again here; one that is not known stays as it is, and a test provokes each.
extension ParserProblem {
    init(saying text: String) {
        self = Self.option(text) ?? Self.argument(text) ?? .other(text)
    }

    private static func option(_ text: String) -> Self? {
        if let match = text.wholeMatch(of: /Unknown option '(.+)'\. Did you mean '(.+)'\?/.dotMatchesNewlines()) {
            return .unknownOption(String(match.1), nearest: String(match.2))
        }
        if let match = text.wholeMatch(of: /Unknown option '(.+)'/.dotMatchesNewlines()) {
            return .unknownOption(String(match.1), nearest: nil)
        }
        if let match = text.wholeMatch(of: /Missing value for '(.+)'/.dotMatchesNewlines()) {
            return .missingValue(String(match.1))
        }
        let value = /The option '(.+)' does not take any value, but '(.*)' was specified\./.dotMatchesNewlines()
        if let match = text.wholeMatch(of: value) { return .unexpectedValue(String(match.1), String(match.2)) }
        let twice = /Value to be set with flag '(.+)' had already been set with flag '(.+)'/.dotMatchesNewlines()
        return text.wholeMatch(of: twice).map { .setTwice(String($0.1), String($0.2)) }
    }

    private static func argument(_ text: String) -> Self? {
        if let match = text.wholeMatch(
            of: /(?:Unexpected argument|\d+ unexpected arguments:) (.+)/.dotMatchesNewlines())
        {
            return .unexpectedArguments(String(match.1))
        }
        if let match = text.wholeMatch(of: /Missing expected argument '(.+)'/.dotMatchesNewlines()) {
            return .missingArgument(String(match.1))
        }
        let value = /The value '(.*)' is invalid for '(.+?)'(?:\. Please provide one of (.+))?/.dotMatchesNewlines()
        return text.wholeMatch(of: value).map {
            .invalidValue(String($0.1), for: String($0.2), known: list(String($0.3 ?? "")))
        }
    }

    /// "'da' and 'en'." and "the following:\n  - json\n  - csv" as "da, en" and "json, csv".
    private static func list(_ text: String) -> String {
        let quoted = text.matches(of: /'([^']+)'/).map { String($0.1) }
        let lines = text.matches(of: /\n *- (.+)/).map { String($0.1) }
        return (quoted.isEmpty ? lines : quoted).joined(separator: ", ")
    }
}
