import ArgumentParser
import Diagrams
import Portfolio
import Reports
import Scheduling
import Workspace

struct StatusCommand: WorkspaceCommand {
    static let configuration = CommandConfiguration.about(.status)

    @OptionGroup var projects: ProjectArguments
    @OptionGroup var options: WorkspaceOptions
    @OptionGroup var list: ListOutput

    @Flag(help: .about(.forecast)) var forecast = false
    @OptionGroup var trial: TrialOptions

    private var format: ListFormat { list.format }

    func validate() throws {
        if forecast, !trial.isEmpty { throw ValidationError(options.language.terminal.forecastTriesNothing) }
    }

    func run() async throws {
        let contents = try await options.read()
        let all = try options.reconstruct(contents)
        let selected = try projects.select(from: all)
        if forecast { return try printForecasts(of: selected, by: PromiseRecord(all)) }
        let plan = try trial.plan(of: selected, in: all, options.language)
        let reconstruction = plan.applied(to: selected)
        let moves = plan.moves
        let groups = reconstruction.projects.map { history in
            let rows = history.entries.map {
                StatusRow($0, of: history.project, in: reconstruction, tried: moves[$0.id])
            }
            return ListGroup(
                title: "\(history.project.name) (\(history.project.id))", rows: rows,
                notes: notes(on: history, in: reconstruction) + history.amounts.map { $0.line(in: options.language) })
        }
        let footer = AsOfLine(reconstruction, asked: options.asOf).words(in: options.language)
        try Listing.print(groups, as: format, options.language, footer: footer) { dialect in
            let table = ModelTable(
                .milestones, of: reconstruction, lights: contents.portfolio.lights, options.language)
            return CSVExport.document(plan.words == nil ? table : tried(table, moves, reconstruction), dialect: dialect)
        }
        if let words = plan.words { ([words.headline] + words.sentences).forEach(Console.say) }
    }

    /// The list of the milestones with how far each is moved by what is tried, and from where.
    private func tried(
        _ table: ModelTable, _ moves: [PlanEntry.ID: TriedMove], _ reconstruction: Reconstruction
    ) -> ModelTable {
        let cells = reconstruction.projects.flatMap(\.entries).map { entry -> [ModelTable.Cell] in
            let move = moves[entry.id]
            return [
                move.map { .number($0.days) } ?? .empty, (move?.before.earliest).map { .day($0) } ?? .empty,
                (move?.before.latest).map { .day($0) } ?? .empty,
            ]
        }
        return table.adding(options.language.terminal.triedHeads, cells)
    }

    /// The hard ends that bind a project, with their words, and why its dates moved.
    private func notes(on history: ProjectHistory, in reconstruction: Reconstruction) -> [String] {
        let terminal = options.language.terminal
        let ends = reconstruction.bindingEnds(of: history).map { binding in
            binding.label[options.language] + terminal.saying(binding.evidence.compactMap(\.quote))
        }
        let causes = reconstruction.causes.filter { $0.project.id == history.project.id }
        return ends + causes.map { $0.label[options.language] }
    }

    /// What the archive's promises make likely stands apart from what was said.
    private func printForecasts(of reconstruction: Reconstruction, by record: PromiseRecord) throws {
        let groups = reconstruction.projects.map { history in
            let rows = history.entries.compactMap { entry in
                entry.forecast.map { ForecastRow($0, of: entry, history.project) }
            }
            return ListGroup(title: "\(history.project.name) (\(history.project.id))", rows: rows)
        }
        let words = options.language.terminal
        let isEmpty = groups.allSatisfy(\.rows.isEmpty)
        let footer =
            isEmpty ? words.noForecast(known: record.known, needed: PromiseRecord.least) : words.isReckoned
        try Listing.print(groups, as: format, options.language, footer: footer)
    }
}

