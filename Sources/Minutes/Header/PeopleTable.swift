import Language
import Portfolio

/// A table of who was there, a person a row.
///
///     Navn | Funktion | Til stede
///     Henrik Kold | formand | X
///     Birthe Lind | driftschef | afbud
struct PeopleTable {
    private(set) var people = PeopleReader.People()
    /// The first line behind it.
    private(set) var end: Int

    /// Reads the table whose head is a line; `nil` where no column of that line holds names and another who was there.
    init?(at line: Int, in document: Document, until limit: Int) {
        let text = document.text
        guard let head = TableRow(document.lines[line].content, in: text), head.isCertain,
            LineRole.wholeMatch(HeaderVocabulary.nameColumns, head.cells[0], text) != nil,
            let status = head.cells.lastIndex(where: {
                LineRole.wholeMatch(HeaderVocabulary.statusColumns, $0, text) != nil
            }), status > 0
        else { return nil }
        end = line + 1
        while end < limit, let row = Self.row(document.lines[end].content, in: text) {
            if row.count == head.cells.count { add(row, status: status, in: text) }
            end += 1
        }
        guard end > line + 1 else { return nil }
    }

    /// The cells of a row; none for a ruler.
    private static func row(_ content: Range<Int>, in text: SourceText) -> [Range<Int>]? {
        TableRow.isRuler(content, in: text) ? [] : TableRow(content, in: text)?.cells
    }

    private mutating func add(_ row: [Range<Int>], status: Int, in text: SourceText) {
        let said =
            LineRole.wholeMatch(HeaderVocabulary.marks, row[status], text)
            ?? LineRole.wholeMatch(HeaderVocabulary.attendance, row[status], text)
        let role = row.indices.first { $0 != 0 && $0 != status }.map { text.squeezedWords(row[$0]) }
        let person = Participant(name: text.squeezedWords(row[0]), role: role)
        switch said {
        case true?: people.present.append(person)
        case false?: people.absent.append(person)
        case nil: break
        }
    }
}
