import Claims
import Language
import Portfolio

/// Step 2: makes one thread of all claims, in whatever meeting, that are the same milestone or phase of a project.
struct ClaimThreader: Sendable {
    /// How alike two labels must be.
    static let threshold = 0.4
    /// How alike two labels of one item must be: what an item calls by two names is two events, as a rule.
    static let sameItemThreshold = 0.65
    /// How alike a label without a date must be to change a plan.
    static let sureEnough = 0.6
    /// How many labels of a thread a new one is held against, the latest.
    private static let labels = 8
    /// How many promised cases are waited for.
    private static let patience = 48

    let words: ProjectWords
    private(set) var threads: [MilestoneThread] = []
    private(set) var index = ThreadIndex()
    /// By thread: what its latest labels are compared by, each once.
    private(set) var terms: [[LabelTerms]] = []
    /// The threads of cases that were promised to a body and have not come yet, the latest last.
    private var promised: [Int] = []
    /// That the whole project ends, and at which meeting it was said.
    private var stop: (news: EventNews, meeting: Int)?

    init(project: Project) { words = ProjectWords(project) }

    /// Adds the claims of one item, in reading order.
    mutating func add(_ routed: [RoutedClaim]) {
        let claims = routed.map(read).map(inYearOfThread)
        for claim in claims { settle(claim) }
        let known = threads.count
        var waiting: [ReadClaim] = []
        for (claim, match) in zip(claims, assignments(of: claims, below: known)) {
            if let match { join(claim, match) } else { waiting.append(claim) }
        }
        for claim in waiting {
            let fresh = best(for: claim.terms, admitting: claim) { $0 >= known }
            if let fresh, fresh.score >= Self.sameItemThreshold {
                join(claim, fresh.thread)
            } else if let again = spokenOfAgain(claim) {
                join(claim, again)
            } else {
                open(MilestoneThread(claim.routed), claim.terms)
            }
        }
    }

    private func read(_ routed: RoutedClaim) -> ReadClaim {
        ReadClaim(routed: routed, terms: words.terms(of: routed.claim.event))
    }

    /// The event of a kind that the same item spoke of before, where a claim names no more than the kind: "Tårnet indvies i
    /// juni. Ifølge bygmesteren er indvielsen først den 20. august." Rows of one plan are apart.
    private func spokenOfAgain(_ claim: ReadClaim) -> Int? {
        guard claim.routed.planBlock == nil, let kind = claim.terms.key else { return nil }
        return index.latest(.concept(kind)).last { thread in
            guard let last = threads[thread].claims.last, last.isOfItem(of: claim.routed),
                last.planBlock == nil, last.claim.modality != .done, last.claim.citation != claim.claim.citation,
                let terms = terms[thread].last
            else { return false }
            return threads[thread].doubt(of: claim.claim) == 0 && Self.isSpokenOfAgain(claim, after: last.claim, terms)
        }
    }

    static func isSpokenOfAgain(_ claim: ReadClaim, after other: Claim, _ before: LabelTerms) -> Bool {
        let terms = claim.terms
        return terms.isUnsaid && terms.label.kind == before.label.kind && before.label.ordinal == nil
            && terms.key == before.key && EventAffinity.score(terms, before, .init()) != nil
            && (beginAlike(terms.label, before.label) || takesUp(terms.label, other))
    }

    /// Whether a label is the noun of what a sentence says with a verb: "indvielsen" after "Tårnet indvies".
    private static func takesUp(_ label: EventLabel, _ claim: Claim) -> Bool {
        guard label.concept == claim.event.concept, let head = FoldedWords.of(label.name).first?.word.prefix(5) else {
            return false
        }
        return claim.spoken.contains { $0.hasPrefix(head) }
    }

    /// Whether the first word of one name is that of the other or a compound of it: "Oprensning", "Rensning af jorden".
    static func beginAlike(_ one: EventLabel, _ other: EventLabel) -> Bool {
        let first = [one, other].map { LetterCase.lower(String($0.name.prefix { $0 != " " })) }
        return first[0].hasSuffix(first[1]) || first[1].hasSuffix(first[0])
    }

    /// Of the threads that are wanted the one that a label is most like.
    func best(
        for label: LabelTerms, admitting claim: ReadClaim?, where isWanted: (Int) -> Bool
    ) -> (thread: Int, score: Double)? {
        var best: (thread: Int, score: Double)?
        for thread in index.candidates(for: label, claim?.claim)
        where isWanted(thread) && claim.map({ threads[thread].admits($0.routed) }) ?? true {
            guard let score = score(label, thread, claim), score >= Self.threshold, score > best?.score ?? 0
            else { continue }
            best = (thread, score)
        }
        return best
    }

