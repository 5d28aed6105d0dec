import Language
import Portfolio

/// Page heads, page feet and buttons: text of the page, not of the minutes.
enum PageFurniture {
    /// Whether a line is page furniture: "Side 3 af 56", "1 af 7", "Side 1/3", "Udskriv", "- 4 -", and a
    /// line of dashes under a heading or in a table.
    ///
    /// Left alone: "Side om side med udbuddet kører en pilot", "2 af 3 medlemmer", a table's lone "12".
    static func holds(_ line: Line, in text: SourceText) -> Bool {
        let content = line.content
        guard !content.isEmpty else { return false }
        if isRule(text, content) || TableRow.isRuler(content, in: text) { return true }
        guard content.count <= 60 else { return false }
        if let match = NoiseVocabulary.wholeLines.match(in: text, at: content.lowerBound, until: content.upperBound) {
            return isClosing(text, match.end..<content.upperBound)
        }
        if let match = NoiseVocabulary.pageWords.match(in: text, at: content.lowerBound, until: content.upperBound) {
            return isPageNumber(text, match.end..<content.upperBound)
        }
        return isDashedNumber(text, content) || isCountOfPages(text, content) || isDoublePageNumber(text, content)
    }

    /// "________________", a line that is drawn.
    private static func isRule(_ text: SourceText, _ content: Range<Int>) -> Bool {
        content.count >= 10 && text.utf8[content].allSatisfy { $0 == UInt8(ascii: "_") }
    }

    private static func isClosing(_ text: SourceText, _ range: Range<Int>) -> Bool {
        text.utf8[range].allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
    }

    /// "3", "3 af 56", "3/56".
    private static func isPageNumber(_ text: SourceText, _ range: Range<Int>) -> Bool {
        var digits = 0
        var words = 0
        for byte in text.utf8[range] {
            if Letters.isDigit(byte) { digits += 1 } else if Letters.isWord(byte) { words += 1 }
        }
        let connective = words == 2 && text.words(range).contains(" \(NoiseVocabulary.of) ")
        return digits > 0 && digits <= 8 && (words == 0 || connective)
    }

    /// "1 af 7" alone on its line.
    private static func isCountOfPages(_ text: SourceText, _ content: Range<Int>) -> Bool {
        guard content.count <= 12, Letters.isDigit(text.utf8[content.lowerBound]) else { return false }
        let parts = text.words(content).split(separator: " ")
        return parts.count == 3 && parts[1] == NoiseVocabulary.of && parts[0].utf8.allSatisfy(Letters.isDigit)
            && parts[2].utf8.allSatisfy(Letters.isDigit)
    }

    /// "3 Side 1", as viewers of scanned minutes put their own page number before the paper's.
    private static func isDoublePageNumber(_ text: SourceText, _ content: Range<Int>) -> Bool {
        var position = content.lowerBound
        while position < content.upperBound, Letters.isDigit(text.utf8[position]) { position += 1 }
        guard position > content.lowerBound else { return false }
        let start = text.skippingSpace(from: position, until: content.upperBound)
        guard start > position,
            let match = NoiseVocabulary.pageWords.match(in: text, at: start, until: content.upperBound)
        else { return false }
        return isPageNumber(text, match.end..<content.upperBound)
    }

    /// "- 4 -".
    private static func isDashedNumber(_ text: SourceText, _ content: Range<Int>) -> Bool {
        guard content.count <= 8, content.count >= 5, text.utf8[content.lowerBound] == UInt8(ascii: "-"),
            text.utf8[content.upperBound - 1] == UInt8(ascii: "-")
        else { return false }
        let inner = text.trimmed(content.lowerBound + 1..<content.upperBound - 1)
        return !inner.isEmpty && text.utf8[inner].allSatisfy(Letters.isDigit)
    }
}
