import Language
import Portfolio

/// The heading of an item on a page that lost its line breaks, or the entry of its list of contents.
struct PageTitle {
    /// Where the mark begins, or the title where it has none.
    let start: Int
    /// The number as written.
    let number: String
    /// What orders it; see `ItemHeading`.
    let order: Int
    let writing: PageMark.Writing
    let title: Range<Int>
    /// The end of the heading: a case's number can stand behind the title.
    let end: Int
    /// An entry of a list of contents, and no item.
    var isListed = false

    init(_ mark: PageMark, title end: Int, in text: SourceText) {
        self.init(
            start: mark.start, number: text.words(mark.number), order: mark.order, writing: mark.writing,
            title: mark.title..<end,
            end: PageTitleReader(text: text).caseEnd(behind: end, until: mark.end)
                ?? end + text.utf8[min(end, mark.end)..<mark.end].prefix { ".:".utf8.contains($0) }.count)
    }

    /// A title without a number, which its place numbers.
    init(counted title: Range<Int>, number: Int) {
        self.init(
            start: title.lowerBound, number: String(number), order: number * 100,
            writing: PageMark.Writing(numeral: .plain), title: title, end: title.upperBound)
    }

    private init(
        start: Int, number: String, order: Int, writing: PageMark.Writing, title: Range<Int>, end: Int
    ) {
        (self.start, self.number, self.order, self.writing) = (start, number, order, writing)
        (self.title, self.end) = (title, end)
    }

    /// The mark of an item whose title only the list of contents has.
    init(_ mark: PageMark, named title: Range<Int>, in text: SourceText) {
        self.init(
            start: mark.start, number: text.words(mark.number), order: mark.order, writing: mark.writing, title: title,
            end: mark.title)
    }

    /// The item whose title stands at another place without its number.
    func named(at title: Range<Int>) -> PageTitle {
        PageTitle(
            start: title.lowerBound, number: number, order: order, writing: writing, title: title, end: title.upperBound
        )
    }

    /// The same as an entry of a list of contents.
    var listed: PageTitle {
        var entry = self
        entry.isListed = true
        return entry
    }
}

extension ItemHeading {
    /// The heading of an item as the pages' own agenda tells it.
    init(_ told: PageTitle, in text: SourceText) {
        let word = HeadingVocabulary.numberWords.match(in: text, at: told.start, until: told.title.lowerBound)
        let title = ItemTitle(
            told.title.upperBound < told.start ? told.title : told.title.lowerBound..<told.end, in: text,
            endsInCase: true, saysCase: word?.meaning == .caseBeforeMark)
        form = .induced
        number = told.number
        order = told.order
        self.title = title.words
        closed = title.closed
        caseNumber = title.caseNumber
        writing = HeadingWriting(
            bullet: told.writing.opening, word: told.writing.word, separator: told.writing.separator,
            numeral: told.writing.numeral == .roman ? .roman : .plain)
    }
}
