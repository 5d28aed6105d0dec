/// A language's words and rules, prepared for matching.
struct Grammar: Sendable {
    let lexicon: Lexicon
    let stages: [Stage]

    /// Rules that are tried together, found by what they can begin with.
    struct Stage: Sendable {
        let rules: [CompiledRule]
        /// For each word of the lexicon the rules that can begin with it.
        let byWord: [[Int]]
        let byNumber: [Int]
        let bySign: [Int]
        /// For each kind of phrase the rules that can begin with it.
        let byPhrase: [[Int]]
    }

    init(words: [(word: String, senses: [Sense])], stages: [[Rule]]) {
        let lexicon = Lexicon(words)
        self.lexicon = lexicon
        self.stages = stages.map { Self.stage($0, lexicon) }
    }

    private static func stage(_ rules: [Rule], _ lexicon: Lexicon) -> Stage {
        let compiled = rules.map(CompiledRule.init)
        let starts = compiled.map { $0.pattern.starts }
        func indices(where test: (Pattern.Starts) -> Bool) -> [Int] { starts.indices.filter { test(starts[$0]) } }
        return Stage(
            rules: compiled,
            byWord: lexicon.classes.map { classes in indices { $0.classes.meets(classes) } },
            byNumber: indices { $0.number },
            bySign: indices { $0.sign },
            byPhrase: PhraseKind.allCases.map { kind in indices { $0.phrases & kind.bit != 0 } }
        )
    }
}

/// A rule with its pattern made flat.
struct CompiledRule: Sendable {
    let rule: Rule
    let pattern: Pattern
    let notAfter: [Pattern]
    let notBefore: [Pattern]
    let onlyAfter: [Pattern]

    init(_ rule: Rule) {
        self.rule = rule
        self.pattern = Pattern(rule.pattern)
        self.notAfter = rule.notAfter.map(Pattern.init)
        self.notBefore = rule.notBefore.map(Pattern.init)
        self.onlyAfter = rule.onlyAfter.map(Pattern.init)
    }
}

/// A pattern as a flat list of steps, so that matching neither allocates nor counts references.
struct Pattern: Sendable {
    struct Step: Sendable {
        enum Kind: UInt8, Sendable { case word, number, sign, phrase, maybe, ahead }
        var kind: Kind
        /// The widest gap allowed before the token.
        var gap: Gap = .line
        var slot: Int = -1
        var classes = ClassSet.none
        /// The kinds of phrases, or the signs as bits of `Pattern.signBit`.
        var bits: UInt32 = 0
        var range: ClosedRange<Int32> = 0...0
        var digits: ClosedRange<UInt8> = 0...0
        /// How many steps a `maybe` covers.
        var length = 0
    }

    /// What a pattern can begin with.
    struct Starts: Sendable {
        var classes = ClassSet.none
        var number = false
        var sign = false
        var phrases: UInt32 = 0
    }

    private(set) var steps: [Step] = []

    init(_ elements: [Element]) { append(elements, firstGap: .line) }

    private mutating func append(_ elements: [Element], firstGap: Gap) {
        var gap = firstGap
        for element in elements {
            switch element {
            case .glued: gap = .glued
            case .near: gap = .space
            default:
                append(element, gap: gap)
                gap = .line
            }
        }
    }

    private mutating func append(_ element: Element, gap: Gap) {
        switch element {
        case .word(let classes, let slot):
            var set = ClassSet.none
            for one in classes { set.insert(one) }
            steps.append(Step(kind: .word, gap: gap, slot: slot?.rawValue ?? -1, classes: set))
        case .number(let range, let digits, let slot):
            steps.append(
                Step(
                    kind: .number, gap: gap, slot: slot?.rawValue ?? -1,
                    range: Int32(range.lowerBound)...Int32(range.upperBound),
                    digits: UInt8(digits.lowerBound)...UInt8(digits.upperBound)))
        case .sign(let signs):
            let bits = signs.reduce(0) { $0 | Self.signBit($1.asciiValue ?? Sign.other) }
            steps.append(Step(kind: .sign, gap: gap, bits: bits))
        case .phrase(let kinds, let slot):
            steps.append(Step(kind: .phrase, gap: gap, slot: slot?.rawValue ?? -1, bits: PhraseSet(kinds).bits))
        case .maybe(let inner): appendGroup(.maybe, inner, gap: gap)
        case .ahead(let inner): appendGroup(.ahead, inner, gap: gap)
        case .glued, .near: break
        }
    }

    private mutating func appendGroup(_ kind: Step.Kind, _ inner: [Element], gap: Gap) {
        let place = steps.count
        steps.append(Step(kind: kind))
        append(inner, firstGap: gap)
        steps[place].length = steps.count - place - 1
    }

    static func signBit(_ byte: UInt8) -> UInt32 {
        switch byte {
        case Sign.dash: 1
        case Sign.slash: 2
        case Sign.dot: 4
        case Sign.comma: 8
        case Sign.colon: 16
        case Sign.other: 32
        default: 0
        }
    }

    /// What the pattern can begin with, looking past what may be left out.
    var starts: Starts {
        var found = Starts()
        var index = 0
        while index < steps.count {
            let step = steps[index]
            switch step.kind {
            case .word: found.classes = ClassSet(bits: found.classes.bits | step.classes.bits)
            case .number: found.number = true
            case .sign: found.sign = true
            case .phrase: found.phrases |= step.bits
            case .maybe:
                let inner = Pattern(steps: Array(steps[(index + 1)...(index + step.length)])).starts
                found.classes = ClassSet(bits: found.classes.bits | inner.classes.bits)
                found.number = found.number || inner.number
                found.sign = found.sign || inner.sign
                found.phrases |= inner.phrases
                index += step.length + 1
                continue
            case .ahead: break
            }
            return found
        }
        return found
    }

    private init(steps: [Step]) { self.steps = steps }
}
