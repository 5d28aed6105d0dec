import Language
import Portfolio

/// What may number an item on a page that lost its line breaks: "Ad 2. Ny skole", "§ 21 NY SKOLE", "[3] Ny skole",
/// "2.1 Ny skole", "b) Ny skole".
///
/// Whether it does, the marks beside it tell; see `PageAgenda`.
struct PageMark {
    /// How a mark is written, its number aside. The marks of one agenda are written alike.
    struct Writing: Hashable {
        /// The word before the number.
        var word: TitleKey?
        /// The first byte of a bullet, "[" in "[3]", "§", or "(" in "3 (Åben)"; zero where there is none.
        var opening: UInt8 = 0
        /// The mark behind the number, zero where there is none.
        var separator: UInt8 = 0
        var numeral: Numeral

        /// Whether nothing but the number itself tells that a title follows.
        var isBare: Bool {
            word == nil && opening == 0 && separator == 0 && numeral != .decimal && numeral != .lettered
        }
    }

    /// "7", "7.1", "7/2019", "B7", "B", "b", "IV".
    enum Numeral: Hashable {
        case plain, decimal, yearly, lettered, upper, lower, roman

        /// "7", "7.1": numbers that no house and no case has for a name.
        var isCounted: Bool { self != .yearly && self != .lettered }

        /// Whether a title can follow it without a mark.
        var standsAlone: Bool { self == .plain || self == .decimal || self == .yearly || self == .lettered }
    }

    /// Where the mark begins.
    let start: Int
    /// The number in bytes.
    let number: Range<Int>
    /// Where the title begins.
    let title: Int
    /// What orders it: a hundred for each item, one for each of its parts.
    let order: Int
    let writing: Writing
    /// Where what it numbers ends at the latest: with the page, or where the next mark of its run begins.
    private(set) var end: Int

    /// Higher numbers number no items.
    private static let mostDigits = 4
    /// A number that stands alone and is a year is no item's.
    private static let years = 1_950...2_099

    /// Reads what stands at a word of a page.
    init?(at start: Int, until end: Int, in text: SourceText) {
        let (opening, front) = Self.opening(at: start, until: end, in: text)
        let word = HeadingVocabulary.pageNumberWords.match(in: text, at: front, until: end)
        let position = text.skippingSpace(from: word?.end ?? front, until: end)
        guard opening == 0 || opening > 0x80 && opening != 0xA7 || word == nil,
            word != nil || opening != 0 || !Self.isReference(start, in: text),
            let number = Self.number(at: position, until: end, in: text),
            let (separator, behind) = Self.separator(behind: number, opening, until: end, in: text)
        else { return nil }
        let title = text.skippingSpace(from: behind, until: end)
        let hasStatus = text.byte(title) == UInt8(ascii: "(")
        writing = Writing(
            word: word.map { TitleKey(front..<$0.end, in: text) },
            opening: hasStatus ? UInt8(ascii: "(") : opening, separator: separator, numeral: number.numeral)
        guard word != nil || number.numeral == .lettered || !Self.years.contains(number.order / 100) else { return nil }
        // "94Eventuelt": the space got lost.
        let isGlued = title == number.end && text.isUpper(at: title)
        guard title > number.end || isGlued, title < end, number.numeral.standsAlone || separator != 0,
            Self.beginsTitle(title, behind: writing, until: end, in: text)
        else { return nil }
        self.start = start
        self.number = position..<number.end
        self.title = title
        self.order = number.order
        self.end = end
    }

    /// The same with the next mark of its run behind it.
    func before(_ next: PageMark) -> PageMark {
        var mark = self
        mark.end = min(end, next.start)
        return mark
    }

    /// How far a mark's number is behind another's that is written alike; `nil` where it is no next one. A number or two can
    /// be lost between them, where more than the number tells a mark.
    func distance(behind other: PageMark) -> Int? {
        guard writing == other.writing else { return nil }
        if writing.numeral == .decimal {
            let isNext = order == other.order + 1 || order / 100 == other.order / 100 + 1 && order % 100 <= 1
            return isNext ? 1 : nil
        }
        if writing.numeral == .lettered, order / Self.letter != other.order / Self.letter {
            // "B1" or "B4" behind "A3".
            let number = order % Self.letter
            let isNext = number == 100 || number == other.order % Self.letter + 100
            return isNext && order / Self.letter == other.order / Self.letter + 1 ? 1 : nil
        }
        let distance = (order - other.order) / 100
        return (1...(writing.isBare ? 1 : Self.mostLost + 1)).contains(distance) ? distance : nil
    }

    private static let mostLost = 2
    /// What a letter before the number adds to the order.
    fileprivate static let letter = 10_000
}

extension PageMark {
    private typealias Number = (order: Int, numeral: Numeral, end: Int)

    /// "[", "§" or a bullet, and what stands behind it.
    private static func opening(at start: Int, until end: Int, in text: SourceText) -> (UInt8, Int) {
        if text.byte(start) == UInt8(ascii: "[") { return (UInt8(ascii: "["), start + 1) }
        let isParagraph = text.byte(start) == 0xC2 && text.byte(start + 1) == 0xA7
        let mark = isParagraph ? start + 2 : ListMark.bulletEnd(at: start, in: text, until: end)
        guard let mark else { return (0, start) }
        return (isParagraph ? 0xA7 : text.byte(start), text.skippingSpace(from: mark, until: end))
    }

