/// Text from files, fit to be shown on a terminal.
public enum VisibleText {
    /// The words with control characters as their pictures ("␛", "␊"), so that nothing in a file can command the terminal
    /// that shows it or pass for a line of its own.
    public static func of(_ words: some StringProtocol) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            switch scalar.value {
            case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F: shown.append("\u{2421}")
            default: shown.append(scalar.isControl || scalar.turnsDirection ? "\u{FFFD}" : scalar)
            }
        }
        return String(shown)
    }
}
