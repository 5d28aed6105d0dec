/// One way in which a language writes a time: a pattern of words, numbers and earlier phrases, and what it means.
///
/// The examples are part of the rule and run in the tests: each text must be read as stated, and in no counter-example
/// may the rule's words be taken for a time unless the counter-example says which.
public struct Rule: Sendable, CustomStringConvertible {
    /// One of a kind.
    public let name: String
    /// What it makes of the words.
    public let yields: PhraseKind
    /// What must stand there.
    public let pattern: [Element]
    /// Whether signs may not tie it to other numbers ("326-2015-4892").
    public let standsAlone: Bool
    /// What must stand right before it: one of these; when there are none, anything.
    public let onlyAfter: [[Element]]
    /// What may not stand right before it.
    public let notAfter: [[Element]]
    /// What may not follow it.
    public let notBefore: [[Element]]
    /// What it reads, and what it leaves alone.
    public let examples: Examples
    /// What the words mean; `nil` where they mean no time after all.
    public let make: @Sendable (Match) -> TimeExpression?

    /// Its name.
    public var description: String { name }

    public init(
        _ name: String, yields: PhraseKind, _ pattern: [Element], standsAlone: Bool = false,
        onlyAfter: [[Element]] = [], notAfter: [[Element]] = [], notBefore: [[Element]] = [], examples: Examples,
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
        self.make = make
    }
}

extension Rule {
    /// Texts that a rule reads, and texts that it leaves alone.
    public struct Examples: Sendable {
        /// They are read.
        public let taken: [Example]
        /// The rule takes none of their words, or not all.
        public let left: [Example]

        /// Both kinds.
        public init(_ taken: [Example], not left: [Example]) {
            self.taken = taken
            self.left = left
        }

        /// All of them.
        public var all: [Example] { taken + left }
    }
}

/// A text, and what is read in it on Thursday 10 August 2017.
public struct Example: Sendable, CustomStringConvertible {
    /// "uge 42".
    public let text: String
    /// The mentions as `Span` writes them, or "duration" or "set", in reading order, with a space between; empty for none.
    public let reading: String

    public init(_ text: String, _ reading: String) {
        self.text = text
        self.reading = reading
    }

    /// The text.
    public var description: String { text }
}

extension Example: ExpressibleByStringLiteral {
    /// A text in which there is no time.
    public init(stringLiteral text: String) { self.init(text, "") }
}
