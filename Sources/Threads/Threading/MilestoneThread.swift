import Claims
import Portfolio

/// The claims of several meetings that are one milestone or phase.
struct MilestoneThread: Sendable {
    let project: Int
    private(set) var claims: [RoutedClaim]
    /// Where an entry without a date is named: a dependency's undated end.
    private(set) var undated: (label: EventLabel, citation: Citation)?

    init(_ claim: RoutedClaim) {
        project = claim.project
        claims = [claim]
        undated = nil
    }

    init(undated label: EventLabel, project: Int, citation: Citation) {
        self.project = project
        claims = []
        undated = (label, citation)
    }

    mutating func add(_ claim: RoutedClaim) { claims.append(claim) }

    /// How long it takes, by the last words that say so.
    private(set) var length: LengthClaim?

    /// Takes in how long it takes; what is said later goes before.
    mutating func last(_ length: LengthClaim) { self.length = length }

    /// The last that was said of it without a date, and at which meeting.
    private(set) var news: (news: EventNews, meeting: Int)?

    /// Takes in what a meeting says without a date, if it is about a plan that could be known to be over by then.
    mutating func note(_ told: EventNews, meeting: Int, on day: Day?) {
        guard done == nil, let last = claims.last, last.meeting < meeting || told.kind != .done else { return }
        if told.kind == .done {
            guard let day, let start = last.claim.span.earliest ?? last.claim.span.latest, start <= day else { return }
        }
        news = (told, meeting)
    }

    /// Whether the whole project ended before it came.
    private(set) var isStopped = false

    /// Takes in that the whole project ends: what is still ahead of it does not come.
    mutating func stop(_ told: EventNews, meeting: Int, on day: Day?) {
        if let undated, claims.isEmpty {
            isStopped = true
            news = (
                EventNews(
                    event: undated.label, kind: .cancelled, cause: told.cause, citation: told.citation,
                    passage: told.passage), meeting
            )
        }
        guard done == nil, let last = claims.last else { return }
        if let day, let end = last.claim.span.latest, end < day { return }
        let own = EventNews(
            event: last.claim.event, kind: .cancelled, cause: told.cause, citation: told.citation,
            passage: told.passage)
        note(own, meeting: meeting, on: day)
        isStopped = true
    }

    /// Takes in by how much an event moves that an earlier meeting gave a date: its new date is a statement of its own.
    mutating func move(by shift: TimeShift, _ told: EventNews, at place: ItemPlace, on day: Day?) {
        guard done == nil, let last = claims.last, last.meeting < place.meeting else { return }
        let claim = Claim(
            event: last.claim.event, span: shift.applied(to: last.claim.span), vague: last.claim.vague,
            modality: .planned, change: .moved(from: last.claim.span), cause: told.cause, shift: shift,
            citation: told.citation, passage: told.passage, saidOn: day)
        add(
            RoutedClaim(
                claim: claim, project: project, meeting: place.meeting, item: place.item, planBlock: nil))
    }

    /// The news that no later date has overtaken.
    var standingNews: EventNews? {
        guard let news, claims.last.map({ $0.meeting <= news.meeting }) ?? true else { return nil }
        return news.news
    }

    /// Takes in all claims of a thread that a person says is this one.
    mutating func absorb(_ other: MilestoneThread) {
        claims += other.claims
        if (other.news?.meeting ?? -1) > (news?.meeting ?? -1) { news = other.news }
        length = length ?? other.length
        claims.sort {
            ($0.meeting, $0.item, $0.claim.citation.range.lowerBound)
                < ($1.meeting, $1.item, $1.claim.citation.range.lowerBound)
        }
    }

    /// Leaves nothing of a thread that went into another.
    mutating func empty() { (claims, undated, news) = ([], nil, nil) }

    var labels: [EventLabel] { claims.map(\.claim.event) + (undated.map { [$0.label] } ?? []) }

    /// Where it was first spoken of.
    var place: Place {
        guard let first = claims.first else { return .last }
        return Place(meeting: first.meeting, item: first.item, position: first.claim.citation.range.lowerBound)
    }

    /// A place in the order of meetings, items and text.
    struct Place: Hashable, Sendable {
        let meeting: Int
        let item: Int
        let position: Int

        static let last = Place(meeting: .max, item: .max, position: .max)
    }

    /// The claim that says that it happened, or tells of it as past.
    var done: RoutedClaim? {
        claims.last { $0.claim.modality == .done } ?? claims.last.flatMap { isToldAsPast($0) ? $0 : nil }
    }

    /// A plan of which a later meeting tells as of a thing of the past, without a word that it failed: "Testen i uge 33
    /// viste tre fejl." So is what nobody spoke of before it had passed, where it stands in no plan.
    private func isToldAsPast(_ routed: RoutedClaim) -> Bool {
        let claim = routed.claim
        guard claim.modality != .tentative, claim.change == nil || claim.change == .asPlanned,
            let said = claim.saidOn, let start = claim.span.earliest, let end = claim.span.latest, end < said
        else { return false }
        let earlier = claims.filter { $0.meeting < routed.meeting }
        let wasPlanned = earlier.contains { other in
            guard let planned = other.claim.saidOn else { return false }
            return planned <= end && other.claim.span.anchor <= start + 31
        }
        return (wasPlanned || earlier.isEmpty && routed.planBlock == nil) && !claim.signals.contains(.doubted)
    }

