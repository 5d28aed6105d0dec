extension SourceText {
    /// The words at a range of code points as a person would quote them: white space of any kind and length, line breaks
    /// included, is one space.
    public func quote(at range: SourceRange) -> String {
        var quote: [UInt8] = []
        var isSpace = false
        let bytes = self.bytes(of: range)
        quote.reserveCapacity(bytes.count)
        for byte in bytes {
            // The second byte of a no-break space was taken with the first.
            if utf8[byte] == 0xA0, byte > 0, utf8[byte - 1] == 0xC2 { continue }
            if isWhite(at: byte) {
                isSpace = true
                continue
            }
            if isSpace, !quote.isEmpty { quote.append(UInt8(ascii: " ")) }
            isSpace = false
            quote.append(utf8[byte])
        }
        return String(decoding: quote, as: UTF8.self)
    }

    private func isWhite(at byte: Int) -> Bool {
        switch utf8[byte] {
        case UInt8(ascii: " "), 0x09...0x0D: true
        case 0xC2: byte + 1 < utf8.count && utf8[byte + 1] == 0xA0
        default: false
        }
    }
}
