/// A time expression that was found, not yet resolved.
struct FoundExpression {
    var expression: TimeExpression
    let kind: PhraseKind
    /// In bytes of the source.
    var range: Range<Int>
    /// In code points of the source, once it has been located.
    var source = 0..<0
    var text: String
    let place: Place
    let lead: Lead

    /// What stands right before an expression and says on which side of the anchor it lies.
    enum Lead {
        case none
        /// "til foråret" is the spring to come.
        case to
        /// "blev flyttet fra august": the month need not lie behind, though the moving does.
        case movedFrom
        /// "tidsplanen fra september" was written in a month gone by.
        case writtenIn
    }

    /// Where in the flow of the text something stands.
    struct Place {
        /// The sentence and the line, counted from 0.
        var sentence = 0
        var line = 0
        /// Whether nothing but a mark stands before it in its line.
        var opensLine = true
        /// Whether nothing but a mark stands before it in its line or in its cell of a table.
        var opensCell = true

        mutating func leaveOpening() {
            opensLine = false
            opensCell = false
        }
    }
}

/// A word that says on which side of the anchor the times of its sentence lie.
struct TenseSignal {
    enum Tense {
        case past, future
        /// What follows is told, and has a time of its own: "oplyste, at".
        case open
        /// An old plan, with which something is compared: "var planlagt til marts".
        case compared
    }
    let tense: Tense
    let sentence: Int
    let position: Int
    /// Of a past that tells of a plan or of what was moved, whose day may be ahead: "skulle være klar", "blev udsat til".
    var mayBeAhead = false
}

/// Runs over the bytes of a text and collects the time expressions in it.
///
/// Words are hashed as they pass; only where words that the lexicon knows and numbers stand together (an *island*),
/// with a word or number among them that can carry a time, are the rules asked. Everything else costs a table look-up a
/// byte. The scanner can stop at any token and go on with the next window, so that a stream needs no more memory than
/// one window, whatever its lines and words are like.
struct Scanner {
    let grammar: Grammar
    var cascade: Cascade
    /// The tokens since the last word that the lexicon does not know.
    var island: [Token] = []
    /// Whether a word or a year in the island can carry a time.
    var hasTrigger = false
    /// Whether figures tied by signs can: "28/6".
    var hasNumericTrigger = false
    /// How many numbers in a row are tied by signs.
    var chain = 0
    var islandPlace = FoundExpression.Place()
    var place = FoundExpression.Place()
    /// What has been passed since the last token.
    var gap = Gap.hard
    var spaces = 0
    var lineStart = 0
    /// Whether the last sign was a full stop, an exclamation or a question mark.
    var afterStop = false
    /// The verbs before the next word, as far as they say how it is meant.
    var clause = Clause()
    /// Inside a run of letters or digits that is too long to mean anything.
    var isSkipping = false
    /// The word that the lexicon does not know, when at most one blank has passed since; in bytes of the source.
    var stranger: Range<Int>?
    /// Where the last "som" began; in bytes of the source.
    var accordingTo: Int?
    /// A line's end that the next token has to settle.
    var openBreak = OpenBreak.none

    private(set) var found: [FoundExpression] = []
    private(set) var signals: [TenseSignal] = []

    /// No word or number that is longer than this is looked at, in bytes.
    static let longestWord = 48
    /// Tokens in an island; what is longer is read in pieces.
    static let longestIsland = 48
    /// So many signals are kept at least, whatever the length of a sentence.
    static let mostSignals = 4_096
    /// Lines at least this long are running text that was broken to a width; the next line goes on with the sentence.
    static let brokenLine = 45

    init(_ grammar: Grammar) {
        self.grammar = grammar
        self.cascade = Cascade()
    }

    /// The first byte that the scanner still needs: where its island begins, or the unknown word before it.
    var needsFrom: Int? { island.first?.start ?? stranger?.lowerBound }

