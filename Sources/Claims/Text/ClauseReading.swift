import Portfolio

/// Who does what in a clause, as far as its words tell.
struct ClauseReading: Sendable {
    let clause: Clause
    /// The verb that says what happens, where the lexicon knows it.
    let verb: EventLexicon.VerbEntry?
    /// A verb by its looks, which the lexicon does not know.
    let unknownVerb: Token?
    /// Where the first verb of the clause stands.
    let finite: Int?
    var tense: Tense
    /// The subject suffers it: "udrulles", "blev godkendt".
    let isPassive: Bool
    let phrases: [Phrase]
    /// All the tokens of its verbs, with their particles.
    let verbIndices: Set<Int>

    enum Tense: Hashable, Sendable {
        case present, past, perfect
        /// "Kontrakt underskrevet", "Ibrugtagning august 2023": no verb that could tell.
        case none
    }

    var hasVerb: Bool { finite != nil }

    /// Whether one of some words stands in it.
    func says(_ words: Set<String>) -> Bool { clause.tokens.contains { words.contains($0.lower) } }

    /// Whether a word stands in it.
    func says(_ word: String) -> Bool { clause.tokens.contains { $0.lower == word } }

    /// Whether "ikke" stands in it.
    var isDenied: Bool { says(SmallWord.not) }

    /// Whether its verb is of a concept with a trait.
    func does(_ trait: Concept.Trait) -> Bool { verb?.event.concept.has(trait) ?? false }

    /// "Udvalget vil se en ny tidsplan": what somebody wishes to have before him.
    var wishesToSee: Bool {
        guard let finite, FunctionWords.modals.contains(clause.tokens[finite].lower) else { return false }
        return clause.tokens[finite...].contains { PointingWords.danish.seeing == $0.lower }
    }

    /// "Kommunen har sendt den i høring": what it is done to was named before.
    var hasPronounObject: Bool {
        guard let finite, !isPassive else { return false }
        return clause.tokens.indices.dropFirst(finite + 2).contains { index in
            PointingWords.danish.it.contains(clause.tokens[index].lower)
                && !(clause.tokens.indices.contains(index + 1) && clause.tokens[index + 1].time != nil)
                && !phrases.contains { $0.indices.contains(index) }
        }
    }

    /// "Vi maler den i maj": those who speak do something to what was named before.
    var actsOnPronoun: Bool {
        guard let finite, says(PointingWords.danish.we) else { return false }
        return clause.tokens.indices.dropFirst(finite + 1).contains { index in
            PointingWords.danish.it.contains(clause.tokens[index].lower) && !isArticle(index)
        }
    }

    /// "den" in "den 3. maj" and "den nye hal".
    private func isArticle(_ index: Int) -> Bool {
        let opensPhrase = phrases.contains {
            $0.words.count > 1 && $0.indices.contains(index) || $0.indices.lowerBound == index + 1
        }
        guard !opensPhrase, clause.tokens.indices.contains(index + 1) else { return opensPhrase }
        let next = clause.tokens[index + 1]
        return next.time != nil && next.text.first?.isNumber ?? false
    }

    /// The verb that says what happens, as it stands; an infinitive after a modal verb in the present, and with the
    /// particles that follow it: "kan gå i gang" is "går i gang".
    var mainVerb: Token? {
        guard let finite else { return nil }
        let first = clause.tokens[finite]
        let isCarrier = FunctionWords.modals.contains(first.lower) || FunctionWords.auxiliaries.contains(first.lower)
        if isCarrier, let unknownVerb, unknownVerb.lower.hasSuffix("t") { return withParticles(unknownVerb) }
        let carried = verbIndices.filter { index in
            let word = clause.tokens[index].lower
            return index > finite && !FunctionWords.modals.contains(word) && !FunctionWords.auxiliaries.contains(word)
                && !Inflection.isPresentParticiple(word)
        }
        // "vil", "skal" alone say of nothing what happens.
        if carried.isEmpty, FunctionWords.modals.contains(first.lower) { return nil }
        let isCarried = isCarrier && !carried.isEmpty
        let start = isCarried ? carried.min() ?? finite : finite
        var words = [isCarried ? Inflection.present(of: clause.tokens[start].lower) : clause.tokens[start].text]
        var next = start + 1
        while clause.tokens.indices.contains(next), isParticle(next) {
            words.append(clause.tokens[next].lower)
            next += 1
        }
        let verb = words.joined(separator: " ")
        return Token(kind: .word, text: verb, lower: verb, range: clause.tokens[start].range)
    }

    /// "gravet op", "skruet ned".
    private func withParticles(_ participle: Token) -> Token {
        guard let index = clause.tokens.firstIndex(of: participle) else { return participle }
        let particles = clause.tokens[(index + 1)...].prefix { ClauseWords.particles.contains($0.lower) }
        let words = ([participle] + particles).map(\.lower).joined(separator: " ")
        return Token(kind: .word, text: words, lower: words, range: participle.range)
    }

