import Portfolio

/// Words and what they mean, found at a position of a text: the longest phrase wins.
///
/// Looks at the phrases with the same first byte only, so a miss costs a handful of comparisons.
struct PhraseTable<Meaning: Sendable>: Sendable {
    struct Match {
        let meaning: Meaning
        /// The byte after the phrase.
        let end: Int
    }

    private struct Entry: Sendable {
        let phrase: [UInt8]
        let meaning: Meaning

        /// A cheap look at the second byte, where both are plain letters; emphasis and folding need the full look.
        func mayMatch(second: UInt8) -> Bool {
            guard phrase.count > 1 else { return true }
            return phrase[1] == second || !Letters.isASCIILetter(phrase[1]) || !Letters.isASCIILetter(second)
        }
    }

    private let buckets: [[Entry]]

    init(_ phrases: [(String, Meaning)]) {
        var buckets = [[Entry]](repeating: [], count: 256)
        for (phrase, meaning) in phrases {
            let folded = Letters.folded(phrase)
            guard let first = folded.first else { continue }
            buckets[Int(first)].append(Entry(phrase: folded, meaning: meaning))
        }
        self.buckets = buckets.map { $0.sorted { $0.phrase.count > $1.phrase.count } }
    }

    /// The longest phrase at a position that ends at a word's end.
    func match(in text: SourceText, at position: Int, until end: Int) -> Match? {
        guard position < end else { return nil }
        let second = Letters.lower(text.byte(position + 1))
        for entry in buckets[Int(Letters.lower(text.utf8[position]))] {
            guard entry.mayMatch(second: second), let stop = text.end(ofPhrase: entry.phrase, at: position, until: end)
            else { continue }
            let endsInWord = entry.phrase.last.map(Letters.isWord) ?? false
            if endsInWord, stop < end, Letters.isWord(text.utf8[stop]) { continue }
            return Match(meaning: entry.meaning, end: stop)
        }
        return nil
    }

    /// The first phrase that begins at a word's start inside a range, with where it begins.
    func first(in text: SourceText, range: Range<Int>) -> (start: Int, match: Match)? {
        var position = range.lowerBound
        var atStart = true
        while position < range.upperBound {
            if atStart, let match = match(in: text, at: position, until: range.upperBound) { return (position, match) }
            atStart = !Letters.isWord(text.utf8[position])
            position += 1
        }
        return nil
    }

    /// Every phrase that begins at a word's start inside a range, in the order of the text.
    func all(in text: SourceText, range: Range<Int>) -> [(start: Int, match: Match)] {
        var found: [(start: Int, match: Match)] = []
        var rest = range
        while let next = first(in: text, range: rest) {
            found.append(next)
            rest = next.match.end..<range.upperBound
        }
        return found
    }
}

extension PhraseTable where Meaning == Void {
    /// A set of words that mean the same.
    init(_ phrases: [String]) { self.init(phrases.map { ($0, ()) }) }
}
