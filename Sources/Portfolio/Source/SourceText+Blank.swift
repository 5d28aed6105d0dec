extension SourceText {
    /// The text with white space for some stretches, as for the heads of pages that a sentence goes on behind.
    ///
    /// Each code point becomes a space of as many bytes, so that all places stay what they are; those of four bytes stay,
    /// since no space is as long, and so do line breaks.
    ///
    ///     SourceText("den 1. juni⏎Side 2⏎2022").blanked([13..<19])   // "den 1. juni⏎      ⏎2022"
    ///
    /// - Parameter stretches: ranges of bytes.
    public func blanked(_ stretches: [Range<Int>]) -> SourceText {
        guard !stretches.isEmpty else { return self }
        var bytes = utf8
        for stretch in stretches { bytes[stretch].blank() }
        return SourceText(utf8: bytes)
    }
}

extension ArraySlice<UInt8> {
    fileprivate mutating func blank() {
        var position = startIndex
        while position < endIndex {
            switch self[position] {
            case 0x0A, 0x0C, 0x0D: position += 1
            case ..<0x80:
                self[position] = 0x20
                position += 1
            case 0xC0..<0xE0 where position + 1 < endIndex:
                (self[position], self[position + 1]) = (0xC2, 0xA0)
                position += 2
            case 0xE0..<0xF0 where position + 2 < endIndex:
                (self[position], self[position + 1], self[position + 2]) = (0xE2, 0x80, 0x83)
                position += 3
            default: position += 1
            }
        }
    }
}
