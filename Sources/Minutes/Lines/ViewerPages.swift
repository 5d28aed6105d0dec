import Language
import Portfolio

/// Pages as viewers of scanned papers print them: each on one line, behind the viewer's own page number and, often, the
/// paper's: "8 Side 6 5. Ny skole Sagsnr.: 17/4821 Resumé: …", "Side 2 af 5 Punkt 4: Ny skole …", "2/5 Sag 4: …".
///
/// They are told by their numbers, which rise by one from line to line; where there is one page, or pages have no
/// numbers, by lines that are as long as no paragraph is.
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
            // "2": a page without words.
            if let empty = next, text.words(text.trimmed(line)) == String(empty) {
                next = empty + 1
                continue
            }
            guard let page = Self.page(line, in: text) else { continue }
            guard page.number == next || next == nil && page.number <= 2 else { continue }
            run.append((line, page.words))
            next = page.number + 1
            if isLong || page.isCounted || Self.holdsLabels(page.words, in: text) { full += 1 }
        }
        if run.count >= Self.fewest, full * 2 >= run.count, full * 2 > long {
            for (line, words) in run { self.words[line.lowerBound] = words }
        } else {
            addLone(lines.filter { !text.trimmed($0).isEmpty }, in: text)
        }
    }

    /// Fewer bytes a line are paragraphs.
    private static let leastMean = 500
    private static let leastPage = 300
    private static let leastLone = 700

    /// Takes all lines for pages where they are as long as pages are.
    private mutating func addLone(_ lines: [Range<Int>], in text: SourceText) {
        // A title of any length stays one.
        guard Self.arePages(lines.map(\.count)),
            !lines.contains(where: { text.byte($0.lowerBound) == UInt8(ascii: "#") })
        else { return }
        for line in lines {
            let content = text.trimmed(line)
            let page = Self.page(line, in: text).flatMap { $0.number <= lines.count ? $0.words : nil }
            words[line.lowerBound] = page ?? content
        }
    }

    /// Whether lines of such lengths are pages: most of them are as long, or nearly all of the text stands on those that are.
    private static func arePages(_ lengths: [Int]) -> Bool {
        guard let longest = lengths.max(), longest >= leastLone else { return false }
        let all = lengths.reduce(0, +)
        let onLongOnes = lengths.filter { $0 >= leastLone }.reduce(0, +)
        let areMost = lengths.count { $0 >= leastPage } * 2 > lengths.count && all >= leastMean * lengths.count
        return areMost || Double(onLongOnes) >= nearlyAll * Double(all)
    }

    private static let nearlyAll = 0.75

    /// Whether two words or more have colons behind them, and so much stands on one line.
    private static func holdsLabels(_ words: Range<Int>, in text: SourceText) -> Bool {
        words.count >= 40 && text.utf8[words].count(where: { $0 == UInt8(ascii: ":") }) >= 2
    }

    private typealias Page = (number: Int, words: Range<Int>, isCounted: Bool)

    /// The viewer's number of a page, its words, and whether the paper's own number stands behind it.
    private static func page(_ line: Range<Int>, in text: SourceText) -> Page? {
        let content = text.trimmed(line)
        let end = content.upperBound
        if let page = dashedPage(content, in: text) { return page }
        let word = NoiseVocabulary.pageWords.match(in: text, at: content.lowerBound, until: end)
        let isBracketed = text.byte(content.lowerBound) == UInt8(ascii: "[")
        let start =
            word.map { text.skippingSpace(from: $0.end, until: end) } ?? content.lowerBound + (isBracketed ? 1 : 0)
        guard let digits = digits(at: start, until: end, in: text), let number = Int(text.words(start..<digits))
        else { return nil }
        let total = behindTotal(digits, until: end, in: text)
        guard !isBracketed || text.byte(total) == UInt8(ascii: "]") else { return nil }
        let behind = total + (isBracketed ? 1 : 0)
        guard text.byte(behind) == 0x20, behind < end else { return nil }
        let words = text.skippingSpace(from: behind, until: end)
        guard !isRow(words..<end, in: text) else { return nil }
        guard word == nil, total == digits, !isBracketed,
            let own = NoiseVocabulary.pageWords.match(in: text, at: words, until: end),
            let stop = Self.digits(at: text.skippingSpace(from: own.end, until: end), until: end, in: text)
        else { return (number, words..<end, total != digits) }
        return (number, text.skippingSpace(from: stop, until: end)..<end, true)
    }

    /// "- 3 - KONGSØ BYRÅD 4. maj 1989": a number between dashes.
    private static func dashedPage(_ content: Range<Int>, in text: SourceText) -> Page? {
        let end = content.upperBound
        guard let dash = NumberMark.dashLength(at: content.lowerBound, in: text),
            case let start = text.skippingSpace(from: content.lowerBound + dash, until: end),
            let digits = digits(at: start, until: end, in: text), let number = Int(text.words(start..<digits)),
            case let second = text.skippingSpace(from: digits, until: end),
            let closing = NumberMark.dashLength(at: second, in: text), text.byte(second + closing) == 0x20
        else { return nil }
        return (number, text.skippingSpace(from: second + closing, until: end)..<end, false)
    }

    /// "3 - Orglet": an item of an agenda, no page.
    private static func isRow(_ words: Range<Int>, in text: SourceText) -> Bool {
        text.byte(words.lowerBound) == UInt8(ascii: "-") || text.byte(words.lowerBound) == 0xE2
    }

    /// Where a number of up to three digits ends.
    private static func digits(at start: Int, until end: Int, in text: SourceText) -> Int? {
        var stop = start
        while stop < end, Letters.isDigit(text.utf8[stop]) { stop += 1 }
        return (1...mostDigits).contains(stop - start) ? stop : nil
    }

    /// Skips how many pages there are: "2/5", "2 af 5".
    private static func behindTotal(_ number: Int, until end: Int, in text: SourceText) -> Int {
        var total = number
        if text.byte(number) == UInt8(ascii: "/") {
            total = number + 1
        } else if let of = text.end(ofPhrase: NoiseVocabulary.ofPagesSpaced, at: number, until: end) {
            total = of
        }
        return total == number ? number : digits(at: total, until: end, in: text) ?? number
    }
}
