import Claims
import Portfolio

/// Step 3: what a thread of claims comes to: its history, where it stands on a day, how far it has moved.
struct EntryAssembler: Sendable {
    /// The last day on which anybody could have said something of the project, by the minutes that were loaded.
    let known: Day

    func entry(_ thread: MilestoneThread, id: PlanEntry.ID, correction: EntryCorrection) -> PlanEntry? {
        let named = thread.claims.first.map(\.claim.citation) ?? thread.undated?.citation
        guard let evidence = thread.standingNews?.citation ?? named else { return nil }
        let statements = self.statements(of: thread) + correction.confirmations
        let current = Self.current(thread)
        let confirmed = correction.confirmations.last?.span
        let slip = (confirmed ?? current).flatMap { thread.slip(to: $0) }
        var entry = PlanEntry(
            id: id, kind: thread.kind, name: correction.name ?? EntryName.best(of: thread.labels),
            statements: statements,
            status: correction.confirmations.isEmpty ? status(thread, current, slip) : .reached,
            current: confirmed ?? current, slip: slip,
            cause: slip == nil && thread.standingNews == nil ? nil : thread.cause, evidence: .minutes(evidence),
            statusEvidence: thread.standingNews.map { .minutes($0.citation) },
            isHardEnd: HardEnd.isNamed(by: thread.labels)
                && !(thread.claims.last?.claim.signals.contains(.renewable) ?? false),
            length: length(of: thread, current))
        entry.isStopped = entry.status == .cancelled && thread.isStopped
        entry.isMissed = thread.standingNews?.kind == .missed && entry.status == .moved
        return entry
    }

    /// How long it takes by what was said of that alone, or beside the beginning that holds.
    private func length(of thread: MilestoneThread, _ current: Span?) -> StatedLength? {
        if let said = thread.length {
            return StatedLength(said.length, isNeed: said.isNeed, evidence: .minutes(said.citation))
        }
        let holding = thread.claims.last { $0.claim.span == current }?.claim
        return holding.flatMap { claim in
            claim.length.map { StatedLength($0, isNeed: false, evidence: .minutes(claim.citation)) }
        }
    }

    /// One statement for each item and span: what an item says twice is said once.
    private func statements(of thread: MilestoneThread) -> [Statement] {
        struct Key: Hashable { let meeting: Int, item: Int, span: Span }
        var places: [Key: Int] = [:]
        var kept: [RoutedClaim] = []
        for routed in thread.claims {
            let key = Key(meeting: routed.meeting, item: routed.item, span: routed.claim.span)
            if let place = places[key] {
                if routed.claim.modality.firmness > kept[place].claim.modality.firmness { kept[place] = routed }
            } else {
                places[key] = kept.count
                kept.append(routed)
            }
        }
        return kept.map { routed in
            let claim = routed.claim
            return Statement(
                span: claim.span, writtenSpan: claim.writtenSpan, movedFrom: claim.movedFrom, modality: claim.modality,
                saidOn: claim.saidOn, vague: claim.vague, signals: claim.signals, evidence: .minutes(claim.citation))
        }
    }

    /// What the last meeting said; of several words in it what is still to come of what has begun, then that which
    /// happened, then that which was decided, then that which it moved to, then the most exact.
    static func current(_ thread: MilestoneThread) -> Span? {
        if let rest = thread.remainder { return rest.claim.span }
        guard let last = thread.claims.last?.meeting else { return nil }
        let said = thread.claims.filter { $0.meeting == last }
        return firmest(said.filter { !PhaseEdge.isEdge($0, of: said) })?.claim.span
    }

    /// Where the first meeting put it, or where it says that it was put before.
    static func first(_ thread: MilestoneThread) -> Span? {
        guard let meeting = thread.claims.first?.meeting else { return nil }
        let earliest = thread.claims.filter { $0.meeting == meeting }
        for routed in earliest {
            if case .moved(let from?) = routed.claim.change { return from }
        }
        return firmest(earliest)?.claim.span
    }

    private static func firmest(_ claims: [RoutedClaim]) -> RoutedClaim? {
        claims.enumerated().min { one, other in
            rank(one.element.claim, one.offset) < rank(other.element.claim, other.offset)
        }?.element
    }

    private static func rank(_ claim: Claim, _ offset: Int) -> (Int, Int, Int, Int) {
        let moved: Bool = if case .moved = claim.change { true } else { false }
        return (
            claim.modality == .done ? 0 : claim.modality == .decided ? 1 : 2,
            moved ? 0 : claim.change == .missed ? 2 : 1,
            claim.span.length ?? .max, -offset
        )
    }

    private func status(_ thread: MilestoneThread, _ current: Span?, _ slip: Slip?) -> PlanEntry.Status {
        switch thread.standingNews?.kind {
        case .cancelled: return .cancelled
        case .done: return .reached
        case .missed: return .moved
        case .shifted, .stopped, nil: break
        }
        guard let last = thread.claims.last else { return .planned }
        if thread.done != nil, thread.remainder == nil { return .reached }
        if last.claim.change == .cancelled { return .cancelled }
        if let end = current?.latest ?? current?.earliest, end < known { return .unconfirmed }
        return slip != nil || thread.isSaidToMove ? .moved : .planned
    }
}

/// The name of an entry, out of the labels that its claims have.
enum EntryName {
    /// The first label of the kind that most of them are of, unless a later one says more about the same: one with more
    /// telling words.
    static func best(of labels: [EventLabel]) -> String {
        let kind = commonest(labels)
        let labels = labels.filter { $0.concept?.key == kind }
        guard let first = labels.first else { return "" }
        let better = labels.dropFirst().first { label in
            label.stems.count > first.stems.count && first.stems.count < 2 && label.name.count <= 60
        }
        return (better ?? first).name
    }

    /// The kind that more than half of the labels are of, or else that of the first.
    private static func commonest(_ labels: [EventLabel]) -> Concept.Key? {
        let keys = labels.map { $0.concept?.key }
        let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.first { $0.value * 2 > labels.count }?.key ?? keys.first ?? nil
    }
}

extension Statement.Modality {
    /// How much a word binds.
    var firmness: Int {
        switch self {
        case .tentative: 0
        case .planned: 1
        case .decided: 2
        case .done: 3
        }
    }
}

extension Claim {
    /// The old date that the words give beside the new one.
    fileprivate var movedFrom: Span? {
        guard case .moved(let from?) = change, from != span else { return nil }
        return from
    }
}
