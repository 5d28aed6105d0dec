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

    func run(_ format: ListFormat, diagram: String?, trial: TrialOptions) throws {
        let changes = try trial.changes(among: history.entries)
        if let diagram { try draw(changes, to: diagram) }
        guard changes.isEmpty else { return try run(changes, format) }
        try Listing.print(history.entries.map { EntryScheduleRow($0, in: reconstruction) }, as: format, language)
    }

    private func draw(_ changes: [PlanChange], to diagram: String) throws {
        let output = PictureOutput(checked: diagram)
        let own = reconstruction.limited(to: [history.project.id])
        let options = TimelineOptions(hues: ProjectHues(reconstruction.projects.map(\.project)))
        let picture = TriedPlan(changes, in: reconstruction, language).timeline(of: own, options)
        try output.write(try picture.render(as: output.format))
    }

    private func run(_ changes: [PlanChange], _ format: ListFormat) throws {
        guard
            let trial = TimelineScheduler().trying(changes, in: reconstruction.projects, asOf: reconstruction.asOf)
        else { return }
        try Listing.print(EntryMoveRow.rows(of: trial, in: reconstruction), as: format, language)
        for text in TrialWords(trial, in: reconstruction, language).sentences { Console.say(text) }
    }
}

/// What a trial of changes comes to, in sentences.
struct TrialWords {
    private let trial: WhatIf
    private let reconstruction: Reconstruction
    private let language: DisplayLanguage

    init(_ trial: WhatIf, in reconstruction: Reconstruction, _ language: DisplayLanguage) {
        (self.trial, self.reconstruction, self.language) = (trial, reconstruction, language)
    }

    /// What cannot be moved, which date breaks first, the hard ends that break, and the orders that do.
    var sentences: [String] {
        unmoved + first + trial.brokenDates.filter(\.isHardEnd).map(hardEnd) + trial.brokenOrders.map(order)
    }

    /// What is tried, and what breaks first by it: "Prøvet: »Leverandør valgt« +30 dage. Den faste ende … overskrides".
    var headline: String {
        if trial.moves.isEmpty, !unmoved.isEmpty { return unmoved.joined(separator: " ") }
        let tried = trial.changes.map { change in
            switch change {
            case .delay(let entry, let days): language.terminal.tried(reconstruction.name(of: entry), by: days)
            case .date(let entry, let day):
                language.terminal.tried(reconstruction.name(of: entry), on: day.words(in: language))
            }
        }
        let broken = trial.brokenDates.first(where: \.isHardEnd).map { end in
            language.terminal.breaks(reconstruction.name(of: end.entry), by: end.missedByLeast, to: end.missedBy)
        }
        return language.terminal.trial(of: tried, breaking: broken)
    }

    /// What has happened, and cannot be moved.
    private var unmoved: [String] {
        let moved = Set(trial.moves.map(\.entry))
        return trial.changes.map(\.entry).filter { !moved.contains($0) }
            .map { language.terminal.isReached(reconstruction.name(of: $0)) }
    }

    private var first: [String] {
        guard let broken = trial.brokenDates.first, let days = broken.breaksAt else { return [] }
        let (name, day) = (reconstruction.name(of: broken.entry), broken.deadline.words(in: language))
        return [language.terminal.breaksFirst(name, day, at: days, surelyAt: broken.breaksSurelyAt ?? days)]
    }

    private func hardEnd(_ broken: WhatIf.BrokenDate) -> String {
        let (name, day) = (reconstruction.name(of: broken.entry), broken.deadline.words(in: language))
        return language.terminal.breaksHardEnd(name, day, by: broken.missedByLeast, to: broken.missedBy)
            + language.terminal.saying(broken.evidence.compactMap(\.quote))
    }

