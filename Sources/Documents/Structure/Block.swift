public import Portfolio

/// A piece of a document as its format tells it, and where it stands in the document's text.
///
///     <h2>Tidsplan</h2>          // .heading(level: 2)
///     <li>Udbud i maj</li>       // .listItem(depth: 1)
///
/// The words of text files tell their structure themselves: they have no blocks.
public struct Block: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
        /// A heading, from level 1 for the highest.
        case heading(level: Int)
        case paragraph
        /// An item of a list; 1 for a list that stands in no other.
        case listItem(depth: Int)
        /// A table of facts, one line of text a row.
        case table(Table)
        /// What belongs to the page and not to what is said on it: navigation, buttons, running heads and feet.
        case furniture
    }

    /// Where it stands in a table that lays out the page: "the second cell of the fifth row".
    public struct Place: Hashable, Sendable {
        /// The number of the table in the document, from 0.
        public let table: Int
        /// From 0.
        public let row: Int
        /// From 0.
        public let column: Int

        public init(table: Int, row: Int, column: Int) {
            self.table = table
            self.row = row
            self.column = column
        }
    }

    /// What it is, with what only that has.
    public let kind: Kind
    /// Its lines, in bytes of the text's UTF-8.
    public let bytes: Range<Int>
    /// All of it is set in bold.
    public let isBold: Bool
    /// Its place where a table lays out the page.
    public let place: Place?

    public init(kind: Kind, bytes: Range<Int>, isBold: Bool = false, place: Place? = nil) {
        self.kind = kind
        self.bytes = bytes
        self.isBold = isBold
        self.place = place
    }
}
