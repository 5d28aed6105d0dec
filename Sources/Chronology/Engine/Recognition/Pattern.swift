/// A pattern as a flat list of steps, so that matching neither allocates nor counts references.
struct Pattern {
    struct Step {
        enum Kind: UInt8 { case word, number, sign, phrase, maybe, ahead }
        var kind: Kind
        /// The widest gap allowed before the token.
        var gap: Gap = .line
        var slot: Int8 = -1
        var classes = ClassSet.none
        /// The kinds of phrases, or the signs as bits of `Sign.bit`.
        var bits: UInt32 = 0
        var range: ClosedRange<Int32> = 0...0
        var digits: ClosedRange<UInt8> = 0...0
        /// How many steps a `maybe` or `ahead` covers.
        var length = 0
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
            steps.append(Step(kind: .word, gap: gap, slot: Self.place(slot), classes: set))
        case .number(let range, let digits, let slot):
            var step = Step(kind: .number, gap: gap, slot: Self.place(slot))
            step.range = Int32(range.lowerBound)...Int32(range.upperBound)
            step.digits = UInt8(digits.lowerBound)...UInt8(digits.upperBound)
            steps.append(step)
        case .sign(let signs):
            let bits = signs.reduce(0) { $0 | Sign.bit($1) }
            steps.append(Step(kind: .sign, gap: gap, bits: bits))
        case .phrase(let kinds, let slot):
            let bits = kinds.reduce(0) { $0 | $1.bit }
            steps.append(Step(kind: .phrase, gap: gap, slot: Self.place(slot), bits: bits))
        case .maybe(let inner): appendGroup(.maybe, inner, gap: gap)
        case .ahead(let inner): appendGroup(.ahead, inner, gap: gap)
        case .glued, .near: break
        }
    }

    private static func place(_ slot: Slot?) -> Int8 { Int8(slot?.rawValue ?? -1) }

    private mutating func appendGroup(_ kind: Step.Kind, _ inner: [Element], gap: Gap) {
        let place = steps.count
        steps.append(Step(kind: kind))
        append(inner, firstGap: gap)
        steps[place].length = steps.count - place - 1
    }

    /// The tokens that a pattern can have at a place, whatever it leaves out before it.
    static func tokens(of steps: ArraySlice<Step>, at place: Int) -> TokenSet {
        var found = TokenSet()
        guard let first = steps.first else {
            found.canEnd = true
            return found
        }
        switch first.kind {
        case .maybe:
            found.formUnion(tokens(of: steps.dropFirst(), at: place))
            found.formUnion(tokens(of: steps.dropFirst(first.length + 1), at: place))
        case .ahead: return tokens(of: steps.dropFirst(), at: place)
        default:
            if place > 0 { return tokens(of: steps.dropFirst(), at: place - 1) }
            found.insert(first)
        }
        return found
    }

    /// The pattern with each choice of its optional beginning made, so that every variant begins with a certain step.
    var variants: [[Step]] { Self.variants(steps[...]) }

    private static func variants(_ steps: ArraySlice<Step>) -> [[Step]] {
        guard let first = steps.first, first.kind == .maybe else { return [Array(steps)] }
        let inner = steps.dropFirst().prefix(first.length)
        let rest = steps.dropFirst(first.length + 1)
        return variants(inner + rest) + variants(rest)
    }
}

/// Which tokens can stand at a place, without their values.
struct TokenSet {
    var classes = ClassSet.none
    var number = false
    /// By `Sign.bit`.
    var signs: UInt32 = 0
    /// By `PhraseKind.bit`.
    var phrases: UInt32 = 0
    /// Whether nothing need stand there.
    var canEnd = false

    mutating func insert(_ step: Pattern.Step) {
        switch step.kind {
        case .word: classes = ClassSet(bits: classes.bits | step.classes.bits)
        case .number: number = true
        case .sign: signs |= step.bits
        case .phrase: phrases |= step.bits
        case .maybe, .ahead: break
        }
    }

    mutating func formUnion(_ other: TokenSet) {
        classes = ClassSet(bits: classes.bits | other.classes.bits)
        number = number || other.number
        signs |= other.signs
        phrases |= other.phrases
        canEnd = canEnd || other.canEnd
    }

    @inline(__always)
    func contains(_ token: Token) -> Bool {
        switch token.kind {
        case .word: classes.meets(token.classes)
        case .number: number
        case .mark: signs & Sign.bit(UInt8(truncatingIfNeeded: token.value)) != 0
        case .phrase: phrases & token.phrase.bit != 0
        }
    }
}
