import Language
import Portfolio

/// What looks like the heading of an agenda item: a number and a title. Whether it is one, the finder decides from
/// what stands around it.
struct ItemHeading {
    /// How the number is written.
    enum Form: Hashable {
        /// With a word: "Punkt 7: Budget", "Pkt. 332 Budget", "Sag nr. 12", "Sag 1 - Budget", "Nr.170 - Budget".
        case named
        /// "7. Budget", "001. Budget", "2.1. Budget".
        case dotted
        /// "7 Budget", "2.1 Budget".
        case bare
        /// "7) Budget".
        case bracketed
        /// "7 - Budget".
        case dashed
        /// "7: Budget".
        case colon
        /// "38Budget": the space got lost.
        case glued
        /// "7" on a line of its own.
        case alone
        /// Written as other lines of the document are, in a way that none of these is; see `HeadingPatterns`.
        case induced
    }

    let form: Form
    /// The number as written: "7", "001", "2.1".
    var number: String
    /// What orders it: "7" before "7.1" before "8".
    var order: Int
    /// The title in bytes, without closed marks, page numbers and buttons; empty where it stands on another line.
    let title: Range<Int>
    /// "Lukket: …", "(lukket)".
    let closed: Bool
    /// The case number that stands before or behind the title, where one does.
    var caseNumber: String?
    /// How the number is marked.
    var writing = HeadingWriting()
    /// What stands beside the title in a second column, in bytes: the beginning of the item's text.
    var aside: Range<Int>?
}

extension ItemHeading {
    /// Reads a line as a heading; `nil` when it has no number in front, or one that is a date, a list mark or a year.
    init?(_ content: Range<Int>, in text: SourceText) {
        guard let mark = NumberMark(content, in: text) ?? NumberMark(placed: content, in: text) else { return nil }
        let rest = mark.titleStart..<content.upperBound
        if mark.word == nil, Months.names.match(in: text, at: rest.lowerBound, until: rest.upperBound) != nil {
            return nil
        }
        // "Punkt 2 (offentligt)" stands above its title.
        let status = ItemTitle.isStatus(rest, in: text)
        let aside = mark.isBesideHead ? nil : Self.aside(rest, in: text)
        let title = ItemTitle(
            text.trimmed(rest.lowerBound..<(aside?.lowerBound ?? rest.upperBound)), in: text,
            endsInCase: true, saysCase: mark.word == .caseBeforeMark)
        // "Sag nr. 1.   24/0117" above its title.
        let isCase = aside == nil && RegistryNumber.isCase(title.words, in: text)
        let isNumberOnly = mark.word != nil || mark.form == .dotted || mark.form == .alone
        let isAlone = isCase || status != nil
        guard title.words.isEmpty || isAlone ? isNumberOnly : title.hasLetter else { return nil }
        let words =
            isAlone
            ? title.words.upperBound..<title.words.upperBound : Self.once(title.words, number: mark.number, in: text)
        form = mark.form
        number = mark.place.map(String.init) ?? text.words(mark.number)
        order = mark.order
        // "Punkt 17 | Teknisk Udvalg | 9. marts 2026": the page's head beside the number.
        self.title = mark.isBesideHead ? words.upperBound..<words.upperBound : words
        closed = status ?? (title.closed || mark.closed)
        caseNumber = isCase ? text.words(title.words) : title.caseNumber
        writing = mark.writing
        writing.standsAlone = self.title.isEmpty
        self.aside = aside
    }

    /// A title that is glued to the same heading ("Havnen1. Havnen"), as lists of contents are to what follows them.
    private static func once(_ title: Range<Int>, number: Range<Int>, in text: SourceText) -> Range<Int> {
        let key = TitleKey.letters(title, in: text)
        let digits = Array(text.utf8[number].filter(Letters.isDigit))
        let half = (key.count - digits.count) / 2
        guard half > 0, key.count == 2 * half + digits.count, key[half..<half + digits.count].elementsEqual(digits),
            key[..<half].elementsEqual(key[(half + digits.count)...])
        else { return title }
        var letters = 0
        let end = title.first { position in
            letters += Letters.isWord(text.utf8[position]) ? 1 : 0
            return letters > half
        }
        return text.trimmed(title.lowerBound..<(end ?? title.upperBound))
    }

    /// The words behind a wide gap, where they speak: "2. Ny legeplads          Tilbuddene er hentet ind.". The page
    /// number or status of a title ("Åben", "(B)") is none.
    private static func aside(_ range: Range<Int>, in text: SourceText) -> Range<Int>? {
        guard let row = TableRow(range, in: text), let last = row.cells.last,
            // The kind of an item is a letter or two.
            let first = row.cells.dropFirst().first(where: { $0.count > 2 || $0 == last }),
            text.isUpper(at: first.lowerBound)
        else { return nil }
        let words = first.lowerBound..<last.upperBound
        let isSentence = text.utf8[words.upperBound - 1] == UInt8(ascii: ".")
        let titleCloses = ".:".utf8.contains(text.utf8[row.cells[0].upperBound - 1])
        let speaks = text.utf8[words].count(where: { $0 == 0x20 }) >= 5
        guard row.cells.count > 2 ? speaks : isSentence || titleCloses || speaks else { return nil }
        return words
    }
}
