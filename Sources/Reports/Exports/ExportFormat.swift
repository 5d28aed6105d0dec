public import Portfolio

/// A format that the whole model can be written in: its name, the endings of its files, what it is, and how it is made.
///
/// A new one is a file beside this, with an extension that makes it, and a line in `all`; the command line's help and the
/// endings that `-o` knows come from there. It brings its own words, until it has an `ExportTopic` and a line in the
/// table of each language.
///
///     ExportFormat(file: "milepæle.ics")?.name      // "ics"
public struct ExportFormat: Sendable {
    /// What is exported, and for whom.
    public struct Request: Sendable {
        /// What was read and reconstructed.
        public let reconstruction: Reconstruction
        /// The rules of the lights.
        public let lights: LightRules
        /// The language of the words that are ours.
        public let language: DisplayLanguage
        /// Whose portfolio it is of.
        public let authority: Authority?
        /// The projects that were asked for by name; empty for all that there are.
        public let selection: [Project.ID]

        public init(
            _ reconstruction: Reconstruction, lights: LightRules, language: DisplayLanguage,
            authority: Authority? = nil, selection: [Project.ID] = []
        ) {
            self.reconstruction = reconstruction
            self.lights = lights
            self.language = language
            self.authority = authority
            self.selection = selection
        }
    }

    /// As the command line calls it: `ics`.
    public let name: String
    /// The endings of its files, without the dot.
    public let endings: [String]
    /// What it is, in a few words.
    public let summary: LocalizedText
    private let make: @Sendable (Request) throws -> [UInt8]

    /// A format whose words stand in the tables of all languages.
    init(_ topic: ExportTopic, endings: [String], make: @escaping @Sendable (Request) throws -> [UInt8]) {
        self.init(
            topic.name, endings: endings, summary: LocalizedText(reports: { $0.summary(of: topic) }), make: make)
    }

    /// A format that brings its own words: "a list of things to do".
    init(
        _ name: String, endings: [String], summary: LocalizedText,
        make: @escaping @Sendable (Request) throws -> [UInt8]
    ) {
        self.name = name
        self.endings = endings
        self.summary = summary
        self.make = make
    }

    /// Every format there is.
    public static let all: [ExportFormat] =
        [.json, .workbook, .calendar, .projectFile, .graphML, .atom] + [.csv(.milestones)]
        + ModelTable.Name.allCases.filter { $0 != .milestones }.map(csv)

    /// By its name.
    public init?(named name: String) {
        guard let format = Self.all.first(where: { $0.name == name }) else { return nil }
        self = format
    }

    /// By the ending of a file's name, in letters of either case.
    public init?(file: String) {
        let parts = file.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, let ending = parts.last,
            let format = Self.all.first(where: { $0.endings.contains(String(ending)) })
        else { return nil }
        self = format
    }

    /// The bytes of the file; the same request gives the same bytes.
    public func document(_ request: Request) throws -> [UInt8] { try make(request) }
}
