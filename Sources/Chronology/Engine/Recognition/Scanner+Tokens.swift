/// Words, numbers and islands.
extension Scanner {
    /// Takes the word that begins at `index`, and returns where it ends; `nil` when the window may cut it.
    mutating func takeWord(_ view: ScanWindow, at index: Int) -> Int? {
        let bytes = view.bytes
        var end = index
        var hash = Lexicon.hashSeed
        // Collects the bits that capitals lack, to tell cheaply that there may be one inside.
        var small: UInt8 = 0xFF
        while end < bytes.count, view.kinds[Int(bytes[end])] == .letter {
            hash = Lexicon.step(hash, bytes[end])
            if end > index { small &= bytes[end] }
            end += 1
        }
        if end == bytes.count, !view.isLast {
            if end - index < Self.longestWord { return nil }
            return skipRun(view, from: index)
        }
        var word = grammar.lexicon.find(bytes, index..<end, hash: hash)
        var isGlued = false
        if word == nil, small & 0x20 == 0, let (month, cut) = gluedMonth(bytes, index..<end) {
            (word, end, isGlued) = (month, cut, true)
        }
        if end < bytes.count, DividedWord.canBegin(with: bytes[end]) {
            switch DividedWord.read(index..<end, view, grammar.lexicon) {
            case .none: break
            case .cut: return nil
            case .found(let whole, let wholeEnd, let newLine):
                (word, end) = (whole, wholeEnd)
                if let newLine { passLine(to: view.base + newLine) }
            }
        }
        let touchesDigit = end < bytes.count && view.kinds[Int(bytes[end])] == .digit
        var classes = word.map { grammar.lexicon.classes[$0] } ?? .none
        if openBreak != .none {
            settleBreak(goesOn: word != nil && goesOn(withWord: classes, index..<end, view), view)
        }
        if afterStop, gap >= .space, Self.isCapital(bytes, at: index) { endSentence(view, before: classes) }
        guard let word else {
            if touchesDigit { return skipRun(view, from: index) }
            defer { stranger = (view.base + index)..<(view.base + end) }
            return passUnknown(view, to: end)
        }
        if classes.meets(Clause.words) {
            classes = clause.read(classes, at: view.base + index, sentence: place.sentence)
            if classes.contains(.from), followsThing(view) { classes = ClassSet(.fromThing) }
        }
        if touchesDigit, !classes.meets(Self.beforeDigits) { return skipRun(view, from: index) }
        if classes.meets(Self.tenses) {
            note(classes, at: view.base + index)
            if !classes.meets(Self.tensesInIslands) { return passUnknown(view, to: end) }
        }
        add(
            Token(
                kind: .word, gap: gap, classes: classes, value: Int32(word), start: view.base + index,
                end: view.base + end), view)
        if classes.meets(Self.triggers) || classes.contains(.initial) && island.count > 2 { hasTrigger = true }
        if isGlued { (gap, afterStop) = (.space, true) }
        return end
    }

