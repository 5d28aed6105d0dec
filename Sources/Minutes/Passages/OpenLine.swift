import Language
import Portfolio

/// A line that was broken in front of a figure: "… åbner i uge⏎42", "… senest den⏎3. maj".
enum OpenLine {
    /// Whether a line's last word asks for a number, and the next line begins with one that is no list's.
    ///
    /// Left alone: "Mødet sluttede⏎15 minutter før tiden", whose lines may be two entries, "i næste uge⏎3. Budget".
    static func goesOn(_ content: Range<Int>, in next: Range<Int>, of text: SourceText) -> Bool {
        var position = next.lowerBound
        while position < next.upperBound, Letters.isDigit(text.utf8[position]) { position += 1 }
        guard position > next.lowerBound, awaitsNumber(content, in: text) else { return false }
        guard text.byte(position) == UInt8(ascii: ".") else { return text.byte(position) != UInt8(ascii: ")") }
        return !text.isUpper(at: text.skippingSpace(from: position + 1, until: next.upperBound))
    }

    private static func awaitsNumber(_ content: Range<Int>, in text: SourceText) -> Bool {
        let bytes = text.utf8[content]
        let start = bytes.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? content.lowerBound
        if HeadingVocabulary.beforeNumbers.match(in: text, at: start, until: content.upperBound)?.end
            == content.upperBound
        {
            return true
        }
        return Months.names.match(in: text, at: start, until: content.upperBound)?.end == content.upperBound
    }
}
