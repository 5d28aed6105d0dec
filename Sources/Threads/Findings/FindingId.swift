import Portfolio

extension Finding {
    /// An identifier out of the kind and of what the finding is about, so that it stays when other findings come or go:
    /// "slip-mithtk-gaar-i-luften-7f2a".
    static func id(_ kind: Kind, _ project: Project.ID?, about facts: [String]) -> ID {
        let head = [kind.rawValue, project?.rawValue].compactMap { $0 }.joined(separator: "-")
        return ID("\(head)-\(digest(facts))")
    }

    /// FNV-1a (Fowler, Noll & Vo, 1991) of the facts, 32 bits in hexadecimal.
    private static func digest(_ facts: [String]) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in facts.joined(separator: "\u{1F}").utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
