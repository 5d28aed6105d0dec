/// Lines: where one ends inside of a time, the next goes on with it.
///
/// Minutes are broken to a width, by hand, by mail programs and by PDF: "åbner den 1.⏎oktober", "i uge⏎42". They also hold
/// lists, whose lines begin with figures and names of months as well: "1.⏎Oktober-mødet". What the line before has left
/// open, and what the next begins with, tell them apart.
extension Scanner {
    /// A line's end behind which the next token has to say whether the time goes on.
    enum OpenBreak: UInt8 {
        case none
        /// Behind a line as long as running text, whose sentence goes on in any case.
        case inText
        /// Behind a short line, which as a rule is an entry of its own.
        case behindEntry
    }

    mutating func takeNewline(_ view: ScanWindow, at index: Int) {
        if openBreak != .none { settleBreak(goesOn: false, view) }
        let isPlain = gap < .line
        let isBroken = isPlain && view.base + index - lineStart >= Self.brokenLine
        if isPlain, leavesOpen {
            openBreak = isBroken ? .inText : .behindEntry
            gap = .line
        } else if isBroken {
            gap = .line
        } else {
            endEntry(view)
        }
        place.line += 1
        place.opensLine = true
        place.opensCell = true
        lineStart = view.base + index + 1
    }

    /// Goes on in another line, inside of a word.
    mutating func passLine(to start: Int) {
        place.line += 1
        lineStart = start
    }

    /// Joins the lines, or parts them, once it is known what the second begins with.
    mutating func settleBreak(goesOn: Bool, _ view: ScanWindow) {
        if goesOn {
            gap = .space
        } else if openBreak == .behindEntry {
            endEntry(view)
        }
        openBreak = .none
    }

    private mutating func endEntry(_ view: ScanWindow) {
        endIsland(view)
        place.sentence += 1
        gap = .hard
    }

    /// Whether the line ends in what a time can go on from: a word, a number, "3.", "kl.", "3. maj,", "1. maj –".
    private var leavesOpen: Bool {
        guard let last = island.last else { return false }
        guard last.kind == .mark else { return true }
        switch UInt8(truncatingIfNeeded: last.value) {
        case Sign.comma, Sign.dash, Sign.slash: return island.count > 1
        case Sign.dot:
            guard island.count > 1 else { return false }
            let token = island[island.count - 2]
            return token.kind == .number ? token.digits <= 2 : token.classes.meets(Self.abbreviations)
        default: return false
        }
    }
}

/// What the next line begins with.
extension Scanner {
    /// Whether a known word at the beginning of a line goes on with the line before: it is in lower case, or a month behind
    /// "den 3.".
    func goesOn(withWord classes: ClassSet, _ range: Range<Int>, _ view: ScanWindow) -> Bool {
        let endsInOrdinal = endsInOrdinal
        let endsInFigure = endsInOrdinal || island.last?.kind == .number
        if endsInFigure, isCompound(endingAt: range.upperBound, view) { return false }
        if Self.isCapital(view.bytes, at: range.lowerBound) { return classes.contains(.month) && endsInDayOfArticle }
        let isAlone = endsInFigure && islandPlace.opensLine && island.count == (endsInOrdinal ? 2 : 1)
        return !isAlone || endsInOrdinal && classes.meets(Self.afterOrdinals)
    }

    /// Whether a number at the beginning of a line goes on with the line before, and is no list's.
    func goesOn(withNumber number: Token, _ view: ScanWindow) -> Bool {
        guard let last = island.last else { return false }
        let isYear = number.digits == 4 && (1850..<2150).contains(number.value)
        switch last.kind {
        case .word: return goesOn(from: island.count - 1, with: number, isYear, view)
        case .number: return isYear && isNumbered(island.count - 1) && !opensEntry(number, view)
        case .phrase: return false
        case .mark where last.value == Int32(Sign.dot):
            let token = island[island.count - 2]
            if token.kind == .word { return goesOn(from: island.count - 2, with: number, isYear, view) }
            return isYear && isNumbered(island.count - 2) && !opensEntry(number, view)
        case .mark: return !opensEntry(number, view)
        }
    }

    /// Whether a number can belong to the word at a place of the island: "den⏎3.", "uge⏎42", "oktober⏎2024".
    private func goesOn(from place: Int, with number: Token, _ isYear: Bool, _ view: ScanWindow) -> Bool {
        let classes = island[place].classes
        if classes.meets(Self.beforeAnyNumber) { return true }
        if isYear { return classes.meets(Self.beforeYears) && !opensEntry(number, view) }
        guard number.digits <= 2 else { return false }
        if classes.contains(.weekday) { return !opensEntry(number, view) }
        // "U⏎44" are two cells of a table.
        guard !classes.contains(.short),
            view.tables.senses.value(of: Int(island[place].value), in: .unit) == CalendarUnit.week.rawValue
        else { return false }
        // "i uge⏎42. Derefter" goes on; "til næste uge⏎3. Budget" does not.
        let isAlone =
            place == 0 || island[place - 1].kind != .word || island[place - 1].classes.meets(Self.beforeAnyNumber)
        return isAlone || !opensEntry(number, view)
    }

