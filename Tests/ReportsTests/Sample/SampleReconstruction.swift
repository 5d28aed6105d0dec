import Portfolio

/// What a reader makes of the sample meetings: one project that is late, one that waits, one that is done, one unknown.
enum SampleReconstruction {
    static let full = Reconstruction(
        asOf: day(2023, 9, 25), meetings: SampleMeetings.all, projects: [journal, portal, recycling, bus],
        findings: findings)

    static let journal = ProjectHistory(
        project: Project(
            id: "journal", name: "Nyt journalsystem", aliases: ["Journalsystemet"], caseNumbers: ["23/1107"],
            owner: "Bodil Ærø", authority: Authority("Havbæk Kommune")),
        touches: [
            touch(march, "3", .subject, [.caseNumber("23/1107")], 1, "Nyt journalsystem: tidsplan"),
            touch(march, "5", .mention, [.text("journalsystem")], 0.5, "det nye journalsystem"),
            touch(may, "2", .subject, [.caseNumber("23/1107")], 1, "Status på nyt journalsystem"),
            touch(august, "4", .subject, [.caseNumber("23/1107"), .title("Journalsystemet")], 1, "Journalsystemet"),
            touch(september, "11", .mention, [.text("Journalsystemet")], 0.6, "Journalsystemet"),
        ],
        entries: [tender, training, pilot, goLive, contractEnd],
        dependencies: [
            Dependency(
                from: .entry(pilot.id), to: .entry(goLive.id), kind: .finishToStart, basis: .inferred,
                lag: Lag(least: 14),
                evidence: august.evidence("4", "Pilotdriften løber"))
        ])

    static let portal = ProjectHistory(
        project: Project(id: "portal", name: "Fælles borgerportal", authority: Authority("Havbæk Kommune")),
        touches: [touch(march, "5", .subject, [.title("Fælles borgerportal")], 0.9, "Fælles borgerportal")],
        entries: [],
        dependencies: [
            Dependency(
                from: .project("journal"), to: .project("portal"), kind: .requires, basis: .stated,
                evidence: march.evidence("5", "Borgerportalen bygger på det nye journalsystem"))
        ])

    static let recycling = ProjectHistory(
        project: Project(
            id: "genbrug", name: "Ny genbrugsstation", caseNumbers: ["22/0419"],
            authority: Authority("Havbæk Kommune")),
        touches: [touch(august, "6", .subject, [.caseNumber("22/0419")], 1, "Ny genbrugsstation: orientering")],
        entries: [
            PlanEntry(
                id: "genbrug-aabning", kind: .milestone, name: "Åbning",
                statements: [
                    said(august, "6", Span(day(2023, 6, 1)), .done, "Genbrugsstationen åbnede den 1. juni 2023")
                ], status: .reached, current: Span(day(2023, 6, 1)),
                evidence: august.evidence("6", "Genbrugsstationen åbnede"))
        ],
        dependencies: [])

    /// A project that the minutes only name in passing: its light is grey.
    static let bus = ProjectHistory(
        project: Project(id: "bus", name: "Skolebus", authority: Authority("Havbæk Kommune")),
        touches: [touch(september, "11", .mention, [.text("Skolebussen")], 0.6, "Skolebussen afventer en afgørelse")],
        entries: [], dependencies: [])

    static let findings = [
        Finding(
            id: "slip-journal-overgang", kind: .slip, severity: .serious, project: "journal",
            message: LocalizedText(
                danish: "Overgang er flyttet 63 dage, fra 4. sep. 2023 til 6. nov. 2023.",
                english: "Overgang moved 63 days, from 4 Sep 2023 to 6 Nov 2023."),
            evidence: [
                march.evidence("3", "4. september 2023"), august.evidence("4", "den 6. november 2023"),
            ]),
        Finding(
            id: "postponed-portal", kind: .postponedNotResumed, severity: .warning, project: "portal",
            message: LocalizedText(
                danish: "Udsat 14. marts 2023 og ikke set igen i de referater, der er læst.",
                english: "Put off on 14 Mar 2023 and not seen again in the minutes that were loaded."),
            certain: false, evidence: [march.evidence("5", "Udsat til mødet i maj.", section: .decision)]),
        Finding(
            id: "postponed-land", kind: .postponed, severity: .info, project: nil,
            message: LocalizedText(
                danish: "»Køb af areal« blev udsat og taget op igen.",
                english: "“Køb af areal” was put off and taken up."),
            evidence: [september.evidence("12", "Køb af areal", section: nil)]),
        Finding(
            id: "missing-meeting", kind: .missingMeeting, severity: .info, project: nil,
            message: LocalizedText(
                danish: "Der henvises til et møde i juni 2023, som ikke er læst.",
                english: "A meeting in June 2023 is referred to and was not loaded."), evidence: []),
    ]

