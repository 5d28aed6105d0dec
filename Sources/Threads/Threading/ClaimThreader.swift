import Claims
import Language
import Portfolio

/// Step 2: makes one thread of all claims, in whatever meeting, that are the same milestone or phase of a project.
///
/// Threads are looked up by what their labels have in common with the claim's, and only among the latest of a kind,
/// so that the work for a claim does not grow with the number of meetings.
struct ClaimThreader: Sendable {
    /// How alike two labels must be.
    private static let threshold = 0.4
    /// How alike two labels of one item must be: what an item calls by two names is two events, as a rule.
    private static let sameItemThreshold = 0.65
    /// How alike a label without a date must be to change a plan.
    private static let sureEnough = 0.6
    /// How many threads of one kind are looked through; a milestone that nobody spoke of since so many newer ones of
    /// its kind is not taken up again.
    private static let memory = 48

    private let affinity: EventAffinity
    private(set) var threads: [MilestoneThread] = []
    private var byKey: [Key: [Int]] = [:]
    /// The threads of cases that were promised to a body and have not come yet, the latest last.
    private var promised: [Int] = []

    init(project: Project) { affinity = EventAffinity(project: project) }

    /// Adds the claims of one item, in reading order.
    mutating func add(_ claims: [RoutedClaim]) {
        for claim in claims { settle(claim) }
        let known = threads.count
        var waiting: [RoutedClaim] = []
        for (index, match) in assignments(of: claims, below: known).enumerated() {
            if let match { join(claims[index], match) } else { waiting.append(claims[index]) }
        }
        for claim in waiting {
            let fresh = best(for: claim.claim.event, admitting: claim) { $0 >= known }
            if let fresh, fresh.score >= Self.sameItemThreshold {
                join(claim, fresh.thread)
            } else if let again = spokenOfAgain(claim) {
                join(claim, again)
            } else {
                open(MilestoneThread(claim))
            }
        }
    }

    /// The event of a kind that the same item spoke of before, where a claim names no more than the kind: "Tårnet indvies i
    /// juni. Ifølge bygmesteren er indvielsen først den 20. august." Rows of one plan are apart.
    private func spokenOfAgain(_ claim: RoutedClaim) -> Int? {
        guard claim.planBlock == nil, let kind = affinity.key(claim.claim.event) else { return nil }
        return (byKey[.concept(kind)] ?? []).suffix(Self.memory).last { thread in
            guard let last = threads[thread].claims.last, last.meeting == claim.meeting, last.item == claim.item,
                last.planBlock == nil, last.claim.modality != .done
            else { return false }
            return isSpokenOfAgain(claim.claim.event, after: last.claim.event)
        }
    }

    private func isSpokenOfAgain(_ label: EventLabel, after other: EventLabel) -> Bool {
        affinity.isUnsaid(label) && label.kind == other.kind && other.ordinal == nil
            && affinity.key(label) == affinity.key(other) && Self.beginAlike(label.name, other.name)
            && affinity.score(label, other, .init()) != nil
    }

    /// The thread that a label without a date means, or a new one.
    ///
    /// - Parameter day: the day of the meeting, where the words speak of what is still to come.
    mutating func thread(of label: EventLabel, project: Int, citation: Citation, toComeOn day: Day?) -> Int {
        if let known = match(label, toComeOn: day) { return known.thread }
        if let only = only(of: label), !isOver(only, label, by: day) { return only }
        open(MilestoneThread(undated: label, project: project, citation: citation))
        return threads.count - 1
    }

    /// The only event of a kind, where the label or the event says no more than the kind: "Støbning af fundamentet" is
    /// "Støbning", when no other is spoken of.
    private func only(of label: EventLabel) -> Int? {
        guard label.ordinal == nil, let concept = affinity.key(label) else { return nil }
        let same = Set((byKey[.concept(concept)] ?? []).suffix(Self.memory))
        guard same.count == 1, let thread = same.first else { return nil }
        let isSame = threads[thread].labels.contains { other in
            (affinity.telling(label).isEmpty || affinity.telling(other).isEmpty)
                && Self.beginAlike(label.name, other.name)
        }
        return isSame && threads[thread].labels.allSatisfy { $0.ordinal == nil } ? thread : nil
    }

    /// Whether the time of a case lies before a day: "når rådgiveren er valgt, forelægges en ny sag" means no case of
    /// last year. Other events are one of their kind, and only late.
    private func isOver(_ thread: Int, _ label: EventLabel, by day: Day?) -> Bool {
        guard let day, label.concept?.isCase ?? false,
            let end = threads[thread].claims.last?.claim.span.latest
        else { return false }
        return end < day
    }

