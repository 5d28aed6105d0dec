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
    /// Last parts of the words for what is made at some time: "rapport".
    public let things: [String]
    /// The inflections of these.
    public let endings: [String]
    let grammar: Grammar

    /// A language of its own rules.
    ///
    /// - Parameters:
    ///   - things: last parts of the words for what is made at some time ("rapport" of "støjrapporten"), so that "fra"
    ///     behind them begins nothing.
    ///   - endings: the inflections of these.
    public init(
        words: [(word: String, senses: [Sense])], stages: [[Rule]], holidays: HolidayCalendar, things: [String] = [],
        endings: [String] = [""]
    ) {
        self.words = words
        self.stages = stages
        self.holidays = holidays
        self.things = things
        self.endings = endings
        self.grammar = Grammar(
            words: words, things: CompoundEnds(parts: things, endings: endings), stages: stages)
    }

    /// The same language without one of its rules, to see what holds it up.
    func without(rule name: String) -> ChronologyLanguage {
        ChronologyLanguage(
            words: words, stages: stages.map { $0.filter { $0.name != name } }, holidays: holidays, things: things,
            endings: endings)
    }
}