    func score(_ label: LabelTerms, _ thread: Int, _ claim: ReadClaim?) -> Double? {
        var support = EventAffinity.Support()
        if let claim {
            support.tie = threads[thread].tie(to: claim.claim)
            support.isOnlyOne = label.key.map { index.only(ofKind: $0) == thread } ?? false
            support.fulfils = claim.claim.modality == .done && threads[thread].done == nil
            support.isNear = threads[thread].isNear(claim.claim.span)
            support.spoken = claim.claim.spoken
        }
        let scores = terms[thread].map { EventAffinity.score(label, $0, support) }
        let doubt = claim.map { threads[thread].doubt(of: $0.claim) } ?? 0
        let apart = support.tie == .none && isOtherwiseNamed(label, thread, scores) ? 0.4 : 0
        return scores.compactMap(\.self).max().map { $0 - doubt - apart }
    }

    /// Whether a label is only like one that says nothing of its kind, while others of the thread name another: "Nedtagning af
    /// stilladset" beside "Rejsning af stilladset" and "Stilladset er færdigt".
    private func isOtherwiseNamed(_ label: LabelTerms, _ thread: Int, _ scores: [Double?]) -> Bool {
        guard label.key != nil else { return false }
        let known = zip(terms[thread], scores).filter { $0.0.key != nil }
        return !known.isEmpty && known.allSatisfy { $0.1 == nil }
    }

    /// "Skitsen blev godkendt 18. maj" tells that the case on it, promised for May, has come.
    private mutating func settle(_ claim: ReadClaim) {
        guard claim.claim.modality == .done, claim.terms.label.concept.has(.ruling) else {
            return
        }
        promised.removeAll { thread in
            guard let terms = terms[thread].first, let first = threads[thread].claims.first,
                first.meeting < claim.routed.meeting, let said = first.claim.saidOn,
                let day = claim.claim.span.latest, said <= day, !terms.telling.isDisjoint(with: claim.terms.telling)
            else { return false }
            let news = EventNews(
                event: terms.label, kind: .done, citation: claim.claim.citation, passage: claim.claim.passage)
            threads[thread].note(news, meeting: claim.routed.meeting, on: claim.claim.saidOn)
            return threads[thread].standingNews != nil
        }
    }

    /// Gives a length to the thread that it surely means; a length alone makes no event.
    mutating func last(_ claim: LengthClaim) {
        guard let known = match(claim.event), known.score >= Self.sureEnough else { return }
        threads[known.thread].last(claim)
    }

    private mutating func join(_ claim: ReadClaim, _ thread: Int) {
        threads[thread].add(claim.routed)
        remember(claim.terms, of: thread)
        index.file(claim.claim.span, thread)
    }

    private mutating func remember(_ label: LabelTerms, of thread: Int) {
        index.file(label, thread)
        guard !terms[thread].contains(where: { $0.label == label.label }) else { return }
        terms[thread] = terms[thread].suffix(Self.labels - 1) + [label]
    }

    mutating func open(_ thread: MilestoneThread, _ label: LabelTerms) {
        var thread = thread
        if let stop, thread.claims.isEmpty, threads.allSatisfy({ $0.claims.allSatisfy { $0.meeting <= stop.meeting } })
        {
            thread.stop(stop.news, meeting: stop.meeting, on: nil)
        }
        threads.append(thread)
        terms.append([])
        remember(label, of: threads.count - 1)
        guard let claim = thread.claims.first?.claim else { return }
        index.file(claim.span, threads.count - 1)
        if claim.modality != .done, claim.event.concept?.isCase ?? false {
            promised = promised.suffix(Self.patience - 1) + [threads.count - 1]
        }
    }

    /// Makes one thread of each chain of threads, told by their places, in the order of time.
    mutating func regroup(_ chains: [[Int]]) {
        let (old, labels) = (threads, terms)
        (threads, terms, index, promised) = ([], [], ThreadIndex(), [])
        for (place, chain) in chains.enumerated() {
            threads.append(chain.dropFirst().reduce(into: old[chain[0]]) { $0.absorb(old[$1]) })
            terms.append([])
            for label in chain.flatMap({ labels[$0] }) { remember(label, of: place) }
            for claim in threads[place].claims { index.file(claim.claim.span, place) }
        }
    }

    /// Tells the thread that it means what an item says without a date.
    mutating func note(_ news: EventNews, at place: ItemPlace, on day: Day?) {
        if news.kind == .stopped, words.telling(news.event).isEmpty {
            for thread in threads.indices { threads[thread].stop(news, meeting: place.meeting, on: day) }
            stop = (news, place.meeting)
            return
        }
        guard let match = match(news.event), match.score >= Self.sureEnough else { return }
        if case .shifted(let shift) = news.kind {
            threads[match.thread].move(by: shift, news, at: place, on: day)
        } else if news.kind == .stopped {
            threads[match.thread].stop(news, meeting: place.meeting, on: day)
        } else {
            threads[match.thread].note(news, meeting: place.meeting, on: day)
        }
    }
}

/// A claim with what its label is compared by.
struct ReadClaim: Sendable {
    let routed: RoutedClaim
    let terms: LabelTerms

    var claim: Claim { routed.claim }
}

extension RoutedClaim {
    /// Whether both stand in one item of one meeting.
    func isOfItem(of other: RoutedClaim) -> Bool { meeting == other.meeting && item == other.item }
}
