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

    /// Takes in all claims of a thread that a person says is this one.
    mutating func absorb(_ other: MilestoneThread) {
        claims += other.claims
        claims.sort {
            ($0.meeting, $0.item, $0.claim.citation.range.lowerBound)
                < ($1.meeting, $1.item, $1.claim.citation.range.lowerBound)
        }
    }

    /// Leaves nothing of a thread that went into another.
    mutating func empty() { (claims, undated) = ([], nil) }

    var labels: [EventLabel] { claims.map(\.claim.event) + (undated.map { [$0.label] } ?? []) }

    /// The claim that says that it happened.
    var done: RoutedClaim? { claims.last { $0.claim.modality == .done } }

    /// Whether a claim can be about this event by what is said of time.
    ///
    /// What has happened does not move: a new date for an event of the same kind is a new event. Two dates in one item
    /// are two events, unless one lies in the other or the item itself says the same label twice, which is then a
    /// contradiction.
    func admits(_ routed: RoutedClaim) -> Bool {
        let claim = routed.claim
        guard let last = claims.last else { return true }
        if let done {
            let agrees = done.claim.span.overlaps(claim.span)
            if !agrees { return false }
        }
        if claim.modality == .done, let end = claim.span.latest, let first = claims.first?.claim.saidOn, end < first,
            claims.allSatisfy({ $0.claim.modality != .done && !$0.claim.span.overlaps(claim.span) })
        {
            return false
        }
        guard last.meeting == routed.meeting, last.item == routed.item else { return true }
        if let block = routed.planBlock,
            claims.contains(where: {
                $0.planBlock == block && $0.item == routed.item
                    && $0.meeting == routed.meeting
            })
        {
            return false
        }
        return last.claim.span.overlaps(claim.span) || last.claim.event.name == claim.event.name
    }
}