    /// Whether the first word of one name is that of the other or a compound of it: "Oprensning", "Rensning af jorden".
    private static func beginAlike(_ one: String, _ other: String) -> Bool {
        let first = [one, other].map { DanishCase.lower(String($0.prefix { $0 != " " })) }
        return first[0].hasSuffix(first[1]) || first[1].hasSuffix(first[0])
    }

    /// The thread that a label means, where the words speak of what is still to come.
    func match(_ label: EventLabel, toComeOn day: Day?) -> (thread: Int, score: Double)? {
        match(label).flatMap { isOver($0.thread, label, by: day) ? nil : $0 }
    }

    /// The thread that a label means, and how surely.
    func match(_ label: EventLabel) -> (thread: Int, score: Double)? {
        best(for: label, admitting: nil) { _ in true } ?? drafting(of: label).map { ($0, Self.sureEnough) }
    }

    /// The thread of the work on a paper, where a label names nothing but the paper: "Potentialeanalyse" is what
    /// "Udarbejdelse af potentialeanalyse" makes.
    private func drafting(of label: EventLabel) -> Int? {
        let words = Set(FoldedWords.of(label.name).map(\.stem))
        guard label.ordinal == nil, !words.isEmpty else { return nil }
        guard let drafting = EventLexicon.standard.event(.drafting)?.concept.key else { return nil }
        return (byKey[.concept(drafting)] ?? []).suffix(Self.memory).last { thread in
            threads[thread].labels.suffix(8).contains { $0.concept.has(.drafting) && words.isSubset(of: $0.stems) }
        }
    }

    /// Tells the thread that it means what an item says without a date.
    mutating func hear(_ news: EventNews, at place: ItemPlace, on day: Day?) {
        if news.kind == .stopped {
            for thread in threads.indices { threads[thread].stop(news, meeting: place.meeting, on: day) }
            return
        }
        guard let match = match(news.event), match.score >= Self.sureEnough else { return }
        if case .shifted(let shift) = news.kind {
            threads[match.thread].move(by: shift, news, at: place, on: day)
        } else {
            threads[match.thread].hear(news, meeting: place.meeting, on: day)
        }
    }

    /// The thread of what the project is for beginning to be used, where there is one.
    var goLive: Int? {
        threads.firstIndex { thread in
            thread.labels.contains { $0.concept?.key == .family(.goLive) }
        }
    }

    /// For each claim the thread of earlier items that it continues. The best pairs are joined first; of two dates
    /// that could both continue one thread, the nearer to its last does, and the other becomes a new event: a split.
    private func assignments(of claims: [RoutedClaim], below known: Int) -> [Int?] {
        var pairs: [(claim: Int, thread: Int, score: Double, rank: Double, distance: Int)] = []
        for (index, claim) in claims.enumerated() {
            if let thread = movedThread(claim.claim), thread < known, threads[thread].admits(claim) {
                pairs.append((index, thread, Self.threshold, Self.threshold, 0))
            }
            for thread in candidates(for: claim.claim.event, claim.claim)
            where thread < known && threads[thread].admits(claim) {
                guard let score = score(claim.claim.event, thread, claim.claim), score >= Self.threshold else {
                    continue
                }
                let last = threads[thread].claims.last?.claim.span.anchor ?? claim.claim.span.anchor
                let rank = score + 2 * threads[thread].tie(to: claim.claim).weight
                pairs.append((index, thread, score, rank, abs(claim.claim.span.anchor - last)))
            }
        }
        pairs.sort { ($1.rank, $0.distance, $0.claim, $0.thread) < ($0.rank, $1.distance, $1.claim, $1.thread) }
        var result: [Int?] = Array(repeating: nil, count: claims.count)
        var taken: [Int: Int] = [:]
        for pair in pairs where result[pair.claim] == nil {
            if let other = taken[pair.thread] {
                let isOne = together(claims[other].claim, claims[pair.claim].claim)
                guard isOne, pair.score >= Self.sameItemThreshold else { continue }
            }
            result[pair.claim] = pair.thread
            if taken[pair.thread] == nil { taken[pair.thread] = pair.claim }
        }
        return result
    }

    /// The only thread that stood at the date that a claim says it was moved from, where the claim's own words name no
    /// other event: "Ny frist er 1. december i stedet for 1. september."
    private func movedThread(_ claim: Claim) -> Int? {
        guard case .moved(let from?) = claim.change else { return nil }
        let isBare = affinity.isBare(claim.event)
        let there = Set((byKey[Self.timeKey(from)] ?? []).suffix(Self.memory)).filter { thread in
            guard let last = threads[thread].claims.last?.claim.span else { return false }
            let isThen = last == from || (from.earliest == nil || last.earliest == nil) && last.latest == from.latest
            return isThen && (isBare || threads[thread].labels.contains { EventAffinity.touch($0, claim.event) })
        }
        return there.count == 1 ? there.first : nil
    }

