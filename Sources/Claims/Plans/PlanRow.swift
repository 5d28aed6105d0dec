import Portfolio

/// A line of a plan: a time and what is to happen then.
struct PlanRow: Sendable {
    let label: EventLabel
    let time: TimeMention
    /// When; a year that breaks the plan's order is repaired in it.
    var span: Span
    /// The span as written, where it was repaired.
    var writtenSpan: Span?
    /// When it was to be before, where a column says so.
    var formerSpan: Span?
    let tentative: Bool
    /// Whether a column says that it has happened.
    var isDone = false
    let citation: Citation
    let passage: Int
    /// What the row is about, in a table on several subjects.
    var subject: String?

    /// The row with what it is about.
    func about(_ subject: String?) -> PlanRow {
        var row = self
        row.subject = subject
        return row
    }
}

/// The lines of one plan, in the order of its text.
struct Plan: Sendable {
    enum Form: Hashable, Sendable {
        /// Steps that follow each other.
        case schedule
        /// Things to do, each with its own deadline (*aktionsliste*).
        case actions
    }

    let form: Form
    var rows: [PlanRow]

    /// What all its rows are about, in a table on several subjects.
    var subject: String? { rows.first?.subject }

    /// The claims of its rows.
    func claims(on page: ItemText) -> [Claim] {
        rows.map { row in
            let over = row.span.latest.flatMap { last in page.meeting.date.map { last < $0 } } ?? false
            let said = row.label.name.split(separator: " ").last.map { PlanLabel.isParticiple(String($0)) } ?? false
            // A participle in a list of things to do says how it shall be when it is done.
            let isOver = over && said && form == .schedule || row.isDone
            let modality: Statement.Modality = isOver ? .done : row.tentative ? .tentative : .planned
            return Claim(
                event: row.label, span: row.span, otherYears: row.time.otherYears(of: row.span),
                writtenSpan: row.writtenSpan, vague: row.time.vague,
                modality: modality, change: row.formerSpan.map { .moved(from: $0) },
                citation: row.citation, passage: row.passage, saidOn: page.meeting.date
            )
        }
    }
}
