import Language
import Portfolio

/// The number of a case behind an item's title: "Nyt bibliotek (24/0117)", "Nyt bibliotek, sagsnr. 24/0117".
///
/// Left alone: "Møde i udvalget (12/10)", a day, and "Lov om planlægning (2016)", a year.
struct CaseBehindTitle {
    let number: String
    /// What stands before it, in bytes.
    let title: Range<Int>

    /// No number with its label is longer, in bytes.
    private static let longest = 48

    /// Looks at the end of a title.
    ///
    /// - Parameter takesShort: whether "24/1" is a number in brackets without a label, too.
    init?(_ words: Range<Int>, in text: SourceText, takesShort: Bool) {
        let window = max(words.lowerBound, words.upperBound - Self.longest)..<words.upperBound
        if let last = text.utf8[words].last, let opening = Self.openings[last] {
            guard let open = text.utf8[window].lastIndex(of: opening) else { return nil }
            // No day stands in square brackets.
            let takesShort = takesShort || opening == UInt8(ascii: "[")
            self.init(text.trimmed(open + 1..<words.upperBound - 1), from: open, words, text, takesShort: takesShort)
        } else {
            guard let label = HeadingVocabulary.caseLabels.all(in: text, range: window).last,
                label.start > words.lowerBound
            else { return nil }
            self.init(label.start..<words.upperBound, from: label.start, words, text, takesShort: true)
        }
    }

    private static let openings = [UInt8(ascii: ")"): UInt8(ascii: "("), UInt8(ascii: "]"): UInt8(ascii: "[")]

    /// Takes the number that fills a range behind its label.
    private init?(_ range: Range<Int>, from start: Int, _ words: Range<Int>, _ text: SourceText, takesShort: Bool) {
        let label = HeadingVocabulary.caseLabels.match(in: text, at: range.lowerBound, until: range.upperBound)
        var position = text.skippingSpace(from: label?.end ?? range.lowerBound, until: range.upperBound)
        if label != nil, text.byte(position) == UInt8(ascii: ":") {
            position = text.skippingSpace(from: position + 1, until: range.upperBound)
        }
        if label == nil, let space = text.utf8[range].firstIndex(of: 0x20), text.isLower(at: range.lowerBound) {
            // "(byggeprojekt BP-17-03)": what it is the number of.
            position = space + 1
        }
        let read = label == nil ? RegistryNumber.readBracketed : RegistryNumber.readLabelled
        guard let found = read(position, range.upperBound, text), found.end == range.upperBound,
            label != nil || Self.tellsItself(found.shape, position..<found.end, text, takesShort)
        else { return nil }
        var end = text.trimmed(words.lowerBound..<start).upperBound
        while end > words.lowerBound, let mark = Self.separatorLength(before: end, in: text) {
            end = text.trimmed(words.lowerBound..<end - mark).upperBound
        }
        guard end > words.lowerBound else { return nil }
        number = text.words(position..<found.end)
        title = words.lowerBound..<end
    }

    /// Whether a number without a label is a case's: one of a year and a long serial, or of more parts.
    private static func tellsItself(
        _ shape: RegistryNumber.Shape, _ range: Range<Int>, _ text: SourceText, _ takesShort: Bool
    ) -> Bool {
        switch shape {
        case .serial, .subject: false
        case .yearSerial:
            takesShort || text.utf8[range].lastIndex(of: UInt8(ascii: "/")).map { range.upperBound - $0 > 3 } ?? false
        default: true
        }
    }

    /// "," "-", ":" or a dash between the title and the label.
    private static func separatorLength(before end: Int, in text: SourceText) -> Int? {
        if ",-:;".utf8.contains(text.utf8[end - 1]) { return 1 }
        let isDash =
            (0x93...0x94).contains(text.utf8[end - 1]) && text.byte(end - 2) == 0x80 && text.byte(end - 3) == 0xE2
        return isDash ? 3 : nil
    }
}
