extension EnglishLabels {
    func label(_ coverage: Coverage) -> String {
        let shares = [(coverage.dates, "dates"), (coverage.caseNumbers, "case numbers")].filter { $0.0.total > 0 }
            .map { "\($0.0.reached) of \($0.0.total) \($0.1)" }.joined(separator: " and ")
        return ([shares.isEmpty ? "no dates in agenda items" : shares + " reached a project"] + doubts(coverage))
            .joined(separator: "; ")
    }

    /// What is in doubt in how many meetings.
    private func doubts(_ coverage: Coverage) -> [String] {
        let counts = coverage.counts
        let kinds = [
            (counts.authorityUnsaid, "meeting does not say whose it is", "meetings do not say whose they are"),
            (
                counts.noAgenda, "meeting has no agenda that was understood",
                "meetings have no agenda that was understood"
            ),
            (counts.merged, "item looks like several", "items look like several"),
            (counts.restarts, "meeting has numbers that begin anew", "meetings have numbers that begin anew"),
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