    /// Scans a window from one of its bytes on, and returns how far it has come. In the last window that is the end;
    /// otherwise a word that the window may cut is left for the next.
    mutating func scan(_ view: ScanWindow, from start: Int) -> Int {
        let window = view.bytes
        var index = isSkipping ? skipRun(view, from: start) : start
        while index < window.count {
            switch view.kinds[Int(window[index])] {
            case .letter:
                guard let next = takeWord(view, at: index) else { return index }
                index = next
            case .digit:
                guard let next = takeNumber(view, at: index) else { return index }
                index = next
            case .lead:
                guard let (kind, length) = ByteClass.decode(window, at: index) ?? (view.isLast ? (.other, 1) : nil)
                else {
                    return index
                }
                take(kind, view, at: index, length: length)
                index += length
            case let kind:
                take(kind, view, at: index, length: 1)
                index += 1
            }
        }
        if view.isLast { endIsland(view) }
        return index
    }

    /// Gives away what has been found so far.
    mutating func takeFound() -> [FoundExpression] {
        defer { found.removeAll(keepingCapacity: true) }
        return found
    }

    mutating func collect(_ expression: FoundExpression) { found.append(expression) }

    mutating func collect(_ signal: TenseSignal) {
        signals.append(signal)
        if signals.count == 2 * Self.mostSignals { signals.removeFirst(Self.mostSignals) }
    }

    /// Forgets the signals of sentences that nothing asks about any more.
    mutating func forgetSignals(before sentence: Int) {
        let kept = signals.firstIndex { $0.sentence >= sentence } ?? signals.count
        signals.removeFirst(kept)
    }

    private mutating func take(_ kind: ByteClass, _ view: ScanWindow, at index: Int, length: Int) {
        if gap != .glued || kind != .space && kind != .newline { stranger = nil }
        if openBreak != .none, kind == .space || kind == .tab { return }
        if openBreak != .none, kind != .newline { settleBreak(goesOn: false, view) }
        switch kind {
        case .space:
            spaces += 1
            // Three spaces or more set columns apart.
            gap = max(gap, spaces >= 3 ? .hard : .space)
        case .tab:
            endIsland(view)
            gap = .hard
            place.opensCell = true
        case .newline: takeNewline(view, at: index)
        case .sign: takeSign(view, at: index, length: length)
        case .ornament: break
        case _ where isDecadeMark(view, at: index, length: length): break
        default:
            let byte = view.bytes[index]
            afterStop = byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            endIsland(view)
        }
    }

    /// Whether the mark of "1970'erne" stands here, behind its year.
    private func isDecadeMark(_ view: ScanWindow, at index: Int, length: Int) -> Bool {
        guard gap == .glued, let last = island.last, last.kind == .number, last.digits == 4 else { return false }
        return length == 1
            ? view.bytes[index] == UInt8(ascii: "'") : length == 3 && view.bytes[index + 2] == 0x99
    }

    private mutating func takeSign(_ view: ScanWindow, at index: Int, length: Int) {
        let sign =
            switch length {
            case 1: view.bytes[index]
            case 2: view.bytes[index + 1]
            default: Sign.dash
            }
        afterStop = sign == Sign.dot
        if island.isEmpty, sign != Sign.dash, sign != Sign.section, gap == .glued { return }
        add(
            Token(kind: .mark, gap: gap, value: Int32(sign), start: view.base + index, end: view.base + index + length),
            view)
    }
}

/// The bytes that a scanner works on, and where in the source they begin.
struct ScanWindow {
    /// Looks at the bytes of an array up to one of them.
    static func over<Result>(
        _ array: [UInt8], base: Int = 0, upTo end: Int, isLast: Bool, _ grammar: Grammar,
        _ body: (ScanWindow) -> Result
    ) -> Result {
        array.withUnsafeBufferPointer { bytes in
            ByteClass.table.withUnsafeBufferPointer { kinds in
                grammar.withTables { tables in
                    let window = UnsafeBufferPointer(rebasing: bytes[..<end])
                    return body(ScanWindow(bytes: window, kinds: kinds, tables: tables, base: base, isLast: isLast))
                }
            }
        }
    }

    let bytes: UnsafeBufferPointer<UInt8>
    /// What each byte value can be: `ByteClass.table`.
    let kinds: UnsafeBufferPointer<ByteClass>
    let tables: Grammar.Tables
    let base: Int
    let isLast: Bool
}