    private func order(_ broken: WhatIf.BrokenOrder) -> String {
        let (first, second) = (reconstruction.name(of: broken.first), reconstruction.name(of: broken.second))
        return language.terminal.breaksOrder(first, before: second, by: broken.days)
            + language.terminal.saying([broken.evidence.quote].compactMap { $0 })
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
    /// The last day that is early enough, if all that comes after takes as long as it can.
    let sureBy: Day?
    /// When it is by what was said last, though what else is said may not let it.
    let said: Span?
    let slackDays: Int?
    let totalSlackDays: Int?
    /// The same, if what takes a time from so long to so long takes the shortest.
    let totalSlackMostDays: Int?
    /// By how many days that end is missed at least; 0 where it may be kept.
    let lateAtLeastDays: Int?
    /// The name of the hard end that the total slack is counted to.
    let limitedBy: String?
    /// The other hard ends behind it, the one with the least room first.
    let alsoLimitedBy: [EndRoom]
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
        sureBy = entry.schedule?.sureBy
        slackDays = entry.schedule?.slackDays
        said = entry.current
        let rooms = (entry.schedule?.totals ?? []).map { EndRoom($0, before: reconstruction.name(of: $0.end)) }
        totalSlackDays = rooms.first?.totalSlackDays
        totalSlackMostDays = rooms.first?.totalSlackMostDays
        lateAtLeastDays = rooms.first?.lateAtLeastDays
        limitedBy = rooms.first?.limitedBy
        alsoLimitedBy = Array(rooms.dropFirst())
        critical = entry.schedule?.isCritical ?? false
        basis = entry.schedule?.basis
        grounds =
            if case .derived(let ids)? = basis {
                ids.map { reconstruction.name(of: $0) }
            } else { [] }
    }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .entrySchedule) }

    func cells(_ language: DisplayLanguage) -> [String] {
        let when = said ?? Span(earliest: startEarliest, latest: finishLatest)
        return [
            name, when?.words(in: language) ?? "–", slack, critical ? language.terminal.yes : "", reasons(language),
        ]
    }

    /// "12 d", "−5 d", "−62…−93 d" where an end is missed.
    private var slack: String {
        guard let slackDays else { return "–" }
        guard slackDays < 0 else { return "\(slackDays) d" }
        let least = lateAtLeastDays.map { $0 == -slackDays ? "" : ($0 == 0 ? "0…" : "−\($0)…") } ?? ""
        return least + "−\(-slackDays) d"
    }

    /// Why it is then, and what binds it: "sagt; 12 dage i luft før »Udløb af kontrakt«".
    private func reasons(_ language: DisplayLanguage) -> String {
        let sure = sureBy.map { language.terminal.sureBy($0.words(in: language)) }
        let first = limitedBy.flatMap { name in
            totalSlackDays.map { EndRoom($0, totalSlackMostDays, lateAtLeastDays, before: name) }
        }
        let others = alsoLimitedBy.prefix(Self.namedEnds)
        let rooms = ([first].compactMap { $0 } + others).map { $0.words(in: language) }
        let more = alsoLimitedBy.count - others.count
        return
            ([ground(language), sure].compactMap { $0 } + rooms + (more > 0 ? [language.terminal.moreEnds(more)] : []))
            .joined(separator: "; ")
    }

    /// So many ends are named beside the nearest; the others are counted.
    private static let namedEnds = 2

    private func ground(_ language: DisplayLanguage) -> String {
        switch basis {
        case .stated: language.terminal.stated
        case .derived where said != nil: language.terminal.contradicted(by: grounds.joined(separator: ", "))
        case .derived: language.terminal.derived(from: grounds.joined(separator: ", "))
        case .assumed(let assumption): assumption.label[language]
        case nil: language.terminal.unknown
        }
    }
}

/// How much room is left before one hard end.
struct EndRoom: Encodable {
    let totalSlackDays: Int
    let totalSlackMostDays: Int
    /// `nil` where the end is kept.
    let lateAtLeastDays: Int?
    let limitedBy: String

    init(_ total: TotalSlack, before name: String) {
        self.init(total.days, total.most, total.lateAtLeast, before: name)
    }

    init(_ days: Int, _ most: Int?, _ lateAtLeast: Int?, before name: String) {
        totalSlackDays = days
        totalSlackMostDays = most ?? days
        lateAtLeastDays = days < 0 ? lateAtLeast ?? -days : nil
        limitedBy = name
    }

    /// "12 dage i luft før »Udløb af kontrakt«".
    func words(in language: DisplayLanguage) -> String {
        TotalSlack(
            days: totalSlackDays, most: totalSlackMostDays, lateAtLeast: lateAtLeastDays,
            end: PlanEntry.ID(limitedBy)
        ).words(in: language, before: limitedBy)
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
    let missedByLeast: Int?
    let breaksAt: Int?
    /// The least delay that breaks it however short everything takes.
    let breaksSurelyAt: Int?

    /// The moves, then the hard ends that break.
    static func rows(of trial: WhatIf, in reconstruction: Reconstruction) -> [EntryMoveRow] {
        let broken = Dictionary(trial.brokenDates.map { ($0.entry, $0) }) { first, _ in first }
        return trial.moves.map { EntryMoveRow($0, broken[$0.entry], name: reconstruction.name(of: $0.entry)) }
            + trial.brokenDates.filter(\.isHardEnd).map { EntryMoveRow(missed: $0, reconstruction.name(of: $0.entry)) }
    }

    private init(_ move: WhatIf.Move, _ broken: WhatIf.BrokenDate?, name: String) {
        id = move.entry.rawValue
        self.name = name
        days = move.days
        before = move.before
        after = move.after
        deadline = broken?.deadline
        missedBy = broken?.missedBy
        missedByLeast = broken?.missedByLeast
        breaksAt = broken?.breaksAt
        breaksSurelyAt = broken?.breaksSurelyAt
    }

    private init(missed end: WhatIf.BrokenDate, _ name: String) {
        id = end.entry.rawValue
        self.name = name
        days = 0
        before = Span(end.deadline)
        after = before
        deadline = end.deadline
        missedBy = end.missedBy
        missedByLeast = end.missedByLeast
        breaksAt = end.breaksAt
        breaksSurelyAt = end.breaksSurelyAt
    }

    static func columns(_ language: DisplayLanguage) -> [String] { language.terminal.heads(of: .entryMoves) }

    func cells(_ language: DisplayLanguage) -> [String] {
        [
            name, days == 0 ? "–" : days > 0 ? "+\(days) d" : "−\(-days) d", before?.words(in: language) ?? "–",
            after?.words(in: language) ?? "–",
            breaking,
        ]
    }

    /// "12 d", "1–32 d": where it can break, and where it surely does.
    private var breaking: String {
        guard let least = breaksAt else { return "" }
        return Slip(least: least, most: breaksSurelyAt ?? least).figures + " d"
    }
}

extension Reconstruction {
    /// What a milestone or phase of any project is called.
    fileprivate func name(of id: PlanEntry.ID) -> String {
        projects.lazy.compactMap { $0.entry(id)?.name }.first ?? id.rawValue
    }
}
