/// Reads an island of tokens: applies the rules stage by stage, the longest match first, from left to right.
///
/// An island has a bounded number of tokens, so that whatever happens in it is bounded and the whole is linear in the
/// text.
struct Cascade {
    private(set) var tokens: [Token] = []
    private(set) var expressions: [TimeExpression] = []
    private var slots = [Int8](repeating: -1, count: Slot.allCases.count)
    /// The token after the last one that belongs to the phrase, when the pattern also looks ahead.
    private var cut = -1

    /// Builds the phrases of an island; they are then among `tokens`.
    mutating func read(_ island: [Token], _ tables: Grammar.Tables) {
        tokens.removeAll(keepingCapacity: true)
        tokens += island
        expressions.removeAll(keepingCapacity: true)
        for stage in tables.stages {
            var index = 0
            while index < tokens.count {
                while reduce(at: index, stage, tables) {}
                index += 1
            }
        }
    }

    /// Replaces the longest phrase of a stage that begins at a token; whether that made the island shorter.
    private mutating func reduce(at start: Int, _ stage: Grammar.Stage, _ tables: Grammar.Tables) -> Bool {
        var best: (end: Int, expression: TimeExpression, kind: PhraseKind)?
        for index in tables.candidates(for: tokens[start], in: stage) {
            let plan = Int(tables.candidates[Int(index)])
            guard canFollow(tables.plans[plan].second, start + 1), canFollow(tables.plans[plan].third, start + 2)
            else { continue }
            let end = match(tables.plans[plan].steps, at: start, tables)
            guard end > best?.end ?? start, isFree(tables.plans[plan], start, end, tables),
                let expression = make(tables.plans[plan].rule, at: start, tables)
            else { continue }
            best = (end, expression, tables.plans[plan].yields)
        }
        guard let best else { return false }
        replace(start..<best.end, with: best.expression, best.kind)
        return best.end - start > 1
    }

    @inline(__always)
    private func canFollow(_ set: TokenSet, _ index: Int) -> Bool {
        set.canEnd || (index < tokens.count && set.contains(tokens[index]))
    }

    private func make(_ rule: Int, at start: Int, _ tables: Grammar.Tables) -> TimeExpression? {
        tokens.withUnsafeBufferPointer { tokens in
            expressions.withUnsafeBufferPointer { expressions in
                slots.withUnsafeBufferPointer { slots in
                    tables.makers[rule](
                        Match(
                            tokens: tokens, expressions: expressions, senses: tables.senses, slots: slots, start: start)
                    )
                }
            }
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
    /// The token after the phrase that a plan finds at a token, or −1. The slots hold what it has captured.
    private mutating func match(_ steps: Range<Int>, at start: Int, _ tables: Grammar.Tables) -> Int {
        guard fits(tokens[start], tables.steps[steps.lowerBound], first: true) else { return -1 }
        for index in slots.indices { slots[index] = -1 }
        cut = -1
        let end = match(steps.lowerBound, steps.upperBound, at: start, first: true, tables)
        return end >= 0 && cut >= 0 ? cut : end
    }

    private mutating func match(
        _ place: Int, _ last: Int, at index: Int, first: Bool, _ tables: Grammar.Tables
    ) -> Int {
        guard place < last else { return index }
        switch tables.steps[place].kind {
        case .maybe:
            let taken = match(place + 1, last, at: index, first: first, tables)
            if taken >= 0 { return taken }
            return match(place + 1 + tables.steps[place].length, last, at: index, first: first, tables)
        case .ahead:
            cut = index
            return match(place + 1, last, at: index, first: first, tables)
        default:
            guard index < tokens.count, fits(tokens[index], tables.steps[place], first: first) else { return -1 }
            let end = match(place + 1, last, at: index + 1, first: false, tables)
            let slot = Int(tables.steps[place].slot)
            if end >= 0, slot >= 0 { slots[slot] = Int8(truncatingIfNeeded: index) }
            return end
        }
    }

    @inline(__always)
    private func fits(_ token: Token, _ step: Pattern.Step, first: Bool) -> Bool {
        guard first || token.gap <= step.gap else { return false }
        switch (step.kind, token.kind) {
        case (.word, .word): return token.classes.meets(step.classes)
        case (.number, .number): return step.range.contains(token.value) && step.digits.contains(token.digits)
        case (.sign, .mark): return Sign.bit(UInt8(truncatingIfNeeded: token.value)) & step.bits != 0
        case (.phrase, .phrase): return step.bits & token.phrase.bit != 0
        default: return false
        }
    }
}

/// What stands around a phrase.
extension Cascade {
    /// Whether what stands around a phrase lets it be one.
    private func isFree(_ plan: Grammar.Plan, _ start: Int, _ end: Int, _ tables: Grammar.Tables) -> Bool {
        if plan.standsAlone, isTied(start, end) { return false }
        if !plan.onlyAfter.isEmpty, !plan.onlyAfter.contains(where: { precedes(tables.guards[$0], start, tables) }) {
            return false
        }
        for guarded in plan.notAfter where precedes(tables.guards[guarded], start, tables) { return false }
        for guarded in plan.notBefore where follows(tables.guards[guarded], end, tables) { return false }
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
        if tokens[end + 1].kind == .word { return false }
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

    private func precedes(_ steps: Range<Int>, _ start: Int, _ tables: Grammar.Tables) -> Bool {
        let first = start - steps.count
        guard first >= 0, tokens[start].gap < .hard else { return false }
        for (offset, place) in steps.enumerated() {
            guard fits(tokens[first + offset], tables.steps[place], first: offset == 0) else { return false }
        }
        return true
    }

    private func follows(_ steps: Range<Int>, _ end: Int, _ tables: Grammar.Tables) -> Bool {
        guard end + steps.count <= tokens.count else { return false }
        for (offset, place) in steps.enumerated() {
            guard fits(tokens[end + offset], tables.steps[place], first: false) else { return false }
        }
        return true
    }
}