extension ProjectAmount {
    /// "8. maj 2017: bevilget 12 mio. kr. »Der bevilges 12 mio. kr. til havnebadet.«"
    fileprivate func line(in language: DisplayLanguage) -> String {
        let said = saidOn.map { $0.words(in: language) + ": " } ?? ""
        let words = evidence.quote.map { " »" + $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "«" }
        let whole = isWhole ? " (" + language.terminal.wholeProject + ")" : ""
        return said + kind.label[language] + " " + amount.label[language] + whole + (words ?? "")
    }
}

/// One milestone or phase, as it stands.
struct StatusRow: ListRow {
    let project: String
    let id: String
    let name: String
    let kind: PlanEntry.Kind
    let status: PlanEntry.Status
    /// The day on which it was found to have come, where nobody said so.
    let foundOn: Day?
    /// It will not be in time, and nobody said when it will.
    let isMissed: Bool
    /// Nobody said that it happened, and later events need it.
    let isSettled: Bool
    let earliest: Day?
    let latest: Day?
    /// Where what comes before it and after it puts what nobody dated.
    let derived: Span?
    /// By how many days what is tried moves it, and from where.
    let triedDays: Int?
    let triedFrom: Span?
    let firstStated: Span?
    let slipDays: Int
    /// The same at most: it is more where the words do not say to the day.
    let slipDaysAtMost: Int
    let source: String?
    let meetingDate: Day?
    let item: String?
    /// The line (from 1) in a file that is its own text, and the page (from 1) in a format that has pages.
    let line: Int?
    let page: Int?
    let quote: String?

    init(
        _ entry: PlanEntry, of project: Project, in reconstruction: Reconstruction, tried: TriedMove? = nil
    ) {
        derived = entry.derivedSpan
        triedDays = tried?.days
        triedFrom = tried?.before
        let citation = entry.standingEvidence.citation
        let meeting = citation.flatMap { reconstruction.meeting($0.meeting) }
        self.project = project.id.rawValue
        id = entry.id.rawValue
        name = entry.name
        kind = entry.kind
        status = entry.status
        foundOn = entry.foundOn
        isMissed = entry.isMissed
        isSettled = entry.isSettled
        earliest = entry.current?.earliest
        latest = entry.current?.latest
        firstStated = entry.first
        slipDays = entry.slipDays
        slipDaysAtMost = entry.slip?.most ?? 0
        source = meeting?.source
        meetingDate = meeting?.date
        item = citation?.item
        let place = citation.flatMap { citation in meeting?.place(of: citation.range.lowerBound) }
        line = place?.line
        page = place?.page
        quote = citation?.quote
    }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .status) }

    func cells(_ language: DisplayLanguage) -> [String] {
        let when = Span(earliest: earliest, latest: latest).map { TextTable.tied($0.words(in: language)) }
        let placed = derived.map {
            TextTable.tied($0.words(in: language)) + " (" + Dependency.Basis.inferred.label[language] + ")"
        }
        return [name, when ?? placed ?? "–", standing(language), moved(language), said(language)]
    }

    private func standing(_ language: DisplayLanguage) -> String {
        status.words(foundOn: foundOn, isMissed: isMissed, isSettled: isSettled, in: language)
    }

    private func moved(_ language: DisplayLanguage) -> String {
        if let triedDays, let triedFrom, triedDays != 0 {
            return TextTable.tied(Self.signed(triedDays)) + " "
                + language.terminal.triedFrom(TextTable.tied(triedFrom.words(in: language)))
        }
        let days = Slip(least: slipDays, most: slipDaysAtMost).figures
        return slipDays == 0 ? "" : TextTable.tied((slipDays > 0 ? "+" : "−") + days + " d")
    }

    private static func signed(_ days: Int) -> String { (days < 0 ? "−" : "+") + "\(abs(days)) d" }

    private func said(_ language: DisplayLanguage) -> String {
        // Words of a minute stand in an item; what stands in none is a person's, in the portfolio file.
        guard let item else { return language.terminal.portfolio }
        let day = meetingDate?.words(in: language) ?? language.terminal.undated
        return TextTable.tied(day) + " " + TextTable.tied(language.terminal.item(item))
    }
}
