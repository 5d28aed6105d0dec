/// The language of the tool's own words; quotes stay as they are.
public enum DisplayLanguage: String, CaseIterable, Sendable {
    case danish = "da"
    case english = "en"
}

/// One text in each of the tool's languages.
public struct LocalizedText: Hashable, Sendable {
    /// The same words in each language.
    public let danish: String
    /// The same in English.
    public let english: String

    public init(danish: String, english: String) {
        self.danish = danish
        self.english = english
    }

    /// Words that are the same in every language.
    public init(_ words: String) { self.init(danish: words, english: words) }

    /// The words in one language.
    public subscript(language: DisplayLanguage) -> String {
        switch language {
        case .danish: danish
        case .english: english
        }
    }
}
