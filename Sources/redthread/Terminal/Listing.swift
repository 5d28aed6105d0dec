import Foundation
import Portfolio
import Reports

/// A row of a list that a command prints, as a person reads it and as a program does.
protocol ListRow: Encodable {
    /// The titles of the columns of the table.
    static func columns(_ language: Language) -> [String]
    /// The cells of the table, in the order of its columns.
    func cells(_ language: Language) -> [String]
    /// The same cells for a program: dates by ISO 8601, numbers without units.
    func record(_ language: Language) -> [String]
}

extension ListRow {
    func record(_ language: Language) -> [String] { cells(language) }
}

/// Prints rows in the format that was asked for.
enum Listing {
    /// - Parameter csv: the rows as CSV, where an export of ours writes more than the table shows.
    static func print<Row: ListRow>(
        _ rows: [Row], as format: ListFormat, _ language: Language,
        csv: ((CSVExport.Dialect) -> [UInt8])? = nil
    ) throws {
        let columns = Row.columns(language)
        switch format {
        case .table:
            let table = TextTable(header: columns, rows: rows.map { $0.cells(language) })
            Console.print(table.rendered(width: Console.width))
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            Console.print(Array(try encoder.encode(rows)) + [UInt8(ascii: "\n")])
        case .csv: Console.print(csv?(.plain) ?? records(rows, .plain, language))
        case .excelDanish: Console.print(csv?(.danishExcel) ?? records(rows, .danishExcel, language))
        }
    }

    private static func records<Row: ListRow>(
        _ rows: [Row], _ dialect: CSVExport.Dialect, _ language: Language
    ) -> [UInt8] {
        var table = CSVTable(dialect)
        table.row(Row.columns(language))
        for row in rows { table.row(row.record(language)) }
        return table.bytes
    }
}
