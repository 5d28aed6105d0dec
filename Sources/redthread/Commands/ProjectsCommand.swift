import ArgumentParser
import Portfolio

struct ProjectsCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.projects)

    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var list: ListOutput

    private var format: ListFormat { list.format }

    func run() async throws {
        let reconstruction = try await options.reconstruct()
        let rows = reconstruction.projects.map { ProjectRow($0, in: reconstruction) }
        try Listing.print(rows, as: format, options.language)
    }
}

/// One project of the portfolio, in numbers.
struct ProjectRow: ListRow {
    let id: String
    let name: String
    let authority: String?
    let meetings: Int
    let milestones: Int
    let moved: Int
    /// The next day that the plan brings, and when the milestone or phase that brings it is.
    let nextDate: Day?
    private let next: Span?
    let findings: Int

    init(_ history: ProjectHistory, in reconstruction: Reconstruction) {
        id = history.project.id.rawValue
        name = history.project.name
        authority = history.project.authority?.name
        meetings = reconstruction.sittings(of: history).count
        milestones = history.entries.count
        moved = history.entries.count { $0.slipDays != 0 }
        let coming = history.entries.coming(from: reconstruction.asOf).first
        nextDate = coming?.next(from: reconstruction.asOf)
        next = coming?.current
        findings = reconstruction.findings.count { $0.project == history.project.id }
    }

    static var idColumns: Set<Int> { [0] }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .projects) }

    func cells(_ language: DisplayLanguage) -> [String] {
        [
            id, name, "\(meetings)", "\(milestones)", "\(moved)",
            next.map { TextTable.tied($0.words(in: language)) } ?? "–",
            "\(findings)",
        ]
    }

    func record(_ language: DisplayLanguage) -> [String] {
        [id, name, "\(meetings)", "\(milestones)", "\(moved)", nextDate?.description ?? "", "\(findings)"]
    }
}
