extension DanishLabels {
    func label(_ coverage: Coverage) -> String {
        let shares = [(coverage.dates, "datoer"), (coverage.caseNumbers, "sagsnumre")].filter { $0.0.total > 0 }
            .map { "\($0.0.reached) af \($0.0.total) \($0.1)" }.joined(separator: " og ")
        return ([shares.isEmpty ? "ingen datoer i dagsordenspunkter" : shares + " nåede et projekt"] + doubts(coverage))
            .joined(separator: "; ")
    }

    /// What is in doubt in how many meetings.
    private func doubts(_ coverage: Coverage) -> [String] {
        let counts = coverage.counts
        let kinds = [
            (
                counts.authorityUnsaid, "møde siger ikke, hvilken myndighed det er",
                "møder siger ikke, hvilken myndighed de er"
            ),
            (
                counts.noAgenda, "møde har ingen dagsorden, der blev forstået",
                "møder har ingen dagsorden, der blev forstået"
            ),
            (counts.merged, "punkt ligner flere", "punkter ligner flere"),
            (counts.restarts, "møde har numre, der begynder forfra", "møder har numre, der begynder forfra"),
        ]
        return kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    }

    func label(_ doubt: Coverage.Doubt) -> String {
        switch doubt {
        case .authorityUnsaid: "siger ikke, hvilken myndighed det er"
        case .noAgenda: "ingen dagsorden forstået"
        case .merged(let items): "ligner flere punkter: \(items.joined(separator: ", "))"
        case .restarts(let items): "numre forfra ved \(items.joined(separator: ", "))"
        }
    }
}
