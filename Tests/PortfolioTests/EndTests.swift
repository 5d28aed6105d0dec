import Portfolio
import Testing

@Suite("What binds a project, and why its dates moved")
struct EndTests {
    private let project = Project(id: "faerge", name: "Ny færge")

    private func evidence(_ words: String) -> Evidence {
        .minutes(Citation(meeting: "m1", item: "1", section: nil, range: 0..<words.count, quote: words))
    }

    private func entry(_ id: PlanEntry.ID, room: Int? = nil, because cause: String? = nil) -> PlanEntry {
        let day = Span(Day(number: 20_000))
        return PlanEntry(
            id: id, kind: .milestone, name: id.rawValue, statements: [], status: .moved, current: day,
            cause: cause.map { StatedCause(words: $0, evidence: evidence($0)) },
            schedule: ScheduledDates(
                start: day, finish: day, slackDays: nil,
                totals: room.map { [TotalSlack(days: $0, end: "Udløb")] } ?? [],
                isCritical: false, basis: .stated), evidence: evidence("words"), isHardEnd: id == "Udløb")
    }

    private func told(_ entries: [PlanEntry]) -> Reconstruction {
        let history = ProjectHistory(project: project, touches: [], entries: entries, dependencies: [])
        let meeting = Meeting(
            id: "m1", source: "m1.txt", text: SourceText(""), authority: nil, body: "Havneudvalget",
            date: Day("2031-02-03"), items: [])
        return Reconstruction(asOf: Day(number: 0), meetings: [meeting], projects: [history], findings: [])
    }

    @Test(
        "A hard end tells what has the least room before it",
        arguments: [
            (31, "»Prøvesejlads« kan vente 31 dage uden at overskride »Udløb« ("),
            (0, "»Prøvesejlads« kan ikke vente uden at overskride »Udløb« ("),
            (-1, "»Prøvesejlads« kommer 1 dag for sent til »Udløb« ("),
        ])
    func binds(days: Int, sentence: String) {
        let told = told([entry("Tilbud", room: 60), entry("Prøvesejlads", room: days), entry("Udløb")])
        let ends = told.bindingEnds(of: told.projects[0])
        #expect(ends.map(\.entry.id) == ["Prøvesejlads"])
        #expect(ends.map(\.end.id) == ["Udløb"])
        #expect(ends.allSatisfy { $0.label.danish.hasPrefix(sentence) })
    }

    @Test("Causes stand by the year of the meeting that gave them, each with what it moved")
    func causes() {
        let told = told([
            entry("Prøvesejlads", because: "storm"), entry("Tilbud"), entry("Indvielse", because: "værftet"),
        ])
        #expect(
            told.causes.map(\.label.danish) == [
                "Ny færge 2031: »Prøvesejlads« på grund af »storm«, »Indvielse« på grund af »værftet«"
            ])
        #expect(self.told([entry("Tilbud")]).causes.isEmpty)
    }
}
