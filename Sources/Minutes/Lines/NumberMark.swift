import Language
import Portfolio

/// The number in front of a heading with the marks around it: "• Punkt 7:", "12.", "3 -", "Sag nr. 4".
struct NumberMark {
    let form: ItemHeading.Form
    /// The number in bytes.
    let number: Range<Int>
    /// What orders it: "7" before "7.1" before "8".
    let order: Int
    /// Where the title begins.
    let titleStart: Int
    let writing: HeadingWriting
    /// What the word before the number says, where there is one.
    let word: HeadingVocabulary.NumberWord?
    /// "Lukket 12 …": the state of the item stands before its number.
    let closed: Bool
    /// The number that a word says: "Første sag: …".
    var place: Int?

    /// Numbers as high as this need a mark that says more than a dash does: "1000 - Ordinær drift" is an account.
    private static let leastUncommon = 1_000 * 100

    /// Behind the number stands a cell of the page's head.
    var isBesideHead: Bool { word != nil && writing.separator == UInt8(ascii: "|") }

    /// Reads the front of a line; `nil` when no number stands there, or one that is a date, a list's mark or a year.
    init?(_ content: Range<Int>, in text: SourceText) {
        let end = content.upperBound
        var writing = HeadingWriting()
        var position = Self.skippingMarks(from: content.lowerBound, until: end, in: text, &writing)
        position = Self.behindClock(position, until: end, in: text)
        var closed = false
        if let status = HeadingVocabulary.status.match(in: text, at: position, until: end),
            Self.numberFollows(status.end, until: end, in: text)
        {
            closed = status.meaning
            position = text.skippingSpace(from: status.end, until: end)
        }
        let word = HeadingVocabulary.numberWords.match(in: text, at: position, until: end)
        if let word { writing.word = TitleKey(position..<word.end, in: text) }
        position = text.skippingSpace(from: word?.end ?? position, until: end)
        guard let number = Self.number(at: position, until: end, in: text),
            let (form, start) = Self.form(after: number.end, word?.meaning, until: end, in: text),
            form == .named || form == .dotted || number.order < Self.leastUncommon
        else { return nil }
        writing.separator = Self.separator(number.end..<start, in: text)
        self.form = form
        self.number = position..<number.end
        order = number.order
        titleStart = start
        self.writing = writing
        self.word = word?.meaning
        self.closed = closed
    }
}

extension NumberMark {
    /// "Første sag: Ny mole", "Andet punkt: Ny sti".
    init?(placed content: Range<Int>, in text: SourceText) {
        let (start, end) = (content.lowerBound, content.upperBound)
        guard text.isUpper(at: start), let place = HeadingVocabulary.places.match(in: text, at: start, until: end),
            case let front = text.skippingSpace(from: place.end, until: end), front > place.end,
            let word = HeadingVocabulary.placed.match(in: text, at: front, until: end),
            text.byte(word.end) == UInt8(ascii: ":")
        else { return nil }
        titleStart = text.skippingSpace(from: word.end + 1, until: end)
        guard titleStart < end, text.isUpper(at: titleStart) else { return nil }
        form = .named
        number = start..<place.end
        order = place.meaning * 100
        self.place = place.meaning
        writing = HeadingWriting(word: TitleKey(front..<word.end, in: text), separator: UInt8(ascii: ":"))
        self.word = .surely
        closed = false
    }

    /// "17.00   PUNKT 12   VELKOMST": when an item is due stands before its number.
    private static func behindClock(_ start: Int, until end: Int, in text: SourceText) -> Int {
        guard let clock = ClockReader(text).time(at: start, until: end, bare: false) else { return start }
        let next = text.skippingSpace(from: clock.range.upperBound, until: end)
        let isNumbered = HeadingVocabulary.numberWords.match(in: text, at: next, until: end) != nil
        return next > clock.range.upperBound && isNumbered ? next : start
    }

    /// Skips a web page's button, a list's heading that is glued to its first entry ("Indhold1. Budget"), emphasis, and
    /// a bullet.
    private static func skippingMarks(
        from start: Int, until end: Int, in text: SourceText, _ writing: inout HeadingWriting
    ) -> Int {
        var position = NoiseVocabulary.withoutButton(start..<end, in: text).lowerBound
        position = behindGluedContents(position, until: end, in: text)
        while position < end, text.utf8[position] == UInt8(ascii: "*") { position += 1 }
        position = text.skippingSpace(from: position, until: end)
        guard position < end, let bullet = ListMark.bulletEnd(at: position, in: text, until: end),
            text.spaceLength(at: bullet, until: end) > 0
        else { return position }
        writing.bullet = text.utf8[position]
        return text.skippingSpace(from: bullet, until: end)
    }

    private static func behindGluedContents(_ position: Int, until end: Int, in text: SourceText) -> Int {
        guard text.isUpper(at: position) else { return position }
        for phrase in HeadingVocabulary.gluedContents {
            if let stop = text.end(ofPhrase: phrase, at: position, until: end), stop < end,
                Letters.isDigit(text.utf8[stop])
            {
                return stop
            }
        }
        return position
    }

    private static func numberFollows(_ position: Int, until end: Int, in text: SourceText) -> Bool {
        let start = text.skippingSpace(from: position, until: end)
        return start > position && start < end && Letters.isDigit(text.utf8[start])
    }

