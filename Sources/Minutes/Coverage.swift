import Portfolio

/// What no rule understood.
enum Coverage {
    /// Lines of the head that nothing was read from, and text of items that stands outside of the sections, where the
    /// document has sections at all. A table of contents was understood: its titles are told from those of the items.
    static func unread(
        head: MeetingHead, results: [ItemReader.Result], in document: Document, contents: Set<Int>
    ) -> [SourceRange] {
        let listed = Set(contents.map { document.lines[$0].content.lowerBound })
        let fromHead = head.unread.filter { !listed.contains($0.lowerBound) }
        let hasSections = results.contains { !$0.item.sections.isEmpty }
        let fromItems = hasSections ? results.flatMap(\.outsideSections) : []
        return (fromHead + fromItems).map { document.text.range(ofBytes: $0) }.sorted { $0.lowerBound < $1.lowerBound }
    }
}
