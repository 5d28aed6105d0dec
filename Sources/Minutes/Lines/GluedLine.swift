import Language
import Portfolio

/// Finds the lines in what a transcript put on one: "… i Byrådet Sagsnr.: 11/5887 Resumé: Vejen … Indstilling: At …".
///
/// Viewers of scanned minutes print a page as one line. Where a long line holds several labels with colons, each begins
/// a line of its own, and so does each numbered title between them.
enum GluedLine {
    /// Shorter lines are left as they are, in bytes.
    private static let shortest = 160
    private static let fewestLabels = 2

    /// The bytes at which further lines begin.
    static func splits(_ bytes: Range<Int>, in text: SourceText) -> [Int] {
        if let heading = headingAtEnd(bytes, in: text) ?? headingBehindLetter(bytes, in: text) { return [heading] }
        guard bytes.count >= shortest, colons(bytes, in: text) >= fewestLabels else { return [] }
        var labels = 0
        var splits: [Int] = []
        var position = bytes.lowerBound
        while position < bytes.upperBound {
            let startsWord = position > bytes.lowerBound && text.utf8[position - 1] == 0x20
            if startsWord, text.isUpper(at: position) {
                if let end = labelEnd(at: position, until: bytes.upperBound, in: text) {
                    labels += 1
                    splits.append(position)
                    position = end
                    continue
                }
            } else if startsWord, isNumberedTitle(at: position, until: bytes.upperBound, in: text) {
                splits.append(position)
            }
            position += 1
        }
        return labels >= fewestLabels ? splits : []
    }

    /// A section's heading that lost the line break before it: "… rundvisning kl. 16.30.Sagsfremstilling".
    private static func headingAtEnd(_ bytes: Range<Int>, in text: SourceText) -> Int? {
        let end = text.trimmed(bytes).upperBound
        let window = max(bytes.lowerBound, end - 50)..<end
        guard let point = text.utf8[window].lastIndex(of: UInt8(ascii: ".")), point + 1 < end, point > bytes.lowerBound,
            text.isUpper(at: point + 1),
            let match = SectionVocabulary.headings.match(in: text, at: point + 1, until: end), match.end == end,
            match.meaning.runsIn
        else { return nil }
        return point + 1
    }

    /// A numbered heading that lost the line break between it and a heading: "Bilag2. Ny skole", "6. Eventuelt1. Ny skole".
    /// Behind a sentence such a number is a footnote's.
    private static func headingBehindLetter(_ bytes: Range<Int>, in text: SourceText) -> Int? {
        guard bytes.count <= 2 * shortest else { return nil }
        let found = text.utf8.withUnsafeBufferPointer { buffer in
            bytes.dropFirst().first { Letters.isDigit(buffer[$0]) && buffer[$0 - 1] &- 0x61 < 26 }
        }
        guard let found, isNumberedTitle(at: found, until: bytes.upperBound, in: text) else { return nil }
        let content = text.trimmed(bytes)
        let section = SectionVocabulary.headings.match(in: text, at: content.lowerBound, until: found)
        return section?.end == found || numbersOther(content, than: found, in: text) ? found : nil
    }

    /// "6. Eventuelt1. Ny skole"; "1. Ny skole1. Ny skole" is one heading, printed twice.
    private static func numbersOther(_ content: Range<Int>, than heading: Int, in text: SourceText) -> Bool {
        let (front, behind) = (text.utf8[content].prefix(4), text.utf8[heading..<content.upperBound].prefix(4))
        return front.first.map(Letters.isDigit) == true
            && !front.prefix(while: Letters.isDigit).elementsEqual(behind.prefix(while: Letters.isDigit))
    }

    private static func colons(_ bytes: Range<Int>, in text: SourceText) -> Int {
        text.utf8.withUnsafeBufferPointer { buffer in
            var colons = 0
            for position in bytes { colons &+= buffer[position] == UInt8(ascii: ":") ? 1 : 0 }
            return colons
        }
    }

    /// The end of a label of a section, of the head or of the registry, colon included.
    private static func labelEnd(at position: Int, until end: Int, in text: SourceText) -> Int? {
        let ends = [
            SectionVocabulary.headings.match(in: text, at: position, until: end)?.end,
            HeaderVocabulary.labels.match(in: text, at: position, until: end)?.end,
            RegistryVocabulary.labels.match(in: text, at: position, until: end)?.end,
        ]
        for case let stop? in ends where stop < end && text.utf8[stop] == UInt8(ascii: ":") { return stop + 1 }
        return lostDateEnd(at: position, until: end, in: text)
    }

    /// "Beslutning den :", "Beslutning Teknisk Udvalg den :".
    static func lostDateEnd(at position: Int, until end: Int, in text: SourceText) -> Int? {
        guard text.end(ofPhrase: HeadingVocabulary.lostDecision, at: position, until: end) != nil else { return nil }
        let window = position..<min(end, position + 90)
        guard let colon = text.utf8[window].firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let words = text.words(position..<colon)
        return HeadingVocabulary.beforeLostDate.contains(where: words.hasSuffix) ? colon + 1 : nil
    }

    /// "12. Godkendelse af …": a number of up to three digits, a point and an upper-case letter that no month begins.
    private static func isNumberedTitle(at position: Int, until end: Int, in text: SourceText) -> Bool {
        var stop = position
        while stop < end, stop - position < 4, Letters.isDigit(text.utf8[stop]) { stop += 1 }
        guard stop > position, stop - position <= 3, stop + 1 < end, text.utf8[stop] == UInt8(ascii: "."),
            text.utf8[stop + 1] == 0x20
        else { return false }
        return text.isUpper(at: stop + 2) && Months.names.match(in: text, at: stop + 2, until: end) == nil
    }
}
