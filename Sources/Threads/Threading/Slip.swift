import Portfolio

/// How far a date has moved (*skred*).
enum Slip {
    /// Days from one span to another; 0 when they overlap, because "16. oktober" in "uge 42" says the same more
    /// exactly.
    ///
    /// Counted from first day to first day: from 2 October to week 42 (16–22 October) are 14 days. Where one of them
    /// is only a deadline, from last day to last day, and a span that ends before the deadline keeps it. Where a period
    /// is only said to end, its end is compared.
    static func days(from first: Span, to now: Span, speakingOf edge: PhaseEdge? = nil) -> Int {
        if edge == .end, let length = first.length, length > 1, let before = first.latest, let after = now.latest {
            return first.contains(now) ? 0 : after - before
        }
        if first.overlaps(now), first.isClosed || now.isClosed || first == now { return keepsDeadline(first, now) }
        if let before = first.earliest, let after = now.earliest { return after - before }
        if let before = first.latest, let after = now.latest { return after - before }
        return 0
    }

    /// A span that overlaps "senest 1. maj" and still ends after it has slipped by what it is too late.
    private static func keepsDeadline(_ first: Span, _ now: Span) -> Int {
        guard first.earliest == nil, let deadline = first.latest, let end = now.latest else { return 0 }
        return max(0, end - deadline)
    }
}
