extension JSONScanner {
    /// Reads on from the first backslash of a string that began at a byte, and says how long it is unfolded.
    mutating func escapedString(from start: Int) throws(PlanError) -> Int {
        unfolded.removeAll(keepingCapacity: true)
        unfolded.append(contentsOf: bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                guard Self.isUTF8(unfolded[...]) else { throw failure(.badText) }
                return unfolded.count
            }
            if byte < 0x20 { throw failure(.badText) }
            if byte == UInt8(ascii: "\\") { try unfoldEscape() } else { unfolded.append(byte) }
        }
        throw failure(.endsEarly, at: bytes.count)
    }

    /// Unfolds what follows a backslash.
    private mutating func unfoldEscape() throws(PlanError) {
        guard position < bytes.count else { throw failure(.endsEarly, at: bytes.count) }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): unfolded.append(byte)
        case UInt8(ascii: "b"): unfolded.append(0x08)
        case UInt8(ascii: "f"): unfolded.append(0x0C)
        case UInt8(ascii: "n"): unfolded.append(0x0A)
        case UInt8(ascii: "r"): unfolded.append(0x0D)
        case UInt8(ascii: "t"): unfolded.append(0x09)
        case UInt8(ascii: "u"): unfolded.append(contentsOf: String(try escapedScalar()).utf8)
        default: throw failure(.badText, at: position - 1)
        }
    }

    /// The character of `\u0041`, or of the two such that make a pair.
    private mutating func escapedScalar() throws(PlanError) -> Character {
        var code = try hexadecimal()
        if (0xD800..<0xDC00).contains(code), word("\\u") {
            let low = try hexadecimal()
            guard (0xDC00..<0xE000).contains(low) else { throw failure(.badText, at: position - 6) }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw failure(.badText, at: position - 6) }
        return Character(scalar)
    }

    private mutating func hexadecimal() throws(PlanError) -> UInt32 {
        guard position + 4 <= bytes.count else { throw failure(.endsEarly, at: bytes.count) }
        let digits = String(decoding: bytes[position..<(position + 4)], as: UTF8.self)
        guard digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let code = UInt32(digits, radix: 16)
        else { throw failure(.badText) }
        position += 4
        return code
    }

    static func isUTF8(_ text: ArraySlice<UInt8>) -> Bool { String(validating: text, as: UTF8.self) != nil }
}
