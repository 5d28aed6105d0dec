import ArgumentParser
import Portfolio
import Workspace

struct ChangesCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.changes)

    @OptionGroup var projects: ProjectArguments
    @Option(help: .about(.since, .date)) var since: Day
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var list: ListOutput

    private var format: ListFormat { list.format }

    func run() async throws {
        let contents = try await options.read()
        let later = try options.reconstruct(contents)
        let earlier = contents.reconstruction(asOf: since)
        let changes = ProjectChanges.between(earlier, and: try projects.select(from: later))
        let rows = changes.flatMap { project in project.changes.map { ChangeRow($0, of: project.project, in: later) } }
        try Listing.print(rows, as: format, options.language)
    }
}

/// One milestone or phase of which something new was said.
struct ChangeRow: ListRow {
    let project: String
    let id: String
    let name: String
    let change: String
    let before: Span?
    let now: Span?
    let days: Int
    let meetingDate: Day?
    let item: String?
    let quote: String?

    init(_ change: EntryChange, of project: Project, in reconstruction: Reconstruction) {
        let citation = change.entry.currentEvidence.citation
        self.project = project.id.rawValue
        id = change.entry.id.rawValue
        name = change.entry.name
        self.change = change.kind.rawValue
        before = change.before
        now = change.kind == .went ? nil : change.entry.current
        days = change.days
        meetingDate = citation.flatMap { reconstruction.meeting($0.meeting)?.date }
        item = citation?.item
        quote = citation?.quote
    }

    static var idColumns: Set<Int> { [0] }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .changes) }

    func cells(_ language: DisplayLanguage) -> [String] {
        let shift = days == 0 ? "" : (days > 0 ? "+" : "−") + "\(abs(days))"
        return [
            project, name, kind(language), tied(before?.words(in: language)), tied(now?.words(in: language)), shift,
            tied(meetingDate?.words(in: language)),
        ]
    }

    private func tied(_ date: String?) -> String { TextTable.tied(date ?? "") }

    private func kind(_ language: DisplayLanguage) -> String {
        EntryChange.Kind(rawValue: change)?.label[language] ?? change
    }

    func record(_ language: DisplayLanguage) -> [String] {
        [
            project, name, kind(language), before?.description ?? "", now?.description ?? "", "\(days)",
            meetingDate?.description ?? "",
        ]
    }
}
