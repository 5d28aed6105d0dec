import ArgumentParser
import Diagrams
import Portfolio
import Reports
import Workspace

struct MeetingsCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.meetings)

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var list: ListOutput

    @Flag(help: .about(.coverage)) var coverage = false

    @OptionGroup var output: PictureOutput

    private var format: ListFormat { list.format }

    func validate() throws { try output.validate() }

    func run() async throws {
        if coverage {
            return try Listing.print(try await coverageRows, as: format, options.language)
        }
        let contents = try await options.read()
        let all = try options.reconstruct(contents)
        let reconstruction = try projects.select(from: all)
        guard output.output == nil else {
            return try output.write(try map(of: reconstruction, ProjectHues(all.projects.map(\.project))))
        }
        let groups = reconstruction.projects.map { history in
            let rows = history.touches.map { TouchRow($0, of: history.project, in: reconstruction, options.language) }
            return ListGroup(title: "\(history.project.name) (\(history.project.id))", rows: rows)
        }
        try Listing.print(groups, as: format, options.language) { dialect in
            CSVExport.document(
                ModelTable(.meetings, of: reconstruction, lights: contents.portfolio.lights, options.language),
                dialect: dialect)
        }
    }
}

extension MeetingsCommand {
    /// Without projects nothing can reach one, and each minute is let go when it is read: an archive of any size.
    private var coverageRows: [CoverageRow] {
        get async throws {
            let language = options.language
            guard try options.opened().portfolio.projects.isEmpty else {
                let reconstruction = try await options.reconstruct()
                let counter = CoverageCounter(reconstruction)
                return reconstruction.meetings.map {
                    CoverageRow($0, counter.coverage(of: $0), hasProjects: true, language)
                }
            }
            let nothing = CoverageCounter(
                Reconstruction(asOf: Day(number: 0), meetings: [], projects: [], findings: []))
            return try await options.read { CoverageRow($0, nothing.coverage(of: $0), hasProjects: false, language) }
        }
    }

    private func map(of reconstruction: Reconstruction, _ hues: ProjectHues) throws -> [UInt8] {
        let map = TouchMap(
            histories: reconstruction.projects, meetings: reconstruction.meetings, asOf: reconstruction.asOf,
            options: TouchMapOptions(linksToMeetings: false, hues: hues), language: options.language
        )
        return try map.render(as: output.format)
    }
}

/// One agenda item that touched a project.
struct TouchRow: ListRow {
    let project: String
    let date: Day?
    let body: String
    let item: String
    let title: String
    let relation: Touch.Relation
    let decision: Decision.Outcome?
    let decisionQuote: String?
    let reasons: [String]
    /// Those of the reasons that speak against the link.
    private let doubts: [String]
    let score: Double
    let source: String?
    let quote: String?

    init(_ touch: Touch, of project: Project, in reconstruction: Reconstruction, _ language: DisplayLanguage) {
        let meeting = reconstruction.meeting(touch.meeting)
        let item = meeting?.items.first { $0.number == touch.item }
        let decision = item?.decisions.first { $0.meetingDate == meeting?.date } ?? item?.decisions.first
        self.project = project.id.rawValue
        date = meeting?.date
        body = meeting?.body ?? ""
        self.item = touch.item
        title = item?.title ?? ""
        relation = touch.relation
        self.decision = decision?.outcome
        decisionQuote = decision?.quote
        reasons = touch.reasons.map { $0.label[language] }
        doubts = touch.reasons.filter(\.isDoubt).map { $0.label[language] }
        score = touch.score
        source = meeting?.source
        quote = touch.evidence.quote
    }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .meetings) }

    func cells(_ language: DisplayLanguage) -> [String] {
        let number = language.terminal.item(item)
        let because = ([relation.label[language]] + reasons.prefix(1)).joined(separator: ": ")
        return [
            date.map { TextTable.tied($0.words(in: language)) } ?? "–", "\(body), \(number): \(title)",
            decision?.label[language] ?? "–",
            ([because] + doubts.filter { !reasons.prefix(1).contains($0) }).joined(separator: "; "),
        ]
    }
}
