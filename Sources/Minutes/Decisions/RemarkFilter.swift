import Portfolio

/// Passes over the remarks of a few that follow a decision: "Et parti afgav følgende protokolbemærkning: ”…”".
struct RemarkFilter {
    let text: SourceText
    private var isExpected = false
    private var isOpen = false

    init(text: SourceText) { self.text = text }

    /// Whether a sentence is the body's own.
    mutating func isHeard(_ sentence: Range<Int>) -> Bool {
        if isOpen {
            isOpen = !endsInQuote(sentence)
            return false
        }
        if DecisionVocabulary.danish.remarks.first(in: text, range: sentence) != nil {
            isExpected = true
            return false
        }
        defer { isExpected = false }
        guard isExpected, quoteLength(at: sentence.lowerBound) > 0 else { return true }
        isOpen = !endsInQuote(sentence)
        return false
    }

    private func endsInQuote(_ sentence: Range<Int>) -> Bool {
        guard sentence.count > 6 else { return false }
        return (sentence.upperBound - 4..<sentence.upperBound).contains { quoteLength(at: $0) > 0 }
    }

    private func quoteLength(at position: Int) -> Int {
        switch text.byte(position) {
        case UInt8(ascii: "\""): 1
        case 0xE2 where text.byte(position + 1) == 0x80 && (0x98...0x9F).contains(text.byte(position + 2)): 3
        case 0xC2 where [0xAB, 0xBB].contains(text.byte(position + 1)): 2
        default: 0
        }
    }
}
