/// What is wrong with the arguments, in Danish.
extension DanishTerminal: HelpWording {
    var error: String { "Fejl" }

    func seeHelp(of command: String) -> String {
        "'redthread help\(command.isEmpty ? "" : " " + command)' viser, hvordan den bruges"
    }

    func text(_ problem: ParserProblem) -> String {
        switch problem {
        case .unknownCommand(let name, let nearest):
            "\(name): der er ingen sådan kommando; "
                + (nearest.map { "mente du '\($0)'?" } ?? "'redthread --help' viser dem")
        case .unknownOption(let name, let nearest):
            "der er intet valg '\(name)'" + (nearest.map { "; mente du '\($0)'?" } ?? "")
        case .missingValue(let name): "'\(name)' mangler sin værdi"
        case .unexpectedValue(let name, let value): "'\(name)' tager ingen værdi, men fik '\(value)'"
        case .unexpectedArguments(let words): "for mange argumenter: \(words)"
        case .missingArgument(let name): "'\(name)' mangler"
        case .invalidValue(let value, let option, let known):
            "'\(value)' kan ikke være '\(option)'"
                + (known.isEmpty ? form(of: option).map { "; skriv " + $0 } ?? "" : "; vælg en af \(known)")
        case .setTwice(let name, let other): "\(name) siger noget andet end \(other)"
        case .other(let text): text
        }
    }
}

extension DanishTerminal {
    /// How the value of an option is written: "--as-of <dato>".
    private func form(of option: String) -> String? {
        if option.hasSuffix("<\(name(.date))>") { return "ÅÅÅÅ-MM-DD" }
        return [ValueTopic.seconds, .megabytes].contains { option.hasSuffix("<\(name($0))>") } ? "et helt tal" : nil
    }
}

extension DanishTerminal: OptionWording {
    func contradiction(_ file: String, ending: String, format: String) -> String {
        "\(file): endelsen siger \(ending), og --format siger \(format); vælg en af dem"
    }
    func contradiction(json format: String) -> String { "--json og --format \(format) siger to ting; vælg en af dem" }
    func noPicture(_ file: String) -> String {
        "\(file): et billede er en fil, der ender på .svg, .png eller .pdf; vælg en af de endelser"
    }
    func noDiagram(_ file: String) -> String {
        "\(file): et diagram er et billede (.svg, .png, .pdf) eller tekst til Graphviz (.dot, .gv), Mermaid (.mmd) eller "
            + "PlantUML (.puml); vælg en af de endelser, eller sig --format"
    }
    func noReport(_ file: String) -> String {
        "\(file): en rapport er en fil, der ender på .html, .md, .pdf eller .docx; vælg en af de endelser"
    }
    func noExport(_ file: String, endings: String) -> String {
        "\(file): vælg en endelse, der siger formatet (\(endings)), eller sig --format"
    }
    func showsOneProject(_ kind: String) -> String {
        "\(kind) viser ét projekt; nævn det: redthread draw \(kind) PROJEKT"
    }
    var delayNeedsOtherPlan: String { "--delay virker på planer i .json og på projekter, endnu ikke på en plan i XML" }
    func noLimit(_ option: String, highest: Int) -> String { "\(option): skriv et helt tal fra 1 til \(highest)" }
    func noLanguage(_ name: String) -> String {
        "REDTHREAD_LANGUAGE: redthread taler ikke '\(name)'; skriv da eller en"
    }
    var markdownNeedsFile: String {
        "en rapport i Markdown har sine diagrammer i filer ved siden af; nævn en fil, der ender på .md"
    }
}
