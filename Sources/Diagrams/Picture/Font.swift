/// The one typeface of the diagrams, at a size and weight.
public struct Font: Hashable, Sendable {
    /// How heavy the letters are.
    public enum Weight: Hashable, Sendable {
        case regular, bold
    }

    /// In pixels; never under 11, which is what people can read.
    public let size: Double
    /// How heavy the letters are.
    public let weight: Weight

    public init(_ size: Double, _ weight: Weight = .regular) {
        self.size = max(11, size)
        self.weight = weight
    }

    static let title = Font(19, .bold)
    static let subtitle = Font(12.5)
    static let heading = Font(13.5, .bold)
    static let label = Font(12.5)
    static let date = Font(11.5)
    static let strong = Font(11.5, .bold)
    static let small = Font(11)

    /// How wide a text is, in pixels. Scripts that the typeface does not hold are taken as wide as any fallback makes
    /// them, so that a measured text never turns out wider.
    public func width(of text: String) -> Double {
        let widths = weight == .bold ? AdvanceWidths.bold : .regular
        var thousandths = 0
        for scalar in text.unicodeScalars { thousandths += Self.advance(of: scalar, in: widths) }
        return Double(thousandths) * size / 1000
    }

    private static func advance(of scalar: Unicode.Scalar, in widths: AdvanceWidths) -> Int {
        switch scalar.value {
        case 0x20...0x7E: Int(widths.ascii[Int(scalar.value) - 0x20])
        case 0xA0...0xFF: Int(widths.latin[Int(scalar.value) - 0xA0])
        case 0x2013: 556
        case 0x2018, 0x2019: 278
        case 0x201C...0x201E: 500
        case 0x2014, 0x2026, 0x2192: 1000
        case 0x200B...0x200F, 0x2060...0x2069, 0xFE00...0xFE0F: 0
        case 0x0300...0x036F: 0
        case ..<0x0590: 800
        case 0x0590..<0x1100: 900
        default: 1400
        }
    }

    /// The text, or as much of it as fits with "…" after it: whole words where they fill half of the room.
    public func fitted(_ text: String, to limit: Double) -> String {
        guard width(of: text) > limit else { return text }
        let room = limit - width(of: "…")
        var taken = 0.0
        let kept = text.prefix { character in
            taken += width(of: String(character))
            return taken <= room
        }
        return trimmed(String(whole(kept, of: text))) + "…"
    }

    /// Without the word that was cut, unless little is left.
    private func whole(_ kept: Substring, of text: String) -> Substring {
        guard kept.endIndex < text.endIndex, text[kept.endIndex] != " ",
            let space = kept.lastIndex(where: { $0 == " " || $0 == "-" }),
            kept.distance(from: kept.startIndex, to: space) * 2 >= kept.count
        else { return kept }
        return kept[...space]
    }

    /// The text on at most so many lines, broken between words; the last line is cut where it does not fit.
    public func wrapped(_ text: String, to limit: Double, lines: Int) -> [String] {
        var result: [String] = []
        var rest = Substring(text)
        while !rest.isEmpty, result.count < lines - 1, width(of: String(rest)) > limit {
            let cut = lineBreak(in: rest, limit: limit)
            result.append(trimmed(String(rest[..<cut])))
            rest = rest[cut...].drop { $0 == " " }
        }
        if !rest.isEmpty || result.isEmpty { result.append(fitted(String(rest), to: limit)) }
        return result
    }

    /// After the last space before which everything fits, or after the last character that fits.
    private func lineBreak(in text: Substring, limit: Double) -> Substring.Index {
        var taken = 0.0
        var lastSpace: Substring.Index?
        for index in text.indices {
            taken += width(of: String(text[index]))
            if taken > limit, index > text.startIndex { return lastSpace ?? index }
            if text[index] == " " { lastSpace = text.index(after: index) }
        }
        return text.endIndex
    }

    private func trimmed(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }
}
