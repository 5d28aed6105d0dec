import Language
import Portfolio

/// A document in which no items were found: all of its text is one item without a title, so that what it says of a
/// project by name still reaches it.
struct WholeDocument {
    let document: Document

    /// Text begins at a line as long as this, in bytes, that ends like a sentence or is longer than a heading.
    private static let shortestSentence = 40
    private static let longestHeading = 120

    var entries: [Agenda.Entry] {
        guard let start = document.lines.indices.first(where: begins) else { return [] }
        let content = document.lines[start].content
        guard start > 0 else {
            return [entry(at: 0, title: content.lowerBound..<content.lowerBound, aside: content)]
        }
        let above = document.lines[start - 1].bytes.upperBound
        return [entry(at: start - 1, title: above..<above, aside: nil)]
    }

    private func entry(at line: Int, title: Range<Int>, aside: Range<Int>?) -> Agenda.Entry {
        Agenda.Entry(
            number: "1", order: 100, closed: false, caseNumber: nil, aside: aside, lines: line...line, title: title)
    }

    private func begins(_ index: Int) -> Bool {
        guard case .text = document.roles[index] else { return false }
        let content = document.lines[index].content
        guard content.count >= Self.shortestSentence, !HeaderFields.beginsWithLabel(content, document.text),
            !HeadTitle(document: document).isOfHead(index)
        else { return false }
        return content.count > Self.longestHeading || document.text.utf8[content].last == UInt8(ascii: ".")
    }
}
