import Portfolio
import Testing

/// An invented municipality with three projects, as the reconstruction would hand them over.
enum Town {
    static let authority = Authority("Vesterå Kommune")
    static let asOf = day("2023-09-14")

    static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
    static func span(_ first: String, _ last: String) -> Span { Span(day(first), day(last)) }

    static let spring = meeting("m1", "2023-05-11", [item("3", .approved), item("4", .postponed)])
    static let summer = meeting("m2", "2023-06-22", [item("2", .postponed)])
    static let autumn = meeting("m3", "2023-09-14", [item("5", .approved), item("6", .noted), item("7", .approved)])
    static let meetings = [spring, summer, autumn]

    static let histories = [waterfront, schoolIT, busTender]

    static let waterfront = ProjectHistory(
        project: project("havnebad", "Nyt havnebad"),
        touches: [touch("m1", "3"), touch("m3", "5")],
        entries: [
            entry(
                "havnebad.grundsten", "Første spadestik", said("m1", "2023-05-11", "2023-08-21", item: "3", .done),
                status: .reached),
            entry(
                "havnebad.aabning", "Havnebadet åbner", said("m1", "2023-05-11", "2023-10-02", item: "3"),
                said("m3", "2023-09-14", "2023-10-16", "2023-10-22", item: "5"), status: .moved, slip: 14),
        ],
        dependencies: [link("havnebad.grundsten", "havnebad.aabning")])

    static let schoolIT = ProjectHistory(
        project: project("skole-it", "Skole-it"),
        touches: [touch("m1", "4"), touch("m2", "2"), touch("m3", "6", .mention)],
        entries: [
            entry(
                "skole-it.kursus", "Kursus for superbrugere", said("m1", "2023-05-11", "2023-08-25", item: "4"),
                status: .unconfirmed),
            entry(
                "skole-it.udrulning", "Udrulning på skolerne",
                said("m1", "2023-05-11", "2023-10-01", "2023-12-31", item: "4", vague: true), kind: .phase),
            entry(
                "skole-it.netavis", "Netavis for forældre", said("m2", "2023-06-22", "2023-11-01", item: "2"),
                status: .cancelled),
            entry(
                "skole-it.lukning", "Det gamle system slukkes", said("m1", "2023-05-11", "2023-11-30", item: "4"),
                said("m2", "2023-06-22", "2023-11-15", item: "2"), status: .moved, slip: -15),
        ],
        dependencies: [link("skole-it.udrulning", "skole-it.lukning", .inferred)])

    static let busTender = ProjectHistory(
        project: project("bybusser", "Udbud af bybusser"),
        touches: [touch("m3", "7")],
        entries: [
            entry(
                "bus.radgiver", "Rådgiver valgt",
                said("m3", "2023-09-14", "2023-09-21", "2023-09-30", item: "7", vague: true), critical: true),
            entry(
                "bus.grundlag", "Udbudsgrundlag udarbejdet",
                said("m3", "2023-09-14", "2023-11-01", "2023-11-30", item: "7"), critical: true),
            entry(
                "bus.udbud", "Udbud offentliggjort",
                said(
                    "m3", "2023-09-14", "2024-01-01", "2024-01-31", item: "7", written: span("2023-01-01", "2023-01-31")
                ), critical: true),
            entry(
                "bus.tilbud", "Tilbud modtaget", said("m3", "2023-09-14", "2024-03-01", "2024-03-31", item: "7"),
                critical: true),
            entry(
                "bus.forhandling", "Forhandlinger", said("m3", "2023-09-14", "2024-04-01", "2024-05-31", item: "7"),
                kind: .phase, critical: true),
            entry("bus.valg", "Operatør valgt", said("m3", "2023-09-14", nil, "2024-07-01", item: "7"), critical: true),
            entry(
                "bus.kontrakt", "Kontrakt underskrevet", said("m3", "2023-09-14", "2024-06-01", "2024-06-30", item: "7")
            ),
            entry(
                "bus.drift", "Kørsel med ny operatør", said("m3", "2023-09-14", "2024-07-01", "2024-12-31", item: "7"),
                kind: .phase),
            entry("bus.elbus", "Elbusser på alle linjer", said("m3", "2023-09-14", "2024-09-01", nil, item: "7")),
            entry("bus.ladestander", "Ladestandere", kind: .milestone),
        ],
        dependencies: [
            link("bus.radgiver", "bus.grundlag"), link("bus.grundlag", "bus.udbud"), link("bus.udbud", "bus.tilbud"),
            link("bus.tilbud", "bus.forhandling"), link("bus.forhandling", "bus.valg"),
            link("bus.valg", "bus.kontrakt"), link("bus.kontrakt", "bus.drift"),
            link("bus.udbud", "bus.drift", .inferred),
        ])

    static func project(_ id: String, _ name: String) -> Project {
        Project(id: .init(id), name: name, authority: authority)
    }

    static func meeting(_ id: String, _ date: String, _ items: [AgendaItem]) -> Meeting {
        Meeting(
            id: .init(id), source: "minutes/\(id).txt", text: SourceText(""), authority: authority,
            body: "Teknisk Udvalg", date: day(date), items: items)
    }

    static func item(_ number: String, _ outcome: Decision.Outcome) -> AgendaItem {
        AgendaItem(
            number: number, title: "Punkt \(number)",
            decisions: [Decision(meetingDate: nil, outcome: outcome, quote: outcome.rawValue, range: 0..<1)],
            range: 0..<1, titleRange: 0..<1)
    }

    static func touch(_ meeting: String, _ item: String, _ relation: Touch.Relation = .subject) -> Touch {
        Touch(
            meeting: .init(meeting), item: item, relation: relation, reasons: [.title("x")], score: 1,
            evidence: evidence(meeting, item))
    }

    static func evidence(_ meeting: String, _ item: String, _ quote: String = "Der blev givet en dato.") -> Evidence {
        .minutes(Citation(meeting: .init(meeting), item: item, section: .background, range: 0..<1, quote: quote))
    }

    static func said(
        _ meeting: String, _ on: String, _ first: String?, _ last: String? = "", item: String,
        _ modality: Statement.Modality = .planned, vague: Bool = false, written: Span? = nil
    ) -> Statement {
        let latest = last == "" ? first : last
        let span = Span(earliest: first.map(day), latest: latest.map(day)) ?? Span(day(on))
        return Statement(
            span: span, writtenSpan: written, modality: modality, saidOn: day(on), vague: vague,
            evidence: evidence(meeting, item))
    }

    static func entry(
        _ id: String, _ name: String, _ statements: Statement..., kind: PlanEntry.Kind = .milestone,
        status: PlanEntry.Status = .planned, slip: Int = 0, critical: Bool = false
    ) -> PlanEntry {
        let current = statements.last?.span
        let schedule = current.map {
            ScheduledDates(start: $0, finish: $0, slackDays: critical ? 0 : 10, isCritical: critical, basis: .stated)
        }
        return PlanEntry(
            id: .init(id), kind: kind, name: name, statements: statements, status: status, current: current,
            slip: Slip(days: slip), schedule: schedule, evidence: evidence("m1", "3"))
    }

    static func link(_ from: String, _ to: String, _ basis: Dependency.Basis = .stated) -> Dependency {
        Dependency(
            from: .entry(.init(from)), to: .entry(.init(to)), kind: .finishToStart, basis: basis,
            evidence: evidence("m3", "7"))
    }
}
