import Language
import Portfolio

/// What a line has of a numbered heading, however its number is written: marks, words, a number, marks and a title.
///
///     [7] Ny skole        Afsnit B: Ny skole        BU-2024-07 Ny skole        IV – Ny skole        Ny skole (pkt. 7)
///
/// A line alone tells nothing: "Etape 2 Nordhavnen" reads the same. Whether it is a heading, the numbers of the lines
/// that are written alike tell; see `HeadingPatterns`.
struct HeadingPattern {
    let writing: HeadingWriting
    /// The numbers from left to right: "2024/7" is 2024 and 7. Empty where a label stands for the number.
    let parts: [Int]
    /// The number as written, in bytes.
    let number: Range<Int>
    let title: Range<Int>

    /// "Sag 17/2031": a number that is counted anew each year, alone on its line.
    var countsInYear: Bool {
        parts.count == 2 && title.isEmpty && (1950...2099).contains(parts[1])
            && writing.numeral == .digits(parts: 2, joint: UInt8(ascii: "/"))
    }
}

/// Finds the patterns of a line.
struct PatternReader {
    let text: SourceText

    /// No label before a number is longer, in bytes and in words.
    private static let longestLabel = 32
    private static let mostWords = 4
    private static let mostDigits = 4
    private static let mostParts = 4

    /// A letter can be a number of the Romans, too, so that a line can be read in two ways.
    func patterns(in content: Range<Int>) -> [HeadingPattern] {
        let opening = skippingMarks(from: content.lowerBound, until: content.upperBound)
        if let labelled = labelled(from: opening.end, until: content.upperBound) { return [labelled] }
        if let behind = behindTitle(content) { return [behind] }
        guard let label = label(from: opening.end, until: content.upperBound) else { return [] }
        // "Bilag 1 Kort" is one of an item's papers.
        let paper = SectionVocabulary.headings.match(
            in: text, at: label.words.lowerBound, until: label.words.upperBound)
        guard paper?.meaning.kind != .attachments else { return [] }
        var writing = HeadingWriting(bullet: opening.first)
        if !label.words.isEmpty { writing.word = TitleKey(label.words, in: text) }
        return numbers(at: label.end, until: content.upperBound).compactMap { number in
            pattern(number, writing, until: content.upperBound)
        }
    }

    private func pattern(_ number: Number, _ writing: HeadingWriting, until end: Int) -> HeadingPattern? {
        var writing = writing
        writing.numeral = number.numeral
        let separator = skippingMarks(from: number.range.upperBound, until: end, butBrackets: true)
        writing.separator = separator.first
        guard separator.end < end else {
            guard writing.word != nil else { return nil }
            return HeadingPattern(writing: writing, parts: number.parts, number: number.range, title: end..<end)
        }
        let isApart = separator.end > number.range.upperBound
        let isTitle = text.isUpper(at: separator.end) || beginsStatus(separator.end, until: end)
        guard isApart, isTitle,
            number.numeral.isDigits && separator.first == 0 || separator.first != 0
        else { return nil }
        return HeadingPattern(
            writing: writing, parts: number.parts, number: number.range, title: separator.end..<end)
    }

    /// "§ 7. (Lukket) Ny skole".
    private func beginsStatus(_ position: Int, until end: Int) -> Bool {
        text.byte(position) == UInt8(ascii: "(")
            && HeadingVocabulary.status.match(in: text, at: position + 1, until: end).map {
                text.byte($0.end) == UInt8(ascii: ")") && $0.end + 1 < end
            } ?? false
    }

    /// The words before a number, and where the number begins.
    private func label(from start: Int, until end: Int) -> (words: Range<Int>, end: Int)? {
        var position = start
        var last = start
        for _ in 0...Self.mostWords {
            if position < end, Letters.isDigit(text.utf8[position]) || isNumeral(at: position, until: end) {
                return (start..<last, position)
            }
            var stop = position
            while stop < end, Letters.isWord(text.utf8[stop]), !Letters.isDigit(text.utf8[stop]) { stop += 1 }
            guard stop > position, stop - start <= Self.longestLabel else { return nil }
            last = stop
            while stop < end, ".:-".utf8.contains(text.utf8[stop]) { stop += 1 }
            position = text.skippingSpace(from: stop, until: end)
            guard position > last else { return nil }
        }
        return nil
    }

    /// "Emne: Ny skole": a label that stands before titles.
    private func labelled(from start: Int, until end: Int) -> HeadingPattern? {
        guard let label = HeadingVocabulary.titleLabels.match(in: text, at: start, until: end),
            text.byte(label.end) == UInt8(ascii: ":"), label.end < end
        else { return nil }
        let title = text.skippingSpace(from: label.end + 1, until: end)
        guard title < end, text.isUpper(at: title) else { return nil }
        let writing = HeadingWriting(
            word: TitleKey(start..<label.end, in: text), separator: UInt8(ascii: ":"), numeral: .absent)
        return HeadingPattern(writing: writing, parts: [], number: title..<title, title: title..<end)
    }

