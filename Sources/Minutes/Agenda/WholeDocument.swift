import Language
import Portfolio

/// A document in which no items were found, or none before half of its text: what lies in none is one item without a
/// title, so that what it says of a project by name still reaches it. Above others its number is 0.
struct WholeDocument {
    let document: Document

    /// Text begins at a line as long as this, in bytes, that ends like a sentence or is longer than a heading.
    private static let shortestSentence = 40
    private static let longestHeading = 120
    /// So many lines stand between a heading and its text at most: a case number, a heading of a section.
    private static let linesBetween = 5

    /// The lines of running text.
    var spoken: [Int] { document.lines.indices.filter(begins) }

    var entries: [Agenda.Entry] {
        guard let start = spoken.first else { return [] }
        return [headed(above: start) ?? entry(at: start, number: 1)]
    }

    /// The one heading with a number right above the text: a file that holds one item of a meeting.
    private func headed(above start: Int) -> Agenda.Entry? {
        for line in (max(0, start - Self.linesBetween)..<start).reversed() {
            guard case .heading(let heading) = document.roles[line], !heading.title.isEmpty else { continue }
            return Agenda.Entry(
                number: heading.number, order: heading.order, closed: heading.closed, caseNumber: heading.caseNumber,
                aside: heading.aside, lines: line...line, title: heading.title)
        }
        return nil
    }

    /// The item of what stands before all others.
    func front(of others: [Agenda.Entry]) -> [Agenda.Entry] {
        guard let first = others.map(\.lines.lowerBound).min(), let start = spoken.first, start < first,
            !others.contains(where: { $0.order == 0 })
        else { return [] }
        return [entry(at: start, number: 0)]
    }

    private func entry(at start: Int, number: Int) -> Agenda.Entry {
        let content = document.lines[start].content
        let isTop = start == 0
        let line = isTop ? 0 : start - 1
        let title = isTop ? content.lowerBound : document.lines[line].bytes.upperBound
        return Agenda.Entry(
            number: String(number), order: number * 100, closed: false, caseNumber: nil, aside: isTop ? content : nil,
            lines: line...line, title: title..<title)
    }

    private func begins(_ index: Int) -> Bool {
        guard case .text = document.roles[index] else { return false }
        let content = document.lines[index].content
        guard content.count >= Self.shortestSentence, !HeadLabel.begins(content, document.text),
            !HeadTitle(document: document).isOfHead(index)
        else { return false }
        return content.count > Self.longestHeading || document.text.utf8[content].last == UInt8(ascii: ".")
    }
}