    private static let march = SampleMeetings.march
    private static let may = SampleMeetings.may
    private static let august = SampleMeetings.august
    private static let september = SampleMeetings.september

    private static let tender = PlanEntry(
        id: "journal-udbud", kind: .milestone, name: "Udbud offentliggjort",
        statements: [
            said(
                march, "3", Span(day(2023, 4, 1), day(2023, 4, 30)), .planned,
                "Udbuddet offentliggøres i april 2023."),
            said(may, "2", Span(day(2023, 4, 21)), .done, "Udbuddet blev offentliggjort den 21. april 2023."),
        ], status: .reached, current: Span(day(2023, 4, 21)), evidence: march.evidence("3", "Udbuddet offentliggøres"))

    private static let training = PlanEntry(
        id: "journal-uddannelse", kind: .phase, name: "Uddannelse af superbrugere",
        statements: [
            said(
                march, "3", Span(day(2023, 8, 14), day(2023, 8, 27)), .planned,
                "Uddannelse af superbrugere gennemføres i uge 33 og 34.")
        ], status: .unconfirmed, current: Span(day(2023, 8, 14), day(2023, 8, 27)),
        evidence: march.evidence("3", "Uddannelse af superbrugere"))

    private static let pilot = PlanEntry(
        id: "journal-pilot", kind: .phase, name: "Pilotdrift",
        statements: [
            said(
                may, "2", Span(day(2023, 9, 1), day(2023, 9, 30)), .tentative,
                "Pilotdrift foreslås i september 2023."),
            said(
                august, "4", Span(day(2023, 10, 2), day(2023, 10, 20)), .planned,
                "Pilotdriften løber fra den 2. oktober til den 20. oktober 2023."),
        ], status: .moved, current: Span(day(2023, 10, 2), day(2023, 10, 20)), slip: Slip(days: 31),
        evidence: may.evidence("2", "Pilotdrift"))

    private static let goLive = PlanEntry(
        id: "journal-overgang", kind: .milestone, name: "Overgang",
        statements: [
            said(
                march, "3", Span(day(2023, 9, 4)), .decided,
                "Overgangen til det nye journalsystem sker mandag den 4. september 2023."),
            said(may, "2", Span(day(2023, 10, 2), day(2023, 10, 8)), .planned, "Overgangen ventes nu i uge 40"),
            said(
                august, "4", Span(day(2023, 11, 6)), .planned,
                "Overgangen til journalsystemet sker den 6. november 2023."),
        ], status: .moved, current: Span(day(2023, 11, 6)), slip: Slip(days: 63),
        schedule: ScheduledDates(
            start: Span(day(2023, 11, 6)), finish: Span(day(2023, 11, 6)), slackDays: 55, isCritical: true,
            basis: .stated),
        evidence: march.evidence("3", "Overgangen til det nye journalsystem"))

    private static let contractEnd = PlanEntry(
        id: "journal-kontraktudloeb", kind: .milestone, name: "Gammel kontrakt udløber",
        statements: [
            said(
                march, "3", Span(day(2023, 12, 31)), .planned,
                "Kontrakten på det gamle journalsystem udløber med udgangen af 2023.", section: .background),
            Statement(
                span: Span(day(2023, 12, 31)), modality: .decided, saidOn: nil, evidence: .portfolio(line: 12)),
        ], status: .planned, current: Span(day(2023, 12, 31)),
        evidence: march.evidence("3", "Kontrakten på det gamle journalsystem", section: .background))

    private static func said(
        _ meeting: Meeting, _ item: String, _ span: Span, _ modality: Statement.Modality, _ words: String,
        section: Section.Kind = .presentation
    ) -> Statement {
        Statement(
            span: span, modality: modality, saidOn: meeting.date,
            evidence: meeting.evidence(item, words, section: section))
    }

    private static func touch(
        _ meeting: Meeting, _ item: String, _ relation: Touch.Relation, _ reasons: [Touch.Reason], _ score: Double,
        _ words: String
    ) -> Touch {
        Touch(
            meeting: meeting.id, item: item, relation: relation, reasons: reasons, score: score,
            evidence: meeting.evidence(item, words, section: nil))
    }
}
