import Portfolio

/// What is wrong with the dates themselves: an implausible year, a day that there is none of, a weekday that does not
/// fit.
enum PlanLint {
    static func find(in context: FindingContext) -> [Finding] {
        context.histories.flatMap { history in
            history.entries.flatMap { years(of: $0, history.project) }
        } + dates(in: context)
    }

    private static func years(of entry: PlanEntry, _ project: Project) -> [Finding] {
        entry.statements.compactMap { statement in
            guard let written = statement.writtenSpan, written != statement.span else { return nil }
            return Finding(
                .wrongYear, .warning, of: project.id, about: [entry.id.rawValue, "\(written)"], certain: false,
                evidence: [statement.evidence]
            ) { $0.wrongYear(entry.name, written: written, used: statement.span) }
        }
    }

    /// Days and weeks that the calendar does not have, and weekdays that are not those of their date.
    private static func dates(in context: FindingContext) -> [Finding] {
        let dated = context.histories.flatMap(\.entries).flatMap(\.statements).compactMap(\.evidence.citation)
        return context.meetings.indices.flatMap { index in
            context.meetings[index].times.flatMap { time -> [Finding] in
                guard let flaw = flaw(of: time), let item = context.item(at: time.range.lowerBound, of: index) else {
                    return []
                }
                let meeting = context.meetings[index]
                let citation = Cite.range(time.range, section: nil, of: meeting.items[item], in: meeting)
                let isUsed = dated.contains(where: citation.isPart)
                guard !time.isImpossible || isUsed && !isHistory(time, in: meeting) else { return [] }
                let severity: Finding.Severity = isUsed ? .warning : .info
                return context.owners(ofItem: item, meeting: index).map { owner in
                    Finding(
                        flaw.kind, severity, of: owner, about: [meeting.id.rawValue, "\(time.range.lowerBound)"],
                        evidence: [.minutes(citation)], saying: flaw.message)
                }
            }
        }
    }

    /// "29. februar 1900 blev kirken indviet": a slip in what was long ago moves nothing.
    private static func isHistory(_ time: TimeMention, in meeting: Meeting) -> Bool {
        guard let said = meeting.date, let last = time.span?.latest else { return false }
        return last.adding(months: 12 * oldest) < said
    }

    private static let oldest = 10

    private typealias Flaw = (kind: Finding.Kind, message: (any FindingWording) -> String)

    private static func flaw(of time: TimeMention) -> Flaw? {
        guard let span = time.span else { return nil }
        if time.isImpossible { return (.impossibleDate, { $0.impossibleDate(time.text, readAs: span) }) }
        return time.contradictedWeekday.map { weekday in
            (.wrongWeekday, { $0.wrongWeekday(time.text, span.anchor, not: weekday) })
        }
    }
}

extension Citation {
    /// Whether its words are among those of another.
    fileprivate func isPart(of other: Citation) -> Bool {
        meeting == other.meeting && other.range.contains(range.lowerBound)
    }
}
