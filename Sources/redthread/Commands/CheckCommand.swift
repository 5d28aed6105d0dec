import ArgumentParser
import Portfolio

struct CheckCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Print findings: slips, contradictions, implausible years, decisions put off and not taken up.",
        discussion: """
            The most severe come first, and many of one kind of one project are gathered; --all tells each of them, as \
            json and csv do.

            Examples, the second for a script that should stop on serious findings:
              redthread check mithtk --all
              redthread check --fail-on serious
            """
    )

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var list: ListOutput
    @Flag(help: "Tell every finding, also where many are of one kind.") var all = false
    @Option(help: "End with exit code 1 when there is a finding this severe or more: info, warning or serious.")
    var failOn: Finding.Severity?

    private var format: ListFormat { list.format }

    func run() async throws {
        let reconstruction = try projects.select(from: try await options.reconstruct())
        try print(reconstruction)
        let order = Finding.Severity.allCases
        if let failOn, let limit = order.firstIndex(of: failOn),
            reconstruction.findings.contains(where: { (order.firstIndex(of: $0.severity) ?? 0) >= limit })
        {
            throw ExitCode(1)
        }
    }

    private func print(_ reconstruction: Reconstruction) throws {
        let language = options.language
        guard format == .table else {
            return try Listing.print(reconstruction.findings.map { FindingRow($0, language) }, as: format, language)
        }
        let digest = FindingDigest(reconstruction, complete: all, language).rendered(width: Console.width)
        let coverage = CoverageCounter(reconstruction).whole.label[language] + " (redthread meetings --coverage)"
        let asOf = AsOfLine(reconstruction, asked: options.asOf).words(in: language)
        let foot = [asOf, coverage].flatMap { TextTable.wrap($0, to: Console.width) }
        try Console.print(([digest, ""] + foot).joined(separator: "\n"))
    }
}

/// One finding with the words that it rests on.
struct FindingRow: ListRow {
    let id: String
    let kind: Finding.Kind
    let severity: Finding.Severity
    let project: String?
    let message: String
    let certain: Bool
    let quotes: [String]

    init(_ finding: Finding, _ language: DisplayLanguage) {
        id = finding.id.rawValue
        kind = finding.kind
        severity = finding.severity
        project = finding.project?.rawValue
        message = finding.message[language]
        certain = finding.certain
        quotes = finding.evidence.compactMap(\.quote)
    }

    static var idColumns: Set<Int> { [1] }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .findings) }

    func cells(_ language: DisplayLanguage) -> [String] {
        [kind.label[language], project ?? "–", message, severity.label[language]]
    }
}