    /// Whether the number at a place has a unit before it, or a sign that ties it to another: "uge 42", "28/6".
    private func isNumbered(_ place: Int) -> Bool {
        guard place > 0 else { return false }
        let before = island[place - 1]
        if before.kind == .word { return before.classes.meets(Self.beforeDigits) }
        return before.kind == .mark && before.gap == .glued && island[place].gap == .glued
    }

    private var endsInOrdinal: Bool {
        guard island.count > 1, island[island.count - 2].kind == .number else { return false }
        return island[island.count - 1].kind == .mark && island[island.count - 1].value == Int32(Sign.dot)
    }

    /// "den 3.", "d. 3.": no list's number.
    private var endsInDayOfArticle: Bool {
        guard endsInOrdinal, island.count > 2 else { return false }
        let before = island[island.count - 3]
        if before.kind == .word { return before.classes.contains(.dayArticle) }
        return island.count > 3 && island[island.count - 4].classes.contains(.dayArticle)
    }

    /// "oktober-mødet" is no month.
    private func isCompound(endingAt end: Int, _ view: ScanWindow) -> Bool {
        end + 1 < view.bytes.count && view.bytes[end] == Sign.dash && view.kinds[Int(view.bytes[end + 1])] == .letter
    }

    /// Whether a number looks like the beginning of a list's entry: "3. Budget", "2) Skoler", "2025: Anlæg".
    private func opensEntry(_ number: Token, _ view: ScanWindow) -> Bool {
        var index = number.end - view.base
        guard index < view.bytes.count else { return false }
        let isMarked = ".):".utf8.contains(view.bytes[index])
        if isMarked { index += 1 } else if openBreak == .inText { return false }
        let start = index
        while index < view.bytes.count,
            view.bytes[index] == UInt8(ascii: " ") || view.bytes[index] == UInt8(ascii: "\t")
        {
            index += 1
        }
        return index > start && index < view.bytes.count && Self.isCapital(view.bytes, at: index)
    }

    /// So many bytes behind a number are looked at to tell whether it opens an entry.
    static let entryReach = 4

    /// Words after which a number cannot begin something new.
    private static let beforeAnyNumber = ClassSet(
        .dayArticle, .at, .from, .fromThing, .movedFrom, .to, .in, .on, .by, .before, .notBefore, .until, .after,
        .since,
        .earliest, .within, .between, .per, .circa, .and, .or, .with, .of, .about, .for, .portion, .during)
    /// Words that a year follows: "oktober⏎2024", "2. kvartal⏎2025".
    private static let beforeYears = ClassSet(
        .month, .season, .holiday, .holidayName, .unit, .schoolYear, .yearSpan, .yearTurn, .edge)
}

/// A word that a line's end or a soft hyphen divides: "okto-⏎ber".
enum DividedWord {
    case none
    /// The window may cut it.
    case cut
    /// A word of the lexicon.
    case found(word: Int, end: Int, lineStart: Int?)

    /// So many bytes of indentation are passed over.
    private static let indent = 40
    /// So many bytes behind the first half are enough to see the second: the mark, the line's end, the indentation, the word.
    private static let reach = 4 + indent + Scanner.longestWord

    /// Whether a byte can begin the mark that divides a word: "-" or U+00AD.
    @inline(__always)
    static func canBegin(with byte: UInt8) -> Bool { byte == Sign.dash || byte == 0xC2 }

    /// Looks behind the letters at a range for the rest of a word.
    static func read(_ range: Range<Int>, _ view: ScanWindow, _ lexicon: Lexicon) -> DividedWord {
        guard range.count <= Scanner.longestWord else { return .none }
        if !view.isLast, range.upperBound + reach > view.bytes.count { return .cut }
        guard let (start, lineStart) = rest(after: range.upperBound, view) else { return .none }
        var end = start
        while end < view.bytes.count, view.kinds[Int(view.bytes[end])] == .letter { end += 1 }
        guard end > start, end - start <= Scanner.longestWord, !Scanner.isCapital(view.bytes, at: start) else {
            return .none
        }
        let letters = Array(view.bytes[range]) + view.bytes[start..<end]
        let hash = letters.reduce(Lexicon.hashSeed, Lexicon.step)
        let word = letters.withUnsafeBufferPointer { lexicon.find($0, 0..<letters.count, hash: hash) }
        return word.map { .found(word: $0, end: end, lineStart: lineStart) } ?? .none
    }

    /// Where the rest of a word can begin, and the line that it stands in, when that is another.
    private static func rest(after end: Int, _ view: ScanWindow) -> (start: Int, lineStart: Int?)? {
        let bytes = view.bytes
        let isSoft = bytes[end] == 0xC2 && end + 1 < bytes.count && bytes[end + 1] == 0xAD
        guard isSoft || bytes[end] == Sign.dash else { return nil }
        var index = end + (isSoft ? 2 : 1)
        if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\n") else { return isSoft ? (index, nil) : nil }
        let lineStart = index + 1
        index += 1
        while index < bytes.count, index - lineStart < indent,
            bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
        {
            index += 1
        }
        return (index, lineStart)
    }
}
