import Portfolio
import Testing

@Suite("What comes next")
struct ComingTests {
    private let asOf = Day(number: 19_792)

    private func entry(_ name: String, _ first: Int?, _ last: Int?, _ status: PlanEntry.Status = .planned) -> PlanEntry
    {
        PlanEntry(
            id: .init(name), kind: .milestone, name: name, statements: [], status: status,
            current: Span(earliest: first.map { asOf + $0 }, latest: last.map { asOf + $0 }),
            evidence: .portfolio(line: 1))
    }

    @Test("is the nearest day that something brings: what is vague comes by its last day, a phase by its first")
    func order() {
        let entries = [
            entry("hele året", -69, 296), entry("rådgiver valgt", 11, 20), entry("frist", nil, 15),
            entry("i morgen", 1, 1, .moved), entry("næste år", 300, 664), entry("dagen", 301, 301),
            entry("fra juni", 90, nil),
        ]
        #expect(
            entries.coming(from: asOf).map(\.name) == [
                "i morgen", "frist", "rådgiver valgt", "fra juni", "hele året", "dagen", "næste år",
            ])
        let phase = PlanEntry(
            id: "p", kind: .phase, name: "byggeri", statements: [], status: .planned,
            current: Span(asOf + 2, asOf + 900),
            evidence: .portfolio(line: 1))
        #expect((entries + [phase]).coming(from: asOf).map(\.name).prefix(2) == ["i morgen", "byggeri"])
    }

    @Test("is nothing that is done, given up, past or without an end")
    func left() {
        let entries = [
            entry("nået", 5, 5, .reached), entry("udgået", 5, 5, .cancelled), entry("før", -9, -2),
            entry("uden slutning", -9, nil),
        ]
        #expect(entries.coming(from: asOf).isEmpty)
    }
}
