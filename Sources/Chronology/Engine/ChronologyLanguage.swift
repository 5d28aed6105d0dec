/// The time words, rules and holidays of one language.
///
/// The rules are written in classes of words, so that most hold for any language that writes its times much as the
/// Nordic ones do: a new one needs its words and holidays, and rules only for what it alone says.
public struct ChronologyLanguage: Sendable {
    /// Every word with its senses.
    public let words: [(word: String, senses: [Sense])]
    /// The rules in stages: each stage reads what the stages before it have built (a cascade of finite-state rules,
    /// as in FASTUS, Hobbs et al. 1997).
    public let stages: [[Rule]]
    /// When the named days and holidays lie in the language's country.
    public let holidays: HolidayCalendar
    let grammar: Grammar

    /// A language of its own rules.
    public init(words: [(word: String, senses: [Sense])], stages: [[Rule]], holidays: HolidayCalendar) {
        self.words = words
        self.stages = stages
        self.holidays = holidays
        self.grammar = Grammar(words: words, stages: stages)
    }
}
