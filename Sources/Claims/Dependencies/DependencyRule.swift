import Portfolio

/// Two clauses of one sentence, or a clause and what was said before it, as the rules of dependency look at them.
struct ClausePair: Sendable {
    /// The clause that the sentence states.
    let main: ClauseReading
    /// The clause that hangs on it ("når …", "før …", "at …").
    let side: ClauseReading
    /// The word that hangs it on, perhaps before another clause: "når … er flyttet, og … er oprettet".
    let word: String

    var mainWords: [String] { main.clause.tokens.map(\.lower) }
    var sideIsPassive: Bool { side.finite.map { side.clause.tokens[$0].lower.hasSuffix("es") } ?? false }
    var sideIsDone: Bool {
        side.tense == .perfect || side.says(DependencyVocabulary.done)
    }
}

/// The words without which no sentence says that one thing waits for another: most sentences need no closer look.
enum DependencyWords {
    static func mayStand(in text: TokenisedText, _ grammar: Grammar) -> Bool {
        if let first = text.tokens.first, grammar.isFinite(first) { return true }
        return text.tokens.indices.contains { index in
            let word = text.tokens[index].lower
            return DependencyVocabulary.needed.contains(word)
                || word == SmallWord.that && index > 0
                    && text.tokens[index - 1].lower == SmallWord.for
                || word == DependencyVocabulary.countedFrom && isLength(before: index, in: text)
        }
    }
}

extension DependencyWords {
    /// "14 dage fra", "en måned regnet fra".
    private static func isLength(before index: Int, in text: TokenisedText) -> Bool {
        let counted = text.tokens[..<index].last { !DependencyVocabulary.counting.contains($0.lower) }
        return counted?.time.map { text.times[$0].length != nil } ?? false
    }
}

/// A way in which Danish says that one thing waits for another. Each rule carries sentences that it must read and
/// sentences that it must leave alone; the tests run them.
struct DependencyRule: Sendable {
    /// Which of the two clauses must come first.
    enum Order: Sendable {
        case sideFirst, mainFirst
    }

    struct Examples: Sendable {
        /// Sentences, each followed by what comes first and what waits, as their labels say it.
        let taken: [(text: String, from: String, to: String)]
        /// Sentences of no dependency.
        let left: [String]

        init(_ taken: [(text: String, from: String, to: String)], not left: [String]) {
            self.taken = taken
            self.left = left
        }
    }

    let name: String
    let subordinators: Set<String>
    let order: Order
    let kind: Dependency.Kind
    let examples: Examples
    let applies: @Sendable (ClausePair) -> Bool

    static let all: [DependencyRule] = [
        conditionFor, onlyWhen, asSoonAs, waits, notBefore, beforeThat, unless, inStep, lapses, provided, whereupon,
        inOrderThat, settles,
        requires,
    ]

    /// "Under forudsætning af at …, kan …", "Hvis …, kan …": what must come about first.
    static let provided = DependencyRule(
        name: "provided", subordinators: DependencyVocabulary.conditional, order: .sideFirst, kind: .requires,
        examples: .provided
    ) { pair in
        !pair.main.isDenied
            && (pair.word == SmallWord.provided || pair.mainWords.contains(SmallWord.can) && pair.side.verb != nil
                || pair.side.does(.permitting) && pair.main.verb != nil && !pair.sideIsPassive)
    }

    /// "Tilskuddet bortfalder, hvis hallen ikke er åbnet den 1. juli": the grant ends unless that has come first.
    static let lapses = DependencyRule(
        name: "lapses", subordinators: DependencyVocabulary.conditional.union([SmallWord.unless]), order: .sideFirst,
        kind: .finishToStart, examples: .lapses
    ) { pair in
        pair.main.says(EventWords.lapsing) && pair.main.clause.times.isEmpty && pair.sideIsDone
            && (pair.word == SmallWord.unless || pair.side.isDenied)
    }

