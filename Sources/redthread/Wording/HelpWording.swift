/// The commands, by the names that they are called by.
enum CommandTopic: String, CaseIterable {
    case redthread
    case initialise = "init"
    case projects, status, meetings, timeline, dependencies, trend, draw, schedule, report, check, changes, explain
    case followUp = "follow-up"
    case export, dates
}

/// The arguments and options, each by what it means: two commands whose options mean the same share a topic.
enum OptionTopic: CaseIterable {
    case workspace, asOf, language, ocr, quiet, verbose, maxFileSeconds, maxFileMemory
    case projects, project, listFormat, json
    case diagramOutput, diagramFormat, pictureOutput
    case folder, coverage, forecast, drawnForecast, links, meetings, criticalChain, kind
    case subject, planDiagram, delay, set
    case template, reportOutput, force
    case openOnly, owner, before
    case all, failOn, since, id, exportFormat, exportOutput, anchor
    case help, version
}

/// What stands for a value in the line of use.
enum ValueTopic: CaseIterable {
    case folder, file, date, project, format, kind, subject, id, owner, template, severity, delay, setDate, seconds
    case megabytes, language
}

/// The parts of a page of help that have a heading.
enum HelpPart {
    case usage, arguments, options, commands
}

/// What a command is for, and how it is used.
struct CommandHelp {
    /// One line.
    let abstract: String
    /// Paragraphs and examples; a line that begins with a space is a row of a list or an example.
    let discussion: String
}

/// The words of the help: a type a language, so that a word that is missing does not compile.
protocol HelpWording: ParserWording {
    func help(_ command: CommandTopic) -> CommandHelp
    func help(_ option: OptionTopic) -> String
    /// "mappe"
    func name(_ value: ValueTopic) -> String
    /// The heads of a page: "Brug", "Argumenter", "Valg", "Kommandoer".
    func heading(_ part: HelpPart) -> String
    /// "[valg]"
    var anyOptions: String { get }
    /// "<kommando>"
    var anyCommand: String { get }
    /// "en af: da, en"
    func oneOf(_ values: [String]) -> String
    /// "ellers da"
    func defaultValue(_ value: String) -> String
    /// "'redthread help KOMMANDO' fortæller om hver af dem."
    var moreHelp: String { get }
}

/// The words of what is wrong with the arguments, where the library that parses them finds it.
protocol ParserWording: Sendable {
    /// What begins such a line: "Fejl".
    var error: String { get }
    /// "'redthread help status' viser, hvordan den bruges"
    func seeHelp(of command: String) -> String
    func text(_ problem: ParserProblem) -> String
}

/// The words of options that contradict each other or lack something.
protocol OptionWording: Sendable {
    /// "x.svg: endelsen siger svg, og --format siger png; vælg en af dem"
    func contradiction(_ file: String, ending: String, format: String) -> String
    /// "--json og --format csv siger to ting; vælg en af dem"
    func contradiction(json format: String) -> String
    /// "x: et billede er en fil, der ender på .svg, .png eller .pdf; vælg en af de endelser"
    func noPicture(_ file: String) -> String
    func noDiagram(_ file: String) -> String
    func noReport(_ file: String) -> String
    func noExport(_ file: String, endings: String) -> String
    /// "trend viser ét projekt; nævn det: redthread draw trend PROJEKT"
    func showsOneProject(_ kind: String) -> String
    var delayNeedsOtherPlan: String { get }
    /// "--max-file-seconds: skriv et helt tal fra 1 til 1000000"
    func noLimit(_ option: String, highest: Int) -> String
    /// "REDTHREAD_LANGUAGE: redthread taler ikke 'fr'; skriv da eller en"
    func noLanguage(_ name: String) -> String
    /// A report in Markdown has files beside it, and standard output has no place for them.
    var markdownNeedsFile: String { get }
}
