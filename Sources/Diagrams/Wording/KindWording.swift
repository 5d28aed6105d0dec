import Portfolio

/// The words of a timeline.
protocol TimelineWording: Sendable {
    /// "Tidslinje"
    var timeline: String { get }
    /// "ca. 21.–30. sep. 2017"
    func about(_ date: String) -> String
    /// "uge 42 · 16.–22. okt. 2017"
    func week(of first: Day, to last: Day) -> String
    /// "(skrevet: jan. 2017)"
    func written(_ when: String) -> String
    /// "(sagt 8. maj)": when the earlier date was said.
    func said(on day: String) -> String
    /// "kom 14 d senere end lovet"
    func came(later days: Int) -> String
    /// "31 d luft", "12 d for sent": the room before a hard end.
    func room(_ total: TotalSlack) -> String
    /// "før: 2. okt."
    func before(_ when: String) -> String
    /// "prøvet"
    var tried: String { get }
    /// "snarere 12. aug. 2018"
    func rather(_ when: String) -> String
    /// "Uden dato: Valg af leverandør"
    func undated(_ names: String) -> String
    /// "sidst omtalt 21. juni 2016"
    func lastMentioned(_ day: String) -> String
    /// "Langt fra resten: CO2-neutral (2050)"
    func remote(_ names: String) -> String
    /// "… og 4 til"
    func more(_ count: Int) -> String
    /// "4 milepæle og faser, der ligger længst fra 10. aug. 2017, er kun talt i linjerne »… og … til«."
    func summed(_ count: Int, asOf: Day) -> String
    /// "Ingen milepæle eller faser i de referater, der er læst."
    var nothingKnown: String { get }
    /// "fra portfolio.yaml"
    var fromPortfolio: String { get }
    /// "møde"
    var meeting: String { get }
    /// "set herfra"
    var seenFromHere: String { get }
    /// "set fra 10. aug. 2017"
    func seenFrom(_ day: Day) -> String
    /// "Hver dato står i et referat: vælg en bjælke for at se ordene. Kilder: …; og 3 møder før."
    func sources(_ places: String, others: Int, isInteractive: Bool) -> String
}

/// The words of a dependency diagram.
protocol DependencyWording: Sendable {
    /// "Afhængigheder"
    var dependencies: String { get }
    /// "8 bindinger, 1 på tværs af projekter"
    func dependencies(_ count: Int, crossing: Int) -> String
    /// "Ingen bindinger i de referater, der er læst"
    var noDependencies: String { get }
    /// "; den kritiske kæde ender med Valg af operatør"
    func chainEnds(with names: [String]) -> String
    /// "4 milepæle og faser, der ligger længst fra datoen, er udeladt."
    func boxesLeftOut(_ count: Int) -> String
    /// "4 bindinger er udeladt."
    func arrowsLeftOut(_ count: Int) -> String
    /// "4 milepæle og faser uden kendte bindinger er ikke tegnet."
    func unconnected(_ count: Int) -> String
}

/// The words of a milestone trend.
protocol TrendWording: Sendable {
    /// "Milepælstrend"
    var trend: String { get }
    /// "hvad hvert møde sagde om datoerne"
    var whatMeetingsSaid: String { get }
    /// How the picture is read, for those who hear it.
    var howTrendIsHeard: String { get }
    /// How the picture is read, below it.
    var howTrendIsRead: String { get }
    /// "sagt dato ↑"
    var statedDate: String { get }
    /// "møde →"
    var meetingAxis: String { get }
    /// That dates of one meeting make no trend.
    var noTrend: String { get }
    /// " 4 milepæle, der har flyttet sig mindst, er udeladt."
    func linesLeftOut(_ count: Int) -> String
}

/// The words of a touch map.
protocol TouchWording: Sendable {
    /// "Projekter og møder"
    var projectsAndMeetings: String { get }
    /// "Besluttet på 4 og udsat på 2 af 5 møder"
    func touches(decided: Int, postponed: Int, meetings: Int) -> String
    /// ": 3 møder, besluttet på 1, udsat på 2."
    func touchesOfProject(decided: Int, postponed: Int, meetings: Int) -> String
    /// "4 ældre møder er ikke tegnet."
    func meetingsLeftOut(_ count: Int) -> String
    /// "4 projekter er ikke tegnet."
    func projectsLeftOut(_ count: Int) -> String
}

/// The words of a Gantt chart.
protocol GanttWording: Sendable {
    /// "Tidsplan"
    var schedule: String { get }
    /// "10 opgaver"
    func tasks(_ count: Int) -> String
    /// "periode 0–12"
    func periods(_ first: Int, _ last: Int) -> String
    /// "; 12 på den kritiske vej"
    func critical(_ count: Int) -> String
    /// "; 2 frister holdes ikke"
    func missedDeadlines(_ count: Int) -> String
}
