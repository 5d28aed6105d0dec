public import Portfolio

extension PlanError {
    /// What is wrong, in a sentence for people; the place is said apart.
    public var message: LocalizedText { LocalizedText { $0.words(of: problem) } }

    /// The tasks of a ring, as a path: "a → b → a". A long one is cut in the middle: nobody reads a thousand names, and
    /// both ends help.
    static func ring(_ path: [String]) -> String {
        let closed = path + path.prefix(1)
        guard closed.count > 24 else { return closed.joined(separator: " → ") }
        return (closed.prefix(12) + ["… (\(closed.count - 24)) …"] + closed.suffix(12)).joined(separator: " → ")
    }
}
