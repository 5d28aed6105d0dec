import Diagrams
import Portfolio

/// Portfolios that are too large, too small or too strange for a friendly picture.
enum Invented {
    static let hostileNames = [
        "<script>alert(1)</script>", "]]> --> <!-- & &amp; &lt; &#x41;", "Linje\u{0}\u{7}\u{1B}[31m\nto\r\n\ttre",
        "\\N \\l \\r \\G \\\\",
        String(repeating: "Ældreplejens digitale indgang ", count: 340), "مشروع المدرسة الجديدة",
        "ניהול פרויקט 2024 (שלב ב)",
        "👩‍👩‍👧‍👦 Børnehus 🏗️", "\u{202E}baglæns\u{202C}", "\"citat\" 'enkelt' `tick`", "", "   ", "漢字の計画", "<b>fed</b>",
        "e\u{301}\u{301}\u{301}",
        "\u{FFFE}\u{FFFF}\u{FEFF}\u{E000}", "%s %n %d url(#l_7) transparent", "a\u{2028}b\u{2029}c",
    ]

    static var hostile: ProjectHistory {
        let entries = hostileNames.enumerated().map { index, name in
            Town.entry(
                name + "\(index)", name,
                Statement(
                    span: Span(Town.day("2023-10-02") + index * 5), modality: .planned, saidOn: Town.day("2023-05-11"),
                    evidence: Town.evidence("m1", "3", name)),
                kind: index % 3 == 0 ? .phase : .milestone, status: PlanEntry.Status.allCases[index % 5])
        }
        let links = zip(entries, entries.dropFirst()).map { Town.link($0.id.rawValue, $1.id.rawValue) }
        return ProjectHistory(
            project: Town.project("h", hostileNames[0]), touches: [Town.touch("m1", "3")], entries: entries,
            dependencies: links)
    }

    /// So many entries over some years, several projects, with all kinds of figures.
    static func portfolio(entries count: Int, projects: Int) -> [ProjectHistory] {
        (0..<projects).map { project in
            let entries = (0..<(count / projects)).map { index -> PlanEntry in
                let start = Town.day("2022-01-10") + (index * 47 + project * 31) % 1_100
                let length = [0, 0, 6, 29, 80, 0, 200][(index + project) % 7]
                let moved = index % 6 == 2
                let first = Statement(
                    span: Span(start - (moved ? 35 : 0), start + length - (moved ? 35 : 0)), modality: .planned,
                    saidOn: Town.day("2022-01-05"), evidence: Town.evidence("m1", "3"))
                let last = Statement(
                    span: Span(start, start + length), modality: .planned, saidOn: Town.day("2023-05-11"),
                    vague: index % 5 == 3, evidence: Town.evidence("m2", "2"))
                return Town.entry(
                    "p\(project).e\(index)", names[(index + project) % names.count] + " \(index + 1)", first, last,
                    kind: length > 60 ? .phase : .milestone,
                    status: start + length < Town.asOf
                        ? (index % 4 == 0 ? .unconfirmed : .reached) : moved ? .moved : .planned,
                    slip: moved ? 35 : 0, critical: index % 9 == 0)
            }
            let links = zip(entries, entries.dropFirst(3)).enumerated().filter { $0.offset % 4 == 0 }.map {
                Town.link($0.element.0.id.rawValue, $0.element.1.id.rawValue)
            }
            return ProjectHistory(
                project: Town.project("p\(project)", "Projekt \(project + 1): " + names[project % names.count]),
                touches: [Town.touch("m1", "3")], entries: entries, dependencies: links)
        }
    }

    static let names = [
        "Idriftsættelse", "Udbudsmateriale sendt ud", "Høringsfrist", "Kontrakt", "Byggestart", "Rejsegilde",
        "Aflevering", "Første spadestik", "Lokalplan vedtaget i byrådet", "Pilot på to skoler", "Oplæring af personale",
    ]

    /// So many meetings, each a week or so after the other, with one item for the waterfront.
    static func meetings(_ count: Int) -> (meetings: [Meeting], history: ProjectHistory) {
        let outcomes: [Decision.Outcome] = [.approved, .postponed, .none, .noted]
        let meetings = (0..<count).map { index in
            Town.meeting(
                "w\(index)", (Town.day("2022-09-01") + index * 9).description,
                [Town.item("1", outcomes[index % outcomes.count])])
        }
        var history = Town.waterfront
        history.touches = meetings.map { Town.touch($0.id.rawValue, "1") }
        return (meetings, history)
    }

    /// A plan with a task for each name, each after the one before it; every fifth is a milestone.
    static func plan(names: [String]) -> GanttPlan {
        let bars = names.enumerated().map { index, name in
            let start = index * 6
            let isMilestone = index % 5 == 4
            return GanttPlan.Bar(
                id: "t\(index)", name: name, start: start, end: isMilestone ? start : start + 9,
                isMilestone: isMilestone,
                isCritical: index % 3 == 0)
        }
        let links = bars.indices.dropFirst().map { index in
            GanttPlan.Link(from: index - 1, to: index, kind: index % 4 == 3 ? .startToStart : .finishToStart)
        }
        return GanttPlan(name: "Ny børnehave", axis: .days(from: Town.asOf), bars: bars, links: links)
    }
}
