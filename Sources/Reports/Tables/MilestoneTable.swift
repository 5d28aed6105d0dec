import Portfolio

/// The columns of the status table, in their order.
enum StatusColumn: CaseIterable {
    case project, name, kind, status, earliest, latest, firstEarliest, firstLatest, slipDays
    case certainty, saidOn, meeting, item, quote

    func cell(of entry: PlanEntry, in project: Project, _ language: DisplayLanguage) -> ModelTable.Cell {
        let last = entry.carrier
        let evidence = last?.evidence ?? entry.evidence
        return switch self {
        case .project: .text(project.name)
        case .name: .text(entry.name)
        case .kind: .text(entry.kind.label[language])
        case .status: .text(entry.standing[language])
        case .earliest: .init(entry.current?.earliest)
        case .latest: .init(entry.current?.latest)
        case .firstEarliest: .init(entry.first?.earliest)
        case .firstLatest: .init(entry.first?.latest)
        case .slipDays: .number(entry.slipDays)
        case .certainty: .init(last?.modality.label[language])
        case .saidOn: .init(last?.saidOn)
        case .meeting: .text(evidence.citation?.meeting.rawValue ?? "portfolio.yaml")
        case .item: .init(evidence.citation?.item)
        case .quote: .init(evidence.quote)
        }
    }
}
