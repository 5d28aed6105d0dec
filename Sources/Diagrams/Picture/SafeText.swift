import Portfolio

/// Text from a minute, made fit to stand in a picture: whatever a name holds, it stays text.
enum SafeText {
    /// The longest text that a note carries, in characters.
    static let noteLimit = 400

    /// One line: control characters and line breaks become spaces, marks that turn the direction of writing for the
    /// whole line and code points that XML forbids go. A text that holds a right-to-left script is set apart (FSI … PDI,
    /// Unicode Annex 9), so that the words around it keep their order.
    static func line(_ text: String, limit: Int = noteLimit) -> String {
        if isPlain(text, limit: limit) { return text }
        var result = String.UnicodeScalarView()
        var isBlank = true
        var mixed = false
        var count = 0
        for scalar in text.unicodeScalars.prefix(limit * 4) where !isForbidden(scalar) {
            let blank = scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            if blank && isBlank { continue }
            result.append(blank && scalar.value != 0xA0 ? " " : scalar)
            isBlank = blank
            mixed = mixed || isRightToLeft(scalar)
            count += 1
            if count == limit {
                result.append("…")
                break
            }
        }
        while result.last == " " { result.removeLast() }
        return mixed ? "\u{2068}" + String(result) + "\u{2069}" : String(result)
    }

    /// Whether a text is short and holds nothing but printed ASCII with single spaces inside: most do.
    private static func isPlain(_ text: String, limit: Int) -> Bool {
        var before = UInt8(ascii: " ")
        var count = 0
        for byte in text.utf8 {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || before != 0x20 else { return false }
            before = byte
            count += 1
        }
        return count <= limit && before != 0x20
    }

    /// Directional overrides and isolates, and what is no character of XML 1.0 (section 2.2).
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
        case 0xFFFE, 0xFFFF, 0xFEFF: true
        default: scalar.properties.generalCategory == .unassigned || scalar.properties.generalCategory == .privateUse
        }
    }

    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// The five characters of XML that have a meaning, escaped.
    static func xml(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for character in text.unicodeScalars {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(character)
            }
        }
        return result
    }

    /// A word that can stand in an `id`, a class or a fragment of an address, spelt as the anchors of a page are.
    static func identifier(_ text: String) -> String { PageAnchor.word(text) }
}
