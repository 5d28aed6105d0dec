/// What is wrong with a portfolio file, in English.
extension EnglishWorkspace {
    func problem(_ problem: PortfolioProblem) -> String {
        switch problem {
        case .noMapping(let part):
            "\(name(part)) should be written as 'key: value' lines; see 'redthread init' for an example"
        case .unknownKey(let key, let part, let nearest, let known):
            "\(name(part)) has no key '\(key)'; "
                + (nearest.map { "did you mean '\($0)'?" } ?? "known are " + known.joined(separator: ", "))
        case .missingKey(let key, let part): "\(name(part)) has no '\(key)'; add a line '\(key): …'"
        case .twice(let id): "two projects have the id '\(id)'; give each its own"
        case .noText: "a text is expected here; write one word or line, in quotes if it holds ':' or '#'"
        case .noList: "a list is expected here; write '[one, two]', or a line with '- ' for each"
        case .noValue(let text, let value, let known): "'\(text)' is \(advice(value, known))"
        case .silentCorrection(let verbs):
            "a correction does not say what it does; begin it with one of " + verbs.joined(separator: ", ")
        case .anchoredCollection:
            "an anchor ('&name') stands before a list or a mapping; write the lines out where they are used; a single "
                + "word may have an anchor"
        case .duplicateKeys(let keys): "the key '\(keys.joined(separator: "', '"))' stands twice; keep one of them"
        case .yaml(let words): "\(words); \(Self.indentation)"
        case .notText: "this is not text in UTF-8; save it as that"
        case .noYAML: "this is no YAML text; " + Self.indentation
        }
    }

    private static let indentation =
        "YAML wants the same indentation for lines that belong together, and quotes around ':' and '#'"

    private func name(_ part: PortfolioProblem.Part) -> String {
        switch part {
        case .portfolio: "the portfolio"
        case .folder: "a folder of minutes"
        case .project: "a project"
        case .correction: "a correction"
        case .calendar: "the calendar"
        case .lights: "the lights"
        case .limits: "a light's limits"
        }
    }

    private func advice(_ value: PortfolioProblem.Value, _ known: [String]) -> String {
        let known = known.joined(separator: ", ")
        return switch value {
        case .date: "no date; write it as YYYY-MM-DD"
        case .limit: "no limit; write a whole number from 1, or 'never'"
        case .dayOff: "no customary day off; use one of " + known
        case .dependency: "no kind of dependency; use one of " + known
        case .language: "no language that redthread speaks; use one of " + known
        }
    }
}
