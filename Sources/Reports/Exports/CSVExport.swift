import Portfolio

/// Lists for spreadsheets, as CSV (RFC 4180).
public enum CSVExport {
    /// How a spreadsheet wants its CSV.
    public enum Dialect: String, CaseIterable, Sendable {
        /// Commas, for programs.
        case plain = "csv"
        /// Semicolons and a byte order mark: what a Danish Excel opens by double-click.
        case danishExcel = "excel-da"

        var separator: UInt8 {
            switch self {
            case .plain: UInt8(ascii: ",")
            case .danishExcel: UInt8(ascii: ";")
            }
        }

        /// Without it Excel takes UTF-8 for Windows-1252 and shows "Ã¦" for "æ".
        var byteOrderMark: [UInt8] {
            switch self {
            case .plain: []
            case .danishExcel: [0xEF, 0xBB, 0xBF]
            }
        }
    }

    /// A list of the model. Dates are ISO 8601.
    public static func document(_ table: ModelTable, dialect: Dialect) -> [UInt8] {
        var csv = CSVTable(dialect)
        csv.row(table.columns)
        for row in table.rows { csv.row(row.map(\.plain)) }
        return csv.bytes
    }
}

/// Rows of cells, as bytes.
public struct CSVTable: Sendable {
    /// What has been written.
    public private(set) var bytes: [UInt8]
    private let separator: UInt8

    public init(_ dialect: CSVExport.Dialect) {
        bytes = dialect.byteOrderMark
        separator = dialect.separator
    }

    /// Adds a row; a cell that a spreadsheet would run as a formula becomes text by an apostrophe in front.
    public mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(separator) }
            write(cell)
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    private mutating func write(_ cell: String) {
        let quote = UInt8(ascii: "\"")
        let text = Array(cell.utf8)
        let mark = SpreadsheetText.isFormula(text[...]) ? [SpreadsheetText.guardMark] : []
        let needsQuotes = text.contains { $0 == separator || $0 == quote || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else { return bytes += mark + text }
        bytes += [quote] + mark
        for byte in text {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }
}

extension ExportFormat {
    /// One list of the model, with commas: `csv-decisions`. The milestones are called `csv` alone.
    static func csv(_ name: ModelTable.Name) -> ExportFormat {
        ExportFormat(.csv(name), endings: name == .milestones ? ["csv"] : []) { request in
            CSVExport.document(
                ModelTable(name, of: request.reconstruction, lights: request.lights, request.language), dialect: .plain)
        }
    }
}
