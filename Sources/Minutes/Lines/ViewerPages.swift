import Language
import Portfolio

/// Pages as viewers of scanned papers print them: each on one line, behind the viewer's own page number and, often, the
/// paper's: "8 Side 6 5. Ny skole Sagsnr.: 17/4821 Resumé: …".
///
/// They are told by their numbers, which rise by one from line to line.
struct ViewerPages {
    /// The bytes of each page's words, by where its line begins.
    private(set) var words: [Int: Range<Int>] = [:]

    /// Shorter lines can be anything; a page with the paper's number can be short.
    private static let shortest = 120
    private static let fewest = 2
    private static let mostDigits = 3

    init(_ lines: [Range<Int>], in text: SourceText) {
        var run: [(line: Range<Int>, words: Range<Int>)] = []
        var next: Int?
        var long = 0
        var full = 0
        for line in lines where !line.isEmpty {
            let isLong = line.count >= Self.shortest
            if isLong { long += 1 }
            guard Letters.isDigit(text.utf8[line.lowerBound]), let page = Self.page(line, in: text) else { continue }
            guard page.number == next || next == nil && page.number <= 2 else { continue }
            run.append((line, page.words))
            next = page.number + 1
            if isLong || page.isCounted || Self.holdsLabels(page.words, in: text) { full += 1 }
        }
        guard run.count >= Self.fewest, full * 2 >= run.count, full * 2 > long else { return }
        for (line, words) in run { self.words[line.lowerBound] = words }
    }

    /// Whether two words or more have colons behind them, and so much stands on one line.
    private static func holdsLabels(_ words: Range<Int>, in text: SourceText) -> Bool {
        words.count >= 40 && text.utf8[words].count(where: { $0 == UInt8(ascii: ":") }) >= 2
    }

    /// Where the words begin behind "/14" of "3/14 …".
    private static func totalEnd(from slash: Int, until end: Int, in text: SourceText) -> Int? {
        guard text.byte(slash) == UInt8(ascii: "/") else { return nil }
        var stop = slash + 1
        while stop < end, Letters.isDigit(text.utf8[stop]) { stop += 1 }
        guard (1...mostDigits).contains(stop - slash - 1), text.byte(stop) == 0x20 else { return nil }
        return text.skippingSpace(from: stop, until: end)
    }

    /// The viewer's number of a page, its words, and whether the paper's own number stands behind it.
    private static func page(
        _ line: Range<Int>, in text: SourceText
    ) -> (number: Int, words: Range<Int>, isCounted: Bool)? {
        let content = text.trimmed(line)
        var position = content.lowerBound
        while position < content.upperBound, Letters.isDigit(text.utf8[position]) { position += 1 }
        guard position > content.lowerBound, position - content.lowerBound <= mostDigits,
            let number = Int(text.words(content.lowerBound..<position))
        else { return nil }
        if let total = totalEnd(from: position, until: content.upperBound, in: text) {
            return (number, total..<content.upperBound, true)
        }
        guard text.byte(position) == 0x20 else { return nil }
        let start = text.skippingSpace(from: position, until: content.upperBound)
        guard let word = NoiseVocabulary.pageWords.match(in: text, at: start, until: content.upperBound) else {
            return (number, start..<content.upperBound, false)
        }
        var end = text.skippingSpace(from: word.end, until: content.upperBound)
        let digits = end
        while end < content.upperBound, Letters.isDigit(text.utf8[end]) { end += 1 }
        guard end > digits else { return (number, start..<content.upperBound, false) }
        return (number, text.skippingSpace(from: end, until: content.upperBound)..<content.upperBound, true)
    }
}
