import Language
import Portfolio

/// What looks like the heading of an agenda item: a number and a title. Whether it is one, the finder decides from
/// what stands around it.
struct ItemHeading {
    /// How the number is written.
    enum Form: Hashable {
        /// With a word: "Punkt 7: Budget", "Pkt. 332 Budget", "Sag nr. 12", "Sag 1 - Budget", "Nr.170 - Budget".
        case named
        /// "7. Budget", "001. Budget", "2.1 Budget".
        case dotted
        /// "7 Budget".
        case bare
        /// "7) Budget".
        case bracketed
        /// "38Budget": the space got lost.
        case glued
    }

    let form: Form
    /// The number as written: "7", "001", "2.1".
    let number: String
    /// What orders it: "7" before "7.1" before "8".
    let order: Int
    /// The title in bytes, without closed marks, page numbers and buttons; empty where it stands on another line.
    let title: Range<Int>
    /// "Lukket: …", "(lukket)".
    let closed: Bool
    /// The case number that stands before or behind the title, where one does.
    let caseNumber: String?
    /// What stands beside the title in a second column, in bytes: the beginning of the item's text.
    var aside: Range<Int>?
}

extension ItemHeading {
    /// Reads a line as a heading; `nil` when it has no number in front, or one that is a date, a list mark or a year.
    init?(_ content: Range<Int>, in text: SourceText) {
        let end = content.upperBound
        var position = Self.skippingMarks(from: content.lowerBound, until: end, in: text)
        var closedBefore = false
        if let status = HeadingVocabulary.status.match(in: text, at: position, until: end),
            Self.numberFollows(status.end, until: end, in: text)
        {
            closedBefore = status.meaning
            position = text.skippingSpace(from: status.end, until: end)
        }
        let word = HeadingVocabulary.numberWords.match(in: text, at: position, until: end)
        position = text.skippingSpace(from: word?.end ?? position, until: end)
        guard let number = Self.number(at: position, until: end, in: text) else { return nil }
        guard let (form, titleStart) = Self.form(after: number.end, named: word?.meaning, until: end, in: text) else {
            return nil
        }
        let aside = Self.aside(titleStart..<end, in: text)
        let title = ItemTitle(
            text.trimmed(titleStart..<(aside?.lowerBound ?? end)), in: text, endsInCase: word != nil,
            saysCase: word?.meaning == .caseBeforeMark)
        if word == nil, Months.names.match(in: text, at: titleStart, until: end) != nil { return nil }
        guard title.words.isEmpty ? word != nil || form == .dotted : title.hasLetter else { return nil }
        self.form = form
        self.number = text.words(position..<number.end)
        self.order = number.order
        self.title = title.words
        self.closed = title.closed || closedBefore
        self.caseNumber = title.caseNumber
        self.aside = aside
    }

    /// The words behind a wide gap, where they speak: "2. Ny legeplads          Tilbuddene er hentet ind.". The page
    /// number or status of a title ("Åben", "(B)") is none.
    private static func aside(_ range: Range<Int>, in text: SourceText) -> Range<Int>? {
        guard let row = TableRow(range, in: text), row.cells.count == 2, let words = row.cells.last,
            text.isUpper(at: words.lowerBound)
        else { return nil }
        let isSentence = text.utf8[words.upperBound - 1] == UInt8(ascii: ".")
        return isSentence || text.utf8[words].count(where: { $0 == 0x20 }) >= 5 ? words : nil
    }

    /// Skips emphasis, a bullet before a numbered heading and a web page's button.
    private static func skippingMarks(from start: Int, until end: Int, in text: SourceText) -> Int {
        var position = NoiseVocabulary.withoutButton(start..<end, in: text).lowerBound
        while position < end, text.utf8[position] == UInt8(ascii: "*") { position += 1 }
        return text.skippingSpace(from: position, until: end)
    }

    private static func numberFollows(_ position: Int, until end: Int, in text: SourceText) -> Bool {
        let start = text.skippingSpace(from: position, until: end)
        return start > position && start < end && Letters.isDigit(text.utf8[start])
    }

    private static func number(at position: Int, until end: Int, in text: SourceText) -> (order: Int, end: Int)? {
        guard let (major, afterMajor) = digits(at: position, until: end, in: text), afterMajor - position <= 4 else {
            return nil
        }
        if text.byte(afterMajor) == UInt8(ascii: "."),
            let (minor, afterMinor) = digits(at: afterMajor + 1, until: end, in: text), afterMinor - afterMajor <= 3,
            text.byte(afterMinor) == 0x20 || text.byte(afterMinor) == UInt8(ascii: ":")
                || (text.byte(afterMinor) == UInt8(ascii: ".") && text.byte(afterMinor + 1) == 0x20)
        {
            return (major * 100 + minor, afterMinor)
        }
        return (major * 100, afterMajor)
    }

    private static func digits(at position: Int, until end: Int, in text: SourceText) -> (value: Int, end: Int)? {
        var stop = position
        var value = 0
        while stop < end, stop - position < 5, Letters.isDigit(text.utf8[stop]) {
            value = value * 10 + Int(text.utf8[stop] - 0x30)
            stop += 1
        }
        return stop > position ? (value, stop) : nil
    }

    /// The form that what follows the number tells, and where the title begins.
    private static func form(
        after number: Int, named: HeadingVocabulary.NumberWord?, until end: Int, in text: SourceText
    ) -> (Form, Int)? {
        if let named {
            var position = number
            while position < end, let length = separatorLength(at: position, until: end, in: text) {
                position += length
            }
            let isMarked = named == .surely || isMark(number..<position, before: end, in: text)
            return isMarked ? (.named, position) : nil
        }
        if number < end, text.utf8[number] == UInt8(ascii: ".") {
            let start = text.skippingSpace(from: number + 1, until: end)
            // "3.-4. maj" and "0.00" are no headings.
            if start < end, !text.isLetter(at: start), !#"("'”»§*"#.utf8.contains(text.utf8[start]),
                !Letters.isDigit(text.utf8[start]) || start == number + 1
            {
                return nil
            }
            return (.dotted, start)
        }
        if number < end, text.utf8[number] == UInt8(ascii: ")") {
            let start = text.skippingSpace(from: number + 1, until: end)
            return start > number + 1 && start < end && text.isUpper(at: start) ? (.bracketed, start) : nil
        }
        let start = text.skippingSpace(from: number, until: end)
        if start > number, start < end, text.isUpper(at: start) || text.utf8[start] == UInt8(ascii: "(") {
            return (.bare, start)
        }
        return start == number && start < end && text.isUpper(at: start) ? (.glued, start) : nil
    }

    /// Whether what separates a number from a title is more than white space, and a title begins behind it: "Sag 1-24" is
    /// a number.
    private static func isMark(_ separator: Range<Int>, before end: Int, in text: SourceText) -> Bool {
        let hasMark = text.skippingSpace(from: separator.lowerBound, until: separator.upperBound) < separator.upperBound
        return hasMark && separator.upperBound < end && !Letters.isDigit(text.utf8[separator.upperBound])
    }

    /// White space, ":", ".", ")", "-" or a dash between a number and a title.
    private static func separatorLength(at position: Int, until end: Int, in text: SourceText) -> Int? {
        let space = text.spaceLength(at: position, until: end)
        if space > 0 { return space }
        if ":.-,)".utf8.contains(text.utf8[position]) { return 1 }
        let isDash =
            text.utf8[position] == 0xE2 && text.byte(position + 1) == 0x80
            && (0x93...0x94).contains(text.byte(position + 2))
        return isDash ? 3 : nil
    }
}
