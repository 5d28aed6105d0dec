/// A language's words and rules, prepared for matching: everything that is asked often lies in flat tables.
struct Grammar: Sendable {
    let lexicon: Lexicon
    /// Things that are made at some time.
    let things: CompoundEnds
    private let steps: [Pattern.Step]
    private let plans: [Plan]
    private let guards: [Range<Int>]
    private let makers: [@Sendable (Match) -> TimeExpression?]
    private let stages: [Stage]
    private let candidates: [Int32]
    /// For each stage and word the range of candidates that can begin with it.
    private let byWord: [Range<Int32>]

    /// One way to match a rule: its pattern, from a certain first step on.
    struct Plan {
        /// The rule's place among the makers.
        let rule: Int
        let yields: PhraseKind
        let steps: Range<Int>
        /// What can stand in the second and third place; most rules fail there.
        let second: TokenSet
        let third: TokenSet
        let standsAlone: Bool
        /// Places in `guards`.
        let onlyAfter: Range<Int>
        let notAfter: Range<Int>
        let notBefore: Range<Int>
    }

    /// Rules that are tried together, found by what they can begin with.
    struct Stage {
        var byNumber: Range<Int32> = 0..<0
        var bySign: Range<Int32> = 0..<0
        /// The candidates of each phrase kind begin here among `byWord`.
        var firstPhrase = 0
        var firstWord = 0
    }

    init(words: [(word: String, senses: [Sense])], things: CompoundEnds, stages: [[Rule]]) {
        var builder = GrammarBuilder(Lexicon(words))
        for rules in stages { builder.add(rules) }
        self.lexicon = builder.lexicon
        self.things = things
        self.steps = builder.steps
        self.plans = builder.plans
        self.guards = builder.guards
        self.makers = builder.makers
        self.stages = builder.stages
        self.candidates = builder.candidates
        self.byWord = builder.lists
    }

    /// Lends the tables as plain memory.
    func withTables<Result>(_ body: (Tables) -> Result) -> Result {
        steps.withUnsafeBufferPointer { steps in
            plans.withUnsafeBufferPointer { plans in
                guards.withUnsafeBufferPointer { guards in
                    makers.withUnsafeBufferPointer { makers in
                        stages.withUnsafeBufferPointer { stages in
                            candidates.withUnsafeBufferPointer { candidates in
                                byWord.withUnsafeBufferPointer { lists in
                                    lexicon.withSenses { senses in
                                        body(
                                            Tables(
                                                steps: steps, plans: plans, guards: guards, makers: makers,
                                                stages: stages, candidates: candidates, lists: lists, senses: senses))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The tables of a grammar while they are lent.
    struct Tables {
        let steps: UnsafeBufferPointer<Pattern.Step>
        let plans: UnsafeBufferPointer<Plan>
        let guards: UnsafeBufferPointer<Range<Int>>
        let makers: UnsafeBufferPointer<@Sendable (Match) -> TimeExpression?>
        let stages: UnsafeBufferPointer<Stage>
        let candidates: UnsafeBufferPointer<Int32>
        let lists: UnsafeBufferPointer<Range<Int32>>
        let senses: Lexicon.Senses

        /// The plans that can begin with a token, as places in `candidates`.
        @inline(__always)
        func candidates(for token: Token, in stage: Stage) -> Range<Int32> {
            switch token.kind {
            case .word: lists[stage.firstWord + Int(token.value)]
            case .number: stage.byNumber
            case .mark: stage.bySign
            case .phrase: lists[stage.firstPhrase + Int(token.phrase.rawValue)]
            }
        }
    }
}

/// Lays the tables of a grammar out.
struct GrammarBuilder {
    let lexicon: Lexicon
    private(set) var steps: [Pattern.Step] = []
    private(set) var plans: [Grammar.Plan] = []
    private(set) var guards: [Range<Int>] = []
    private(set) var makers: [@Sendable (Match) -> TimeExpression?] = []
    private(set) var stages: [Grammar.Stage] = []
    private(set) var candidates: [Int32] = []
    private(set) var lists: [Range<Int32>] = []
    /// The sets of classes that words have, each once, and for each word the place of its own; most words share theirs.
    private var classSets: [ClassSet] = []
    private var classSetOfWord: [Int] = []

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        var places: [ClassSet: Int] = [:]
        for classes in lexicon.classes {
            let place = places[classes] ?? classSets.count
            if place == classSets.count {
                places[classes] = place
                classSets.append(classes)
            }
            classSetOfWord.append(place)
        }
    }

    /// Adds a stage of rules.
    mutating func add(_ rules: [Rule]) {
        let first = plans.count
        for rule in rules { add(rule) }
        let range = first..<plans.count
        var stage = Grammar.Stage()
        stage.byNumber = list(range) { $0.kind == .number }
        stage.bySign = list(range) { $0.kind == .sign }
        stage.firstPhrase = lists.count
        for kind in PhraseKind.allCases { lists.append(list(range) { $0.kind == .phrase && $0.bits & kind.bit != 0 }) }
        stage.firstWord = lists.count
        let ofClasses = classSets.map { classes in list(range) { $0.kind == .word && $0.classes.meets(classes) } }
        lists += classSetOfWord.map { ofClasses[$0] }
        stages.append(stage)
    }

    private mutating func add(_ rule: Rule) {
        let maker = makers.count
        makers.append(rule.make)
        let onlyAfter = add(guards: rule.onlyAfter)
        let notAfter = add(guards: rule.notAfter)
        let notBefore = add(guards: rule.notBefore)
        for variant in Pattern(rule.pattern).variants {
            plans.append(
                Grammar.Plan(
                    rule: maker, yields: rule.yields, steps: add(steps: variant),
                    second: Pattern.tokens(of: variant[...], at: 1), third: Pattern.tokens(of: variant[...], at: 2),
                    standsAlone: rule.standsAlone, onlyAfter: onlyAfter,
                    notAfter: notAfter, notBefore: notBefore))
        }
    }

    private mutating func add(steps new: [Pattern.Step]) -> Range<Int> {
        let first = steps.count
        steps += new
        return first..<steps.count
    }

    private mutating func add(guards patterns: [[Element]]) -> Range<Int> {
        let first = guards.count
        for pattern in patterns { guards.append(add(steps: Pattern(pattern).steps)) }
        return first..<guards.count
    }

    private mutating func list(_ range: Range<Int>, where test: (Pattern.Step) -> Bool) -> Range<Int32> {
        let first = Int32(candidates.count)
        for plan in range where plans[plan].steps.first.map({ test(steps[$0]) }) ?? false {
            candidates.append(Int32(plan))
        }
        return first..<Int32(candidates.count)
    }
}
