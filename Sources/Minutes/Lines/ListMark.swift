import Language
import Portfolio

/// The mark at the start of a list's item: "-", "•", "2)", "a)", "1.", "at".
struct ListMark {
    /// As written.
    let mark: Range<Int>
    /// Where the item's words begin.
    let end: Int

    /// Reads a mark at the start of a line; `nil` when there is none.
    ///
    /// "1. marts 2021" is a date and "1.250.000 kr." a number: neither is a mark. `isNumbered` says that the lines
    /// around are numbered on, so that "3. marts 2021: Åstedsforretning" is the list's third item.
    init?(_ content: Range<Int>, in text: SourceText, isNumbered: Bool = false) {
        guard !content.isEmpty else { return nil }
        let start = content.lowerBound
        guard
            let stop = Self.bulletEnd(at: start, in: text, until: content.upperBound)
                ?? Self.number(at: start, in: text, until: content.upperBound, isNumbered: isNumbered)
                ?? Self.letter(at: start, in: text, until: content.upperBound)
                ?? Self.clause(at: start, in: text, until: content.upperBound)
        else { return nil }
        let words = text.skippingSpace(from: stop, until: content.upperBound)
        guard words < content.upperBound, words > stop || Self.isDot(start, in: text) else { return nil }
        self.mark = start..<stop
        self.end = words
    }

    private static func isDot(_ position: Int, in text: SourceText) -> Bool {
        text.utf8[position] == 0xC2 || text.utf8[position] == 0xE2
    }

    /// The end of a bullet: "-", "•", "·", "o ".
    static func bulletEnd(at start: Int, in text: SourceText, until end: Int) -> Int? {
        switch text.utf8[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return start + 1
        case UInt8(ascii: "o") where text.byte(start + 1) == 0x20: return start + 1
        case 0xC2 where text.byte(start + 1) == 0xB7: return start + 2
        case 0xE2:
            let second = text.byte(start + 1)
            let third = text.byte(start + 2)
            let isBullet = second == 0x80 && (third == 0xA2 || third == 0x93 || third == 0xA3)
            let isSquare = second == 0x96 || second == 0x97
            return isBullet || isSquare ? start + 3 : nil
        case 0xEF where text.byte(start + 1) == 0x82 || text.byte(start + 1) == 0x81: return start + 3
        default: return nil
        }
    }

    /// "1.", "2)", "1.1", "(3)".
    private static func number(at start: Int, in text: SourceText, until end: Int, isNumbered: Bool) -> Int? {
        var position = start
        while position < end, position - start < 3, Letters.isDigit(text.utf8[position]) { position += 1 }
        guard position > start, position - start <= 2, position < end else { return nil }
        if text.utf8[position] == UInt8(ascii: ")") { return position + 1 }
        guard text.utf8[position] == UInt8(ascii: "."), text.spaceLength(at: position + 1, until: end) > 0 else {
            return nil
        }
        let next = text.skippingSpace(from: position + 1, until: end)
        if Months.names.match(in: text, at: next, until: end) != nil, !isNumbered { return nil }
        if HeadingVocabulary.afterOrdinals.match(in: text, at: next, until: end) != nil { return nil }
        return position + 1
    }

    /// "a)", "A.", "b.".
    private static func letter(at start: Int, in text: SourceText, until end: Int) -> Int? {
        guard Letters.isASCIILetter(text.utf8[start]), start + 1 < end, text.utf8[start + 1] == UInt8(ascii: ")") else {
            return nil
        }
        return start + 2
    }

    /// "at", "At 1)": the points of a recommendation.
    private static func clause(at start: Int, in text: SourceText, until end: Int) -> Int? {
        guard text.end(ofPhrase: HeadingVocabulary.clause, at: start, until: end) != nil else { return nil }
        let next = text.skippingSpace(from: start + 2, until: end)
        return number(at: next, in: text, until: end, isNumbered: false) ?? start + 2
    }
}
