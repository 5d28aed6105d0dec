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

    private static func put(_ number: Int, _ output: inout [UInt8]) {
        var digits: [UInt8] = []
        var rest = number
        repeat {
            digits.append(48 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        output.append(contentsOf: digits.reversed())
    }

    private static func put(_ day: Day?, _ output: inout [UInt8]) {
        guard let day else { return put("null", &output) }
        output.append(UInt8(ascii: "\""))
        put(day.description, &output)
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
