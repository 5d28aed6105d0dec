import Language
import Portfolio

/// The title of an item, freed of what is not part of it.
struct ItemTitle {
    /// In bytes.
    let words: Range<Int>
    /// It says that the item is closed.
    let closed: Bool
    let hasLetter: Bool
    /// The case number that some councils print before the title ("BR 379/05. Metrocityring") and some offices behind it
    /// ("Sag 1 - Metrocityring (24/0117)").
    private(set) var caseNumber: String?

    /// Reads what follows an item's number.
    ///
    /// "Lukket: Lønforhold" is the closed item "Lønforhold"; "Lukket" alone keeps its word as title; "Lukket
    /// døgninstitution" is an open item, since no mark divides the word from the rest. "(Åben) Budget 4" keeps "Budget 4".
    ///
    /// - Parameters:
    ///   - endsInCase: whether a number of a case may stand behind the title.
    ///   - saysCase: whether the word before the item's number says that it is a case: a short number in brackets is its
    ///     then ("Sag 1 - Bro (24/1)"), and no day in January.
    init(_ range: Range<Int>, in text: SourceText, endsInCase: Bool = false, saysCase: Bool = false) {
        var words = Self.withoutNoise(range, in: text)
        if endsInCase, let behind = CaseBehindTitle(words, in: text, takesShort: saysCase) {
            caseNumber = behind.number
            words = behind.title
        }
        if let end = text.end(ofPhrase: HeadingVocabulary.sentBy, at: words.lowerBound, until: words.upperBound) {
            words = text.trimmed(end..<words.upperBound)
        }
        if let serial = Self.councilSerial(words, in: text) {
            caseNumber = text.words(words.lowerBound..<serial.end)
            words = serial.rest
        }
        var closed = false
        if let status = Self.bracketedStatus(words, in: text) {
            closed = status.closed
            words = status.rest
        }
        if let rest = Self.afterClosedPrefix(words, in: text) {
            closed = true
            words = rest
        }
        for suffix in HeadingVocabulary.closedSuffixes where words.count > suffix.count {
            let start = words.upperBound - suffix.count
            if text.end(ofPhrase: suffix, at: start, until: words.upperBound) == words.upperBound {
                closed = true
                words = text.trimmed(words.lowerBound..<start)
            }
        }
        self.words = words
        self.closed = closed
        self.hasLetter = text.utf8[words].contains { Letters.isASCIILetter($0) || $0 == 0xC3 }
    }

    /// Without a web page's button ("Åbn/luk punkt") and emphasis at its ends.
    private static func withoutNoise(_ range: Range<Int>, in text: SourceText) -> Range<Int> {
        var words = range
        for noise in NoiseVocabulary.onHeadings where words.count > noise.count {
            let start = words.upperBound - noise.count
            if text.end(ofPhrase: noise, at: start, until: words.upperBound) == words.upperBound {
                words = text.trimmed(words.lowerBound..<start)
            }
        }
        if let button = words.dropFirst().first(where: { beginsButton(at: $0, until: words.upperBound, in: text) }) {
            words = text.trimmed(words.lowerBound..<button)
        }
        while words.count > 1, "*|".utf8.contains(text.utf8[words.lowerBound]) {
            words = words.lowerBound + 1..<words.upperBound
        }
        while words.count > 1, "*:=|#, ".utf8.contains(text.utf8[words.upperBound - 1]) {
            words = words.lowerBound..<words.upperBound - 1
        }
        return withoutQuotes(withoutLeader(withoutPage(text.trimmed(words), in: text), in: text), in: text)
    }

    private static func beginsButton(at position: Int, until end: Int, in text: SourceText) -> Bool {
        text.isUpper(at: position)
            && NoiseVocabulary.behindHeadings.contains { text.end(ofPhrase: $0, at: position, until: end) != nil }
    }

    /// Without the points and the page behind it, in a list of contents that runs on: "Dallund Slot...ii".
    private static func withoutLeader(_ words: Range<Int>, in text: SourceText) -> Range<Int> {
        var end = words.upperBound
        while end > words.lowerBound, Letters.isDigit(text.utf8[end - 1]) || "ivxl".utf8.contains(text.utf8[end - 1]) {
            end -= 1
        }
        var start = end
        while start > words.lowerBound, text.utf8[start - 1] == UInt8(ascii: ".") { start -= 1 }
        if end - start >= 3 { return text.trimmed(words.lowerBound..<start) }
        let isRoman = words.upperBound - end > 1 && !Letters.isDigit(text.utf8[end])
        return isRoman && text.byte(end - 1) == 0x20 ? text.trimmed(words.lowerBound..<end) : words
    }

