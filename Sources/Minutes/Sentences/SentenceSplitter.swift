import Language
import Portfolio

/// Cuts a stretch of running text into sentences.
///
/// A sentence ends at ".", "!" or "?" before white space and an upper-case letter, digit, quote or bracket. It does not
/// end behind abbreviations ("kl. 10", "bl.a. Borgerservice"), ordinals ("den 2. oktober", "2. og 3. kvartal"), initials
/// ("Jane H. Madsen") and inside numbers ("1.250.000"); behind "kr.", "m.v." and their like it ends before an upper-case
/// letter only.
struct SentenceSplitter {
    let text: SourceText

    /// The sentences of a range of bytes, without white space around them.
    func sentences(in range: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = range.lowerBound
        var position = range.lowerBound
        while let mark = nextMark(in: position..<range.upperBound) {
            position = mark + 1
            if let end = sentenceEnd(at: mark, from: start, until: range.upperBound) {
                append(start..<end, to: &sentences)
                start = end
                position = end
            }
        }
        append(start..<range.upperBound, to: &sentences)
        return sentences
    }

    /// The first ".", "!" or "?".
    private func nextMark(in range: Range<Int>) -> Int? {
        text.utf8.withUnsafeBufferPointer { bytes in
            range.first { position in
                let byte = bytes[position]
                return byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            }
        }
    }

    private func append(_ range: Range<Int>, to sentences: inout [Range<Int>]) {
        let sentence = text.trimmed(range)
        if !sentence.isEmpty { sentences.append(sentence) }
    }

    /// The end of the sentence when the mark at a position closes one, closing quotes and brackets included.
    private func sentenceEnd(at mark: Int, from start: Int, until end: Int) -> Int? {
        var stop = mark + 1
        while stop < end, let length = closingLength(at: stop, until: end) { stop += length }
        guard stop < end, text.spaceLength(at: stop, until: end) > 0 else { return nil }
        let next = skippingEmphasis(text.skippingSpace(from: stop, until: end), until: end)
        guard next < end else { return nil }
        if text.utf8[mark] == UInt8(ascii: ".") {
            return endsSentence(pointAt: mark, from: start, before: next) ? stop : nil
        }
        return text.isLower(at: next) ? nil : stop
    }

    /// ")", a quote or emphasis behind the closing mark.
    private func closingLength(at position: Int, until end: Int) -> Int? {
        switch text.utf8[position] {
        case UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "]"): return 1
        case 0xE2
        where position + 2 < end && text.utf8[position + 1] == 0x80 && (0x98...0x9F).contains(text.utf8[position + 2]):
            return 3
        case 0xC2 where position + 1 < end && [0xAB, 0xBB].contains(text.utf8[position + 1]): return 2
        default: return nil
        }
    }

    private func skippingEmphasis(_ position: Int, until end: Int) -> Int {
        var position = position
        while position < end, text.utf8[position] == UInt8(ascii: "*") { position += 1 }
        return position
    }

    private func endsSentence(pointAt mark: Int, from start: Int, before next: Int) -> Bool {
        if text.isLower(at: next) { return false }
        let word = wordStart(before: mark, from: start)
        let nextIsDigit = Letters.isDigit(text.utf8[next])
        if word == mark { return true }
        if let match = Abbreviations.words.match(in: text, at: word, until: mark + 1), match.end == mark + 1 {
            // A lone letter in upper case is an initial, in lower case an abbreviation: neither ends a sentence.
            return match.meaning == .beforeUpperCase && !nextIsDigit
        }
        if mark - word == 1, text.isUpper(at: word) { return false }
        if Letters.isDigit(text.utf8[mark - 1]) {
            return endsSentence(behindNumber: word..<mark, start: start, next: next)
        }
        return true
    }

    /// "… i 2017. Det" ends; "2. og 3. kvartal", "23.-24. november", "1. Godkendt" do not.
    private func endsSentence(behindNumber number: Range<Int>, start: Int, next: Int) -> Bool {
        if number.lowerBound == text.skippingSpace(from: start, until: number.upperBound) { return false }
        if number.count <= 2, Letters.isDigit(text.utf8[next]) { return false }
        return true
    }

    /// Where the word before a point begins: letters, digits and inner points ("bl.a").
    private func wordStart(before mark: Int, from start: Int) -> Int {
        var position = mark
        while position > start, Letters.isWord(text.utf8[position - 1]) || text.utf8[position - 1] == UInt8(ascii: ".")
        {
            position -= 1
        }
        return position
    }
}