    /// "8. oktoberSvarene": a month whose next sentence a lost blank has glued to it.
    private func gluedMonth(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> (word: Int, end: Int)? {
        guard range.count <= Self.longestWord,
            let cut = range.dropFirst(3).first(where: { Self.isCapital(bytes, at: $0) })
        else { return nil }
        let hash = bytes[range.lowerBound..<cut].reduce(Lexicon.hashSeed, Lexicon.step)
        guard let word = grammar.lexicon.find(bytes, range.lowerBound..<cut, hash: hash),
            grammar.lexicon.classes[word].contains(.month), !grammar.lexicon.classes[word].contains(.short)
        else { return nil }
        return (word, cut)
    }

    /// Whether the word before is a thing that is made at some time: "støjmålingen", "tilstandsrapporten".
    private func followsThing(_ view: ScanWindow) -> Bool {
        guard island.isEmpty, let stranger, stranger.lowerBound >= view.base else { return false }
        return grammar.things.end(
            view.bytes, (stranger.lowerBound - view.base)..<(stranger.upperBound - view.base))
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
        var token = Token(
            kind: .number, gap: gap, digits: UInt8(end - index), value: value, start: view.base + index,
            end: view.base + end)
        if openBreak != .none {
            if !view.isLast, end + Self.entryReach > bytes.count { return nil }
            let goesOn = goesOn(withNumber: token, view)
            // In running text as well, a line's first figure belongs to what comes when it does not go on.
            if !goesOn, openBreak == .inText, token.digits <= 2 { endIsland(view) }
            settleBreak(goesOn: goesOn, view)
            token.gap = gap
        }
        noteNumber(token, beforePoint: end < bytes.count && bytes[end] == UInt8(ascii: "."))
        add(token, view)
        return end
    }

    /// Notes whether a number makes the rules worth asking: a year, the day in "den 15.", the month in "28/6" and "07.10.",
    /// or the year in "24.12.18". Chains of more numbers than two dates have are numbers of something else: "1.1.1.1.1".
    private mutating func noteNumber(_ token: Token, beforePoint: Bool) {
        let last = island.last
        let isChained = token.gap == .glued && last?.kind == .mark && last?.gap == .glued
        chain = isChained ? chain + 1 : 1
        if token.digits == 4, (1850..<2150).contains(token.value) { hasTrigger = true }
        if token.digits <= 2, followsDayArticle { hasTrigger = true }
        let needed = last?.value == Int32(Sign.slash) || beforePoint ? 2 : 3
        hasNumericTrigger =
            hasNumericTrigger && !isChained || isChained && (needed...4).contains(chain) && token.digits <= 2
    }

    /// Whether "den", "d" or "d." stands last.
    private var followsDayArticle: Bool {
        guard let last = island.last else { return false }
        if last.value != Int32(Sign.dot) || last.kind != .mark { return last.classes.contains(.dayArticle) }
        return island.count >= 2 && island[island.count - 2].classes.contains(.dayArticle)
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
        if openBreak != .none { settleBreak(goesOn: false, view) }
        if !island.isEmpty {
            if hasTrigger || hasNumericTrigger {
                island.append(Token(kind: .mark, gap: gap, value: Int32(Sign.other), start: 0, end: 0))
            }
            endIsland(view)
        }
        gap = .glued
        spaces = 0
        afterStop = false
        stranger = nil
        place.leaveOpening()
        return end
    }

    static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        if bytes[index] &- 65 < 26 { return true }
        return bytes[index] == 0xC3 && index + 1 < bytes.count && bytes[index + 1] < 0x9F
    }

    /// Ends the sentence before a capital after a full stop, unless the stop is part of a date ("2. Maj") or an
    /// abbreviation ("ca. Maj").
    private mutating func endSentence(_ view: ScanWindow, before next: ClassSet) {
        if island.count >= 2, island[island.count - 1].kind == .mark {
            let token = island[island.count - 2]
            switch token.kind {
            case .number where token.digits <= 2 && next.meets(Self.afterOrdinals): return
            case .word where token.classes.meets(Self.abbreviations): return
            default: break
            }
        }
        place.sentence += 1
        endIsland(view)
    }

    private mutating func note(_ classes: ClassSet, at position: Int) {
        if classes.contains(.accordingTo) { accordingTo = position }
        guard let tense = tense(of: classes, at: position) else { return }
        let mayBeAhead = tense == .past && classes.meets(Self.ofPlans)
        collect(
            TenseSignal(tense: tense, sentence: place.sentence, position: position, mayBeAhead: mayBeAhead))
    }

    private static let ofPlans = ClassSet(.due, .change, .perfect)

    private func tense(of classes: ClassSet, at position: Int) -> TenseSignal.Tense? {
        // "er begyndt som planlagt" leaves it to the verb.
        if classes.contains(.planned), let accordingTo, position - accordingTo <= Self.accordReach { return nil }
        if classes.contains(.planned), followsPast(position) { return .compared }
        if classes.contains(.past) { return .past }
        if classes.contains(.future) { return .future }
        if classes.contains(.change), followsPast(position) { return .past }
        return classes.meets(Self.leftOpen) ? .open : nil
    }

