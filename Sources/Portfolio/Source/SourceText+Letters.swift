public import Language

/// Scanning of the text at positions in bytes; what it does stands with `[UInt8]` in Language.
extension SourceText {
    /// The byte at a position, or a line break outside of the text.
    @inlinable
    public func byte(_ position: Int) -> UInt8 { utf8.byte(position) }

    /// The words at a range of bytes.
    public func words(_ bytes: Range<Int>) -> String { utf8.words(bytes) }

    /// The words at a range of bytes with single spaces between them.
    public func squeezedWords(_ bytes: Range<Int>) -> String { utf8.squeezedWords(bytes) }

    /// The length of the white space character at a byte; 0 when there is none.
    @inlinable
    public func spaceLength(at position: Int, until end: Int) -> Int { utf8.spaceLength(at: position, until: end) }

    /// The first byte at or after a position that is no white space.
    @inlinable
    public func skippingSpace(from position: Int, until end: Int) -> Int {
        utf8.skippingSpace(from: position, until: end)
    }

    /// The range without white space at its ends.
    @inlinable
    public func trimmed(_ range: Range<Int>) -> Range<Int> { utf8.trimmed(range) }

    /// Whether an upper-case letter (A–Z, À–Þ) stands at a byte.
    @inlinable
    public func isUpper(at position: Int) -> Bool { utf8.isUpper(at: position) }

    /// Whether a lower-case letter (a–z, ß–ÿ) stands at a byte.
    @inlinable
    public func isLower(at position: Int) -> Bool { utf8.isLower(at: position) }

    /// Whether a letter stands at a byte.
    @inlinable
    public func isLetter(at position: Int) -> Bool { utf8.isLetter(at: position) }

    /// The end of a folded phrase that stands at a position, letter case and Markdown's `*` aside.
    @inlinable
    public func end(ofPhrase phrase: [UInt8], at position: Int, until end: Int) -> Int? {
        utf8.end(ofPhrase: phrase, at: position, until: end)
    }
}

extension PhraseTable {
    /// The longest phrase at a position of a text that ends at a word's end.
    @inlinable
    public func match(in text: SourceText, at position: Int, until end: Int) -> Match? {
        match(in: text.utf8, at: position, until: end)
    }

    /// The first phrase that begins at a word's start inside a range of bytes, with where it begins.
    @inlinable
    public func first(in text: SourceText, range: Range<Int>) -> (start: Int, match: Match)? {
        first(in: text.utf8, range: range)
    }

    /// Every phrase that begins at a word's start inside a range of bytes, in the order of the text.
    public func all(in text: SourceText, range: Range<Int>) -> [(start: Int, match: Match)] {
        all(in: text.utf8, range: range)
    }
}

extension FoldedWords {
    /// The words of a stretch of a text, in its order.
    public static func of(_ text: SourceText, in range: SourceRange) -> [FoldedWord] {
        of(text.utf8[text.bytes(of: range)], from: range.lowerBound)
    }
}
