import Language
import Portfolio

/// "Ad 2", "Ad 2.1", "Ad pkt. 3:", before the decision on one point.
struct AdMark {
    /// As written.
    let number: String
    /// What orders it; see `ItemHeading`.
    let order: Int
    /// What follows, in bytes.
    let rest: Range<Int>

    private static let words = DecisionVocabulary.danish.pointMarks
    /// "Ad 2014" is no point.
    private static let leastUncommon = 1_000 * 100

    /// The point, where it is a whole one.
    var point: Int? { order % 100 == 0 ? order / 100 : nil }

    init?(_ content: Range<Int>, in text: SourceText) {
        guard let match = Self.words.match(in: text, at: content.lowerBound, until: content.upperBound) else {
            return nil
        }
        let start = text.skippingSpace(from: match.end, until: content.upperBound)
        guard let number = NumberMark.number(at: start, until: content.upperBound, in: text),
            number.order < Self.leastUncommon, !match.meaning || text.byte(number.end) == UInt8(ascii: ":")
        else { return nil }
        self.number = text.words(start..<number.end)
        order = number.order
        var position = number.end
        while position < content.upperBound, ".:)-*".utf8.contains(text.utf8[position]) || text.utf8[position] == 0x20 {
            position += 1
        }
        self.rest = text.trimmed(position..<content.upperBound)
    }
}
