import Language
import Portfolio

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
