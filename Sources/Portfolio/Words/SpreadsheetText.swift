/// Text from files, fit to stand in a cell of a spreadsheet.
public enum SpreadsheetText {
    /// What goes before a cell that would be run, so that it is shown as text.
    public static let guardMark = UInt8(ascii: "'")

    /// Whether a spreadsheet would run a cell as a formula ("=HYPERLINK(…)") instead of showing it (OWASP, *CSV
    /// Injection*). A negative number, such as a slip of -7, is none; "+1" would lose its sign and counts as one.
    ///
    /// - Parameter cell: its UTF-8.
    public static func isFormula(_ cell: ArraySlice<UInt8>) -> Bool {
        switch cell.first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
        case UInt8(ascii: "-"): !isDigits(cell.dropFirst())
        default: false
        }
    }

    private static func isDigits(_ text: ArraySlice<UInt8>) -> Bool {
        !text.isEmpty && text.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
