import Portfolio

/// What became of a project at a meeting. It is the same, and is drawn the same, in every picture.
public enum TouchSign: Int, Comparable, CaseIterable, Sendable {
    case mentioned, closed, subject, unclear, noted, recommended, decided, rejected, postponed

    /// By weight.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// Whether something came of it that a reader looks for; the others only tell that it was spoken of.
    private var isOutcome: Bool { self >= .unclear }

    /// What became of the projects that these items touched: every outcome that occurs, the weightiest first, or the
    /// weightiest of the rest where there is none.
    static func all(of signs: some Sequence<TouchSign>) -> [TouchSign] {
        let ordered = Set(signs).sorted(by: >)
        let outcomes = ordered.filter(\.isOutcome)
        return outcomes.isEmpty ? Array(ordered.prefix(1)) : outcomes
    }

    /// The signs of one item that touched a project; of one that only names it, that it was named.
    static func all(_ touch: Touch, _ item: AgendaItem?, on date: Day) -> [TouchSign] {
        guard touch.relation != .mention else { return [.mentioned] }
        let signs = Set((item?.outcomes(on: date) ?? []).compactMap(TouchSign.init))
        return signs.isEmpty ? [item?.closed == true ? .closed : .subject] : signs.sorted(by: >)
    }

    /// `nil` where nothing came of it: it was talked about.
    private init?(_ outcome: Decision.Outcome) {
        switch outcome {
        case .approved, .approvedWithChanges, .agreed: self = .decided
        // What is recommended to others, or sent on to them, is theirs to decide.
        case .recommended, .forwarded: self = .recommended
        case .rejected: self = .rejected
        case .noted: self = .noted
        case .postponed: self = .postponed
        case .unclear: self = .unclear
        case .discussed, .none: return nil
        }
    }

    /// Whether a decision of this outcome is what the sign stands for.
    func stands(for outcome: Decision.Outcome) -> Bool {
        self == .subject ? outcome == .discussed : TouchSign(outcome) == self
    }
}

extension AgendaItem {
    /// What became of it at its own meeting; it may quote the decisions of others.
    func outcomes(on date: Day) -> [Decision.Outcome] {
        decisions.filter { $0.meetingDate == nil || $0.meetingDate == date }.map(\.outcome)
    }
}
