import Portfolio

/// The rows of each list of the model.
struct ModelLists {
    typealias List = (columns: [String], rows: [[ModelTable.Cell]])

    let reconstruction: Reconstruction
    let lights: LightRules
    let language: DisplayLanguage
    private let meetingsByID: [Meeting.ID: Meeting]
    private let names: [Project.ID: String]

    init(reconstruction: Reconstruction, lights: LightRules, language: DisplayLanguage) {
        self.reconstruction = reconstruction
        self.lights = lights
        self.language = language
        meetingsByID = Dictionary(
            reconstruction.meetings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        names = Dictionary(
            reconstruction.projects.map { ($0.project.id, $0.project.name) }, uniquingKeysWith: { first, _ in first })
    }

    private func heads(_ columns: [ListColumn]) -> [String] { columns.map(language.reports.column) }

    /// The portfolio, worst light first.
    var projects: List {
        let columns: [ListColumn] = [
            .name, .authority, .owner, .caseNumbers, .meetings, .milestones, .moved, .light, .reason,
        ]
        let rows = lights.judge(reconstruction).map { history, light -> [ModelTable.Cell] in
            let project = history.project
            return [
                .text(project.name), .init(project.authority?.name), .init(project.owner),
                .text(project.caseNumbers.joined(separator: ", ")),
                .number(Set(history.touches.map(\.meeting)).count), .number(history.entries.count),
                .number(history.entries.count { $0.slipDays != 0 }), .text(light.colour.name[language]),
                .text(light.reason.sentence[language]),
            ]
        }
        return (heads(columns), rows)
    }

    /// One row for each milestone and phase, with the words that it rests on.
    var milestones: List {
        let rows = reconstruction.projects.flatMap { history in
            history.entries.map { entry in
                StatusColumn.allCases.map { $0.cell(of: entry, in: history.project, language) }
            }
        }
        return (StatusColumn.allCases.map(language.reports.column), rows)
    }

    /// One row for each agenda item that touched a project, oldest meeting first within a project.
    var meetings: List {
        let rows = reconstruction.projects.flatMap { history in
            history.touches.compactMap { touch -> [ModelTable.Cell]? in
                guard let meeting = meetingsByID[touch.meeting] else { return nil }
                return MeetingColumn.allCases.map { $0.cell(of: touch, in: meeting, history.project, language) }
            }
        }
        return (MeetingColumn.allCases.map(language.reports.column), rows)
    }

    /// One row for each decision on an item that touched a project, oldest meeting first within a project.
    var decisions: List {
        let columns: [ListColumn] = [
            .project, .date, .body, .item, .title, .decision, .about, .postponedTo, .quote, .source,
        ]
        let rows = reconstruction.projects.flatMap { history in
            history.touches.filter { $0.relation != .mention }.flatMap { decisionRows(of: $0, in: history.project) }
        }
        return (heads(columns), rows)
    }

    private func decisionRows(of touch: Touch, in project: Project) -> [[ModelTable.Cell]] {
        guard let meeting = meetingsByID[touch.meeting],
            let item = meeting.items.first(where: { $0.number == touch.item })
        else { return [] }
        return item.decisions.filter { $0.outcome != .none }.map { decision in
            [
                .text(project.name), .init(decision.meetingDate ?? meeting.date), .text(meeting.body),
                .text(item.number), .text(item.title), .text(decision.outcome.label[language]),
                .init(decision.about), .init(decision.postponedTo), .text(decision.quote), .text(meeting.source),
            ]
        }
    }

    /// The findings of some kinds, in the order in which they were found.
    func findings(_ kinds: Set<Finding.Kind>) -> List {
        let columns: [ListColumn] = [.project, .kind, .severity, .finding, .certain, .quote, .source]
        let rows = reconstruction.findings.filter { kinds.contains($0.kind) }.map { finding -> [ModelTable.Cell] in
            let citation = finding.evidence.lazy.compactMap(\.citation).first
            return [
                .init(finding.project.flatMap { names[$0] }), .text(finding.kind.label[language]),
                .text(finding.severity.label[language]), .text(finding.message[language]),
                .text(language.reports.yes(finding.certain)), .init(citation?.quote),
                .init(citation.flatMap { meetingsByID[$0.meeting]?.source }),
            ]
        }
        return (heads(columns), rows)
    }

    /// What was said of the money of each project, oldest meeting first; whole kroner.
    var money: List {
        let columns: [ListColumn] = [.project, .saidOn, .kind, .amount, .whole, .meeting, .item, .quote, .source]
        let rows = reconstruction.projects.flatMap { history in
            history.amounts.map { amount -> [ModelTable.Cell] in
                let citation = amount.evidence.citation
                let meeting = citation.flatMap { meetingsByID[$0.meeting] }
                return [
                    .text(history.project.name), .init(amount.saidOn), .text(amount.kind.label[language]),
                    .number(amount.amount.ore / 100), .text(language.reports.yes(amount.isWhole)), .init(meeting?.body),
                    .init(citation?.item), .init(citation?.quote), .init(meeting?.source),
                ]
            }
        }
        return (heads(columns), rows)
    }

    /// Every statement of a time, with its words: what was said first and what was said since.
    var evidence: List {
        let columns: [ListColumn] = [
            .project, .name, .earliest, .latest, .certainty, .saidOn, .meeting, .item, .quote, .source,
        ]
        let rows = reconstruction.projects.flatMap { history in
            history.entries.flatMap { entry in entry.statements.map { row($0, of: entry, in: history.project) } }
        }
        return (heads(columns), rows)
    }

    private func row(_ statement: Statement, of entry: PlanEntry, in project: Project) -> [ModelTable.Cell] {
        let citation = statement.evidence.citation
        let meeting = citation.flatMap { meetingsByID[$0.meeting] }
        return [
            .text(project.name), .text(entry.name), .init(statement.span.earliest), .init(statement.span.latest),
            .text(statement.modality.label[language]), .init(statement.saidOn), .init(meeting?.body),
            .init(citation?.item), .init(citation?.quote), .text(meeting?.source ?? "portfolio.yaml"),
        ]
    }
}
