import Diagrams
import Portfolio
import Testing

@Suite("Ends and derived times in pictures")
struct EndPictureTests {
    private static let bracket = "fast ende, som andre har sat"

    /// The choice of a ferry, three weeks before something that ends; between them a trial that nobody dated.
    private func ferry(endsHard: Bool) -> ProjectHistory {
        let said = Town.said("m1", "2023-05-11", endsHard ? "2023-12-31" : nil, "2023-12-31", item: "3")
        let end = PlanEntry(
            id: "f.udloeb", kind: .milestone, name: "Udløb", statements: [said], status: .planned, current: said.span,
            evidence: said.evidence, isHardEnd: endsHard)
        let day = Span(Town.day("2023-11-01"))
        let choice = PlanEntry(
            id: "f.valg", kind: .milestone, name: "Valg",
            statements: [Town.said("m1", "2023-05-11", "2023-11-01", item: "3")],
            status: .planned, current: day,
            schedule: ScheduledDates(
                start: day, finish: day, slackDays: nil, totals: [TotalSlack(days: 21, end: "f.udloeb")],
                isCritical: false,
                basis: .stated), evidence: said.evidence)
        return ProjectHistory(
            project: Town.project("f", "Ny færge"), touches: [], entries: [choice, trial(), end],
            dependencies: [Town.link("f.valg", "f.udloeb")])
    }

    private func trial(_ basis: ScheduledDates.Basis = .derived(from: ["f.valg"]), last: String? = "2023-11-20")
        -> PlanEntry
    {
        PlanEntry(
            id: "f.proeve", kind: .phase, name: "Prøvesejlads", statements: [], status: .planned, current: nil,
            schedule: Span(earliest: Town.day("2023-11-02"), latest: last.map(Town.day)).map {
                ScheduledDates(start: $0, finish: $0, slackDays: nil, isCritical: false, basis: basis)
            }, evidence: Town.evidence("m1", "3"))
    }

    private func texts(_ picture: Picture) -> [String] { picture.texts.map(\.text) }

    @Test("A bracket closes an end that others set, and no deadline that a body gave itself; the legend says so")
    func brackets() throws {
        for isHard in [true, false] {
            let history = ferry(endsHard: isHard)
            let row = try TimelineLayoutTests.row("f.udloeb", in: TimelineLayoutTests.layout([history])).row
            #expect(row.isHardEnd == isHard)
            #expect(texts(TimelineLayoutTests.picture([history])).contains(Self.bracket) == isHard)
            let network = DependencyDiagram(histories: [history], meetings: Town.meetings, asOf: Town.asOf)
            #expect(texts(try network.picture()).contains(Self.bracket) == isHard)
        }
    }

    @Test("What only begins beside another is joined to it by dots without an arrow, which the legend explains")
    func parallel() throws {
        for (kind, isDotted) in [(Dependency.Kind.startToStart, true), (.finishToStart, false)] {
            var history = ferry(endsHard: true)
            history.dependencies = [
                Dependency(
                    from: .entry("f.valg"), to: .entry("f.udloeb"), kind: kind, basis: .stated,
                    evidence: Town.evidence("m1", "3"))
            ]
            let network = DependencyDiagram(histories: [history], meetings: Town.meetings, asOf: Town.asOf)
            for picture in [TimelineLayoutTests.picture([history]), try network.picture()] {
                #expect(texts(picture).contains("begynder sammen; intet venter") == isDotted)
                #expect(texts(picture).contains("pilen peger på det, der venter") != isDotted)
            }
        }
    }

    @Test("An order that was only guessed gives way to dates that are said the other way round")
    func backwards() {
        for (basis, count) in [(Dependency.Basis.inferred, 0), (.stated, 1)] {
            var history = ferry(endsHard: true)
            history.dependencies = [
                Dependency(
                    from: .entry("f.udloeb"), to: .entry("f.valg"), kind: .finishToStart, basis: basis,
                    evidence: Town.evidence("m1", "3"))
            ]
            let network = DependencyDiagram(histories: [history], meetings: Town.meetings, asOf: Town.asOf)
            #expect(network.network.arrows.count == count)
            #expect(TimelineLayoutTests.layout([history]).links.count == count)
        }
    }

    @Test("The legend of a narrow picture takes as many rows as it needs, and no word of it leaves the picture")
    func narrowLegend() throws {
        let network = DependencyDiagram(histories: [ferry(endsHard: true)], meetings: Town.meetings, asOf: Town.asOf)
        let picture = try network.picture()
        #expect(picture.texts.allSatisfy { $0.box.maxX <= picture.width })
    }

    @Test("What nobody dated stands between its neighbours, and is open on a side where none is known")
    func derived() throws {
        let row = try TimelineLayoutTests.row("f.proeve", in: TimelineLayoutTests.layout([ferry(endsHard: true)])).row
        #expect(row.isDerived)
        #expect(row.span == Town.span("2023-11-02", "2023-11-20"))
        var open = ferry(endsHard: true)
        open.entries[1] = trial(last: nil)
        let from = try TimelineLayoutTests.row("f.proeve", in: TimelineLayoutTests.layout([open])).row
        #expect(from.isDerived && from.span == Span(from: Town.day("2023-11-02")))
        open.entries[1] = trial(.stated)
        #expect(!TimelineLayoutTests.layout([open]).rows.contains { $0.row.isDerived })
    }
}
