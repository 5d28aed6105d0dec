public import Portfolio

/// Why a report could not be made.
public enum ReportError: Error, Equatable, Sendable {
    /// There is no template of that name; `nearest` is the one that may have been meant.
    case unknownTemplate(String, nearest: String?)
    /// A template is wrong at a place.
    case template(name: String, TemplateProblem)
}

/// What is wrong with a template, and where.
public struct TemplateProblem: Error, Equatable, Sendable {
    /// What is wrong.
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
        /// More sections and partials in each other than any page has.
        case tooDeep(limit: Int)
        /// More tags than any page has.
        case tooMany(limit: Int)
        /// A section over a list inside a section over the same list.
        case listInItself(String)
        /// A tag that report templates do without.
        case unsupportedTag(String)
        /// What the template engine says, where it finds fault with what we let pass.
        case syntax(String)
    }

    /// Where it stands.
    public let place: TemplatePlace
    /// What is wrong there.
    public let reason: Reason
}

extension ReportError {
    /// One line, `template:line:column: what, and what to do`.
    public var message: LocalizedText { LocalizedText(reports: { $0.text(self) }) }
}