    private static let leftOpen = ClassSet(.that, .able)

    /// Whether a verb in the past stands shortly before: "var ellers ventet", "blev udsat".
    private func followsPast(_ position: Int) -> Bool {
        guard let last = signals.last, last.sentence == place.sentence else { return false }
        return (last.tense == .past || last.tense == .compared) && position - last.position < Self.planReach
    }

    /// So near, in bytes, the participle of an old plan stands behind its verb: "var ellers ventet".
    private static let planReach = 40
    /// From "som" to the participle right behind it.
    private static let accordReach = 5

    mutating func add(_ token: Token, _ view: ScanWindow) {
        stranger = nil
        if island.count == Self.longestIsland { endIsland(view) }
        if island.isEmpty { islandPlace = place }
        island.append(token)
        gap = .glued
        spaces = 0
        if token.kind != .mark {
            afterStop = false
            place.leaveOpening()
        }
    }

    /// Reads the island, when there can be a time in it, and begins a new one.
    mutating func endIsland(_ view: ScanWindow) {
        defer { island.removeAll(keepingCapacity: true) }
        guard hasTrigger || hasNumericTrigger else { return }
        hasTrigger = false
        hasNumericTrigger = false
        cascade.read(island, view.tables)
        var (before, last) = (ClassSet.none, ClassSet.none)
        for token in cascade.tokens {
            if token.kind == .phrase, token.phrase != .clock, token.phrase != .clockOfTwelve {
                collect(token, Self.lead(before, last), view)
            }
            if token.kind != .mark { islandPlace.leaveOpening() }
            before = last
            last = token.kind == .word ? token.classes : .none
        }
    }

    /// What the two words before an expression say of when it is: "til", "flyttet fra".
    private static func lead(_ before: ClassSet, _ last: ClassSet) -> FoundExpression.Lead {
        if last.contains(.to) { return .to }
        if last.contains(.fromThing) || last.contains(.from) && before.contains(.document) { return .writtenIn }
        return last.contains(.movedFrom) || (last.contains(.the) && before.contains(.movedFrom)) ? .movedFrom : .none
    }

    private mutating func collect(_ token: Token, _ lead: FoundExpression.Lead, _ view: ScanWindow) {
        let range = (token.start - view.base)..<(token.end - view.base)
        collect(
            FoundExpression(
                expression: cascade.expressions[Int(token.value)], kind: token.phrase, range: token.start..<token.end,
                text: String(decoding: view.bytes[range], as: UTF8.self), place: islandPlace, lead: lead))
    }

    private static let tenses = ClassSet(.past, .future, .that, .planned, .accordingTo, .change, .due, .able)
    /// Words that speak of tense and also build times.
    private static let tensesInIslands = ClassSet(
        .past, .future, .change, .stretch, .since, .next, .last, .before, .after, .about, .for)
    /// Words that a figure with a point may stand before: "2. Maj", "3. Kvartal".
    static let afterOrdinals = ClassSet(.month, .unit, .weekday, .holiday, .halfNoun)
    /// Words that a point may follow inside a sentence: "ca. Maj", "d. Torsdag".
    static let abbreviations = ClassSet(.short, .at, .circa, .per, .the, .label, .initial)
    /// Words that a number may touch: "Q3", "uge42".
    static let beforeDigits = ClassSet(.quarterLetter, .halfLetter, .month, .unit, .at)
    /// Words that make the rules worth asking.
    private static let triggers = ClassSet(
        .month, .weekday, .weekdays, .theWeekday, .unit, .units, .theUnit, .unitGenitive, .season, .holiday, .dayShift,
        .schoolYear,
        .yearTurn, .yearSpan, .portion, .recurring, .quarterLetter, .dayPart, .dayShiftAlone, .holidayName,
        .weekdayPast,
        .ofThisMonth, .yearsLong, .yearsLongWord
    )
}
