extension DanishLabels {
    func label(_ coverage: Coverage) -> String {
        let (dates, cases) = (coverage.dates, coverage.caseNumbers)
        let shares =
            "\(dates.reached) af \(dates.total) datoer og \(cases.reached) af \(cases.total) sagsnumre nåede et projekt"
        return ([shares] + doubts(coverage.doubts)).joined(separator: "; ")
    }

    /// What is in doubt in how many meetings.
    private func doubts(_ doubts: [Coverage.Doubt]) -> [String] {
        func count(_ isMeant: (Coverage.Doubt) -> Int) -> Int { doubts.reduce(0) { $0 + isMeant($1) } }
        let kinds: [(Int, String, String)] = [
            (
                count { if case .authorityUnsaid = $0 { 1 } else { 0 } }, "møde siger ikke, hvis det er",
                "møder siger ikke, hvis de er"
            ),
            (
                count { if case .noAgenda = $0 { 1 } else { 0 } }, "møde har ingen dagsorden, der blev forstået",
                "møder har ingen dagsorden, der blev forstået"
            ),
            (
                count { if case .merged(let items) = $0 { items.count } else { 0 } }, "punkt ligner flere",
                "punkter ligner flere"
            ),
            (
                count { if case .restarts = $0 { 1 } else { 0 } }, "møde har numre, der begynder forfra",
                "møder har numre, der begynder forfra"
            ),
        ]
        return kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    }

    func label(_ doubt: Coverage.Doubt) -> String {
        switch doubt {
        case .authorityUnsaid: "siger ikke, hvis det er"
        case .noAgenda: "ingen dagsorden forstået"
        case .merged(let items): "ligner flere punkter: \(items.joined(separator: ", "))"
        case .restarts(let items): "numre forfra ved \(items.joined(separator: ", "))"
        }
    }
}
