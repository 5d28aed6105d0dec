/// What is wrong with the arguments, in English.
extension EnglishTerminal: HelpWording {
    var error: String { "Error" }

    func seeHelp(of command: String) -> String {
        "'redthread help\(command.isEmpty ? "" : " " + command)' shows how it is used"
    }

    func text(_ problem: ParserProblem) -> String {
        switch problem {
        case .unknownCommand(let name, let nearest):
            "\(name): there is no such command; "
                + (nearest.map { "did you mean '\($0)'?" } ?? "'redthread --help' lists them")
        case .unknownOption(let name, let nearest):
            "there is no option '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
        case .missingValue(let name): "'\(name)' lacks its value"
        case .unexpectedValue(let name, let value): "'\(name)' takes no value, but got '\(value)'"
        case .unexpectedArguments(let words): "too many arguments: \(words)"
        case .missingArgument(let name): "'\(name)' is missing"
        case .invalidValue(let value, let option, let known):
            "'\(value)' cannot be '\(option)'"
                + (known.isEmpty ? form(of: option).map { "; write " + $0 } ?? "" : "; choose one of \(known)")
        case .setTwice(let name, let other): "\(name) says something else than \(other)"
        case .other(let text): text
        }
    }
}

extension EnglishTerminal {
    /// How the value of an option is written: "--as-of <date>".
    private func form(of option: String) -> String? {
        if option.hasSuffix("<\(name(.date))>") { return "YYYY-MM-DD" }
        return [ValueTopic.seconds, .megabytes].contains { option.hasSuffix("<\(name($0))>") } ? "a whole number" : nil
    }
}

extension EnglishTerminal: OptionWording {
    func contradiction(_ file: String, ending: String, format: String) -> String {
        "\(file): the ending says \(ending) and --format says \(format); choose one"
    }
    func contradiction(json format: String) -> String { "--json and --format \(format) say two things; choose one" }
    func noPicture(_ file: String) -> String {
        "\(file): a picture is a .svg, .png or .pdf file; choose one of these endings"
    }
    func noDiagram(_ file: String) -> String {
        "\(file): a diagram is a .svg, .png or .pdf picture, or text for Graphviz (.dot, .gv), Mermaid (.mmd) or "
            + "PlantUML (.puml); choose one of these endings, or say --format"
    }
    func noReport(_ file: String) -> String {
        "\(file): a report is a .html, .md, .pdf or .docx file; choose one of these endings"
    }
    func noExport(_ file: String, endings: String) -> String {
        "\(file): choose an ending that says the format (\(endings)), or say --format"
    }
    func showsOneProject(_ kind: String) -> String {
        "\(kind) shows one project; name it: redthread draw \(kind) PROJECT"
    }
    var delayNeedsOtherPlan: String { "--delay works on .json plans and on projects; not yet on a plan in XML" }
    func noLimit(_ option: String, highest: Int) -> String { "\(option): write a whole number from 1 to \(highest)" }
    func noLanguage(_ name: String) -> String {
        "REDTHREAD_LANGUAGE: redthread does not speak '\(name)'; write da or en"
    }
    var markdownNeedsFile: String {
        "a report in Markdown has its diagrams in files beside it; name a file that ends in .md"
    }
}
