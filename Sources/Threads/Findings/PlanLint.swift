import Portfolio

/// What is wrong with the dates themselves: an implausible year, a weekday that does not fit.
enum PlanLint {
    static func find(in context: FindingContext) -> [Finding] {
        context.histories.flatMap { history in
            history.entries.flatMap { years(of: $0, history.project) }
        } + weekdays(in: context)
    }

    private static func years(of entry: PlanEntry, _ project: Project) -> [Finding] {
        entry.statements.compactMap { statement in
            guard let written = statement.writtenSpan, written != statement.span else { return nil }
            return Finding(
                .wrongYear, .warning, of: project.id, about: [entry.id.rawValue, "\(written)"], certain: false,
                danish: """
                    »\(entry.name)« står til \(written.words(in: .danish)), men rækkefølgen i planen peger på \
                    \(statement.span.words(in: .danish)), som er brugt her
                    """,
                english: """
                    “\(entry.name)” is written as \(written.words(in: .english)), but the order of the plan points to \
                    \(statement.span.words(in: .english)), which is used here
                    """,
                evidence: [statement.evidence])
        }
    }

    private static func weekdays(in context: FindingContext) -> [Finding] {
        context.meetings.indices.flatMap { index in
            context.meetings[index].times.flatMap { time -> [Finding] in
                guard let weekday = time.contradictedWeekday, let span = time.span,
                    let item = context.item(at: time.range.lowerBound, of: index)
                else { return [] }
                let meeting = context.meetings[index]
                let citation = Cite.range(time.range, section: nil, of: meeting.items[item], in: meeting)
                return context.owners(ofItem: item, meeting: index).map { owner in
                    Finding(
                        .wrongWeekday, .warning, of: owner,
                        about: [meeting.id.rawValue, "\(time.range.lowerBound)"],
                        danish: """
                            »\(time.text)«: \(span.anchor.words(in: .danish)) er en \
                            \(span.anchor.weekday.words(in: .danish)), ikke en \(weekday.words(in: .danish))
                            """,
                        english: """
                            “\(time.text)”: \(span.anchor.words(in: .english)) is a \
                            \(span.anchor.weekday.words(in: .english)), not a \(weekday.words(in: .english))
                            """,
                        evidence: [.minutes(citation)])
                }
            }
        }
    }
}
