import Portfolio

/// What no rule understood.
enum Coverage {
    /// Lines of the head that nothing was read from, and text of items that stands outside of the sections, where the
    /// document has sections beside that of the decision: in short minutes the case itself needs no heading. A table of contents was understood: its titles are told from those of the items.
    static func unread(
        head: MeetingHead, results: [ItemReader.Result], in document: Document, contents: Set<Int>
    ) -> [SourceRange] {
        let listed = Set(withBrokenTitles(contents).map { document.lines[$0].content.lowerBound })
        let fromHead = head.unread.filter { !listed.contains($0.lowerBound) }
        let hasSections = results.contains { result in
            result.item.sections.contains { !$0.heading.isEmpty && $0.kind != .decision }
        }
        let fromItems = hasSections ? results.flatMap(\.outsideSections) : []
        return (fromHead + fromItems).map { document.text.range(ofBytes: $0) }.sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The lines of a table of contents with those between two of its entries, which a long title fills; no more than
    /// two, as no title is longer.
    private static func withBrokenTitles(_ contents: Set<Int>) -> [Int] {
        let lines = contents.sorted()
        let between = zip(lines, lines.dropFirst()).filter { $1 - $0 <= 3 }.flatMap { $0 + 1..<$1 }
        return lines + between
    }
}
