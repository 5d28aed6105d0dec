import Portfolio

/// The columns of the meetings table, in their order.
enum MeetingColumn: CaseIterable {
    case project, date, body, item, title, relation, reasons, decision, quote, source

    func cell(
        of touch: Touch, in meeting: Meeting, _ project: Project, _ language: DisplayLanguage
    ) -> ModelTable.Cell {
        let item = meeting.items.first { $0.number == touch.item }
        return switch self {
        case .project: .text(project.name)
        case .date: .init(meeting.date)
        case .body: .text(meeting.body)
        case .item: .text(touch.item)
        case .title: .init(item?.title)
        case .relation: .text(touch.relation.label[language])
        case .reasons: .text(touch.reasons.map { $0.label[language] }.joined(separator: "; "))
        case .decision: .text((item?.decisions ?? []).map { $0.outcome.label[language] }.joined(separator: "; "))
        case .quote: .init(touch.evidence.quote)
        case .source: .text(meeting.source)
        }
    }
}
