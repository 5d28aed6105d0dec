import Claims
import Portfolio

/// How the time of a claim agrees with where a thread stands. An old date that a sentence tells is the strongest tie there
/// is: nobody moves "licitationen fra den 4. maj" who does not mean the tender that stood on 4 May.
enum TimeTie: Comparable, Sendable {
    case none, overlap, window, day, told

    /// What it adds to the likeness of two labels.
    var weight: Double {
        switch self {
        case .none: 0
        case .overlap: 0.1
        case .window: 0.2
        case .day: 0.3
        case .told: 0.35
        }
    }

    /// Windows of more days than this agree by chance.
    private static let longest = 31

    /// In windows of up to two quarters a more exact time is told apart from others.
    private static let quarters = 184

    /// How a claim's time agrees with the last that was said.
    static func of(_ claim: Claim, with last: Span) -> TimeTie {
        if case .moved(let from?) = claim.change, isSame(from, last) { return .told }
        if claim.span == last {
            if last.isDay { return .day }
            return (last.length ?? 1) <= longest ? .window : .overlap
        }
        if case .moved(let from?) = claim.change, from.overlaps(last) { return .overlap }
        if beginTogether(claim.span, last) { return .window }
        if isKept(claim.span, last) || isKept(last, claim.span) { return .window }
        guard claim.span.overlaps(last), claim.span.isClosed, last.isClosed else { return .none }
        return last.contains(claim.span) && (last.length ?? .max) <= quarters ? .window : .overlap
    }

    /// Whether both begin on one day, where only the beginning of one is known: "efter ferien", "den 14. august".
    private static func beginTogether(_ one: Span, _ other: Span) -> Bool {
        one.earliest != nil && one.earliest == other.earliest && (one.latest == nil || other.latest == nil)
    }

    /// Whether a time lies shortly before a deadline: "den 20. december" after "inden jul".
    private static func isKept(_ span: Span, _ deadline: Span) -> Bool {
        guard deadline.earliest == nil, let end = deadline.latest, let first = span.earliest, let last = span.latest
        else {
            return false
        }
        return last <= end && first >= end - longest
    }

    /// The same days, or the same last day where one of them is a deadline.
    private static func isSame(_ from: Span, _ last: Span) -> Bool {
        from == last || (from.earliest == nil || last.earliest == nil) && from.latest == last.latest
    }
}
