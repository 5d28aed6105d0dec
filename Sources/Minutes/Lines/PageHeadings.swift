import Language
import Portfolio

/// Headings of sections that no table has, on pages that lost their line breaks: words in capitals between two sentences
/// ("REDEGØRELSE Udvalget …"), and words that stand between a sentence and the next one more than once ("… planen. Sagens
/// baggrund Byrådet …").
struct PageHeadings {
    /// Where each ends, by where it begins.
    private(set) var ends: [Int: Int] = [:]
    /// Those in capitals, in their order.
    private(set) var shouted: [Range<Int>] = []

    private static let longest = 48
    private static let mostWords = 5
    private static let leastLetters = 6

    init(_ pages: [Range<Int>], titles: Set<Int>, in text: SourceText) {
        var places: [TitleKey: [Range<Int>]] = [:]
        for page in pages {
            for position in page where text.isUpper(at: position) && Self.isApart(position, in: page, titles, text) {
                let window = position..<min(page.upperBound, position + Self.longest)
                if let end = Self.shouted(window, in: text) {
                    ends[position] = end
                    shouted.append(position..<end)
                } else if let words = Self.between(window, in: text) {
                    places[TitleKey(words, in: text), default: []].append(words)
                }
            }
        }
        for words in places.values.filter({ $0.count > 1 }).joined() { ends[words.lowerBound] = words.upperBound }
    }

    /// Whether a sentence or a title ends right before a word.
    private static func isApart(_ position: Int, in page: Range<Int>, _ titles: Set<Int>, _ text: SourceText) -> Bool {
        if titles.contains(position) { return true }
        guard position >= page.lowerBound + 3, text.utf8[position - 1] == 0x20 else { return false }
        return ".!?:)".utf8.contains(text.utf8[position - 2]) && Letters.isWord(text.utf8[position - 3])
    }

    /// The end of words in capitals before a word that begins a sentence: "NETSKIFTET BBR viste planen" ends behind its
    /// first word.
    private static func shouted(_ window: Range<Int>, in text: SourceText) -> Int? {
        var end = window.lowerBound
        var before = end
        var letters = 0
        for word in words(of: window, in: text) {
            guard isShouted(word, in: text) || isDash(word, in: text) && letters > 0 else {
                let isSentence = text.isUpper(at: word.lowerBound) || Letters.isDigit(text.utf8[word.lowerBound])
                let stop = isSentence ? end : before
                return letters >= leastLetters && stop > window.lowerBound + 3 ? stop : nil
            }
            letters += word.count
            (before, end) = (end, word.upperBound)
        }
        return nil
    }

    private static func isDash(_ word: Range<Int>, in text: SourceText) -> Bool {
        NumberMark.dashLength(at: word.lowerBound, in: text) == word.count
    }

    private static func isShouted(_ word: Range<Int>, in text: SourceText) -> Bool {
        text.isUpper(at: word.lowerBound) && !word.contains { text.isLower(at: $0) || Letters.isDigit(text.utf8[$0]) }
            && text.utf8[word].last != UInt8(ascii: ":")
    }

    /// The words before the next one in upper case, where no mark and no verb stands among them.
    private static func between(_ window: Range<Int>, in text: SourceText) -> Range<Int>? {
        var end = window.lowerBound
        for (index, word) in words(of: window, in: text).enumerated() {
            if index > 0, text.isUpper(at: word.lowerBound) { return window.lowerBound..<end }
            let readings = Lexicon.danish.analyses(of: text.words(word))
            let isPlain = word.allSatisfy { Letters.isWord(text.utf8[$0]) } && index < mostWords
            guard isPlain, !readings.isEmpty, readings.contains(where: { !$0.isVerb }) else { return nil }
            end = word.upperBound
        }
        return nil
    }

    private static func words(of range: Range<Int>, in text: SourceText) -> [Range<Int>] {
        text.utf8[range].split(separator: 0x20).map { $0.startIndex..<$0.endIndex }
    }
}
