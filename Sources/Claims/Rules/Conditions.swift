/// The clauses of a sentence that only say what would be: conditions, and what would follow from them.
///
/// "Hvis broen ikke er færdig inden 1. maj, bortfalder tilskuddet" plans nothing on 1 May, and "Kommer svaret efter
/// nytår, kan åbningen 1. marts ikke holdes" does not give the opening up.
struct Conditions: Sendable {
    /// The places of clauses that put a condition.
    private var conditions: Set<Int> = []
    /// The places of conditions that somebody sets: "på betingelse af, at …".
    private var demands: Set<Int> = []
    /// The places of clauses that only hold under one.
    private var consequences: Set<Int> = []

    /// - Parameter tokens: the whole sentence, since the words that open a condition ("i tilfælde af, at") stand before
    ///   its clause.
    init(_ readings: [ClauseReading], in tokens: [Token], _ grammar: Grammar) {
        for place in readings.indices where Self.isCondition(place, readings, tokens, grammar) {
            if Self.isDemand(readings[place].clause, tokens) { demands.insert(place) }
            let next = Self.mainClause(after: place, readings) ?? Self.clause(afterFirst: place, readings)
            conditions.formUnion(place..<(next ?? place + 1))
            if let next {
                consequences.insert(next)
            } else if let before = readings[..<place].lastIndex(where: {
                $0.clause.subordinator == nil && $0.hasVerb
            }) {
                consequences.insert(before)
            }
        }
        consequences.subtract(conditions)
        isDenied = conditions.contains { place in readings[place].isDenied }
    }

    func isCondition(_ place: Int) -> Bool { conditions.contains(place) }
    func isConsequence(_ place: Int) -> Bool { consequences.contains(place) }
    func isDemand(_ place: Int) -> Bool { demands.contains(place) }

    /// Whether what follows is what the plan would spare: "Hvis hallen ikke udvides, må klubben lukke".
    let isDenied: Bool

    /// After a condition the main clause begins with its verb: "…, bortfalder tilskuddet", "…, så lukkes hallen".
    private static func mainClause(after place: Int, _ readings: [ClauseReading]) -> Int? {
        readings.indices.dropFirst(place + 1).first { index in
            let reading = readings[index]
            guard reading.clause.subordinator == nil, let finite = reading.finite else { return false }
            return finite == 0 || finite == 1 && SubordinatorWords.consequences.contains(reading.clause.tokens[0].lower)
        }
    }

    /// After a condition that begins the sentence a main clause follows, be its verb known or not.
    private static func clause(afterFirst place: Int, _ readings: [ClauseReading]) -> Int? {
        guard place == 0 else { return nil }
        return readings.indices.dropFirst().first { readings[$0].clause.joint == .mark(",") }
    }

    private static func isCondition(
        _ place: Int, _ readings: [ClauseReading], _ tokens: [Token], _ grammar: Grammar
    ) -> Bool {
        let clause = readings[place].clause
        if let word = clause.subordinator, SubordinatorWords.conditional.contains(word) {
            return word != SmallWord.if || !isWhose(clause, place, grammar)
        }
        if let first = clause.tokens.first, first.lower == SubordinatorWords.inCase { return true }
        return followsOpening(clause, tokens) || beginsWithVerb(place, readings)
    }

    /// "Leverandøren, hvis kontrakt udløber 1. maj": here "hvis" is "whose", before a noun without an article.
    private static func isWhose(_ clause: Clause, _ place: Int, _ grammar: Grammar) -> Bool {
        guard place > 0, clause.tokens.count >= 2, let noun = clause.tokens.first, noun.isWord,
            grammar.isFinite(clause.tokens[1])
        else { return false }
        let word = noun.lower
        return !FunctionWords.pronouns.contains(word) && !FunctionWords.determiners.contains(word)
            && !FunctionWords.adverbs.contains(word) && !noun.startsUpperCase
            && !ClauseWords.articleEndings.contains(where: word.hasSuffix)
    }

    private static func isDemand(_ clause: Clause, _ tokens: [Token]) -> Bool {
        if clause.subordinator == SmallWord.provided { return true }
        guard let start = clause.tokens.first?.range.lowerBound else { return false }
        let before = tokens.prefix { $0.range.lowerBound < start }.filter(\.isWord).suffix(4).map(\.lower)
        return before.contains(where: SubordinatorWords.demandNouns.contains)
            || clause.subordinator == SmallWord.if && before.contains(SubordinatorWords.only)
    }

    /// "i tilfælde af, at …", "forudsat at …", "under forudsætning af, at …", "med forbehold for, at …".
    private static func followsOpening(_ clause: Clause, _ tokens: [Token]) -> Bool {
        guard clause.subordinator == SmallWord.that, let start = clause.tokens.first?.range.lowerBound else {
            return false
        }
        var before = tokens.prefix { $0.range.lowerBound < start }.filter(\.isWord).map(\.lower)
        if before.last == SmallWord.that { before.removeLast() }
        if before.last == SubordinatorWords.given { return true }
        guard SubordinatorWords.afterConditionNouns.contains(before.popLast() ?? "") else { return false }
        return before.last.map(SubordinatorWords.conditionNouns.contains) ?? false
    }

    /// "Skulle taget ikke være tæt inden jul, må vi …", "Bliver planen ikke vedtaget, udgår etape 2": the verb comes first
    /// and its subject next, in the condition and in what follows. "Åbner i maj, lukker i juni" has no subjects.
    static func beginsWithVerb(_ place: Int, _ readings: [ClauseReading]) -> Bool {
        guard place == 0, readings[0].clause.joint == .first, readings[0].finite == 0,
            let subject = subject(after: 0, in: readings[0]), isKnown(subject),
            let main = mainClause(after: 0, readings), let finite = readings[main].finite
        else { return false }
        return self.subject(after: finite, in: readings[main]) != nil
    }

    /// The words just after a verb, where they are a noun phrase or a pronoun.
    private static func subject(after finite: Int, in reading: ClauseReading) -> [Token]? {
        let next = finite + 1
        guard reading.clause.tokens.indices.contains(next) else { return nil }
        if FunctionWords.pronouns.contains(reading.clause.tokens[next].lower) { return [reading.clause.tokens[next]] }
        return reading.phrases.first { $0.preposition == nil && $0.indices.lowerBound == next }?.words
    }

    /// "svaret", "den nye plan", "vi": the subject of such a condition was spoken of, unlike the object in "Afventer svar".
    private static func isKnown(_ words: [Token]) -> Bool {
        guard let first = words.first, let head = words.last else { return false }
        return first.startsUpperCase || FunctionWords.pronouns.contains(first.lower)
            || FunctionWords.determiners.contains(first.lower) || Definite.isDefinite(words)
            || ClauseWords.articleEndings.contains(where: head.lower.hasSuffix) && head.lower.utf8.count >= 4
    }
}

extension TimeContext {
    /// "Uden en ny bro skulle færgelejet lukke i 2029": what would be, were it not for what is planned.
    var isWithout: Bool {
        let words = PointingWords.danish
        guard let finite = reading.finite, tokens.first?.lower == words.without, finite > 1,
            words.supposing.contains(tokens[finite].lower)
        else { return false }
        return reading.phrases.first?.preposition == words.without
    }

    /// "I tilfælde af frost i januar lukkes banen": a time inside a condition that is no clause.
    var isInCondition: Bool {
        let words = tokens.prefix(index).map(\.lower)
        guard index < reading.finite ?? 0 else { return false }
        return zip(words, words.dropFirst()).contains { [$0, $1] == SubordinatorWords.incident }
    }
}
