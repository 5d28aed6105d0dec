/// A short name for some facts, the same from run to run.
package enum FactDigest {
    /// FNV-1a (Fowler, Noll & Vo, 1991) of the facts, 32 bits as eight hexadecimal digits: "7f2a09c1".
    package static func of(_ facts: [String]) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in facts.joined(separator: "\u{1F}").utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
