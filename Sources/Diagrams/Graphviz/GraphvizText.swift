/// Text as Graphviz wants it in a label.
enum GraphvizText {
    /// One line with its justification. A backslash begins an escape in a label, an ampersand an entity.
    static func label(_ run: TextRun) -> String {
        var label = ""
        for scalar in run.text.unicodeScalars {
            switch scalar {
            case "\\": label += "\\\\"
            case "&": label += "&amp;"
            default: label.unicodeScalars.append(scalar)
            }
        }
        switch run.anchor {
        case .start: return label + "\\l"
        case .middle: return label
        case .end: return label + "\\r"
        }
    }
}

/// Numbers as short as they can be written, to a hundredth, without asking for a locale.
enum DecimalText {
    /// 12.5 → "12.5", 3 → "3", 0.0049 → "0.0049": small lengths in inches need two more digits.
    static func short(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let scaled = Int((abs(value) * 10_000).rounded())
        var fraction = scaled % 10_000
        let whole = (value < 0 && scaled > 0 ? "-" : "") + String(scaled / 10_000)
        guard fraction > 0 else { return whole }
        var width = 4
        while fraction % 10 == 0 {
            fraction /= 10
            width -= 1
        }
        let digits = String(fraction)
        return whole + "." + String(repeating: "0", count: width - digits.count) + digits
    }
}
