/// A piece of a document before it has a place in a text: what a format's reader hands to `TextComposer`.
struct Node {
    indirect enum Kind {
        case heading(level: Int)
        case paragraph
        /// A paragraph with no blank line around it.
        case line
        /// An item of a list with its mark ("-", "2.", "a)").
        case item(depth: Int, mark: [UInt8])
        case furniture
        case rule
        case table(Grid)
    }

    /// A line of words in UTF-8.
    struct Line {
        var words: [UInt8]
        var isBold = false
    }

    /// A table, whose cells hold nodes of their own.
    struct Grid {
        var headRows = 0
        var rows: [[Cell]] = []

        struct Cell {
            var columnSpan = 1
            var rowSpan = 1
            var nodes: [Node] = []
        }
    }

    let kind: Kind
    var lines: [Line] = []

    /// All its words, with spaces for the ends of lines.
    var words: [UInt8] { Array(lines.map(\.words).joined(separator: [0x20])) }

    var isBold: Bool { !lines.isEmpty && lines.allSatisfy { $0.isBold || $0.words.isEmpty } }
}