    /// Whether a number belongs to the word before it: "jf. pkt. 18. Forvaltningen", "kl. 14. Mødet".
    private static func isReference(_ start: Int, in text: SourceText) -> Bool {
        var before = text.trimmed(max(0, start - 24)..<start)
        if text.utf8[before].last == UInt8(ascii: ":") { before = before.lowerBound..<before.upperBound - 1 }
        let word = text.utf8[before].lastIndex(of: 0x20).map { $0 + 1 } ?? before.lowerBound
        return HeadingVocabulary.referenceWords.match(in: text, at: word, until: start).map {
            $0.end >= before.upperBound
        }
            ?? false
    }

    /// "7", "7.1", "B", "b", "IV".
    private static func number(at position: Int, until end: Int, in text: SourceText) -> Number? {
        if let roman = roman(at: position, until: end, in: text) { return roman }
        let letter = text.byte(position)
        if letter &- 0x41 < 26, let end = lettered(position + 1, until: end, in: text),
            let part = Int(text.words(position + 1..<end))
        {
            return (Int(letter - 0x40) * Self.letter + part * 100, .lettered, end)
        }
        if Letters.isASCIILetter(letter), !Letters.isWord(text.byte(position + 1)) {
            let isUpper = letter &- 0x41 < 26
            return (Int(Letters.lower(letter) - 0x60) * 100, isUpper ? .upper : .lower, position + 1)
        }
        let stop = digitsEnd(position, until: end, in: text)
        guard (1...mostDigits).contains(stop - position), let major = Int(text.words(position..<stop)) else {
            return nil
        }
        if let year = yearEnd(stop, until: end, in: text) { return (major * 100, .yearly, year) }
        let minor = stop + 1
        let last = text.byte(stop) == UInt8(ascii: ".") ? digitsEnd(minor, until: end, in: text) : minor
        guard stop - position <= 2, (1...2).contains(last - minor), let part = Int(text.words(minor..<last)),
            last < end, " .:)".utf8.contains(text.utf8[last])
        else { return (major * 100, .plain, stop) }
        return (major * 100 + part, .decimal, last)
    }

    /// The end of "7" in "B7 Ny skole".
    private static func lettered(_ position: Int, until end: Int, in text: SourceText) -> Int? {
        let stop = digitsEnd(position, until: end, in: text)
        return (1...2).contains(stop - position) && !Letters.isWord(text.byte(stop)) ? stop : nil
    }

    /// The end of "/2019" in "7/2019".
    private static func yearEnd(_ position: Int, until end: Int, in text: SourceText) -> Int? {
        guard text.byte(position) == UInt8(ascii: "/") else { return nil }
        let stop = digitsEnd(position + 1, until: end, in: text)
        return Int(text.words(position + 1..<max(stop, position + 1))).map(years.contains) ?? false ? stop : nil
    }

    private static func digitsEnd(_ position: Int, until end: Int, in text: SourceText) -> Int {
        var stop = position
        while stop < end, Letters.isDigit(text.utf8[stop]) { stop += 1 }
        return stop
    }

    /// "IV": a number as the Romans wrote it.
    private static func roman(at position: Int, until end: Int, in text: SourceText) -> Number? {
        let letters = text.utf8[min(position, end)..<end].prefix { "IVX".utf8.contains($0) }
        guard !Letters.isWord(text.byte(letters.endIndex)), let value = RomanNumeral.value(letters) else { return nil }
        return (value * 100, .roman, letters.endIndex)
    }

    /// The mark behind a number, and where it ends: ".", ")", ":", " -", "]"; "punkt 2 af 6:" says how many there are.
    private static func separator(
        behind number: Number, _ opening: UInt8, until end: Int, in text: SourceText
    ) -> (UInt8, Int)? {
        if opening == UInt8(ascii: "[") {
            return text.byte(number.end) == UInt8(ascii: "]") ? (UInt8(ascii: "]"), number.end + 1) : nil
        }
        var position = number.end
        if let of = text.end(ofPhrase: NoiseVocabulary.ofPagesSpaced, at: position, until: end) {
            position = digitsEnd(of, until: end, in: text)
        }
        if ".:)|".utf8.contains(text.byte(position)) {
            let isDouble = ":)".utf8.contains(text.byte(position + 1))
            return (text.byte(position), position + (isDouble ? 2 : 1))
        }
        let next = text.skippingSpace(from: position, until: end)
        if text.byte(next) == UInt8(ascii: "|") { return (UInt8(ascii: "|"), next + 1) }
        guard next > position, let dash = NumberMark.dashLength(at: next, in: text), text.byte(next + dash) == 0x20
        else {
            return (0, number.end)
        }
        return (UInt8(ascii: "-"), next + dash)
    }

    /// A title begins in upper case, with a year, a quote or the item's status; "2. Maj" is a day.
    private static func beginsTitle(
        _ position: Int, behind writing: Writing, until end: Int, in text: SourceText
    ) -> Bool {
        if text.isUpper(at: position) {
            return writing.word != nil || Months.names.match(in: text, at: position, until: end) == nil
        }
        if writing.opening == UInt8(ascii: "(") {
            return HeadingVocabulary.status.match(in: text, at: position + 1, until: end) != nil
        }
        guard writing.separator != 0 || writing.opening != 0 else { return false }
        return digitsEnd(position, until: end, in: text) - position == mostDigits
            || "\"\u{27}".utf8.contains(text.byte(position))
    }
}
