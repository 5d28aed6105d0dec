import Portfolio

/// A milestone or phase of a project.
struct EntryView: ContextSubject {
    let page: ReportPage
    let entry: PlanEntry
    var format: ReportFormat { page.format }

    static let shape = ContextShape<EntryView>(
        "entry", "A milestone or phase.",
        [
            .text("entryAnchor", "Where it stands on the page.") { PageAnchor.entry($0.entry.id) },
            .text("quoteAnchor", "Where its quotes stand on the page.") {
                PageAnchor.quotes(of: $0.entry.id)
            },
            .text("entryName", "Its short label.") { Clipping.clipped($0.entry.name) },
            .text("entryKind", "Milestone or phase, in words.") { $0.page.words($0.entry.kind.label) },
            .text("kindKey", "Its kind as the export writes it: `phase`.") { $0.entry.kind.rawValue },
            .text("entryStatus", "Its status in words.") { $0.page.words($0.entry.standing) },
            .text("statusKey", "Its status as the export writes it: `moved`.") { $0.entry.status.rawValue },
            .flag("isOpen", "Whether it is still to come, or past and unconfirmed.") { $0.entry.isOpen },
            .text("when", "When it is, by what was said last; empty when nobody said.") {
                $0.page.words($0.entry.current)
            },
            .text("firstWhen", "When it was first said to be, if that is another time.") { $0.firstWhen },
            .text("movement", "How far it has moved: “63 dage senere”; empty when it has not.") {
                $0.entry.slip.map($0.page.language.reports.movement)
            },
            .text("firstSaid", "The day by ISO 8601 when it was first said.") {
                ($0.entry.statements.compactMap(\.saidOn).first ?? $0.namedOn)?.description
            },
            .list("statements", "What was said of it, oldest meeting first.") { view in
                view.entry.statements.map { StatementView(page: view.page, statement: $0) }
            },
            .object("statusQuote", "The words that set its status, where they give no date.") { view in
                view.entry.statusEvidence.map { QuoteView(page: view.page, evidence: $0) }
            },
            .object("naming", "The words that name it.") { QuoteView(page: $0.page, evidence: $0.entry.evidence) },
        ])

    private var firstWhen: String? {
        guard let first = entry.first, first != entry.current else { return nil }
        return page.words(first)
    }

    private var namedOn: Day? { entry.evidence.citation.flatMap { page.meeting($0.meeting)?.date } }
}

/// One of the statuses of a milestone or phase, for a filter.
struct StatusView: ContextSubject {
    let page: ReportPage
    let status: PlanEntry.Status
    var format: ReportFormat { page.format }

    static let shape = ContextShape<StatusView>(
        "status", "One of the statuses of a milestone or phase.",
        [
            .text("statusValue", "The status as the export writes it: `moved`.") { $0.status.rawValue },
            .text("statusWord", "The status in words.") { $0.page.words($0.status.label) },
        ])
}

/// What one meeting said of when a milestone or phase is.
struct StatementView: ContextSubject {
    let page: ReportPage
    let statement: Statement
    var format: ReportFormat { page.format }

    static let shape = ContextShape<StatementView>(
        "statement", "What one meeting said of when it is.",
        [
            .text("saidWhen", "The time that it gave.") { $0.page.words($0.statement.span) },
            .text("writtenWhen", "What is written, where an implausible date was repaired.") {
                $0.page.words($0.statement.writtenSpan)
            },
            .text("certainty", "How sure it was: “planlagt”, “besluttet”.") {
                $0.page.words($0.statement.modality.label)
            },
            .text("saidOn", "The day of the meeting.") { $0.page.words($0.statement.saidOn) },
            .text("saidDay", "The day of the meeting by ISO 8601.") { $0.statement.saidOn?.description },
            .object("quote", "The words, and where they stand.") {
                QuoteView(page: $0.page, evidence: $0.statement.evidence)
            },
        ])
}

/// A milestone or phase that the last meeting moved, added or reported done.
struct MoveView: ContextSubject {
    let page: ReportPage
    let entry: PlanEntry
    let before: Statement?
    let now: Statement
    var format: ReportFormat { page.format }

    static let shape = ContextShape<MoveView>(
        "move", "A milestone or phase that the last meeting moved, added or reported done.",
        [
            .text("movedName", "Its short label.") { Clipping.clipped($0.entry.name) },
            .text("movedAnchor", "Where its quotes stand on the page.") {
                PageAnchor.quotes(of: $0.entry.id)
            },
            .text("movedTo", "When it is now said to be.") { $0.page.words($0.now.span) },
            .text("movedFrom", "When it was said to be before; empty when it is new.") {
                $0.page.words($0.before?.span)
            },
            .text("movedBy", "How far it moved: “35 dage senere”; empty when only more is known.") {
                $0.slip.map($0.page.language.reports.movement)
            },
            .flag("isNew", "Whether it is named for the first time.") { $0.before == nil },
            .flag("isDone", "Whether it was reported done.") { $0.now.modality == .done },
            .object("movedQuote", "The words of the last meeting.") {
                QuoteView(page: $0.page, evidence: $0.now.evidence)
            },
        ])

    /// Between the two times; a narrower time inside the older one is no movement.
    private var slip: Slip? { before.flatMap { Slip(from: $0.span, to: now.span) } }
}
