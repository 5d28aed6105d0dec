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

    /// A phrase as a stretch of `bytes`, so that looking at it counts no references.
    private struct Entry: Sendable {
        let phrase: Range<Int>
        /// The second byte, where it is a plain letter, and else zero.
        let second: UInt8
        let endsInWord: Bool

        /// A cheap look at the second byte, where both are plain letters; emphasis and folding need the full look.
        func mayMatch(second other: UInt8) -> Bool {
            second == other || second == 0 || !Letters.isASCIILetter(other)
        }
    }

    /// The folded phrases, end to end.
    private var bytes: [UInt8] = []
    /// By first byte, the longest first.
    private var entries: [Entry] = []
    private var meanings: [Meaning] = []
    /// Where the entries with each first byte begin.
    private var starts: [Int] = [0]

    init(_ phrases: [(String, Meaning)]) {
        var buckets = [[(phrase: [UInt8], meaning: Meaning)]](repeating: [], count: 256)
        for (phrase, meaning) in phrases {
            let folded = Letters.folded(phrase)
            guard let first = folded.first else { continue }
            buckets[Int(first)].append((folded, meaning))
        }
        for bucket in buckets {
            for (phrase, meaning) in bucket.sorted(by: { $0.phrase.count > $1.phrase.count }) { add(phrase, meaning) }
            starts.append(entries.count)
        }
    }

    private mutating func add(_ phrase: [UInt8], _ meaning: Meaning) {
        let second = phrase.count > 1 && Letters.isASCIILetter(phrase[1]) ? phrase[1] : 0
        entries.append(
            Entry(
                phrase: bytes.count..<bytes.count + phrase.count, second: second,
                endsInWord: phrase.last.map(Letters.isWord) ?? false))
        bytes += phrase
        meanings.append(meaning)
    }

    /// The longest phrase at a position that ends at a word's end.
    func match(in text: SourceText, at position: Int, until end: Int) -> Match? {
        guard position < end else { return nil }
        let first = Int(Letters.lower(text.utf8[position]))
        guard starts[first] < starts[first + 1] else { return nil }
        let second = Letters.lower(text.byte(position + 1))
        for index in starts[first]..<starts[first + 1] {
            let entry = entries[index]
            guard entry.mayMatch(second: second),
                let stop = text.end(ofPhrase: bytes, entry.phrase, at: position, until: end)
            else { continue }
            if entry.endsInWord, stop < end, Letters.isWord(text.utf8[stop]) { continue }
            return Match(meaning: meanings[index], end: stop)
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
