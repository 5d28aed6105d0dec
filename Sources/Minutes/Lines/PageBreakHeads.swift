import Language
import Portfolio

/// Heads and feet of several lines, told by coming again at the breaks of pages (form feeds): the body, "Åbent referat",
/// the day beside "Side 3". Digits aside, they are the same on most pages.
///
/// The first page keeps its head, which tells of the meeting.
enum PageBreakHeads {
    /// A head or foot has no more lines than this.
    private static let longest = 8
    private static let longestLine = 160
    private static let fewest = 2

    static func demote(_ roles: inout [LineRole], lines: [Line], in text: SourceText) {
        let starts = lines.indices.filter { index in
            lines[index].bytes.lowerBound > 0 && text.utf8[lines[index].bytes.lowerBound - 1] == 0x0C
        }
        guard starts.count >= fewest else { return }
        let heads = distinct(starts.map { edge(from: $0, step: 1, lines: lines) })
        let feet = distinct(starts.map { edge(from: $0 - 1, step: -1, lines: lines) })
        for edges in [heads, feet] {
            let counts = counts(of: edges, lines: lines, in: text)
            for edge in edges where edge.first.map({ !isSection(roles[$0]) }) ?? false {
                for line in edge.prefix(while: { (counts[key(lines[$0], in: text)] ?? 0) >= fewest })
                where mayBeHead(roles[line]) {
                    roles[line] = .furniture
                }
            }
        }
    }

    /// Without those that begin where another does: a page without words has none of its own.
    private static func distinct(_ edges: [[Int]]) -> [[Int]] {
        var seen: Set<Int> = []
        return edges.filter { edge in edge.first.map { seen.insert($0).inserted } ?? false }
    }

    /// A page that begins with the heading of a section goes on with its item, and has no head.
    private static func isSection(_ role: LineRole) -> Bool { if case .section = role { true } else { false } }

    /// The heading of a decision or an item and the number of a case can come again, too, and are no head.
    private static func mayBeHead(_ role: LineRole) -> Bool {
        switch role {
        case .decision, .registry: false
        case .heading(let heading): heading.title.isEmpty
        default: true
        }
    }

    /// The lines with words at a page's edge, from the edge inwards.
    private static func edge(from start: Int, step: Int, lines: [Line]) -> [Int] {
        var found: [Int] = []
        var index = start
        while lines.indices.contains(index), found.count < longest, abs(index - start) < 4 * longest {
            if !lines[index].isBlank { found.append(index) }
            index += step
        }
        return found
    }

    /// On how many pages each line stands at the edge.
    private static func counts(of edges: [[Int]], lines: [Line], in text: SourceText) -> [[UInt8]: Int] {
        var counts: [[UInt8]: Int] = [:]
        for edge in edges {
            for key in Set(edge.map { key(lines[$0], in: text) }) { counts[key, default: 0] += 1 }
        }
        return counts.filter { $0.value * 2 >= edges.count }
    }

    /// A line's words without digits and marks; a lone number is a page's.
    private static func key(_ line: Line, in text: SourceText) -> [UInt8] {
        guard line.content.count <= longestLine else { return Array(text.utf8[line.content]) }
        return text.utf8[line.content].filter { Letters.isWord($0) && !Letters.isDigit($0) }
    }
}
