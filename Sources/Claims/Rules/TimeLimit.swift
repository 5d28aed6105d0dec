import Portfolio

/// A deadline or a start that narrows the time before it: "i foråret, dog senest 1. april", "tidligst 1. maj og senest
/// 1. juni".
enum TimeLimit {
    /// The days that both leave, and where the limit stands among the clause's tokens; `nil` when there is no limit, or
    /// none that the time can keep.
    static func of(
        _ span: Span, at index: Int, in tokens: [Token], _ times: [TimeMention]
    ) -> (span: Span, second: Int)? {
        guard let second = tokens.indices.dropFirst(index + 1).first(where: { tokens[$0].time != nil }),
            let limit = tokens[second].time.map({ times[$0] }), [.before, .after].contains(limit.kind),
            tokens[(index + 1)..<second].allSatisfy({ TimeWords.beforeLimits.contains($0.lower) }),
            let bound = limit.span, let both = span.intersection(bound), both != bound || !span.isClosed
        else { return nil }
        return (both, second)
    }
}
