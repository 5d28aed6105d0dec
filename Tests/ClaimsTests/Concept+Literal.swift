@testable public import Claims

/// Concepts by their names in the event tables.
extension Concept: ExpressibleByStringLiteral {
    public init(stringLiteral name: String) {
        self = EventLexicon.standard.concepts[name] ?? (name == "stage" ? .stage : Concept(name: name))
    }
}
