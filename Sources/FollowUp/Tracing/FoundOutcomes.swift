import Portfolio

/// What the findings of projects know already of cases that were promised or put off, so that the ledger tells the same.
struct FoundOutcomes {
    private struct Found {
        let range: SourceRange
        let state: Obligation.Outcome.State
        let answer: Citation
        let toldOn: Day?
    }

    private var byMeeting: [Meeting.ID: [Found]] = [:]

    /// - Parameter meetings: where the findings' words stand.
    init(_ findings: [Finding], in meetings: [Meeting]) {
        let days = Dictionary(meetings.map { ($0.id, $0.date) }) { first, _ in first }
        for finding in findings {
            let citations = finding.evidence.compactMap(\.citation)
            guard let state = Self.state(finding.kind), citations.count == 2 else { continue }
            byMeeting[citations[0].meeting, default: []].append(
                Found(
                    range: citations[0].range, state: state, answer: citations[1],
                    toldOn: days[citations[1].meeting] ?? nil))
        }
    }

    /// What came of words of a meeting, and the words that say so.
    func outcome(of range: SourceRange, in meeting: Meeting.ID, later: Int) -> Obligation.Outcome? {
        byMeeting[meeting]?.first { $0.range.overlaps(range) }.map { found in
            Obligation.Outcome(
                state: found.state, evidence: found.answer, toldOn: found.toldOn, laterMeetings: later, score: 1)
        }
    }

    private static func state(_ kind: Finding.Kind) -> Obligation.Outcome.State? {
        switch kind {
        case .promiseKept, .lateCase: .done
        case .postponed: .takenUp
        default: nil
        }
    }
}
