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

    /// Reads the table whose head is a line; `nil` where no column of that line holds names and another what is told of
    /// people. Where none tells who was there, all were.
    init?(at line: Int, in document: Document, until limit: Int) {
        let text = document.text
        guard let head = TableRow(document.lines[line].content, in: text),
            let columns = Columns(head, in: text)
        else { return nil }
        end = line + 1
        while end < limit, let row = Self.row(document.lines[end].content, in: text), row.isEmpty || columns.fits(row) {
            if !row.isEmpty { add(row, columns, in: text) }
            end += 1
        }
        guard !people.isEmpty || end > line + 2 else { return nil }
    }

    /// Which column tells what.
    private struct Columns {
        let count: Int
        let name: Int
        let status: Int?

        init?(_ head: TableRow, in text: SourceText) {
            func isTold(_ table: PhraseTable<Void>, _ cell: Int) -> Bool {
                LineRole.wholeMatch(table, head.cells[cell], text) != nil
            }
            let indices = head.cells.indices
            guard let name = indices.first(where: { isTold(PeopleVocabulary.nameColumns, $0) }) else { return nil }
            let others = indices.filter { $0 != name }
            status = others.last { isTold(PeopleVocabulary.statusColumns, $0) }
            guard status != nil || others.allSatisfy({ isTold(PeopleVocabulary.otherColumns, $0) }) else { return nil }
            count = head.cells.count
            self.name = name
        }

        /// A row can lack what its head has, but for the name.
        func fits(_ row: [Range<Int>]) -> Bool { row.count > 1 && row.count <= count && name < row.count }
    }

    /// The cells of a row; none for a ruler.
    private static func row(_ content: Range<Int>, in text: SourceText) -> [Range<Int>]? {
        TableRow.isRuler(content, in: text) ? [] : TableRow(content, in: text)?.cells
    }

    private mutating func add(_ row: [Range<Int>], _ columns: Columns, in text: SourceText) {
        guard let status = columns.status else {
            if NameList(text: text).isName(row[columns.name]) { people.present.append(person(row, columns, in: text)) }
            return
        }
        guard row.count == columns.count else { return }
        let (said, rest) = Self.told(row[status], in: text)
        let person = person(row, columns, role: rest, in: text)
        switch said {
        case true?: people.present.append(person)
        case false?: people.absent.append(person)
        case nil: break
        }
    }

    /// Whether somebody was there, and what else a cell tells behind a comma: "Til stede, formand".
    private static func told(_ cell: Range<Int>, in text: SourceText) -> (isPresent: Bool?, rest: Range<Int>?) {
        let comma = text.utf8[cell].firstIndex(of: UInt8(ascii: ","))
        let status = text.trimmed(cell.lowerBound..<(comma ?? cell.upperBound))
        let said =
            LineRole.wholeMatch(PeopleVocabulary.marks, status, text)
            ?? LineRole.wholeMatch(PeopleVocabulary.attendance, status, text)
        return (said, comma.map { text.trimmed($0 + 1..<cell.upperBound) })
    }

    private func person(
        _ row: [Range<Int>], _ columns: Columns, role told: Range<Int>? = nil, in text: SourceText
    ) -> Participant {
        let other = row.indices.first { $0 != columns.name && $0 != columns.status }
        let role = told.flatMap { PersonReader(text: text).isRole($0) ? $0 : nil } ?? other.map { row[$0] }
        return Participant(name: text.squeezedWords(row[columns.name]), role: role.map(text.squeezedWords))
    }
}
