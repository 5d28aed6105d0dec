extension EnglishLabels {
    func label(_ coverage: Coverage) -> String {
        let (dates, cases) = (coverage.dates, coverage.caseNumbers)
        let shares =
            "\(dates.reached) of \(dates.total) dates and \(cases.reached) of \(cases.total) case numbers reached a project"
        return ([shares] + doubts(coverage.doubts)).joined(separator: "; ")
    }

    /// What is in doubt in how many meetings.
    private func doubts(_ doubts: [Coverage.Doubt]) -> [String] {
        func count(_ isMeant: (Coverage.Doubt) -> Int) -> Int { doubts.reduce(0) { $0 + isMeant($1) } }
        let kinds: [(Int, String, String)] = [
            (
                count { if case .authorityUnsaid = $0 { 1 } else { 0 } }, "meeting does not say whose it is",
                "meetings do not say whose they are"
            ),
            (
                count { if case .noAgenda = $0 { 1 } else { 0 } }, "meeting has no agenda that was understood",
                "meetings have no agenda that was understood"
            ),
            (
                count { if case .merged(let items) = $0 { items.count } else { 0 } }, "item looks like several",
                "items look like several"
            ),
            (
                count { if case .restarts = $0 { 1 } else { 0 } }, "meeting has numbers that begin anew",
                "meetings have numbers that begin anew"
            ),
        ]
        return kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    }

    func label(_ doubt: Coverage.Doubt) -> String {
        switch doubt {
        case .authorityUnsaid: "does not say whose it is"
        case .noAgenda: "no agenda understood"
        case .merged(let items): "look like several items: \(items.joined(separator: ", "))"
        case .restarts(let items): "numbers begin anew at \(items.joined(separator: ", "))"
        }
    }
}
