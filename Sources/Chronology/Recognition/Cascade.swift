/// Reads an island of tokens: applies the rules stage by stage, the longest match first, from left to right.
///
/// An island has at most `Island.limit` tokens, so that whatever happens in it is bounded and the whole is linear in the
/// text.
struct Cascade {
    private let grammar: Grammar
    private(set) var tokens: [Token] = []
    private(set) var expressions: [TimeExpression] = []
    private var slots = [Int](repeating: -1, count: Slot.allCases.count)
    /// The token after the last one that belongs to the phrase, when the pattern also looks ahead.
    private var cut = -1

    init(_ grammar: Grammar) { self.grammar = grammar }

    /// Builds the phrases of an island; they are then among `tokens`.
    mutating func read(_ island: [Token]) {
        tokens = island
        expressions.removeAll(keepingCapacity: true)
        for stage in grammar.stages {
            var index = 0
            while index < tokens.count {
                while reduce(at: index, stage) {}
                index += 1
            }
        }
    }

    /// Replaces the longest phrase of a stage that begins at a token; whether that made the island shorter.
    private mutating func reduce(at start: Int, _ stage: Grammar.Stage) -> Bool {
        var bestEnd = -1
        var best: (TimeExpression, PhraseKind)?
        for index in candidates(at: start, stage) {
            let compiled = stage.rules[index]
            let end = match(compiled, at: start)
            guard end > bestEnd, isFree(compiled, start, end) else { continue }
            let found = Match(tokens: tokens, expressions: expressions, lexicon: grammar.lexicon, slots: slots)
            guard let expression = compiled.rule.make(found) else { continue }
            bestEnd = end
            best = (expression, compiled.rule.yields)
        }
        guard let (expression, kind) = best else { return false }
        replace(start..<bestEnd, with: expression, kind)
        return bestEnd - start > 1
    }

    private func candidates(at start: Int, _ stage: Grammar.Stage) -> [Int] {
        let token = tokens[start]
        switch token.kind {
        case .word: return stage.byWord[Int(token.value)]
        case .number: return stage.byNumber
        case .mark: return stage.bySign
        case .phrase: return stage.byPhrase[Int(token.phrase.rawValue)]
        }
    }

    private mutating func replace(_ range: Range<Int>, with expression: TimeExpression, _ kind: PhraseKind) {
        var phrase = tokens[range.lowerBound]
        phrase.kind = .phrase
        phrase.phrase = kind
        phrase.value = Int32(expressions.count)
        phrase.end = tokens[range.upperBound - 1].end
        expressions.append(expression)
        tokens.replaceSubrange(range, with: CollectionOfOne(phrase))
    }
}

extension Cascade {
    /// The token after the phrase that a rule finds at a token, or −1. The slots hold what it has captured.
    private mutating func match(_ compiled: CompiledRule, at start: Int) -> Int {
        for index in slots.indices { slots[index] = -1 }
        cut = -1
        let end = match(compiled.pattern.steps, 0, at: start, first: true)
        return end >= 0 && cut >= 0 ? cut : end
    }

    private mutating func match(_ steps: [Pattern.Step], _ place: Int, at index: Int, first: Bool) -> Int {
        guard place < steps.count else { return index }
        let step = steps[place]
        switch step.kind {
        case .maybe:
            let taken = match(steps, place + 1, at: index, first: first)
            if taken >= 0 { return taken }
            return match(steps, place + 1 + step.length, at: index, first: first)
        case .ahead:
            cut = index
            return match(steps, place + 1, at: index, first: first)
        default:
            guard index < tokens.count, fits(tokens[index], step, first: first) else { return -1 }
            let end = match(steps, place + 1, at: index + 1, first: false)
            if end >= 0, step.slot >= 0 { slots[step.slot] = index }
            return end
        }
    }

    private func fits(_ token: Token, _ step: Pattern.Step, first: Bool) -> Bool {
        guard first || token.gap <= step.gap else { return false }
        switch (step.kind, token.kind) {
        case (.word, .word): return grammar.lexicon.classes[Int(token.value)].meets(step.classes)
        case (.number, .number): return step.range.contains(token.value) && step.digits.contains(token.digits)
        case (.sign, .mark): return Pattern.signBit(UInt8(truncatingIfNeeded: token.value)) & step.bits != 0
        case (.phrase, .phrase): return step.bits & token.phrase.bit != 0
        default: return false
        }
    }

    /// Whether what stands around a phrase lets it be one.
    private func isFree(_ compiled: CompiledRule, _ start: Int, _ end: Int) -> Bool {
        if compiled.rule.standsAlone, isTied(start, end) { return false }
        if !compiled.onlyAfter.isEmpty, !compiled.onlyAfter.contains(where: { precedes($0, start) }) { return false }
        for pattern in compiled.notAfter where precedes(pattern, start) { return false }
        for pattern in compiled.notBefore where follows(pattern, end) { return false }
        return true
    }

    /// Whether a sign ties a phrase to what stands before or after it, without a space: "326-2015-4892".
    private func isTied(_ start: Int, _ end: Int) -> Bool {
        if start > 0, tokens[start].gap == .glued, isTying(start - 1) { return true }
        guard end < tokens.count, tokens[end].gap == .glued else { return false }
        guard tokens[end].kind == .mark else { return tokens[end].kind == .number }
        let sign = UInt8(truncatingIfNeeded: tokens[end].value)
        if sign == Sign.other { return true }
        guard end + 1 < tokens.count, tokens[end + 1].gap == .glued else { return false }
        return sign == Sign.dash || sign == Sign.slash || tokens[end + 1].kind == .number
    }

    /// Whether the token before a phrase ties it to a number: a dash, a slash, or a point after a figure.
    private func isTying(_ index: Int) -> Bool {
        let token = tokens[index]
        switch token.kind {
        case .word, .phrase: return false
        case .number: return true
        case .mark:
            if token.value == Int32(Sign.dash) || token.value == Int32(Sign.slash) { return true }
            return index > 0 && token.gap == .glued && tokens[index - 1].kind == .number
        }
    }

    private func precedes(_ pattern: Pattern, _ start: Int) -> Bool {
        let first = start - pattern.steps.count
        guard first >= 0 else { return false }
        for (offset, step) in pattern.steps.enumerated() {
            guard fits(tokens[first + offset], step, first: offset == 0) else { return false }
        }
        return tokens[start].gap < .hard
    }

    private func follows(_ pattern: Pattern, _ end: Int) -> Bool {
        guard end + pattern.steps.count <= tokens.count else { return false }
        for (offset, step) in pattern.steps.enumerated() {
            guard fits(tokens[end + offset], step, first: false) else { return false }
        }
        return true
    }
}
