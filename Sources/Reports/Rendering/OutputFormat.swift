import Portfolio

/// What a report is written as.
public enum ReportFormat: String, CaseIterable, Sendable {
    case html
    case markdown = "md"

    /// A text as it may stand in the output: whatever a minute holds, it stays text there.
    func escaped(_ text: String) -> String {
        switch self {
        case .html: MarkupText.escaped(text)
        case .markdown: MarkdownEscaping.escaped(text)
        }
    }
}

/// Text in Markdown (CommonMark, pipe tables, pandoc), on one line.
enum MarkdownEscaping {
    /// Every punctuation mark that can begin markup gets a backslash, which CommonMark (2.4) allows for all of them;
    /// line breaks and control characters become spaces, so that no text can begin a block or end a row of a table; marks
    /// that turn the direction of writing go.
    static func escaped(_ text: String) -> String {
        let isPlain = !text.unicodeScalars.contains { $0.turnsDirection || $0.isControl }
        return marked(isPlain ? text : cleaned(text))
    }

    private static func cleaned(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.turnsDirection {
            result.append(scalar.isControl ? " " : scalar)
        }
        return String(result)
    }

    private static func marked(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        var onlyDigits = true
        for byte in text.utf8 {
            switch byte {
            case 0..<0x20, 0x7F:
                if bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
            case _ where isMarkup(byte), _ where beginsBlock(byte, at: bytes.count, onlyDigits):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            default: bytes.append(byte)
            }
            onlyDigits = onlyDigits && (48...57).contains(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"),
            UInt8(ascii: "&"), UInt8(ascii: "@"):
            true
        default: false
        }
    }

    /// A list mark, a rule or the underline of a heading, where a line could begin with it.
    private static func beginsBlock(_ byte: UInt8, at position: Int, _ onlyDigits: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): position == 0
        case UInt8(ascii: "."), UInt8(ascii: ")"): position > 0 && onlyDigits
        default: false
        }
    }
}