    /// Whether two claims of one item can be one event.
    private func together(_ one: Claim, _ other: Claim) -> Bool {
        one.span.overlaps(other.span) || one.event.name == other.event.name
            || isSpokenOfAgain(other.event, after: one.event)
    }

    private func best(
        for label: EventLabel, admitting claim: RoutedClaim?, where isWanted: (Int) -> Bool
    ) -> (thread: Int, score: Double)? {
        var best: (thread: Int, score: Double)?
        for thread in candidates(for: label, claim?.claim)
        where isWanted(thread) && claim.map(threads[thread].admits) ?? true {
            guard let score = score(label, thread, claim?.claim), score >= Self.threshold, score > best?.score ?? 0
            else { continue }
            best = (thread, score)
        }
        return best
    }

    private func score(_ label: EventLabel, _ thread: Int, _ claim: Claim?) -> Double? {
        var support = EventAffinity.Support()
        support.tie = claim.map { threads[thread].tie(to: $0) } ?? .none
        support.isOnlyOne = claim != nil && isOnlyOne(label)
        return threads[thread].labels.suffix(8).compactMap { affinity.score(label, $0, support) }.max()
    }

    /// Whether one event of a label's kind is known, and no more.
    private func isOnlyOne(_ label: EventLabel) -> Bool {
        guard let kind = affinity.key(label), let known = byKey[.concept(kind)], let first = known.first else {
            return false
        }
        return known.suffix(Self.memory).allSatisfy { $0 == first }
    }

    /// The threads that a label may mean by its words, and that a claim may mean by its time.
    private func candidates(for label: EventLabel, _ claim: Claim? = nil) -> [Int] {
        var keys = keys(of: label)
        if let claim {
            keys.append(Self.timeKey(claim.span))
            if case .moved(let from?) = claim.change { keys.append(Self.timeKey(from)) }
        }
        return Set(keys.flatMap { (byKey[$0] ?? []).suffix(Self.memory) }).sorted()
    }

    /// What threads are filed under.
    private enum Key: Hashable {
        case stem(String)
        case concept(Concept.Key)
        case ordinal(EventLabel.Ordinal)
        case name(String)
        case time(Day)
        /// Building, laying, setting up: one piece of work has many names.
        case work
    }

    private func keys(of label: EventLabel) -> [Key] {
        var keys = affinity.telling(label).map(Key.stem)
        if let concept = affinity.key(label) { keys.append(.concept(concept)) }
        if let ordinal = label.ordinal { keys.append(.ordinal(ordinal)) }
        if label.concept.has(.work) { keys.append(.work) }
        keys.append(.name(label.name))
        return keys
    }

    private mutating func open(_ thread: MilestoneThread) {
        threads.append(thread)
        for label in thread.labels { file(label, threads.count - 1) }
        for claim in thread.claims { fileTime(of: claim, threads.count - 1) }
        if let claim = thread.claims.first?.claim, claim.modality != .done,
            claim.event.concept?.isCase ?? false
        {
            promised = promised.suffix(Self.memory - 1) + [threads.count - 1]
        }
    }

    /// "Skitsen blev godkendt 18. maj" tells that the case on it, promised for May, has come.
    private mutating func settle(_ claim: RoutedClaim) {
        guard claim.claim.modality == .done, claim.claim.event.concept.has(.ruling) else {
            return
        }
        let about = affinity.telling(claim.claim.event)
        promised.removeAll { thread in
            guard let label = threads[thread].labels.first, let first = threads[thread].claims.first,
                first.meeting < claim.meeting, let said = first.claim.saidOn, let day = claim.claim.span.latest,
                said <= day,
                !affinity.telling(label).isDisjoint(with: about)
            else { return false }
            threads[thread].hear(
                EventNews(
                    event: label, kind: .done, citation: claim.claim.citation, passage: claim.claim.passage),
                meeting: claim.meeting, on: claim.claim.saidOn)
            return threads[thread].standingNews != nil
        }
    }

    private mutating func join(_ claim: RoutedClaim, _ thread: Int) {
        threads[thread].add(claim)
        file(claim.claim.event, thread)
        fileTime(of: claim, thread)
    }

    private mutating func fileTime(of claim: RoutedClaim, _ thread: Int) {
        byKey[Self.timeKey(claim.claim.span), default: []].append(thread)
    }

    /// By its last day, so that "til 1. februar" finds what is on that day.
    private static func timeKey(_ span: Span) -> Key { .time(span.latest ?? span.anchor) }

    private mutating func file(_ label: EventLabel, _ thread: Int) {
        for key in keys(of: label) where byKey[key]?.last != thread { byKey[key, default: []].append(thread) }
    }
}
