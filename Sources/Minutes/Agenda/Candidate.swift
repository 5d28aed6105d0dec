import Language
import Portfolio

/// A line that may be the heading of an item, with the evidence for it.
struct Candidate {
    /// The index of the line with the number.
    let line: Int
    private(set) var heading: ItemHeading
    let style: HeadingStyle
    /// The title in bytes; it can stand on the line below or above the number.
    private(set) var title: Range<Int>
    /// The line of the title.
    private(set) var titleLine: Int
    private(set) var closed: Bool
    private(set) var key: TitleKey
    /// The last line that carries its number and title once more.
    var lastLine: Int
    /// How often its number and title come again right below it.
    var repetitions = 0
    /// It stands in a table of contents: the same number and title come again after other headings.
    var inContents = false
    /// A number of a case, a section or its title again stands below it.
    var isStructured = false
    /// How much speaks for it; see `CandidateScorer`.
    var score = 0

    init(_ heading: ItemHeading, line: Int, in document: Document) {
        self.line = line
        self.heading = heading
        style = HeadingStyle(heading.writing, on: document.lines[line])
        title = heading.title
        titleLine = line
        closed = heading.closed
        key = TitleKey(heading.title, in: document.text)
        lastLine = line
    }

    /// The lines from the number to the title.
    var lines: ClosedRange<Int> { min(line, titleLine)...max(line, titleLine) }

    /// Leaves out what stands around the title.
    mutating func cut(to words: Range<Int>, caseNumber: String?, aside: Range<Int>?, in document: Document) {
        let words = ItemTitle(words, in: document.text, endsInCase: true)
        title = words.words
        closed = closed || words.closed
        key = TitleKey(title, in: document.text)
        heading.caseNumber = heading.caseNumber ?? caseNumber ?? words.caseNumber
        heading.aside = heading.aside == title ? aside : heading.aside ?? aside
    }

    /// Counts the heading, where all that are written like it have the same number.
    mutating func count(_ number: Int) {
        heading.number = String(number)
        heading.order = number * 100
    }

    /// Takes the words of another line for the title.
    mutating func take(titleOn line: Int, in document: Document) {
        let words = ItemTitle(document.lines[line].content, in: document.text)
        title = words.words
        titleLine = line
        closed = closed || words.closed
        key = TitleKey(words.words, in: document.text)
        lastLine = max(self.line, line)
    }
}

/// The head of a page that holds one item.
struct PageHead {
    let lines: Range<Int>
    /// The line of the item's title, which says nothing of the meeting.
    let title: Int
}

/// A found agenda: where its items begin.
struct Agenda {
    struct Entry {
        /// The number as written; counted where the text has none.
        let number: String
        /// What orders it; see `ItemHeading`.
        let order: Int
        let closed: Bool
        let caseNumber: String?
        /// What stands beside the title in a second column, in bytes.
        var aside: Range<Int>?
        /// The lines of the heading, from the first repetition of the title to the last.
        let lines: ClosedRange<Int>
        /// The title in bytes; it can stand on a line of its own.
        private(set) var title: Range<Int>
        /// A divider above says that what follows is closed.
        var inClosedGroup = false
        /// It was found in the table of contents only: there is no text below it.
        var isListedOnly = false
        /// The head of a page that holds one item, where its title or number stands among its lines.
        var pageHead: PageHead?

        /// The kind of case that a mark behind the title tells, where it is no part of the title.
        private(set) var kind: String?

        /// The entry without the mark of its kind: "Ny skole (B)".
        func withoutTypeMark(in text: SourceText) -> Entry {
            guard let kind = ItemTitle.typeMark(title, in: text) else { return self }
            var entry = self
            entry.kind = kind.kind
            entry.title = kind.title
            return entry
        }

        /// The entry without what its line tells behind the title, unless the table of contents has it all.
        func withoutTail(in text: SourceText, listed: TableOfContents) -> Entry {
            guard aside == nil, !listed.lists(title, in: text), let tail = TitleTail(title, in: text) else {
                return self
            }
            var entry = self
            entry.title = tail.title
            entry.aside = tail.rest
            return entry
        }
    }

    let entries: [Entry]
    /// The lines that belong to a table of contents.
    let contentsLines: Set<Int>
}
