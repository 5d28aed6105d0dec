/// A tag of a Mustache template, and where it stands.
struct TemplateTag: Equatable {
    enum Kind: Equatable {
        case variable, section, inverted, close, partial
        case comment
        /// A tag of Mustache that report templates do without: delimiters, inheritance, pragmas.
        case unsupported
    }

    let kind: Kind
    let name: String
    let place: TemplatePlace
}

/// A place in a template: line and column, both from 1, the column in Unicode code points.
public struct TemplatePlace: Equatable, Sendable {
    /// From 1.
    public let line: Int
    /// From 1.
    public let column: Int
}

/// Cuts a template into its tags. Text between them is of no interest here; the engine reads it again.
struct TemplateScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var column = 1

    private init(_ source: String) { bytes = Array(source.utf8) }

    /// The tags in their order; a tag that is never closed is an error.
    static func tags(of source: String) throws(TemplateProblem) -> [TemplateTag] {
        var scanner = TemplateScanner(source)
        var tags: [TemplateTag] = []
        while let tag = try scanner.next() { tags.append(tag) }
        return tags
    }

    private mutating func next() throws(TemplateProblem) -> TemplateTag? {
        while position < bytes.count, !isAt("{{") { advance() }
        guard position < bytes.count else { return nil }
        let place = TemplatePlace(line: line, column: column)
        let isTriple = isAt("{{{")
        let ending: StaticString = isTriple ? "}}}" : "}}"
        advance(isTriple ? 3 : 2)
        let start = position
        while position < bytes.count, !isAt(ending) { advance() }
        guard position < bytes.count else { throw TemplateProblem(place: place, reason: .unclosedTag) }
        let body = String(decoding: bytes[start..<position], as: UTF8.self)
        advance(ending.utf8CodeUnitCount)
        return Self.tag(body, isTriple: isTriple, at: place)
    }

    private static func tag(_ body: String, isTriple: Bool, at place: TemplatePlace) -> TemplateTag {
        let kind: TemplateTag.Kind? =
            switch isTriple ? nil : body.first {
            case "#": .section
            case "^": .inverted
            case "/": .close
            case ">": .partial
            case "!": .comment
            case "=", "<", "$", "%": .unsupported
            case "&": .variable
            default: nil
            }
        let name = trimmed(kind == nil ? body[...] : body.dropFirst())
        // `{{>*name}}` takes the partial's name from the data, which must not choose what is run.
        let isDynamic = kind == .partial && name.hasPrefix("*")
        return TemplateTag(kind: isDynamic ? .unsupported : kind ?? .variable, name: name, place: place)
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private func isAt(_ mark: StaticString) -> Bool {
        guard position + mark.utf8CodeUnitCount <= bytes.count else { return false }
        return mark.withUTF8Buffer { $0.elementsEqual(bytes[position..<(position + $0.count)]) }
    }

    private mutating func advance(_ count: Int = 1) {
        for byte in bytes[position..<min(position + count, bytes.count)] {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        position = min(position + count, bytes.count)
    }
}
