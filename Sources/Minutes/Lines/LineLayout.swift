import Documents
import Portfolio

/// What the format of a document tells of a line, where the line's own words could only be guessed at: a heading of a
/// Word style, an item of an HTML list, a cell of a table that lays out the page.
struct LineLayout: Hashable, Sendable {
    /// The part of the document that the line stands in.
    enum Part: Hashable, Sendable {
        /// From 1 for the highest.
        case heading(level: Int)
        /// A line of running text, told to be no heading; it can still be one that was only set in bold.
        case paragraph
        /// 1 for an item of a list that stands in no other.
        case listItem(depth: Int)
        /// A row of a table of facts.
        case tableRow
        /// Navigation, a button, a running head or foot.
        case furniture
    }

    let part: Part
    /// All of it is set in bold.
    let isBold: Bool
    /// Where it stands in a table that lays out the page: of agenda pages the items are often rows of one such table.
    let place: Block.Place?
    /// It goes on the block of the line before it.
    let goesOn: Bool

    /// A running head or foot, told by the pages that it comes again on.
    static let margin = LineLayout(part: .furniture, isBold: false, place: nil, goesOn: false)

    /// Whether the format says that it is a heading.
    var isHeading: Bool { if case .heading = part { true } else { false } }

    /// Whether the format says that it is an item of a list or a row of a table, and so no heading.
    var isListedOrTabled: Bool {
        switch part {
        case .listItem, .tableRow: true
        case .heading, .paragraph, .furniture: false
        }
    }
}

extension LineLayout {
    private init(_ block: Block, goesOn: Bool) {
        part =
            switch block.kind {
            case .heading(let level): .heading(level: level)
            case .paragraph: .paragraph
            case .listItem(let depth): .listItem(depth: depth)
            case .table: .tableRow
            case .furniture: .furniture
            }
        isBold = block.isBold
        place = block.place
        self.goesOn = goesOn
    }

    /// The lines with what the blocks that hold them tell; one pass over both.
    static func told(_ lines: [Line], by blocks: [Block]) -> [Line] {
        var block = 0
        return lines.map { line in
            while block < blocks.count, blocks[block].bytes.upperBound <= line.content.lowerBound { block += 1 }
            guard block < blocks.count, !line.isBlank, blocks[block].bytes.overlaps(line.bytes) else { return line }
            let layout = LineLayout(blocks[block], goesOn: blocks[block].bytes.lowerBound < line.bytes.lowerBound)
            return line.told(layout)
        }
    }
}

extension Line {
    /// The line with what its format tells: that settles its level and whether it is emphasised.
    fileprivate func told(_ layout: LineLayout) -> Line {
        let level = if case .heading(let level) = layout.part { level } else { 0 }
        return Line(
            bytes: bytes, content: content, headingLevel: level, emphasised: layout.isBold && !layout.isListedOrTabled,
            indent: indent, layout: layout)
    }
}