    /// Without the page's number behind it: "Ny skole   Side 6 af 8".
    private static func withoutPage(_ words: Range<Int>, in text: SourceText) -> Range<Int> {
        guard let last = text.utf8[words].last, Letters.isDigit(last) else { return words }
        let tail = max(words.lowerBound, words.upperBound - 16)..<words.upperBound
        guard let page = NoiseVocabulary.pageWords.all(in: text, range: tail).last, page.start > words.lowerBound else {
            return words
        }
        let rest = text.words(page.match.end..<words.upperBound).split(separator: " ")
        let isCount = rest.count == 3 && rest[1] == NoiseVocabulary.ofPages && Int(rest[0]) != nil
        return isCount ? text.trimmed(words.lowerBound..<page.start) : words
    }

    /// Without the quotation marks around all of it.
    private static func withoutQuotes(_ words: Range<Int>, in text: SourceText) -> Range<Int> {
        let quote = UInt8(ascii: "\"")
        let bytes = text.utf8[words]
        guard bytes.count > 2, bytes.first == quote, bytes.last == quote, bytes.count(where: { $0 == quote }) == 2
        else {
            return words
        }
        return text.trimmed(words.lowerBound + 1..<words.upperBound - 1)
    }

    /// Two or three capitals, a number, a slash and a year in front of a title, with a point behind.
    private static func councilSerial(_ words: Range<Int>, in text: SourceText) -> (end: Int, rest: Range<Int>)? {
        var position = words.lowerBound
        while position < words.upperBound, text.utf8[position] &- 0x41 < 26 { position += 1 }
        guard (2...3).contains(position - words.lowerBound), text.byte(position) == 0x20,
            let number = RegistryNumber.read(
                at: position + 1, until: words.upperBound, in: text, allowsShortSerial: true),
            text.byte(number.end) == UInt8(ascii: "."), number.end < words.upperBound
        else { return nil }
        return (number.end, text.trimmed(number.end + 1..<words.upperBound))
    }

    /// Whether "(lukket)" or "(offentligt)" is all of a title: what the item is called stands on another line.
    static func isStatus(_ words: Range<Int>, in text: SourceText) -> Bool? {
        guard text.byte(words.lowerBound) == UInt8(ascii: "("),
            let status = HeadingVocabulary.status.match(in: text, at: words.lowerBound + 1, until: words.upperBound),
            status.end == words.upperBound - 1, text.utf8[status.end] == UInt8(ascii: ")")
        else { return nil }
        return status.meaning
    }

    /// "(Åben) Budget", "(Lukket) Køb af jord".
    private static func bracketedStatus(_ words: Range<Int>, in text: SourceText) -> (closed: Bool, rest: Range<Int>)? {
        guard text.byte(words.lowerBound) == UInt8(ascii: "("),
            let status = HeadingVocabulary.status.match(in: text, at: words.lowerBound + 1, until: words.upperBound),
            status.end < words.upperBound, text.utf8[status.end] == UInt8(ascii: ")")
        else { return nil }
        return (status.meaning, text.trimmed(status.end + 1..<words.upperBound))
    }

    /// What follows "Lukket:", "LUKKET PUNKT -"; the words themselves where nothing does ("Lukket punkt."); `nil` when
    /// it is no such title.
    private static func afterClosedPrefix(_ words: Range<Int>, in text: SourceText) -> Range<Int>? {
        guard
            let prefix = HeadingVocabulary.closedPrefixes.match(in: text, at: words.lowerBound, until: words.upperBound)
        else { return nil }
        var position = text.skippingSpace(from: prefix.end, until: words.upperBound)
        let alone = words.lowerBound..<prefix.end
        if position == words.upperBound { return alone }
        if let mark = HeadingVocabulary.typeMarks.match(in: text, at: position, until: words.upperBound),
            mark.end == words.upperBound
        {
            return words
        }
        if ":-.,;".utf8.contains(text.utf8[position]) {
            position += 1
        } else if text.utf8[position] == 0xE2, text.byte(position + 1) == 0x80 {
            position += 3
        } else {
            return nil
        }
        let rest = text.trimmed(position..<words.upperBound)
        return rest.isEmpty ? alone : rest
    }

    /// The mark of a kind of case at the end of a title, and the title before it: "Budget (B)".
    static func typeMark(_ words: Range<Int>, in text: SourceText) -> (kind: String, title: Range<Int>)? {
        guard let open = text.utf8[words].lastIndex(of: UInt8(ascii: "(")), open > words.lowerBound,
            let mark = HeadingVocabulary.typeMarks.match(in: text, at: open, until: words.upperBound),
            mark.end == words.upperBound
        else { return nil }
        return (mark.meaning, text.trimmed(words.lowerBound..<open))
    }

    /// The kind of case that a title tells: "Budget (B)", "Orientering om budget".
    static func itemType(_ words: Range<Int>, in text: SourceText) -> String? {
        if let mark = typeMark(words, in: text) { return mark.kind }
        let act = HeadingVocabulary.types.match(in: text, at: words.lowerBound, until: words.upperBound)
        guard let act else { return nil }
        let writtenOut = text.words(words.lowerBound..<act.end).split(separator: " ").count == 2
        return writtenOut ? act.meaning : nil
    }
}
