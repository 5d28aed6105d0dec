import Portfolio

extension Finding {
    /// An identifier out of the kind and of what the finding is about, so that it stays when other findings come or go:
    /// "slip-mithtk-gaar-i-luften-7f2a".
    static func id(_ kind: Kind, _ project: Project.ID?, about facts: [String]) -> ID {
        let head = [kind.rawValue, project?.rawValue].compactMap { $0 }.joined(separator: "-")
        return ID("\(head)-\(FactDigest.of(facts))")
    }
}
