/// The smallest stretch of an item's text that says something by itself: a sentence, a list item, a row of a table.
public struct Passage: Hashable, Sendable {
    /// The form that the text gives it.
    public enum Kind: Hashable, Sendable {
        /// A heading inside a section ("Den videre proces", "Fase 2").
        case heading
        case sentence
        /// A bullet or numbered line, with its mark as written ("-", "2)", "a)").
        case listItem(mark: String)
        /// A row of a table, with the range of each cell.
        case tableRow(cells: [SourceRange])
    }

    /// The form that the text gives it.
    public let kind: Kind
    /// The words, without mark and surrounding white space, in code points of the source text.
    public let range: SourceRange
    /// The part of the item that it stands in.
    public let section: Section.Kind
    /// Passages of the same paragraph, list or table share this number, counted from 0 in the item.
    public let block: Int

    public init(kind: Kind, range: SourceRange, section: Section.Kind, block: Int) {
        self.kind = kind
        self.range = range
        self.section = section
        self.block = block
    }
}
