import Foundation
import Portfolio
import Reports

/// A row of a list that a command prints, as a person reads it and as a program does.
protocol ListRow: Encodable {
    /// The titles of the columns of the table.
    static func columns(_ language: DisplayLanguage) -> [String]
    /// The columns that hold ids, which are never cut.
    static var idColumns: Set<Int> { get }
    /// The cells of the table, in the order of its columns.
    func cells(_ language: DisplayLanguage) -> [String]
    /// What stands below the cells over the whole width, a paragraph each: what is too long for a column.
    func notes(_ language: DisplayLanguage) -> [String]
    /// The titles of the columns for a program.
    static func recordColumns(_ language: DisplayLanguage) -> [String]
    /// The same cells for a program: dates by ISO 8601, numbers without units.
    func record(_ language: DisplayLanguage) -> [String]
}

extension ListRow {
    static var idColumns: Set<Int> { [] }
    func notes(_ language: DisplayLanguage) -> [String] { [] }
    static func recordColumns(_ language: DisplayLanguage) -> [String] { columns(language) }
    func record(_ language: DisplayLanguage) -> [String] { cells(language) }
}

/// Rows that belong together under a title.
struct ListGroup<Row: ListRow> {
    let title: String
    let rows: [Row]
    /// What stands below the table, one line each.
    var notes: [String] = []
}

/// Prints rows in the format that was asked for.
enum Listing {
    static func print<Row: ListRow>(_ rows: [Row], as format: ListFormat, _ language: DisplayLanguage) throws {
        switch format {
        case .table: try Console.print(table(rows, language))
        case .json: try printJSON(rows)
        case .csv: try Console.print(document: records(rows, .plain, language))
        case .excelDanish: try Console.print(document: records(rows, .danishExcel, language))
        }
    }

    /// Prints groups one below the other; as data their rows are one list.
    ///
    /// - Parameters:
    ///   - footer: a last line of the tables.
    ///   - csv: the rows as CSV, by an export that writes more than the table shows; without it, the cells of the table.
    static func print<Row: ListRow>(
        _ groups: [ListGroup<Row>], as format: ListFormat, _ language: DisplayLanguage, footer: String? = nil,
        csv: ((CSVExport.Dialect) -> [UInt8])? = nil
    ) throws {
        let rows = groups.flatMap(\.rows)
        let csv = csv ?? { records(rows, $0, language) }
        switch format {
        case .table:
            let tables = groups.filter { !$0.rows.isEmpty || !$0.notes.isEmpty }.map { group in
                let rows = group.rows.isEmpty ? [] : [table(group.rows, language)]
                return ([VisibleText.of(group.title)] + rows + group.notes.map(fitted)).joined(separator: "\n")
            }
            try Console.print((tables + [footer].compactMap(\.self)).joined(separator: "\n\n"))
        case .json: try printJSON(rows)
        case .csv: try Console.print(document: csv(.plain))
        case .excelDanish: try Console.print(document: csv(.danishExcel))
        }
    }

    /// A line that is not longer than the terminal is wide.
    private static func fitted(_ line: String) -> String {
        TextTable.wrap(VisibleText.of(line), to: Console.width).joined(separator: "\n")
    }

    private static func table<Row: ListRow>(_ rows: [Row], _ language: DisplayLanguage) -> String {
        TextTable(
            header: Row.columns(language), rows: rows.map { $0.cells(language) },
            notes: rows.map { $0.notes(language) }, uncut: Row.idColumns
        ).rendered(width: Console.width)
    }

    private static func printJSON(_ rows: [some ListRow]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Console.print(document: Array(try encoder.encode(rows)) + [UInt8(ascii: "\n")])
    }

    private static func records<Row: ListRow>(
        _ rows: [Row], _ dialect: CSVExport.Dialect, _ language: DisplayLanguage
    ) -> [UInt8] {
        var table = CSVTable(dialect)
        table.row(Row.recordColumns(language))
        for row in rows { table.row(row.record(language)) }
        return table.bytes
    }
}