    /// "Lukningen er en forudsætning for, at …": what comes first is the clause itself.
    static let conditionFor = DependencyRule(
        name: "condition for", subordinators: [SmallWord.that], order: .mainFirst, kind: .requires,
        examples: .conditionFor
    ) { pair in
        guard let last = pair.mainWords.last(where: { $0 != SmallWord.for }),
            DependencyVocabulary.conditionNouns.contains(last)
        else {
            return false
        }
        return pair.main.subject.map {
            $0.head.map { !DependencyVocabulary.conditionNouns.contains($0.lower) } ?? false
        } ?? false
            && !pair.main.isDenied && pair.side.says(SmallWord.can)
    }

    /// "…, hvorefter …".
    static let whereupon = DependencyRule(
        name: "whereupon", subordinators: [SmallWord.whereupon], order: .mainFirst, kind: .finishToStart,
        examples: .whereupon
    ) { $0.main.verb != nil && $0.side.verb != nil }

    /// "… skal være godkendt, for at … kan tages i brug".
    static let inOrderThat = DependencyRule(
        name: "in order that", subordinators: [SmallWord.inOrderThat], order: .mainFirst, kind: .requires,
        examples: .inOrderThat
    ) { pair in
        DependencyVocabulary.needing.contains { pair.mainWords.contains($0) }
            && pair.side.says(SmallWord.can)
    }

    /// "Prøven afgør, hvornår … kan begynde".
    static let settles = DependencyRule(
        name: "settles when", subordinators: [SmallWord.that], order: .mainFirst, kind: .requires, examples: .settles
    ) { pair in
        pair.side.verb != nil && pair.mainWords.contains(where: DependencyVocabulary.settling.contains)
    }

    /// "kan først …, når …", "…, når … er evalueret".
    static let onlyWhen = DependencyRule(
        name: "only when", subordinators: [SmallWord.when, SmallWord.after], order: .sideFirst, kind: .finishToStart,
        examples: .onlyWhen
    ) { pair in
        let isWhen = pair.word == SmallWord.when
        let isKnown = pair.side.verb != nil || pair.main.verb != nil && pair.sideIsPassive
        return pair.sideIsDone || isWhen && (pair.mainWords.contains(SmallWord.first) || isKnown)
    }

    /// "…, så snart udbuddet er afgjort".
    static let asSoonAs = DependencyRule(
        name: "as soon as", subordinators: [SmallWord.asSoonAs], order: .sideFirst, kind: .finishToStart,
        examples: .asSoonAs
    ) { _ in true }

    /// "kan ikke …, før …".
    static let notBefore = DependencyRule(
        name: "not before", subordinators: SubordinatorWords.bounds, order: .sideFirst,
        kind: .finishToStart, examples: .notBefore
    ) { $0.main.isDenied || $0.mainWords.contains(SmallWord.first) && $0.side.tense == .perfect }

    /// "… skal være på plads, før …".
    static let beforeThat = DependencyRule(
        name: "before that", subordinators: DependencyVocabulary.before, order: .mainFirst, kind: .finishToStart,
        examples: .beforeThat
    ) { !$0.main.isDenied }

    /// "må vente, til …", "venter, indtil …".
    static let waits = DependencyRule(
        name: "waits", subordinators: [SmallWord.until, SmallWord.before], order: .sideFirst, kind: .finishToStart,
        examples: .waits
    ) { pair in
        pair.mainWords.contains { word in DependencyVocabulary.halting.contains(where: word.hasPrefix) }
            || pair.mainWords.contains(DependencyVocabulary.still)
                && pair.mainWords.contains(where: DependencyVocabulary.resting.contains)
    }

    /// "kan ikke …, med mindre …", "kan ikke …, uden at …".
    static let unless = DependencyRule(
        name: "unless", subordinators: [SmallWord.unless, SmallWord.without, SmallWord.asLongAs], order: .sideFirst,
        kind: .finishToStart, examples: .unless
    ) { $0.main.isDenied }

    /// "i takt med at …": the one goes on as the other does.
    static let inStep = DependencyRule(
        name: "in step", subordinators: [SmallWord.inStep], order: .sideFirst, kind: .startToStart, examples: .inStep
    ) { _ in true }

    /// "Det kræver, at …", "Idriftsættelsen forudsætter, at …".
    static let requires = DependencyRule(
        name: "requires", subordinators: [SmallWord.that], order: .sideFirst, kind: .requires, examples: .requires
    ) { pair in pair.mainWords.contains { DependencyVocabulary.requiring.contains($0) } }
}
