extension Notice {
    /// A notice about a file whose name, and what a program said of it, may hold anything.
    ///
    /// Control characters become their pictures ("␛", "␊"): a name can neither command the terminal that shows it nor
    /// pass for a line of its own.
    init(about source: String, _ message: String) {
        self.init(file: Self.visible(source), message: Self.visible(message))
    }

    private static func visible(_ words: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            switch scalar.value {
            case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
            case 0x7F: shown.append("\u{2421}")
            // The second set of control characters, and those that turn the direction of writing.
            case 0x80..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: shown.append("\u{FFFD}")
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }
}
