public import Portfolio

/// What finds the claims in an agenda item; a protocol so that threading can be tried on claims made by hand.
public protocol ClaimReading: Sendable {
    /// The dated events of an item, in reading order.
    func claims(in item: AgendaItem, of meeting: Meeting) -> [Claim]
    /// What an item says (or the order of its plans implies) of what waits for what, in reading order.
    func dependencies(in item: AgendaItem, of meeting: Meeting) -> [DependencyClaim]
    /// What an item says of events without saying when, in reading order.
    func news(in item: AgendaItem, of meeting: Meeting) -> [EventNews]
}

extension ClaimReader: ClaimReading {}
