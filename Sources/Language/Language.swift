/// What is true of a language, once: the names of its calendar and its words for numbers.
///
///     Language.danish.months[9].name         // "oktober"
///     Language.danish.weekdays[0].definite   // "mandagen"
public struct Language: Sendable {
    /// The name of a month in its spellings, in lower case.
    public struct Month: Sendable {
        /// In full: "oktober".
        public let name: String
        /// Short forms, which a point follows: "okt".
        public let short: [String]
        /// Other forms: "oktobers".
        public let inflected: [String]
        /// Names in English, which exports keep in Danish minutes: "october".
        public let foreign: [String]

        /// The language's own spellings.
        public var all: [String] { [name] + short + inflected }
    }

    /// The name of a weekday in its forms, in lower case.
    public struct Weekday: Sendable {
        /// "mandag".
        public let name: String
        /// "mandage".
        public let plural: String
        /// "mandagen".
        public let definite: String
        /// "mandags", in "i mandags".
        public let past: String
        /// "monday".
        public let foreign: [String]
    }

    /// A word for a number.
    public struct Number: Sendable {
        /// "tredje".
        public let word: String
        /// 3.
        public let value: Int
    }

    /// January to December.
    public let months: [Month]
    /// Monday to Sunday.
    public let weekdays: [Weekday]
    /// "en", "to", "tre".
    public let cardinals: [Number]
    /// "første", "anden", "tredje".
    public let ordinals: [Number]

    /// A language with its names and numbers.
    public init(months: [Month], weekdays: [Weekday], cardinals: [Number], ordinals: [Number]) {
        self.months = months
        self.weekdays = weekdays
        self.cardinals = cardinals
        self.ordinals = ordinals
    }
}

extension Language {
    /// The words for the whole numbers of a range: "to" is 2, "tre" is 3.
    package func cardinals(in range: ClosedRange<Int>) -> [String: Int] { Self.words(cardinals, in: range) }

    /// The words for the places of a range: "anden" is 2, "andet" as well.
    package func ordinals(in range: ClosedRange<Int>) -> [String: Int] { Self.words(ordinals, in: range) }

    private static func words(_ numbers: [Number], in range: ClosedRange<Int>) -> [String: Int] {
        Dictionary(
            numbers.filter { range.contains($0.value) }.map { ($0.word, $0.value) },
            uniquingKeysWith: { first, _ in first })
    }
}

extension Language.Month {
    /// A month from its name and a list of other spellings, with a space between.
    init(_ name: String, short: String = "", inflected: String = "", foreign: String = "") {
        self.name = name
        self.short = short.split(separator: " ").map(String.init)
        self.inflected = inflected.split(separator: " ").map(String.init)
        self.foreign = foreign.split(separator: " ").map(String.init)
    }
}

extension Language.Number {
    /// Words with their values, spellings of one value with a space between.
    static func table(_ words: KeyValuePairs<String, Int>) -> [Language.Number] {
        words.flatMap { spellings, value in
            spellings.split(separator: " ").map { Language.Number(word: String($0), value: value) }
        }
    }
}
