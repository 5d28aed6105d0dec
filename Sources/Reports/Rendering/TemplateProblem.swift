/// Why a report could not be made.
public enum ReportError: Error, Equatable, Sendable {
    /// There is no template of that name; `nearest` is the one that may have been meant.
    case unknownTemplate(String, nearest: String?)
    /// A template is wrong at a place.
    case template(name: String, TemplateProblem)
}

/// What is wrong with a template, and where.
public struct TemplateProblem: Error, Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// A key that the context does not have there; `nearest` is the one that may have been meant.
        case unknownKey(String, nearest: String?)
        /// A section over something that cannot have one, or a variable that is a whole thing and no text.
        case notText(String)
        case unclosedTag
        case unclosedSection(String)
        case closesNothing(String)
        case unknownPartial(String, nearest: String?)
        /// A partial that includes itself, which would never end.
        case endlessPartial(String)
        /// A tag that report templates do without.
        case unsupportedTag(String)
        /// What the template engine says, where it finds fault with what we let pass.
        case syntax(String)
    }

    public let place: TemplatePlace
    public let reason: Reason
}

extension ReportError: CustomStringConvertible {
    /// One line, `template:line:column: what, and what to do`.
    public var description: String {
        switch self {
        case .unknownTemplate(let name, let nearest):
            "no template is called \(name)" + Self.hint(nearest)
        case .template(let name, let problem):
            "\(name):\(problem.place.line):\(problem.place.column): \(problem.reason)"
        }
    }

    static func hint(_ nearest: String?) -> String { nearest.map { "; did you mean \($0)?" } ?? "" }
}

extension TemplateProblem.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unknownKey(let name, let nearest):
            "there is no key \(name) here" + (nearest.map { "; did you mean \($0)?" } ?? "; see Templates/README.md")
        case .notText(let name): "\(name) is no text; open a section with {{#\(name)}} and use its keys"
        case .unclosedTag: "this tag is never closed with }}"
        case .unclosedSection(let name): "the section \(name) is never closed with {{/\(name)}}"
        case .closesNothing(let name): "{{/\(name)}} closes no open section of that name"
        case .unknownPartial(let name, let nearest): "no partial is called \(name)" + ReportError.hint(nearest)
        case .endlessPartial(let name): "the partial \(name) includes itself"
        case .unsupportedTag(let tag): "{{\(tag)}} is not used in report templates"
        case .syntax(let text): text
        }
    }
}
