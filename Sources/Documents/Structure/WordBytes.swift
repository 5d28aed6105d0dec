extension Collection<UInt8> where Self: BidirectionalCollection, Index == Int {
    /// Without spaces, no-break spaces and line ends around it.
    var trimmed: SubSequence {
        var start = startIndex
        var end = endIndex
        while start < end, let length = spaceLength(at: start, until: end) { start += length }
        while start < end, let length = spaceLength(before: end, from: start) { end -= length }
        return self[start..<end]
    }

    /// Whether it is a number of an agenda or a list: "7", "2.1", "12.", "3)".
    var isNumber: Bool {
        let words = trimmed
        guard let first = words.first, first &- 0x30 < 10, words.count <= 6 else { return false }
        return words.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") }
    }

    private func spaceLength(at position: Int, until end: Int) -> Int? {
        let byte = self[position]
        if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
        return byte == 0xC2 && position + 1 < end && self[position + 1] == 0xA0 ? 2 : nil
    }

    private func spaceLength(before end: Int, from start: Int) -> Int? {
        let byte = self[end - 1]
        if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
        return byte == 0xA0 && end - 2 >= start && self[end - 2] == 0xC2 ? 2 : nil
    }
}

extension [UInt8] {
    /// Whether a word stands somewhere in it.
    func contains(_ word: String) -> Bool { contains(Array(word.utf8)) }

    /// Whether bytes stand somewhere in it, in their order.
    func contains(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, count >= bytes.count else { return bytes.isEmpty }
        return withUnsafeBufferPointer { buffer in
            (0...buffer.count - bytes.count).contains { start in
                buffer[start] == first && buffer[start..<start + bytes.count].elementsEqual(bytes)
            }
        }
    }
}
