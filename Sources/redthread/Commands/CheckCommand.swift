import ArgumentParser
import Portfolio

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Print findings: slips, contradictions, implausible years, decisions put off and not taken up.",
        discussion: """
            Example, for a script that should stop on serious findings:
              redthread check --fail-on serious
            """
    )

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @Option(help: "How to print: table, json or csv.") var format: ListFormat = .table
    @Option(help: "End with exit code 1 when there is a finding this severe or more: info, warning or serious.")
    var failOn: Finding.Severity?

    func run() async throws {
        let findings = try projects.select(from: try await options.reconstruct()).findings
        try Listing.print(findings.map { FindingRow($0, options.language) }, as: format, options.language)
        let order = Finding.Severity.allCases
        if let failOn, let limit = order.firstIndex(of: failOn),
            findings.contains(where: { (order.firstIndex(of: $0.severity) ?? 0) >= limit })
        {
            throw ExitCode(1)
        }
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

    init(_ finding: Finding, _ language: Language) {
        id = finding.id.rawValue
        kind = finding.kind
        severity = finding.severity
        project = finding.project?.rawValue
        message = finding.message[language]
        certain = finding.certain
        quotes = finding.evidence.compactMap(\.quote)
    }

    static func columns(_ language: Language) -> [String] {
        language == .danish ? ["Fund", "Projekt", "Hvad", "Grad"] : ["Finding", "Project", "What", "Severity"]
    }

    func cells(_ language: Language) -> [String] {
        [kind.label[language], project ?? "–", message, severity.label[language]]
    }
}
