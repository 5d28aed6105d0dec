internal import Portfolio

/// The characters that end a line: besides the line feed a lone carriage return (old Macintosh), NEL (mainframes, and
/// what Windows-1252 leaves open), and the separators of Unicode (what page makers put in).
enum LineEnds {
    /// The same text with a line feed for each, one character for one; a carriage return before a line feed stays.
    static func unified(_ text: SourceText) -> SourceText {
        let bytes = text.utf8
        guard bytes.indices.contains(where: { length(at: $0, of: bytes) != nil }) else { return text }
        var unified: [UInt8] = []
        unified.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let end = length(at: index, of: bytes)
            unified.append(end == nil ? bytes[index] : 0x0A)
            index += end ?? 1
        }
        return SourceText(utf8: unified)
    }

    /// How many bytes the end of a line takes that is no line feed; `nil` where there is none.
    private static func length(at index: Int, of bytes: [UInt8]) -> Int? {
        switch bytes[index] {
        case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? nil : 1
        case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : nil
        case 0xE2:
            index + 2 < bytes.count && bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]) ? 3 : nil
        default: nil
        }
    }
}
