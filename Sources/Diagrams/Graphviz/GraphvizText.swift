/// Text as Graphviz wants it in a label.
enum GraphvizText {
    /// One line with its justification. A backslash begins an escape in a label, an ampersand an entity.
    static func label(_ run: TextRun) -> String {
        let text =
            run.text.utf8.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }
            ? escaped(run.text) : run.text
        switch run.anchor {
        case .start: return text + "\\l"
        case .middle: return text
        case .end: return text + "\\r"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { label, scalar in
            switch scalar {
            case "\\": label += "\\\\"
            case "&": label += "&amp;"
            default: label.unicodeScalars.append(scalar)
            }
        }
    }
}
