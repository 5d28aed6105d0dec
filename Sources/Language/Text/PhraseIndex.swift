/// Phrases by their first byte, so that a miss costs a handful of comparisons; a phrase is known by its place among those
/// that were entered.
@usableFromInline
struct PhraseIndex: Sendable {
    /// A phrase as a stretch of `bytes`, so that looking at it counts no references.
    private struct Entry: Sendable {
        let phrase: Range<Int>
        /// Its place among the phrases that were entered.
        let place: Int
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
    /// Where the entries with each first byte begin.
    private var starts: [Int] = [0]

    init(_ phrases: [String]) {
        var buckets = [[(phrase: [UInt8], place: Int)]](repeating: [], count: 256)
        for (place, phrase) in phrases.enumerated() {
            let folded = Letters.folded(phrase)
            guard let first = folded.first else { continue }
            buckets[Int(first)].append((folded, place))
        }
        for bucket in buckets {
            for (phrase, place) in bucket.sorted(by: { $0.phrase.count > $1.phrase.count }) { add(phrase, place) }
            starts.append(entries.count)
        }
    }

    private mutating func add(_ phrase: [UInt8], _ place: Int) {
        let second = phrase.count > 1 && Letters.isASCIILetter(phrase[1]) ? phrase[1] : 0
        entries.append(
            Entry(
                phrase: bytes.count..<bytes.count + phrase.count, place: place, second: second,
                endsInWord: phrase.last.map(Letters.isWord) ?? false))
        bytes += phrase
    }

    /// The longest phrase at a position that ends at a word's end, with the byte after it.
    @usableFromInline
    func match(in text: [UInt8], at position: Int, until end: Int) -> (phrase: Int, end: Int)? {
        guard position < end else { return nil }
        let first = Int(Letters.lower(text[position]))
        guard starts[first] < starts[first + 1] else { return nil }
        let second = Letters.lower(text.byte(position + 1))
        for index in starts[first]..<starts[first + 1] {
            let entry = entries[index]
            guard entry.mayMatch(second: second),
                let stop = text.end(ofPhrase: bytes, entry.phrase, at: position, until: end)
            else { continue }
            if entry.endsInWord, stop < end, Letters.isWord(text[stop]) { continue }
            return (entry.place, stop)
        }
        return nil
    }

    /// The first phrase that begins at a word's start inside a range.
    @usableFromInline
    func first(in text: [UInt8], range: Range<Int>) -> (start: Int, phrase: Int, end: Int)? {
        var position = range.lowerBound
        var atStart = true
        // A no-break space or a dash has bytes that letters have as well.
        var isMark = false
        while position < range.upperBound {
            if atStart, let match = match(in: text, at: position, until: range.upperBound) {
                return (position, match.phrase, match.end)
            }
            let byte = text[position]
            if byte & 0xC0 != 0x80 { isMark = byte == 0xC2 || byte == 0xE2 }
            atStart = isMark || !Letters.isWord(byte)
            position += 1
        }
        return nil
    }
}
