public import Portfolio

/// What finds the claims in an agenda item; a protocol so that threading can be tried on claims made by hand.
public protocol ClaimReading: Sendable {
    /// The dated events of an item, in reading order.
    func claims(in item: AgendaItem, of meeting: Meeting) -> [Claim]
    /// What an item says (or the order of its plans implies) of what waits for what, in reading order.
    func dependencies(in item: AgendaItem, of meeting: Meeting) -> [DependencyClaim]
    /// What an item says of events without saying when, in reading order.
    func news(in item: AgendaItem, of meeting: Meeting) -> [EventNews]
    /// All of these at once, which a reader can do with less work.
    func read(_ item: AgendaItem, of meeting: Meeting) -> ItemStatements
}

extension ClaimReading {
    /// All that an item says of events.
    public func read(_ item: AgendaItem, of meeting: Meeting) -> ItemStatements {
        ItemStatements(
            claims: claims(in: item, of: meeting), dependencies: dependencies(in: item, of: meeting),
            news: news(in: item, of: meeting))
    }
}

extension ClaimReader: ClaimReading {
    /// All three from one reading of the item's plans and claims.
    public func read(_ item: AgendaItem, of meeting: Meeting) -> ItemStatements {
        let page = page(item, of: meeting)
        let plans = PlanReader(grammar: grammar, page: page).plans()
        let claims = claims(on: page, plans: plans)
        let lengths = lengths(on: page, plans: plans, claims: claims)
        return ItemStatements(
            claims: claims, dependencies: dependencies(on: page, plans: plans, claims: claims, lengths: lengths),
            news: news(on: page), lengths: lengths)
    }
}

/// Everything that an item says of events.
public struct ItemStatements: Sendable {
    /// Events at a time.
    public let claims: [Claim]
    /// What waits for what.
    public let dependencies: [DependencyClaim]
    /// What was told without a date.
    public let news: [EventNews]
    /// How long something takes.
    public let lengths: [LengthClaim]

    public init(
        claims: [Claim], dependencies: [DependencyClaim], news: [EventNews], lengths: [LengthClaim] = []
    ) {
        self.lengths = lengths
        self.claims = claims
        self.dependencies = dependencies
        self.news = news
    }
}
