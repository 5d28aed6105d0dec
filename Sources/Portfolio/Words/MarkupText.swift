/// Text from files, fit to stand in HTML and SVG: whatever it holds, it stays text.
public enum MarkupText {
    /// The text for the content of an element or a quoted attribute: the five characters that mean something there are
    /// escaped, characters that markup has no place for become "\u{FFFD}" (WHATWG HTML, 13.2.3.5; XML 1.0, 2.2), and
    /// marks that turn the direction of writing go.
    public static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: mayBeSpecial) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars where !scalar.turnsDirection {
            switch scalar {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar.isControl ? "\u{FFFD}" : scalar)
            }
        }
        return result
    }

    /// Whether a byte is one of the five, a control character, or the first of a character that may be one or turn the
    /// direction: letters of European languages are not.
    private static func mayBeSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// Whether it turns the direction of writing for what follows (Unicode Annex 9): with it a name can be made to read
    /// as another, "fdp.exe" for "exe.pdf".
    public var turnsDirection: Bool {
        switch value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Whether it commands and prints nothing, tab and line feed apart: both sets of control characters, and what is no
    /// character at all.
    public var isControl: Bool {
        switch value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF, 0xFEFF: true
        default: false
        }
    }
}
