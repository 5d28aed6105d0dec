/// One way in which a language writes a time: a pattern of words, numbers and earlier phrases, and what it means.
///
/// The examples are part of the rule and run in the tests: each text must be read as stated, and in no counter-example
/// may the rule's words be taken for a time unless the counter-example says which.
public struct Rule: Sendable, CustomStringConvertible {
    public let name: String
    public let yields: PhraseKind
    public let pattern: [Element]
    /// Whether signs may not tie it to other numbers ("326-2015-4892").
    public let standsAlone: Bool
    /// What must stand right before it: one of these; when there are none, anything.
    public let onlyAfter: [[Element]]
    /// What may not stand right before it.
    public let notAfter: [[Element]]
    /// What may not follow it.
    public let notBefore: [[Element]]
    public let examples: [Example]
    public let counterExamples: [Example]
    public let make: @Sendable (Match) -> TimeExpression?

    public var description: String { name }

    public init(
        _ name: String, yields: PhraseKind, _ pattern: [Element], standsAlone: Bool = false,
        onlyAfter: [[Element]] = [], notAfter: [[Element]] = [], notBefore: [[Element]] = [], examples: [Example],
        not counterExamples: [Example],
        make: @escaping @Sendable (Match) -> TimeExpression?
    ) {
        self.name = name
        self.yields = yields
        self.pattern = pattern
        self.standsAlone = standsAlone
        self.onlyAfter = onlyAfter
        self.notAfter = notAfter
        self.notBefore = notBefore
        self.examples = examples
        self.counterExamples = counterExamples
        self.make = make
    }
}

/// A text, and what is read in it on Thursday 10 August 2017.
public struct Example: Sendable, CustomStringConvertible {
    public let text: String
    /// The mentions as `Span` writes them, or "duration" or "set", in reading order, with a space between; empty for none.
    public let reading: String

    public init(_ text: String, _ reading: String) {
        self.text = text
        self.reading = reading
    }

    public var description: String { text }
}

extension Example: ExpressibleByStringLiteral {
    /// A text in which there is no time.
    public init(stringLiteral text: String) { self.init(text, "") }
}

/// The time words, rules and holidays of one language.
public struct ChronologyLanguage: Sendable {
    /// Every word with its senses.
    public let words: [(word: String, senses: [Sense])]
    /// The rules in stages: each stage reads what the stages before it have built (a cascade of finite-state rules,
    /// as in FASTUS, Hobbs et al. 1997).
    public let stages: [[Rule]]
    /// When the named days and holidays lie in the language's country.
    public let holidays: HolidayCalendar
    let grammar: Grammar

    public init(words: [(word: String, senses: [Sense])], stages: [[Rule]], holidays: HolidayCalendar) {
        self.words = words
        self.stages = stages
        self.holidays = holidays
        self.grammar = Grammar(words: words, stages: stages)
    }
}
