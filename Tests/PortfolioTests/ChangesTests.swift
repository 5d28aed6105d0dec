import Portfolio
import Testing

@Suite("The digest since a day")
struct ChangesTests {
    private let project = Project(id: "bad", name: "Nyt badeland")

    private func entry(_ id: PlanEntry.ID, on date: String, slip: Int = 0, _ status: PlanEntry.Status = .planned)
        -> PlanEntry
    {
        PlanEntry(
            id: id, kind: .milestone, name: id.rawValue, statements: [], status: status,
            current: Day(date).map { Span($0) }, slip: Slip(days: slip), evidence: .portfolio(line: nil))
    }

    private func reconstruction(_ entries: [PlanEntry]) -> Reconstruction {
        let history = ProjectHistory(project: project, touches: [], entries: entries, dependencies: [])
        return Reconstruction(asOf: Day(number: 0), meetings: [], projects: [history], findings: [])
    }

    private func changes(_ before: [PlanEntry], _ after: [PlanEntry]) -> [EntryChange] {
        ProjectChanges.between(reconstruction(before), and: reconstruction(after))[0].changes
    }

    @Test("tells what came, moved, was reached, was cancelled and went")
    func kinds() {
        let before = [
            entry("udbud", on: "2022-01-10"), entry("kontrakt", on: "2022-03-01"), entry("syn", on: "2022-05-01"),
            entry("fest", on: "2022-06-01"),
        ]
        let after = [
            entry("udbud", on: "2022-01-10", .reached), entry("kontrakt", on: "2022-03-15", slip: 14, .moved),
            entry("syn", on: "2022-05-01", .cancelled), entry("åbning", on: "2022-07-01"),
        ]
        let changes = changes(before, after)
        #expect(changes.map(\.kind) == [.reached, .moved, .cancelled, .came, .went])
        #expect(changes[1].days == 14)
        #expect(changes[1].before == Day("2022-03-01").map { Span($0) })
    }

    @Test("calls what lies within the time that was given before a refinement, though it had moved")
    func refined() {
        let evidence = Evidence.portfolio(line: nil)
        func opening(_ span: Span?, _ slip: Int) -> PlanEntry {
            PlanEntry(
                id: "åbning", kind: .milestone, name: "Åbning", statements: [], status: .moved, current: span,
                slip: Slip(days: slip), evidence: evidence)
        }
        let month = Span(year: 2022, month: 1)
        let within = changes([opening(month, 1)], [opening(Day("2022-01-14").map { Span($0) }, 14)])
        #expect(within.map(\.kind) == [.refined])
        let later = changes([opening(month, 1)], [opening(Day("2022-02-14").map { Span($0) }, 45)])
        #expect(later.map(\.kind) == [.moved])
    }

    @Test("is silent about what is as it was")
    func nothing() {
        let entries = [entry("udbud", on: "2022-01-10")]
        #expect(changes(entries, entries).isEmpty)
    }
}
