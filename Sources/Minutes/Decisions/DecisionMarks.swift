import Language
import Portfolio

/// "Ad 2", "Ad 2.", "Ad pkt. 3:", before the decision on one point.
struct AdMark {
    /// As written.
    let number: String
    let point: Int
    /// What follows, in bytes.
    let rest: Range<Int>

    private static let words = DecisionVocabulary.danish.pointMarks

    init?(_ content: Range<Int>, in text: SourceText) {
        guard let match = Self.words.match(in: text, at: content.lowerBound, until: content.upperBound) else {
            return nil
        }
        let start = text.skippingSpace(from: match.end, until: content.upperBound)
        var position = start
        while position < content.upperBound, position - start < 3, Letters.isDigit(text.utf8[position]) {
            position += 1
        }
        guard position > start, let point = Int(text.words(start..<position)),
            !match.meaning || text.byte(position) == UInt8(ascii: ":")
        else { return nil }
        self.number = text.words(start..<position)
        self.point = point
        while position < content.upperBound, ".:)-*".utf8.contains(text.utf8[position]) || text.utf8[position] == 0x20 {
            position += 1
        }
        self.rest = text.trimmed(position..<content.upperBound)
    }
}

/// Who was away, told below a decision: "Fraværende: Medlem (V)".
struct AttendanceLine {
    /// The names, in bytes; empty when nobody is named.
    let names: Range<Int>

    private static let labels = DecisionVocabulary.danish.attendance

    init?(_ content: Range<Int>, in text: SourceText) {
        guard let match = Self.labels.match(in: text, at: content.lowerBound, until: content.upperBound) else {
            return nil
        }
        let position = text.skippingSpace(from: match.end, until: content.upperBound)
        guard position == content.upperBound || text.utf8[position] == UInt8(ascii: ":") else { return nil }
        self.names = text.trimmed(min(position + 1, content.upperBound)..<content.upperBound)
    }
}
