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

/// A place in a template: line and column, both from 1.
public struct TemplatePlace: Equatable, Sendable {
    public let line: Int
    public let column: Int
}

/// Cuts a template into its tags. Text between them is of no interest here; the engine reads it again.
struct TemplateScanner {
    private var rest: Substring
    private var line = 1
    private var column = 1

    init(_ source: String) { rest = source[...] }

    /// The tags in their order; a tag that is never closed is an error.
    static func tags(of source: String) throws(TemplateProblem) -> [TemplateTag] {
        var scanner = TemplateScanner(source)
        var tags: [TemplateTag] = []
        while let tag = try scanner.next() { tags.append(tag) }
        return tags
    }

    private mutating func next() throws(TemplateProblem) -> TemplateTag? {
        while !rest.isEmpty, !rest.hasPrefix("{{") { advance() }
        guard !rest.isEmpty else { return nil }
        let place = TemplatePlace(line: line, column: column)
        advance(2)
        let isTriple = rest.first == "{"
        if isTriple { advance() }
        let ending = isTriple ? "}}}" : "}}"
        var body = ""
        while !rest.isEmpty, !rest.hasPrefix(ending) {
            body.append(rest.first ?? " ")
            advance()
        }
        guard !rest.isEmpty else { throw TemplateProblem(place: place, reason: .unclosedTag) }
        advance(ending.count)
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

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count {
            guard let character = rest.popFirst() else { return }
            if character.isNewline {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
    }
}
