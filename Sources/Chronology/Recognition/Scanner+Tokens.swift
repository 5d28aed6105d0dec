/// Words, numbers and islands.
extension Scanner {
    /// Takes the word that begins at `index`, and returns where it ends; `nil` when the window may cut it.
    mutating func takeWord(_ view: ScanWindow, at index: Int) -> Int? {
        let bytes = view.bytes
        var end = index
        var hash = Lexicon.hashSeed
        var previous: UInt8 = 0
        while end < bytes.count, view.kinds[Int(bytes[end])] == .letter {
            hash = Lexicon.step(hash, Lexicon.fold(bytes[end], after: previous))
            previous = bytes[end]
            end += 1
        }
        if end == bytes.count, !view.isLast {
            if end - index < Self.longestWord { return nil }
            return skipRun(view, from: index)
        }
        if afterStop, gap >= .space {
            endSentence(view, before: bytes[index], bytes[index + 1 < end ? index + 1 : index])
        }
        let touchesDigit = end < bytes.count && view.kinds[Int(bytes[end])] == .digit
        guard let word = grammar.lexicon.find(bytes, index..<end, hash: hash) else {
            return touchesDigit ? skipRun(view, from: index) : passUnknown(view, to: end)
        }
        let classes = grammar.lexicon.classes[word]
        if touchesDigit, !classes.meets(Self.beforeDigits) { return skipRun(view, from: index) }
        if classes.meets(Self.tenses) {
            note(classes, at: view.base + index)
            if !classes.meets(Self.tensesInIslands) { return passUnknown(view, to: end) }
        }
        add(Token(kind: .word, gap: gap, value: Int32(word), start: view.base + index, end: view.base + end), view)
        if classes.meets(Self.triggers) { hasTrigger = true }
        return end
    }

    /// Takes the number that begins at `index`, and returns where it ends; `nil` when the window may cut it.
    mutating func takeNumber(_ view: ScanWindow, at index: Int) -> Int? {
        let bytes = view.bytes
        var end = index
        var value: Int32 = 0
        while end < bytes.count, view.kinds[Int(bytes[end])] == .digit {
            if end - index < 9 { value = value * 10 + Int32(bytes[end] & 15) }
            end += 1
        }
        if end == bytes.count, !view.isLast {
            if end - index < Self.longestWord { return nil }
            return skipRun(view, from: index)
        }
        guard end - index <= 9 else { return skipRun(view, from: index) }
        let token = Token(
            kind: .number, gap: gap, digits: UInt8(end - index), value: value, start: view.base + index,
            end: view.base + end)
        if canCarryTime(token) { hasTrigger = true }
        add(token, view)
        return end
    }

    /// Whether a number makes the rules worth asking: a year, the second half of "28/6", or the day in "den 15.".
    private func canCarryTime(_ token: Token) -> Bool {
        if token.digits == 4 { return (1850..<2150).contains(token.value) }
        guard token.digits <= 2, let last = island.last else { return false }
        if last.kind == .word { return grammar.lexicon.classes[Int(last.value)].contains(.the) }
        guard token.gap == .glued, last.kind == .mark, last.gap == .glued, island.count >= 2 else { return false }
        let first = island[island.count - 2]
        return first.kind == .number && (first.digits <= 2 || first.digits == 4)
    }

    /// Passes over a run of letters and digits that is no word; it may go on in the next window.
    mutating func skipRun(_ view: ScanWindow, from index: Int) -> Int {
        var end = index
        while end < view.bytes.count {
            let kind = view.kinds[Int(view.bytes[end])]
            guard kind == .letter || kind == .digit else { break }
            end += 1
        }
        isSkipping = end == view.bytes.count && !view.isLast
        return passUnknown(view, to: end)
    }

    private mutating func passUnknown(_ view: ScanWindow, to end: Int) -> Int {
        if !island.isEmpty {
            if hasTrigger { island.append(Token(kind: .mark, gap: gap, value: Int32(Sign.other), start: 0, end: 0)) }
            endIsland(view)
        }
        gap = .glued
        spaces = 0
        afterStop = false
        place.opensLine = false
        return end
    }

    /// Ends the sentence when a capital follows a full stop that is not part of a date or an abbreviation.
    private mutating func endSentence(_ view: ScanWindow, before first: UInt8, _ second: UInt8) {
        guard first &- 65 < 26 || (first == 0xC3 && second < 0x9F) else { return }
        if island.count >= 2, island[island.count - 1].kind == .mark {
            let token = island[island.count - 2]
            switch token.kind {
            case .number where token.digits <= 2: return
            case .word where grammar.lexicon.classes[Int(token.value)].meets(Self.abbreviations): return
            default: break
            }
        }
        place.sentence += 1
        endIsland(view)
    }

    private mutating func note(_ classes: ClassSet, at position: Int) {
        let tense: TenseSignal.Tense = classes.contains(.past) ? .past : .future
        collect(TenseSignal(tense: tense, sentence: place.sentence, position: position))
    }

    mutating func add(_ token: Token, _ view: ScanWindow) {
        if island.count == Self.longestIsland { endIsland(view) }
        if island.isEmpty { islandPlace = place }
        island.append(token)
        gap = .glued
        spaces = 0
        if token.kind != .mark {
            afterStop = false
            place.opensLine = false
        }
    }

    /// Reads the island, when there can be a time in it, and begins a new one.
    mutating func endIsland(_ view: ScanWindow) {
        defer { island.removeAll(keepingCapacity: true) }
        guard hasTrigger else { return }
        hasTrigger = false
        cascade.read(island)
        var opens = islandPlace.opensLine
        var leansAhead = false
        for token in cascade.tokens {
            if token.kind == .phrase, token.phrase != .clock, token.phrase != .clockOfTwelve {
                collect(token, opensLine: opens, leansAhead: leansAhead, view)
            }
            leansAhead = token.kind == .word && grammar.lexicon.classes[Int(token.value)].contains(.to)
            if token.gap == .hard { opens = true }
            if token.kind != .mark { opens = false }
        }
    }

    private mutating func collect(_ token: Token, opensLine: Bool, leansAhead: Bool, _ view: ScanWindow) {
        let range = (token.start - view.base)..<(token.end - view.base)
        var where_ = islandPlace
        where_.opensLine = opensLine
        collect(
            FoundExpression(
                expression: cascade.expressions[Int(token.value)], kind: token.phrase, range: token.start..<token.end,
                text: String(decoding: view.bytes[range], as: UTF8.self), place: where_, leansAhead: leansAhead))
    }

    private static let tenses = ClassSet(.past, .future)
    /// Words that speak of tense and also build times.
    private static let tensesInIslands = ClassSet(.change, .stretch, .since, .next, .last, .before, .after)
    /// Words that a point may follow inside a sentence: "ca. Maj", "d. Torsdag".
    private static let abbreviations = ClassSet(.short, .at, .circa, .per, .the, .label, .initial)
    /// Words that a number may touch: "Q3", "uge42".
    private static let beforeDigits = ClassSet(.quarterLetter, .month, .unit, .at)
    /// Words that make the rules worth asking.
    private static let triggers = ClassSet(
        .month, .weekday, .weekdays, .unit, .units, .theUnit, .unitGenitive, .season, .holiday, .dayShift, .schoolYear,
        .yearTurn, .yearSpan, .portion, .recurring, .quarterLetter, .dayPart, .dayShiftAlone, .holidayName, .weekdayPast
    )
}
