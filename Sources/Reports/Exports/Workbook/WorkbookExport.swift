internal import CXlsxWriter
public import Portfolio

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension ExportFormat {
    /// All lists of the model, a sheet each, for Excel and LibreOffice.
    static let workbook = ExportFormat(.xlsx, endings: ["xlsx"]) { request in
        let tables = ModelTable.Name.allCases.map { name in
            ModelTable(name, of: request.reconstruction, lights: request.lights, request.language)
        }
        let names = ModelTable.Name.allCases.map(request.language.reports.name)
        return try WorkbookExport(sheets: Array(zip(names, tables)), made: request.reconstruction.asOf).document()
    }
}

/// Why an export could not be made. It says nothing of the input: whatever stands in a minute can be exported.
public enum ExportError: Error, Hashable, Sendable {
    /// The library for workbooks, or the disk that it writes to, gave up.
    case workbook(LocalizedText)
}

/// Lists as the sheets of a workbook (Office Open XML), by libxlsxwriter: real dates and numbers, a frozen head with
/// filters, widths that fit. Text is written as text, so that nothing from minutes is ever run.
struct WorkbookExport {
    let sheets: [(name: String, table: ModelTable)]
    /// The day that the file says it was made on; the clock is not asked.
    let made: Day

    func document() throws(ExportError) -> [UInt8] {
        let path = try TemporaryFile.make()
        defer { unlink(path) }
        guard let workbook = workbook_new(path) else { throw .workbook(SystemTrouble(ENOMEM).words) }
        redthread_set_created(workbook, (made - (Day("1970-01-01") ?? made)) * 86_400)
        let formats = Formats(workbook)
        for (name, table) in sheets {
            guard let sheet = workbook_add_worksheet(workbook, name) else { continue }
            SheetWriter(sheet: sheet, formats: formats).write(table)
        }
        let outcome = workbook_close(workbook)
        guard outcome == LXW_NO_ERROR else { throw .workbook(Self.words(outcome)) }
        return Self.signed(try TemporaryFile.bytes(of: path))
    }

    /// With the maker's name as the comment of the archive, whose length is the last that stands in it.
    private static func signed(_ archive: [UInt8]) -> [UInt8] {
        let name = Array("redthread".utf8)
        return Array(archive.dropLast(2)) + [UInt8(name.count), 0] + name
    }

    /// The library's own words are English.
    private static func words(_ outcome: lxw_error) -> LocalizedText {
        let words = String(cString: lxw_strerror(outcome))
        return LocalizedText(words)
    }

    /// How cells look.
    struct Formats {
        let head: UnsafeMutablePointer<lxw_format>?
        let text: UnsafeMutablePointer<lxw_format>?
        let day: UnsafeMutablePointer<lxw_format>?
        let number: UnsafeMutablePointer<lxw_format>?

        init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
            head = workbook_add_format(workbook)
            text = workbook_add_format(workbook)
            day = workbook_add_format(workbook)
            number = workbook_add_format(workbook)
            format_set_bold(head)
            format_set_text_wrap(text)
            for format in [text, day, number] { format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)) }
            // The short date of whoever opens the file: 16-10-2017 in Denmark.
            format_set_num_format_index(day, 14)
        }
    }
}

/// Writes one list to its sheet.
private struct SheetWriter {
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let formats: WorkbookExport.Formats

    /// In characters: no column is narrower or wider.
    private static let widths = 8...60
    /// A cell holds no more characters (Excel's own limit is 32,767 UTF-16 units).
    private static let longest = 16_000

    func write(_ table: ModelTable) {
        for (column, head) in table.columns.enumerated() {
            let cells = [head] + table.rows.map { $0[column].plain }
            let width = min(max((cells.map(\.count).max() ?? 0) + 2, Self.widths.lowerBound), Self.widths.upperBound)
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), Double(width), nil)
            worksheet_write_string(sheet, 0, lxw_col_t(column), head, formats.head)
        }
        for (index, row) in table.rows.enumerated() {
            for (column, cell) in row.enumerated() { write(cell, lxw_row_t(index + 1), lxw_col_t(column)) }
        }
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
        if !table.rows.isEmpty { makeTable(table) }
    }

    private func write(_ cell: ModelTable.Cell, _ row: lxw_row_t, _ column: lxw_col_t) {
        switch cell {
        case .empty: break
        case .number(let number): worksheet_write_number(sheet, row, column, Double(number), formats.number)
        case .day(let day) where day.year >= 1900 && day.year <= 9_999:
            var date = lxw_datetime()
            (date.year, date.month, date.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
            worksheet_write_datetime(sheet, row, column, &date, formats.day)
        case .day(let day): worksheet_write_string(sheet, row, column, day.description, formats.text)
        case .text(let text): worksheet_write_string(sheet, row, column, Self.cleaned(text), formats.text)
        }
    }

    /// Marks that turn the direction of writing go, and so does what no cell can hold.
    private static func cleaned(_ text: String) -> String {
        let kept = text.unicodeScalars.filter { !$0.turnsDirection && !$0.isControl }.prefix(longest)
        return String(String.UnicodeScalarView(kept))
    }

    /// Filters and stripes; the names of the columns are those of the head.
    private func makeTable(_ table: ModelTable) {
        let heads = table.columns.map { Array($0.utf8CString) }
        withPointers(to: heads) { pointers in
            _ = redthread_add_table(
                sheet, lxw_row_t(table.rows.count), lxw_col_t(table.columns.count - 1), pointers)
        }
    }

    private func withPointers(
        to texts: [[CChar]], _ body: ([UnsafePointer<CChar>?]) -> Void, _ pointers: [UnsafePointer<CChar>?] = []
    ) {
        guard let first = texts.first else { return body(pointers) }
        first.withUnsafeBufferPointer { buffer in
            withPointers(to: Array(texts.dropFirst()), body, pointers + [buffer.baseAddress])
        }
    }
}

/// A file that the library writes to, since it writes to files only.
private enum TemporaryFile {
    static func make() throws(ExportError) -> String {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var path = Array((folder + "/redthread-XXXXXX").utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { throw .workbook(SystemTrouble(errno).words) }
        close(descriptor)
        return path.withUnsafeBufferPointer { buffer in buffer.baseAddress.map { String(cString: $0) } ?? "" }
    }

    static func bytes(of path: String) throws(ExportError) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw .workbook(SystemTrouble(errno).words) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }
}
