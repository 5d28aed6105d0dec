import ArgumentParser
import Portfolio

struct CheckCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.check)

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var list: ListOutput
    @Flag(help: .about(.all)) var all = false
    @Option(help: .about(.failOn, .severity)) var failOn: Finding.Severity?

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