    /// What is still to come of something that has begun: "Etape 2 er i gang og slutter ultimo juni."
    var remainder: RoutedClaim? {
        guard let done, let said = done.claim.saidOn else { return nil }
        return claims.last { routed in
            guard routed.claim.modality != .done, routed.meeting >= done.meeting, let end = routed.claim.span.latest
            else { return false }
            return end > said && routed.claim.span.anchor > done.claim.span.anchor
        }
    }

    /// Whether a claim can be about this event by what is said of time.
    func admits(_ routed: RoutedClaim) -> Bool {
        guard let last = claims.last else { return true }
        guard !isHistory(beside: routed.claim), !isBefore(routed.claim, last.claim), !isOver(for: routed.claim),
            !isNextOfItsKind(routed.claim)
        else {
            return false
        }
        guard last.meeting == routed.meeting, last.item == routed.item else { return true }
        if let block = routed.planBlock, claims.contains(where: { $0.isRow(of: block, in: routed) }) { return false }
        // "Byggeri, juni 2025 – august 2026" beside "Første spadestik 2. juni 2025".
        let (one, other) = (last.claim.event, routed.claim.event)
        if one.kind != other.kind, one.concept != other.concept, one.ordinal == nil, other.ordinal == nil {
            return false
        }
        let (before, now) = (last.claim.span, routed.claim.span)
        if before.latest == nil, now.latest == nil { return before == now }
        return before.overlaps(now) || last.claim.event.name == routed.claim.event.name
    }

    /// How the last words on it agree with a claim's time: one item may tell its start and its end.
    func tie(to claim: Claim) -> TimeTie {
        guard let last = claims.last else { return .none }
        return claims.suffix(4).filter { $0.isOfItem(of: last) }.map { TimeTie.of(claim, with: $0.claim.span) }.max()
            ?? .none
    }

    /// Whether a time is within two weeks of where it stands.
    func isNear(_ span: Span) -> Bool {
        guard let last = claims.last?.claim.span else { return false }
        let (first, second) = last.anchor <= span.anchor ? (last, span) : (span, last)
        return (second.earliest ?? second.anchor) - (first.latest ?? first.anchor) <= 14
    }

    /// How much a claim's time speaks against it: what is said to come, or to have happened, long before it was planned for is
    /// seldom the plan, where nobody says that it moved.
    func doubt(of claim: Claim) -> Double {
        guard claim.change == nil, let end = claim.span.latest, let planned = claims.last?.claim.span.earliest,
            planned - end > (claim.modality == .done ? Self.longSince : Self.longBefore)
        else { return 0 }
        return claim.modality == .done ? 0.15 : 0.3
    }

    /// In days: no plan moves so far ahead of itself without a word.
    private static let longBefore = 45

    /// What has happened does not move: a new date for an event of the same kind is a new event, and so is a deadline
    /// that is still ahead. Only a numbered phase can be said to have begun and still have its end to come.
    private func isOver(for claim: Claim) -> Bool {
        guard let done = done?.claim else { return false }
        if !done.span.overlaps(claim.span) { return true }
        guard claim.modality != .done, claim.event.ordinal == nil, let said = claim.saidOn, let end = claim.span.latest
        else { return false }
        return end > said && !claim.span.isDay && claim.span.earliest == nil
    }

    /// Of cases, meetings and tests there are many: a new one that is announced long after the last one's time, without
    /// a word of a change, is the next.
    private func isNextOfItsKind(_ claim: Claim) -> Bool {
        guard claim.change == nil, claim.modality != .done, claim.event.ordinal == nil,
            !(claim.event.concept?.key?.isSingular ?? false),
            let said = claim.saidOn, let last = claims.last?.claim, let end = last.span.latest,
            end < claim.span.anchor, claim.span.latest.map({ $0 >= said }) ?? true
        else { return false }
        return said - end > Self.longSince && !isDoneOnce(claim.event, last.event)
    }

    /// Whether two labels name one thing, and what is done with it is done once: "Orglet tages ned" is late and not the next,
    /// while a paper is put before a body every year.
    private func isDoneOnce(_ one: EventLabel, _ other: EventLabel) -> Bool {
        guard one.kind == .milestone, let concept = one.concept, concept == other.concept, !concept.isCase,
            !concept.has(.about), !concept.has(.ruling)
        else { return false }
        let things = [one, other].map { $0.stems.subtracting(concept.words) }
        return !things[0].isEmpty && things[0] == things[1]
    }

    /// In days: about two rounds of meetings.
    private static let longSince = 60

    /// "Fra udgangen af 2018" says that it is not in January 2018.
    private func isBefore(_ claim: Claim, _ last: Claim) -> Bool {
        guard claim.change == nil, last.span.latest == nil, let start = last.span.earliest, let end = claim.span.latest
        else { return false }
        return end < start
    }

    /// What happened before anybody planned this is another event of the kind.
    private func isHistory(beside claim: Claim) -> Bool {
        guard claim.modality == .done, let end = claim.span.latest, let first = claims.first?.claim.saidOn, end < first
        else { return false }
        return claims.allSatisfy { $0.claim.modality != .done && !$0.claim.span.overlaps(claim.span) }
    }
}

extension RoutedClaim {
    /// Whether it stands in the same plan as another claim: rows of one plan are different events.
    fileprivate func isRow(of block: Int, in other: RoutedClaim) -> Bool {
        planBlock == block && item == other.item && meeting == other.meeting
    }
}
