/// What is wrong on a line of `portfolio.yaml`.
public enum PortfolioProblem: Hashable, Sendable {
    /// The parts that are written as lines of keys and values.
    public enum Part: Hashable, Sendable {
        case portfolio, folder, project, correction, calendar, lights, limits
    }

    /// The kinds of value that a word is taken for.
    public enum Value: Hashable, Sendable {
        case date, limit, dayOff, dependency, language
    }

    case noMapping(Part)
    /// A key that there is not, with the nearest that there is.
    case unknownKey(String, in: Part, nearest: String?, known: [String])
    case missingKey(String, in: Part)
    /// Two projects of one id.
    case twice(String)
    case noText
    case noList
    /// A word that is no value of the kind, with those that there are.
    case noValue(String, Value, known: [String])
    /// A correction that does not say what it does, with the words that say it.
    case silentCorrection([String])
    /// An anchor before a list or a mapping.
    case anchoredCollection
    case duplicateKeys([String])
    /// What the library of YAML says, in its own words.
    case yaml(String)
    case noYAML
    /// It is not text in UTF-8.
    case notText
}
