import Portfolio

/// Tests and foldings on UTF-8 bytes, so that scanning never builds strings.
///
/// Danish text needs more than ASCII: `Æ Ø Å É Ö Ü` are folded too, because headings come as "SAGSRESUMÉ" and "ØKONOMI".
enum Letters {
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// A letter or a part of one: every byte beyond ASCII counts, apart from those that begin a no-break space or a dash.
    static func isWord(_ byte: UInt8) -> Bool {
        isASCIILetter(byte) || isDigit(byte) || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
    }

    /// Lower case of an ASCII letter; other bytes as they are.
    static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// The second byte of a letter U+00C0…U+00FF, in lower case ("Æ" is `C3 86`, "æ" is `C3 A6`).
    static func lowerLatin1(_ byte: UInt8) -> UInt8 {
        (0x80...0x9E).contains(byte) && byte != 0x97 ? byte + 0x20 : byte
    }

    /// A text as lower-case bytes.
    static func folded(_ text: some StringProtocol) -> [UInt8] {
        var bytes: [UInt8] = []
        var afterC3 = false
        for byte in text.utf8 {
            bytes.append(afterC3 ? lowerLatin1(byte) : lower(byte))
            afterC3 = byte == 0xC3
        }
        return bytes
    }
}

extension SourceText {
    /// The byte at a position, or a line break outside of the text.
    func byte(_ position: Int) -> UInt8 { utf8.indices.contains(position) ? utf8[position] : 0x0A }

    /// The words at a range of bytes.
    func words(_ bytes: Range<Int>) -> String { String(decoding: utf8[bytes], as: UTF8.self) }

    /// The words at a range of bytes with single spaces between them.
    func squeezedWords(_ bytes: Range<Int>) -> String {
        var squeezed: [UInt8] = []
        squeezed.reserveCapacity(bytes.count)
        var position = bytes.lowerBound
        while position < bytes.upperBound {
            let space = spaceLength(at: position, until: bytes.upperBound)
            if space == 0 {
                squeezed.append(utf8[position])
                position += 1
            } else {
                if squeezed.last != 0x20, !squeezed.isEmpty { squeezed.append(0x20) }
                position += space
            }
        }
        if squeezed.last == 0x20 { squeezed.removeLast() }
        return String(decoding: squeezed, as: UTF8.self)
    }

    /// The length of the white space character at a byte: space, tab, form feed, carriage return, no-break space
    /// (U+00A0), narrow and zero-width spaces (U+2000…U+200B, U+202F), byte order mark; 0 when there is none.
    func spaceLength(at position: Int, until end: Int) -> Int {
        guard position < end else { return 0 }
        switch utf8[position] {
        case 0x20, 0x09, 0x0C, 0x0D, 0x0B, 0x0A, 0x00: return 1
        case 0xC2: return position + 1 < end && utf8[position + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard position + 2 < end, utf8[position + 1] == 0x80 else { return 0 }
            return (0x80...0x8B).contains(utf8[position + 2]) || utf8[position + 2] == 0xAF ? 3 : 0
        case 0xEF: return position + 2 < end && utf8[position + 1] == 0xBB && utf8[position + 2] == 0xBF ? 3 : 0
        default: return 0
        }
    }

    /// The first byte at or after a position that is no white space.
    func skippingSpace(from position: Int, until end: Int) -> Int {
        var position = position
        while true {
            let length = spaceLength(at: position, until: end)
            if length == 0 { return position }
            position += length
        }
    }

    /// The range without white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = skippingSpace(from: range.lowerBound, until: range.upperBound)
        var end = range.upperBound
        while end > start {
            if spaceLength(at: end - 1, until: end) == 1 {
                end -= 1
            } else if end - start >= 2, spaceLength(at: end - 2, until: end) == 2 {
                end -= 2
            } else if end - start >= 3, spaceLength(at: end - 3, until: end) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    /// Whether an upper-case letter (A–Z, À–Þ) stands at a byte.
    func isUpper(at position: Int) -> Bool {
        let byte = byte(position)
        if byte == 0xC3 { return (0x80...0x9E).contains(self.byte(position + 1)) }
        return byte &- 0x41 < 26
    }

    /// Whether a lower-case letter (a–z, ß–ÿ) stands at a byte.
    func isLower(at position: Int) -> Bool {
        let byte = byte(position)
        if byte == 0xC3 { return self.byte(position + 1) >= 0x9F }
        return byte &- 0x61 < 26
    }

    /// Whether a letter stands at a byte.
    func isLetter(at position: Int) -> Bool { isUpper(at: position) || isLower(at: position) }

    /// The end of a phrase that stands at a position, letter case and Markdown's `*` aside; `nil` when it does not.
    ///
    /// White space in the phrase (one space) stands for any run of it in the text. The phrase must be folded.
    func end(ofPhrase phrase: [UInt8], at position: Int, until end: Int) -> Int? {
        self.end(ofPhrase: phrase, phrase.indices, at: position, until: end)
    }

    /// The same for a phrase that is a stretch of many.
    func end(ofPhrase phrase: [UInt8], _ stretch: Range<Int>, at position: Int, until end: Int) -> Int? {
        var position = position
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            guard position < end else { return nil }
            let byte = utf8[position]
            if byte == UInt8(ascii: "*"), phrase[index] != byte {
                position += 1
            } else if phrase[index] == 0x20 {
                let next = skippingSpace(from: position, until: end)
                guard next > position else { return nil }
                position = next
                index += 1
            } else {
                let isSecondOfLatin1 = position > 0 && utf8[position - 1] == 0xC3
                guard phrase[index] == (isSecondOfLatin1 ? Letters.lowerLatin1(byte) : Letters.lower(byte)) else {
                    return nil
                }
                position += 1
                index += 1
            }
        }
        return position
    }
}
