import Diagrams
import Portfolio
import Scheduling
import Workspace

/// Prints where the scheduler puts a project's milestones and phases.
struct ProjectSchedule {
    private let history: ProjectHistory
    private let reconstruction: Reconstruction
    private let language: DisplayLanguage

    init(of name: String, in reconstruction: Reconstruction, _ language: DisplayLanguage) throws {
        let known = reconstruction.projects.map(\.project)
        let project = try ProjectLookup.project(named: name, among: known)
        guard let history = reconstruction.history(of: project.id) else {
            throw WorkspaceError.unknownProject(name, nearest: nil, known: known.map(\.id.rawValue))
        }
        self.history = history
        self.reconstruction = reconstruction
        self.language = language
    }

    func run(_ format: ListFormat, diagram: String?, delay: Delay?) throws {
        if let diagram { try draw(to: diagram) }
        if let delay {
            if let diagram { Console.say(language.terminal.withoutDelay(diagram)) }
            return try run(delay, format)
        }
        try Listing.print(history.entries.map { EntryScheduleRow($0, in: reconstruction) }, as: format, language)
    }

    private func draw(to diagram: String) throws {
        var output = PictureOutput()
        output.output = diagram
        let own = reconstruction.limited(to: [history.project.id])
        let picture = TimelineDiagram(
            histories: own.projects, meetings: own.meetings, findings: own.findings, asOf: own.asOf,
            options: TimelineOptions(hues: ProjectHues(reconstruction.projects.map(\.project))), language: language)
        try output.write(try picture.render(as: output.format))
    }

    private func run(_ delay: Delay, _ format: ListFormat) throws {
        let entry = try entry(named: delay.subject)
        guard
            let study = TimelineScheduler().delaying(
                entry.id, by: delay.days, in: reconstruction.projects, asOf: reconstruction.asOf)
        else { throw UnknownSubject(delay.subject, among: history.entries.map(\.name)) }
        let broken = Dictionary(study.brokenDates.map { ($0.entry, $0) }) { first, _ in first }
        let ends = study.brokenDates.filter(\.isHardEnd)
        let rows =
            study.moves.map { EntryMoveRow($0, broken[$0.entry], name: reconstruction.name(of: $0.entry)) }
            + ends.map { EntryMoveRow(missed: $0, name: reconstruction.name(of: $0.entry)) }
        try Listing.print(rows, as: format, language)
        if study.moves.isEmpty { Console.say(language.terminal.isReached(entry.name)) }
        if let first = study.brokenDates.first { Console.say(words(on: first)) }
        for end in ends { Console.say(words(onHardEnd: end)) }
    }

    private func entry(named name: String) throws(UnknownSubject) -> PlanEntry {
        switch NameMatch(name, among: history.entries, id: \.id.rawValue, name: \.name) {
        case .named(let found) where found.count == 1: return found[0]
        case .part(of: let found): return found
        case .named(let found): throw UnknownSubject(name, canBe: found.map(\.id.rawValue))
        case .several(let found): throw UnknownSubject(name, canBe: found.map(\.name))
        case .nothing: throw UnknownSubject(name, among: history.entries.map(\.name))
        }
    }

    private func words(onHardEnd broken: DelayStudy.BrokenDate) -> String {
        let (name, day) = (reconstruction.name(of: broken.entry), broken.deadline.words(in: language))
        return language.terminal.breaksHardEnd(name, day, by: broken.missedBy)
            + (broken.evidence.quote.map(language.terminal.saying) ?? "")
    }

    private func words(on broken: DelayStudy.BrokenDate) -> String {
        let (name, day) = (reconstruction.name(of: broken.entry), broken.deadline.words(in: language))
        return language.terminal.breaksFirst(name, day, at: broken.breaksAt)
    }
}

/// One milestone or phase, as it is scheduled.
struct EntryScheduleRow: ListRow {
    let id: String
    let name: String
    let kind: PlanEntry.Kind
    let startEarliest: Day?
    let startLatest: Day?
    let finishEarliest: Day?
    let finishLatest: Day?
    let slackDays: Int?
    let totalSlackDays: Int?
    /// The name of the hard end that the total slack is counted to.
    let limitedBy: String?
    let critical: Bool
    let basis: ScheduledDates.Basis?
    /// The names of what it is derived from.
    let grounds: [String]

    init(_ entry: PlanEntry, in reconstruction: Reconstruction) {
        id = entry.id.rawValue
        name = entry.name
        kind = entry.kind
        startEarliest = entry.schedule?.start.earliest
        startLatest = entry.schedule?.start.latest
        finishEarliest = entry.schedule?.finish.earliest
        finishLatest = entry.schedule?.finish.latest
        slackDays = entry.schedule?.slackDays
        totalSlackDays = entry.schedule?.total?.days
        limitedBy = entry.schedule?.total.map { reconstruction.name(of: $0.end) }
        critical = entry.schedule?.isCritical ?? false
        basis = entry.schedule?.basis
        grounds =
            if case .derived(let ids)? = basis {
                ids.map { reconstruction.name(of: $0) }
            } else { [] }
    }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .entrySchedule) }

    func cells(_ language: DisplayLanguage) -> [String] {
        let when = Span(earliest: startEarliest, latest: finishLatest)?.words(in: language) ?? "–"
        return [
            name, when, slackDays.map { "\($0) d" } ?? "–", critical ? language.terminal.yes : "",
            reasons(language),
        ]
    }

    /// Why it is then, and what binds it: "sagt; 12 dage i luft før »Udløb af kontrakt«".
    private func reasons(_ language: DisplayLanguage) -> String {
        guard let totalSlackDays, let limitedBy else { return ground(language) }
        return ground(language) + "; " + language.terminal.room(totalSlackDays, before: limitedBy)
    }

    private func ground(_ language: DisplayLanguage) -> String {
        switch basis {
        case .stated: language.terminal.stated
        case .derived: language.terminal.derived(from: grounds.joined(separator: ", "))
        case .assumed(let assumption): assumption.label[language]
        case nil: language.terminal.unknown
        }
    }
}

/// One milestone or phase that a delay moves, or a hard end that it breaks.
struct EntryMoveRow: ListRow {
    let id: String
    let name: String
    let days: Int
    let before: Span?
    let after: Span?
    let deadline: Day?
    let missedBy: Int?
    let breaksAt: Int?

    init(_ move: DelayStudy.Move, _ broken: DelayStudy.BrokenDate?, name: String) {
        id = move.entry.rawValue
        self.name = name
        days = move.days
        before = move.before
        after = move.after
        deadline = broken?.deadline
        missedBy = broken?.missedBy
        breaksAt = broken?.breaksAt
    }

    init(missed end: DelayStudy.BrokenDate, name: String) {
        id = end.entry.rawValue
        self.name = name
        days = 0
        before = Span(end.deadline)
        after = before
        deadline = end.deadline
        missedBy = end.missedBy
        breaksAt = end.breaksAt
    }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .entryMoves) }

    func cells(_ language: DisplayLanguage) -> [String] {
        [
            name, days > 0 ? "+\(days) d" : "–", before?.words(in: language) ?? "–", after?.words(in: language) ?? "–",
            breaksAt.map { "\($0) d" } ?? "",
        ]
    }
}

extension Reconstruction {
    /// What a milestone or phase of any project is called.
    fileprivate func name(of id: PlanEntry.ID) -> String {
        projects.lazy.compactMap { $0.entry(id)?.name }.first ?? id.rawValue
    }
}
