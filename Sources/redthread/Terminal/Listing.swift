import Foundation
import Portfolio
import Reports

/// A row of a list that a command prints, as a person reads it and as a program does.
protocol ListRow: Encodable {
    /// The titles of the columns of the table.
    static func columns(_ language: Language) -> [String]
    /// The cells of the table, in the order of its columns.
    func cells(_ language: Language) -> [String]
}

/// Prints rows in the format that was asked for.
enum Listing {
    static func print<Row: ListRow>(_ rows: [Row], as format: ListFormat, _ language: Language) throws {
        let columns = Row.columns(language)
        switch format {
        case .table:
            let table = TextTable(header: columns, rows: rows.map { $0.cells(language) })
            Console.print(table.rendered(width: Console.width))
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            Console.print(Array(try encoder.encode(rows)) + [UInt8(ascii: "\n")])
        case .csv:
            Console.print(CSVWriter.document([columns] + rows.map { $0.cells(language) }))
        }
    }
}
