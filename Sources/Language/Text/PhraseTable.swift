/// Words and what they mean, found at a position of a text: the longest phrase wins.
///
///     let places = PhraseTable([("rådhuset", 1), ("rådhusets kantine", 2)])
///     places.first(in: Array("på Rådhuset".utf8), range: 0..<12)?.match.meaning   // 1
public struct PhraseTable<Meaning: Sendable>: Sendable {
    /// A phrase that stands in a text.
    public struct Match {
        /// What the phrase was entered with.
        public let meaning: Meaning
        /// The byte after the phrase.
        public let end: Int

        @usableFromInline
        init(meaning: Meaning, end: Int) {
            self.meaning = meaning
            self.end = end
        }
    }

    @usableFromInline
    let phrases: PhraseIndex
    /// In the order that the phrases were entered in.
    @usableFromInline
    let meanings: [Meaning]

    /// A table of phrases with their meanings; their letter case is no matter.
    public init(_ phrases: [(String, Meaning)]) {
        self.phrases = PhraseIndex(phrases.map(\.0))
        self.meanings = phrases.map(\.1)
    }

    /// The longest phrase at a position that ends at a word's end.
    @inlinable
    public func match(in text: [UInt8], at position: Int, until end: Int) -> Match? {
        phrases.match(in: text, at: position, until: end).map { Match(meaning: meanings[$0.phrase], end: $0.end) }
    }

    /// The first phrase that begins at a word's start inside a range, with where it begins.
    @inlinable
    public func first(in text: [UInt8], range: Range<Int>) -> (start: Int, match: Match)? {
        phrases.first(in: text, range: range).map {
            ($0.start, Match(meaning: meanings[$0.phrase], end: $0.end))
        }
    }

    /// Every phrase that begins at a word's start inside a range, in the order of the text.
    public func all(in text: [UInt8], range: Range<Int>) -> [(start: Int, match: Match)] {
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
    public init(_ phrases: [String]) { self.init(phrases.map { ($0, ()) }) }
}
