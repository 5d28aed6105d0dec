public import Portfolio

/// A mention as one line of JSON, as `redthread dates` prints it and the export holds it.
public enum TimeLine {
    /// Appends the line, with its line feed, as UTF-8.
    public static func append(_ mention: TimeMention, to output: inout [UInt8]) {
        put("{\"start\":", &output)
        put(mention.range.lowerBound, &output)
        put(",\"end\":", &output)
        put(mention.range.upperBound, &output)
        put(",\"text\":\"", &output)
        putEscaped(mention.text, &output)
        put("\",\"kind\":\"", &output)
        put(mention.kind.rawValue, &output)
        put("\",\"earliest\":", &output)
        put(mention.span?.earliest, &output)
        put(",\"latest\":", &output)
        put(mention.span?.latest, &output)
        put(mention.vague ? ",\"vague\":true}\n" : ",\"vague\":false}\n", &output)
    }

    private static func put(_ text: String, _ output: inout [UInt8]) { output.append(contentsOf: text.utf8) }

    private static func put(_ number: Int, _ output: inout [UInt8], width: Int = 1) {
        var divisor = 1
        for _ in 1..<max(width, 1) { divisor *= 10 }
        while number / divisor >= 10 { divisor *= 10 }
        var rest = number
        while divisor > 0 {
            output.append(48 + UInt8(rest / divisor))
            rest %= divisor
            divisor /= 10
        }
    }

    private static func put(_ day: Day?, _ output: inout [UInt8]) {
        guard let day else { return put("null", &output) }
        let (year, month, dayOfMonth) = day.components
        output.append(UInt8(ascii: "\""))
        // No time that minutes speak of lies before the year 0.
        put(max(0, year), &output, width: 4)
        output.append(UInt8(ascii: "-"))
        put(month, &output, width: 2)
        output.append(UInt8(ascii: "-"))
        put(dayOfMonth, &output, width: 2)
        output.append(UInt8(ascii: "\""))
    }

    private static func putEscaped(_ text: String, _ output: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): output += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case UInt8(ascii: "\r"): output += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
            case UInt8(ascii: "\t"): output += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
            case ..<0x20: put("\\u00" + (byte < 16 ? "0" : "1") + String(byte % 16, radix: 16), &output)
            default: output.append(byte)
            }
        }
    }
}
