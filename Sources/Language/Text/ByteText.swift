/// Scanning of a text that lies as UTF-8 in memory, at positions in bytes.
extension [UInt8] {
    /// The byte at a position, or a line break outside of the text.
    @inlinable
    public func byte(_ position: Int) -> UInt8 { indices.contains(position) ? self[position] : 0x0A }

    /// The words at a range of bytes.
    @inlinable
    public func words(_ bytes: Range<Int>) -> String { String(decoding: self[bytes], as: UTF8.self) }

    /// The words at a range of bytes with single spaces between them.
    @inlinable
    public func squeezedWords(_ bytes: Range<Int>) -> String {
        var squeezed: [UInt8] = []
        squeezed.reserveCapacity(bytes.count)
        var position = bytes.lowerBound
        while position < bytes.upperBound {
            let space = spaceLength(at: position, until: bytes.upperBound)
            if space == 0 {
                squeezed.append(self[position])
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
    @inlinable
    public func spaceLength(at position: Int, until end: Int) -> Int {
        guard position < end else { return 0 }
        switch self[position] {
        case 0x20, 0x09, 0x0C, 0x0D, 0x0B, 0x0A, 0x00: return 1
        case 0xC2: return position + 1 < end && self[position + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard position + 2 < end, self[position + 1] == 0x80 else { return 0 }
            return (0x80...0x8B).contains(self[position + 2]) || self[position + 2] == 0xAF ? 3 : 0
        case 0xEF: return position + 2 < end && self[position + 1] == 0xBB && self[position + 2] == 0xBF ? 3 : 0
        default: return 0
        }
    }

    /// The first byte at or after a position that is no white space.
    @inlinable
    public func skippingSpace(from position: Int, until end: Int) -> Int {
        var position = position
        while true {
            let length = spaceLength(at: position, until: end)
            if length == 0 { return position }
            position += length
        }
    }

    /// The range without white space at its ends.
    @inlinable
    public func trimmed(_ range: Range<Int>) -> Range<Int> {
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
    @inlinable
    public func isUpper(at position: Int) -> Bool {
        let byte = byte(position)
        if byte == 0xC3 { return (0x80...0x9E).contains(self.byte(position + 1)) }
        return byte &- 0x41 < 26
    }

    /// Whether a lower-case letter (a–z, ß–ÿ) stands at a byte.
    @inlinable
    public func isLower(at position: Int) -> Bool {
        let byte = byte(position)
        if byte == 0xC3 { return self.byte(position + 1) >= 0x9F }
        return byte &- 0x61 < 26
    }

    /// Whether a letter stands at a byte.
    @inlinable
    public func isLetter(at position: Int) -> Bool { isUpper(at: position) || isLower(at: position) }

    /// The end of a phrase that stands at a position, letter case and Markdown's `*` aside; `nil` when it does not.
    ///
    /// White space in the phrase (one space) stands for any run of it in the text. The phrase must be folded.
    @inlinable
    public func end(ofPhrase phrase: [UInt8], at position: Int, until end: Int) -> Int? {
        self.end(ofPhrase: phrase, phrase.indices, at: position, until: end)
    }

    /// The same for a phrase that is a stretch of many.
    @inlinable
    public func end(ofPhrase phrase: [UInt8], _ stretch: Range<Int>, at position: Int, until end: Int) -> Int? {
        var position = position
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            guard position < end else { return nil }
            let byte = self[position]
            if byte == UInt8(ascii: "*"), phrase[index] != byte {
                position += 1
            } else if phrase[index] == 0x20 {
                let next = skippingSpace(from: position, until: end)
                guard next > position else { return nil }
                position = next
                index += 1
            } else {
                let isSecondOfLatin1 = position > 0 && self[position - 1] == 0xC3
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