    private func isParticle(_ index: Int) -> Bool {
        let word = clause.tokens[index].lower
        return clause.tokens[index].isWord
            && (verbIndices.contains(index)
                || ClauseWords.particles.contains(word) && !phrases.contains { $0.indices.lowerBound == index + 1 })
    }

    /// Only "er", "har", "gælder" and their like.
    var isStative: Bool {
        guard verb == nil, unknownVerb == nil, let finite else { return false }
        let word = clause.tokens[finite].lower
        return FunctionWords.statives.contains(word) || FunctionWords.modals.contains(word)
    }

    /// The phrase that the clause is about: what stands before its verb without a preposition, or just after it.
    var subject: Phrase? {
        guard let finite else { return phrases.first { $0.preposition == nil } }
        if isTurned { return nil }
        let front = phrases.filter {
            $0.preposition == nil && $0.indices.upperBound <= finite && !isObjectOfInfinitive($0)
        }
        if let subject = front.first { return subject }
        if startsWithSubjectPronoun || sharesSubject || speakersAct { return nil }
        return phrases.first { $0.preposition == nil && $0.indices.lowerBound > finite }
    }

    /// "… og lover tilladelsen i maj": who does it stands in the clause before.
    private var sharesSubject: Bool { clause.joint == .coordinator && finite == 0 && !isPassive && verb == nil }

    /// "Tilladelsen blev givet i maj og påklaget i juni": the verb that carries the participle stands in the clause before.
    var sharesAuxiliary: Bool {
        guard clause.joint == .coordinator, finite == nil else { return false }
        return verb?.form == .participle || unknownVerb.map { VerbLooks.isParticiple($0.lower) } ?? false
    }

    /// "Vi holder arbejdsdag", "I maj holder vi arbejdsdag": who does it is a pronoun.
    private var speakersAct: Bool {
        guard let finite, !isPassive else { return false }
        let beside = [finite - 1, finite + 1].filter(clause.tokens.indices.contains)
        return beside.contains { PointingWords.danish.persons.contains(clause.tokens[$0].lower) }
    }

    /// "Gulvet maler vi i maj": what it is done to stands first, and who does it is a pronoun behind the verb.
    private var isTurned: Bool {
        guard let finite, finite > 0, clause.tokens.indices.contains(finite + 1) else { return false }
        return PointingWords.danish.persons.contains(clause.tokens[finite + 1].lower)
            && phrases.contains { $0.preposition == nil && $0.indices.upperBound == finite }
    }

    /// "For at skåne turistsæsonen flyttes etape 3": what an infinitive before the verb is done to.
    private func isObjectOfInfinitive(_ phrase: Phrase) -> Bool {
        let infinitive = phrase.indices.lowerBound - 1
        return infinitive > 0 && verbIndices.contains(infinitive)
            && clause.tokens[infinitive - 1].lower == SmallWord.that
    }

    /// What the subject does it to.
    var object: Phrase? {
        guard let finite else { return nil }
        if isTurned { return phrases.first { $0.preposition == nil && $0.indices.upperBound <= finite } }
        let after = phrases.filter { $0.preposition == nil && $0.indices.lowerBound > finite }
        guard let subject, subject.indices.lowerBound > finite else { return after.first }
        return after.dropFirst().first
    }

    /// "Den åbner i maj", "Det sker nu": who it is stands in the sentence before.
    var refersBack: Bool {
        guard let finite else { return false }
        let words = clause.tokens.prefix(finite)
        guard words.allSatisfy({ $0.time == nil }) else { return false }
        return words.contains { ClauseWords.standingFor.contains($0.lower) } && subject == nil
            || isRelative && phrasesBeforeVerb.isEmpty
            || takesUpClause && phrasesBeforeVerb.allSatisfy { $0.preposition != nil }
    }

    private var phrasesBeforeVerb: [Phrase] {
        guard let finite else { return phrases }
        return phrases.filter { $0.indices.upperBound <= finite }
    }

    /// "Det skal være afklaret", "hvilket sker": a whole statement can stand behind "det".
    var startsWithDet: Bool {
        guard let finite else { return false }
        return clause.tokens.prefix(finite).contains { ClauseWords.wholeStatements.contains($0.lower) }
            || takesUpClause
    }

    /// "hvilket sker i maj": what the whole clause before says, and no noun of it.
    var takesUpClause: Bool { clause.subordinator == SmallWord.whatever }

    private var startsWithSubjectPronoun: Bool {
        guard let finite, let first = clause.tokens.prefix(finite).first else { return false }
        let isArticle = clause.tokens.count > 1 && clause.tokens[1].time != nil
        return ClauseWords.standingFor.contains(first.lower) && !isArticle
    }
}
