public import Portfolio

extension ClaimReader {
    /// What an item says of what waits for what: in words ("kan først …, når …"), and by the order of its plans.
    public func dependencies(in item: AgendaItem, of meeting: Meeting) -> [DependencyClaim] { [] }
}
