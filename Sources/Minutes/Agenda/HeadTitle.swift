import Language
import Portfolio

/// The title of a page that holds one item: it stands in the head, among the body and the day of the meeting.
struct HeadTitle {
    let document: Document

    private static let longest = 240
    private static let longestHead = 30
    /// A line with more words is no line of the head for a day that it names.
    private static let mostWords = 8
    /// The letters beside a day, such as those of its weekday.
    private static let mostLettersBesideDay = 14

    /// The first line of a head that says nothing of the meeting; a title can end like a body's name ("… valg af
    /// lokaludvalg"), so where all lines do the first one is the title.
    func line(above end: Int) -> Int? {
        let lines = (0..<end).filter { isText($0) && document.lines[$0].content.count <= Self.longest }
        return lines.first { !isOfHead($0) } ?? (lines.count > 1 ? lines.first { !saysDocument($0) } : nil)
    }

    /// Whether a number ends the head: it stands right below a line of it, and a blank line sets it off from the text.
    func closes(at line: Int) -> Bool {
        guard line > 0, line + 1 < document.lines.count, isText(line - 1), document.lines[line + 1].isBlank else {
            return false
        }
        return isOfHead(line - 1) && self.line(above: line) != nil
    }

    /// Whether a line names nothing but a body, a kind of document, or the day of the meeting.
    func isOfHead(_ line: Int) -> Bool {
        let text = document.text
        let content = document.lines[line].content
        if saysDocument(line) || HeadLabel.begins(content, text) { return true }
        let words = content.count <= 90 ? text.utf8[content].split(separator: 0x20) : []
        guard let last = words.last, words.count <= Self.mostWords else { return false }
        if BodyVocabulary.isBody(last.startIndex..<last.endIndex, in: text) { return true }
        guard let date = DateReader(text).first(in: content), !hasDay(above: line) else { return false }
        return letters(content.lowerBound..<date.range.lowerBound) + letters(date.range.upperBound..<content.upperBound)
            <= Self.mostLettersBesideDay
    }

    /// Whether the head has named a day already: the next one stands in a title.
    private func hasDay(above line: Int) -> Bool {
        (max(0, line - Self.longestHead)..<line).contains { above in
            let content = document.lines[above].content
            return content.count <= Self.longest && DateReader(document.text).first(in: content) != nil
        }
    }

    /// "Referat" is the kind of document, where it stands above all items.
    func saysDocument(_ line: Int) -> Bool {
        LineRole.wholeMatch(BodyVocabulary.documents, document.lines[line].content, document.text) != nil
    }

    private func letters(_ range: Range<Int>) -> Int { document.text.utf8[range].count(where: Letters.isWord) }

    private func isText(_ line: Int) -> Bool {
        if case .text = document.roles[line] { true } else { false }
    }
}
