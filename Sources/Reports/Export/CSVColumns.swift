import Portfolio

/// The columns of the status table, in their order.
enum StatusColumn: CaseIterable {
    case project, name, kind, status, earliest, latest, firstEarliest, firstLatest, slipDays
    case certainty, saidOn, meeting, item, quote

    var label: LocalizedText {
        switch self {
        case .project: LocalizedText(danish: "Projekt", english: "Project")
        case .name: LocalizedText(danish: "Navn", english: "Name")
        case .kind: LocalizedText(danish: "Type", english: "Kind")
        case .status: LocalizedText(danish: "Status", english: "Status")
        case .earliest: LocalizedText(danish: "Tidligst", english: "Earliest")
        case .latest: LocalizedText(danish: "Senest", english: "Latest")
        case .firstEarliest: LocalizedText(danish: "Først oplyst, tidligst", english: "First stated, earliest")
        case .firstLatest: LocalizedText(danish: "Først oplyst, senest", english: "First stated, latest")
        case .slipDays: LocalizedText(danish: "Flyttet, dage", english: "Slip, days")
        case .certainty: LocalizedText(danish: "Hvor sikkert", english: "Certainty")
        case .saidOn: LocalizedText(danish: "Sagt", english: "Said on")
        case .meeting: LocalizedText(danish: "Møde", english: "Meeting")
        case .item: LocalizedText(danish: "Punkt", english: "Item")
        case .quote: LocalizedText(danish: "Citat", english: "Quote")
        }
    }

    func value(of entry: PlanEntry, in project: Project, _ language: DisplayLanguage) -> String {
        let last = entry.carrier
        let evidence = last?.evidence ?? entry.evidence
        return switch self {
        case .project: project.name
        case .name: entry.name
        case .kind: entry.kind.label[language]
        case .status: entry.status.label[language]
        case .earliest: entry.current?.earliest?.description ?? ""
        case .latest: entry.current?.latest?.description ?? ""
        case .firstEarliest: entry.first?.earliest?.description ?? ""
        case .firstLatest: entry.first?.latest?.description ?? ""
        case .slipDays: String(entry.slipDays)
        case .certainty: last?.modality.label[language] ?? ""
        case .saidOn: last?.saidOn?.description ?? ""
        case .meeting: evidence.citation?.meeting.rawValue ?? "portfolio.yaml"
        case .item: evidence.citation?.item ?? ""
        case .quote: evidence.quote ?? ""
        }
    }
}

/// The columns of the meetings table, in their order.
enum MeetingColumn: CaseIterable {
    case project, date, body, item, title, relation, reasons, decision, quote, source

    var label: LocalizedText {
        switch self {
        case .project: LocalizedText(danish: "Projekt", english: "Project")
        case .date: LocalizedText(danish: "Dato", english: "Date")
        case .body: LocalizedText(danish: "Organ", english: "Body")
        case .item: LocalizedText(danish: "Punkt", english: "Item")
        case .title: LocalizedText(danish: "Titel", english: "Title")
        case .relation: LocalizedText(danish: "Forhold", english: "Relation")
        case .reasons: LocalizedText(danish: "Hvorfor koblet", english: "Why linked")
        case .decision: LocalizedText(danish: "Beslutning", english: "Decision")
        case .quote: LocalizedText(danish: "Citat", english: "Quote")
        case .source: LocalizedText(danish: "Kilde", english: "Source")
        }
    }

    func value(of touch: Touch, in meeting: Meeting, _ project: Project, _ language: DisplayLanguage) -> String {
        let item = meeting.items.first { $0.number == touch.item }
        return switch self {
        case .project: project.name
        case .date: meeting.date?.description ?? ""
        case .body: meeting.body
        case .item: touch.item
        case .title: item?.title ?? ""
        case .relation: touch.relation.label[language]
        case .reasons: touch.reasons.map { $0.label[language] }.joined(separator: "; ")
        case .decision: (item?.decisions ?? []).map { $0.outcome.label[language] }.joined(separator: "; ")
        case .quote: touch.evidence.quote ?? ""
        case .source: meeting.source
        }
    }
}