    /// "Ny skole (pkt. 7)", "Ny skole, punkt 7".
    private func behindTitle(_ content: Range<Int>) -> HeadingPattern? {
        var end = content.upperBound
        while end > content.lowerBound, ")].".utf8.contains(text.utf8[end - 1]) { end -= 1 }
        var digits = end
        while digits > content.lowerBound, Letters.isDigit(text.utf8[digits - 1]) { digits -= 1 }
        guard digits < end, end - digits <= Self.mostDigits, text.isUpper(at: content.lowerBound),
            let word = HeadingVocabulary.numberWords.all(
                in: text, range: max(content.lowerBound, digits - Self.longestLabel)..<digits
            ).first(where: { text.skippingSpace(from: $0.match.end, until: digits) == digits }),
            word.start > content.lowerBound + 1
        else { return nil }
        var title = content.lowerBound..<word.start
        var mark: UInt8 = 0
        while let last = text.utf8[title].last, last == 0x20 || "(,[-|".utf8.contains(last) {
            if last != 0x20 { mark = last }
            title = title.lowerBound..<title.upperBound - 1
        }
        guard mark != 0, !title.isEmpty else { return nil }
        let writing = HeadingWriting(
            word: TitleKey(word.start..<word.match.end, in: text), separator: mark, numeral: .behind)
        return HeadingPattern(
            writing: writing, parts: [Int(text.words(digits..<end)) ?? 0], number: digits..<end, title: title)
    }
}

extension PatternReader {
    private struct Number {
        let parts: [Int]
        let range: Range<Int>
        let numeral: HeadingWriting.Numeral
    }

    private func numbers(at start: Int, until end: Int) -> [Number] {
        if Letters.isDigit(text.byte(start)) { return digits(at: start, until: end).map { [$0] } ?? [] }
        let stop = max(letters(from: start, until: end), start + 1)
        var found: [Number] = []
        if stop == start + 1 {
            let number = Int(Letters.lower(text.utf8[start]) - UInt8(ascii: "a")) + 1
            found.append(Number(parts: [number], range: start..<stop, numeral: .letter))
        }
        if let value = RomanNumeral.value(text.utf8[start..<stop]) {
            found.append(Number(parts: [value], range: start..<stop, numeral: .roman))
        }
        return found
    }

    /// "7", "2024/7", "1.1.7".
    private func digits(at start: Int, until end: Int) -> Number? {
        var parts: [Int] = []
        var joint: UInt8 = 0
        var position = start
        while parts.count < Self.mostParts {
            var stop = position
            var value = 0
            while stop < end, Letters.isDigit(text.utf8[stop]), stop - position <= Self.mostDigits {
                value = value * 10 + Int(text.utf8[stop] - 0x30)
                stop += 1
            }
            guard stop - position <= Self.mostDigits else { return nil }
            parts.append(value)
            position = stop
            guard stop + 1 < end, "./-".utf8.contains(text.utf8[stop]), Letters.isDigit(text.utf8[stop + 1]) else {
                break
            }
            joint = text.utf8[stop]
            position = stop + 1
        }
        return Number(parts: parts, range: start..<position, numeral: .digits(parts: parts.count, joint: joint))
    }

    /// A capital, or a number of the Romans, with a mark behind it; a small letter with a point or a bracket.
    private func isNumeral(at start: Int, until end: Int) -> Bool {
        let stop = letters(from: start, until: end)
        if stop == start, Letters.isASCIILetter(text.byte(start)) {
            return start + 1 < end && ".)".utf8.contains(text.utf8[start + 1])
        }
        guard stop > start, stop == start + 1 || RomanNumeral.value(text.utf8[start..<stop]) != nil else {
            return false
        }
        return stop == end || ".):|-]".utf8.contains(text.utf8[stop]) || text.byte(stop) == 0x20 && isDash(stop + 1)
    }

    private func isDash(_ position: Int) -> Bool {
        text.byte(position) == UInt8(ascii: "-") || (text.byte(position) == 0xE2 && text.byte(position + 1) == 0x80)
    }

    private func letters(from start: Int, until end: Int) -> Int {
        var stop = start
        while stop < end, text.utf8[stop] &- 0x41 < 26 { stop += 1 }
        return stop
    }

    /// Skips marks and white space; the first mark tells how a number is set off.
    ///
    /// - Parameter opens: whether a bracket that opens is no such mark: "Medlem 7 (B)" has no title.
    private func skippingMarks(from start: Int, until end: Int, butBrackets opens: Bool = false) -> (
        first: UInt8, end: Int
    ) {
        var first: UInt8 = 0
        var position = start
        while position < end {
            let space = text.spaceLength(at: position, until: end)
            if space > 0 {
                position += space
            } else if let mark = markLength(at: position), !(opens && "([".utf8.contains(text.utf8[position])) {
                if first == 0 { first = text.utf8[position] }
                position += mark
            } else {
                break
            }
        }
        return (first, min(position, end))
    }

    /// The length of a byte or character that is neither a letter nor a digit.
    private func markLength(at position: Int) -> Int? {
        switch text.utf8[position] {
        case 0xE2: 3
        case 0xC2: 2
        case let byte where byte < 0x80 && !Letters.isWord(byte): 1
        default: nil
        }
    }
}
