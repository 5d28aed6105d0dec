import Language
import Portfolio

/// The letter of a kind of case behind the titles of an agenda, which is a column of it rather than words of the title:
/// "3. Ny skole (B)" is the item "Ny skole", for decision.
///
/// Where a document prints its titles again above the text with the letter behind them, it takes it for a part of them,
/// and so do we.
struct TypeMarks {
    let document: Document

    /// A letter behind one title alone may be anything.
    private static let fewest = 2
    /// A title comes again within so many lines.
    private static let reach = 10

    func cut(_ entries: [Agenda.Entry]) -> [Agenda.Entry] {
        let marked = entries.filter { ItemTitle.typeMark($0.title, in: document.text) != nil }
        guard marked.count >= Self.fewest, !marked.contains(where: comesAgain) else { return entries }
        return entries.map { $0.withoutTypeMark(in: document.text) }
    }

    private func comesAgain(_ entry: Agenda.Entry) -> Bool {
        let key = TitleKey(entry.title, in: document.text)
        if entry.lines.count > 1 { return true }
        let below = entry.lines.upperBound + 1..<min(document.lines.count, entry.lines.upperBound + 1 + Self.reach)
        return below.contains { line in
            if case .heading(let heading) = document.roles[line] {
                return TitleKey(heading.title, in: document.text) == key
            }
            return TitleKey(document.lines[line].content, in: document.text) == key
        }
    }
}
