import Claims
import Language
import Portfolio

extension ClaimThreader {
    /// The thread that a label without a date means, or a new one.
    ///
    /// - Parameter day: the day of the meeting, where the words speak of what is still to come.
    mutating func thread(of label: EventLabel, project: Int, citation: Citation, toComeOn day: Day?) -> Int {
        if let known = match(label, toComeOn: day) { return known.thread }
        let terms = words.terms(of: label)
        if let only = only(of: terms), !isOver(only, label, by: day) { return only }
        open(MilestoneThread(undated: label, project: project, citation: citation), terms)
        return threads.count - 1
    }

    /// The thread that a label means, where the words speak of what is still to come.
    func match(_ label: EventLabel, toComeOn day: Day?) -> (thread: Int, score: Double)? {
        match(label).flatMap { isOver($0.thread, label, by: day) ? nil : $0 }
    }

    /// The thread that a label means, and how surely.
    func match(_ label: EventLabel) -> (thread: Int, score: Double)? {
        best(for: words.terms(of: label), admitting: nil) { mayMean(label, $0) }
            ?? drafting(of: label).map { ($0, Self.sureEnough) }
    }

    /// The time in which one takes over from another ends before what it leads to begins: "Den nye drift begynder" is none
    /// of it.
    private func mayMean(_ label: EventLabel, _ thread: Int) -> Bool {
        label.kind != .phase || !label.concept.has(.succeeding)
            || threads[thread].labels.contains { $0.concept.has(.succeeding) }
    }

    /// The only event of a kind, where the label or the event says no more than the kind: "Støbning af fundamentet" is
    /// "Støbning", when no other is spoken of.
    private func only(of label: LabelTerms) -> Int? {
        guard label.label.ordinal == nil, let key = label.key, let thread = index.only(ofKind: key) else { return nil }
        let isSame = terms[thread].contains { other in
            (label.telling.isEmpty || other.telling.isEmpty) && Self.beginAlike(label.label, other.label)
        }
        return isSame && terms[thread].allSatisfy { $0.label.ordinal == nil } ? thread : nil
    }

    /// Whether the time of a case lies before a day: "når rådgiveren er valgt, forelægges en ny sag" means no case of
    /// last year. Other events are one of their kind, and only late.
    private func isOver(_ thread: Int, _ label: EventLabel, by day: Day?) -> Bool {
        guard let day, label.concept?.isCase ?? false,
            let end = threads[thread].claims.last?.claim.span.latest
        else { return false }
        return end < day
    }

    /// The thread of the work on a paper, where a label names nothing but the paper: "Potentialeanalyse" is what
    /// "Udarbejdelse af potentialeanalyse" makes.
    private func drafting(of label: EventLabel) -> Int? {
        let words = Set(FoldedWords.of(label.name).map(\.stem))
        guard label.ordinal == nil, !words.isEmpty else { return nil }
        guard let drafting = EventLexicon.standard.event(.drafting)?.concept.key else { return nil }
        return index.latest(.concept(drafting)).last { thread in
            terms[thread].contains { $0.label.concept.has(.drafting) && words.isSubset(of: $0.label.stems) }
        }
    }

    /// The thread of what the project is for beginning to be used, where there is one.
    var goLive: Int? {
        threads.firstIndex { thread in
            thread.labels.contains { $0.concept?.key == .family(.goLive) }
        }
    }
}
