import Portfolio

/// A line that may be the heading of an item, with the evidence for it.
struct Candidate {
    /// The index of the line.
    let line: Int
    let heading: ItemHeading
    let key: TitleKey
    /// It stands in a table of contents: the same number and title come again after other headings.
    var inContents = false
    /// How much speaks for it; see `CandidateScorer`.
    var score = 0
}

/// A found agenda: where its items begin.
struct Agenda {
    struct Entry {
        let heading: ItemHeading
        /// The lines of the heading, from the first repetition of the title to the last.
        let lines: ClosedRange<Int>
        /// The title in bytes; it can stand on a line of its own.
        let title: Range<Int>
        /// A divider above says that what follows is closed.
        let inClosedGroup: Bool
        /// It was found in the table of contents only: there is no text below it.
        let isListedOnly: Bool
    }

    let entries: [Entry]
    /// The lines that belong to a table of contents.
    let contentsLines: Set<Int>
}
