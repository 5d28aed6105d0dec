import Portfolio
import Testing

@testable import Scheduling

@Suite("A forecast from the archive's own record")
struct ForecastTests {
    /// A milestone promised on one day for a day so long ahead, and what was said of it later.
    private func entry(
        _ id: PlanEntry.ID, said: String = "2016-01-01", ahead lead: Int, late: Int? = nil,
        _ modality: Statement.Modality = .planned, status: PlanEntry.Status = .planned
    ) -> PlanEntry {
        let day = Sample.day(said)
        let promise = statement(day + lead, .planned, on: day)
        let later = late.map { statement(day + lead + $0, modality, on: day + lead - 1) }
        let all = [promise] + [later].compactMap { $0 }
        return PlanEntry(
            id: id, kind: .milestone, name: id.rawValue, statements: all, status: status, current: all.last?.span,
            evidence: promise.evidence)
    }

    private func statement(_ day: Day, _ modality: Statement.Modality, on said: Day) -> Statement {
        Statement(span: Span(day), modality: modality, saidOn: said, evidence: Sample.quote("\(day)"))
    }

    private func record(_ entries: [PlanEntry], asOf: String = "2017-08-10") -> PromiseRecord {
        let meeting = Meeting(id: "m1", source: "m1", text: SourceText(""), body: "Byrådet")
        return PromiseRecord(
            Reconstruction(
                asOf: Sample.day(asOf), meetings: [meeting], projects: [Sample.history(entries)], findings: []))
    }

    /// Promises of 100 days that came 0, 10, … 10 · (count − 1) days late.
    private func kept(_ count: Int, ahead lead: Int = 100) -> [PlanEntry] {
        (0..<count).map { entry(PlanEntry.ID("k\($0)"), ahead: lead, late: 10 * $0, .done, status: .reached) }
    }

    @Test("stretches the time that is left by what promises like it were late")
    func stretchesTheLead() {
        let open = entry("åbning", said: "2017-06-01", ahead: 200)
        let forecast = record(kept(9) + [open]).forecast(of: open)
        #expect(forecast?.promised == Sample.day("2017-06-01") + 200)
        // The middle one of 0 % to 80 % is 40 %; four in five lie by 70 %, the eighth of nine.
        #expect(forecast?.median == Sample.day("2017-06-01") + 200 + 80)
        #expect(forecast?.bound == Sample.day("2017-06-01") + 200 + 140)
        #expect(forecast?.count == 9)
    }

    @Test("learns nothing from a promise that is only said again")
    func repeatsAreNoOutcomes() {
        let again = (0..<9).map { entry(PlanEntry.ID("r\($0)"), ahead: 5_000, late: 0) }
        #expect(record(again).known == 0)
    }

    @Test("is none of an end that others set, and learns nothing from it")
    func leavesEndsOut() {
        let end = Sample.milestone("udløb", "2018-12-31", saidOn: "2017-06-01", isHardEnd: true)
        #expect(record(kept(9) + [end]).forecast(of: end) == nil)
        #expect(record([end]).known == 0)
    }

    @Test("is held back below eight promises")
    func needsEight() {
        let open = entry("åbning", said: "2017-06-01", ahead: 200)
        #expect(record(kept(7) + [open]).forecast(of: open) == nil)
        #expect(record(kept(8) + [open]).forecast(of: open)?.count == 8)
    }

    @Test("holds a promise against those of its body that were as far ahead, where they are enough")
    func choosesTheNarrowestClass() {
        let near = (0..<8).map { entry(PlanEntry.ID("n\($0)"), ahead: 60, late: 0, .done, status: .reached) }
        let far = kept(8, ahead: 300)
        let open = entry("åbning", said: "2017-08-01", ahead: 50)
        let forecast = record(near + far + [open]).forecast(of: open)
        #expect(forecast?.reference == .bodyAndHorizon("Byrådet", .quarter))
        #expect(forecast?.bound == forecast?.promised)
        let few = record(Array(near.prefix(4)) + far + [open]).forecast(of: open)
        #expect(few?.reference == .body("Byrådet"))
    }

    @Test("does not hold a promise against itself")
    func leavesItselfOut() {
        let open = entry("åbning", said: "2017-06-01", ahead: 100, late: 400, status: .moved)
        let forecast = record(kept(8) + [open], asOf: "2017-06-02").forecast(of: open)
        #expect(forecast?.count == 8)
    }

    @Test("is made only of what is promised and still to come")
    func needsAnOpenPromise() {
        let all = kept(9)
        let past = entry("forbi", said: "2016-01-01", ahead: 100)
        let soon = entry("snart", said: "2017-08-09", ahead: 10)
        let over = entry("opgivet", said: "2017-06-01", ahead: 200, status: .cancelled)
        let record = record(all + [past, soon, over])
        #expect([past, soon, over, all[0]].allSatisfy { record.forecast(of: $0) == nil })
    }

    @Test("learns nothing from a promise that nobody came back to, and from one given up")
    func ignoresUnknownOutcomes() {
        let silent = (0..<9).map { entry(PlanEntry.ID("s\($0)"), ahead: 100) }
        let given = entry("opgivet", ahead: 100, late: 30, status: .cancelled)
        #expect(record(silent + [given]).outcomes.isEmpty)
    }
}