    /// "7", "7.1", "7a)".
    static func number(at position: Int, until end: Int, in text: SourceText) -> (order: Int, end: Int)? {
        guard let (major, afterMajor) = digits(at: position, until: end, in: text), afterMajor - position <= 4 else {
            return nil
        }
        if text.byte(afterMajor) &- 0x61 < 12, "):".utf8.contains(text.byte(afterMajor + 1)), afterMajor + 1 < end {
            return (major * 100 + Int(text.byte(afterMajor) - 0x60), afterMajor + 1)
        }
        guard text.byte(afterMajor) == UInt8(ascii: "."),
            let (minor, afterMinor) = digits(at: afterMajor + 1, until: end, in: text), afterMinor - afterMajor <= 3,
            endsDecimal(afterMinor, until: end, in: text)
        else { return (major * 100, afterMajor) }
        return (major * 100 + minor, afterMinor)
    }

    /// What may follow "7.1": white space, a colon, ". ", or the title itself ("3.1Vinduer").
    private static func endsDecimal(_ position: Int, until end: Int, in text: SourceText) -> Bool {
        guard position < end else { return false }
        let byte = text.utf8[position]
        if text.spaceLength(at: position, until: end) > 0 || byte == UInt8(ascii: ":") || text.isUpper(at: position) {
            return true
        }
        return byte == UInt8(ascii: ".") && text.byte(position + 1) == 0x20
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
}

extension NumberMark {
    /// The form that what follows the number tells, and where the title begins.
    private static func form(
        after number: Int, _ word: HeadingVocabulary.NumberWord?, until end: Int, in text: SourceText
    ) -> (ItemHeading.Form, Int)? {
        if let word { return named(after: number, word, until: end, in: text) }
        guard number < end else { return (.alone, end) }
        switch text.utf8[number] {
        case UInt8(ascii: "."): return dotted(after: number, until: end, in: text)
        case UInt8(ascii: ")"):
            let isPart = Letters.isASCIILetter(text.utf8[number - 1])
            return setOff(.bracketed, from: number + 1, until: end, in: text, allowsLower: isPart)
        case UInt8(ascii: ":"): return setOff(.colon, from: number + 1, until: end, in: text)
        default: break
        }
        let start = text.skippingSpace(from: number, until: end)
        if start > number, let dash = dashLength(at: start, in: text) {
            return setOff(.dashed, from: start + dash, until: end, in: text)
        }
        guard start < end, text.isUpper(at: start) || (start > number && text.utf8[start] == UInt8(ascii: "(")) else {
            return nil
        }
        return (start > number ? .bare : .glued, start)
    }

    private static func named(
        after number: Int, _ word: HeadingVocabulary.NumberWord, until end: Int, in text: SourceText
    ) -> (ItemHeading.Form, Int)? {
        var position = number
        while position < end, let length = separatorLength(at: position, until: end, in: text) { position += length }
        let isMarked = word == .surely || isMark(number..<position, before: end, in: text)
        return isMarked ? (.named, position) : nil
    }

    /// "7. Budget", "7."; "3.-4. maj" and "0.00" are no headings.
    private static func dotted(
        after number: Int, until end: Int, in text: SourceText
    ) -> (ItemHeading.Form, Int)? {
        let start = text.skippingSpace(from: number + 1, until: end)
        guard start < end, !text.isLetter(at: start), !#"("'”»§*"#.utf8.contains(text.utf8[start]) else {
            return (.dotted, start)
        }
        return Letters.isDigit(text.utf8[start]) && start > number + 1 ? (.dotted, start) : nil
    }

    /// A title that begins in upper case behind a mark and white space.
    private static func setOff(
        _ form: ItemHeading.Form, from position: Int, until end: Int, in text: SourceText, allowsLower: Bool = false
    ) -> (ItemHeading.Form, Int)? {
        let start = text.skippingSpace(from: position, until: end)
        return start > position && start < end && (text.isUpper(at: start) || allowsLower) ? (form, start) : nil
    }

    /// Whether what separates a number from a title is more than white space, and a title begins behind it: "Sag 1-24"
    /// is a number.
    private static func isMark(_ separator: Range<Int>, before end: Int, in text: SourceText) -> Bool {
        let hasMark = text.skippingSpace(from: separator.lowerBound, until: separator.upperBound) < separator.upperBound
        return hasMark && separator.upperBound < end && !Letters.isDigit(text.utf8[separator.upperBound])
    }

    /// White space, ":", ".", ")", "-", "|" or a dash between a number and a title.
    private static func separatorLength(at position: Int, until end: Int, in text: SourceText) -> Int? {
        let space = text.spaceLength(at: position, until: end)
        if space > 0 { return space }
        if ":.,)|".utf8.contains(text.utf8[position]) { return 1 }
        return dashLength(at: position, in: text)
    }

    /// The length of "-" or of a dash.
    static func dashLength(at position: Int, in text: SourceText) -> Int? {
        if text.byte(position) == UInt8(ascii: "-") { return 1 }
        let isDash =
            text.byte(position) == 0xE2 && text.byte(position + 1) == 0x80
            && (0x93...0x94).contains(text.byte(position + 2))
        return isDash ? 3 : nil
    }

    /// The first mark between a number and a title; dashes of all lengths are one.
    private static func separator(_ range: Range<Int>, in text: SourceText) -> UInt8 {
        let position = text.skippingSpace(from: range.lowerBound, until: range.upperBound)
        guard position < range.upperBound else { return 0 }
        return dashLength(at: position, in: text) == nil ? text.utf8[position] : UInt8(ascii: "-")
    }
}
