import Language
import Portfolio

/// Cuts a stretch of a source into words, marks and the time expressions that were found in it.
///
/// Emphasis marks and the HTML tags that some systems leave in their tables ("<b>Fase 1</b>", "<li>") are no words: a
/// list tag becomes a bullet, the rest is skipped. Runs over the bytes once.
struct Tokeniser {
    private let bytes: ArraySlice<UInt8>
    private let times: [TimeMention]
    /// What is skipped, in the order of the text.
    private let margins: [SourceRange]
    private var position: Int
    private var scalar: Int
    private var tokens: [Token] = []
    private var nextTime = 0
    private var nextMargin = 0

    /// - Parameter margins: stretches that are no part of the text.
    static func tokens(
        of range: SourceRange, in text: SourceText, times: [TimeMention], besides margins: [SourceRange] = []
    ) -> TokenisedText {
        var tokeniser = Tokeniser(range: range, text: text, times: times, margins: margins)
        return TokenisedText(tokens: LineEnds.joined(tokeniser.run(), in: text), times: times)
    }

    private init(range: SourceRange, text: SourceText, times: [TimeMention], margins: [SourceRange]) {
        let bytes = text.bytes(of: range)
        self.bytes = text.utf8[bytes]
        self.position = bytes.lowerBound
        self.scalar = range.lowerBound
        self.times = times
        self.margins = margins
    }

    private mutating func run() -> [Token] {
        while position < bytes.endIndex {
            if !skipMargin(), !readTime(), !skipTag(), !readWord(), !readGap() { readMark() }
        }
        return tokens
    }

    /// Goes on behind what is no part of the text.
    private mutating func skipMargin() -> Bool {
        while nextMargin < margins.count, margins[nextMargin].upperBound <= scalar { nextMargin += 1 }
        guard nextMargin < margins.count, margins[nextMargin].lowerBound <= scalar else { return false }
        while position < bytes.endIndex, scalar < margins[nextMargin].upperBound { advance() }
        return true
    }

    private mutating func readTime() -> Bool {
        while nextTime < times.count, times[nextTime].range.lowerBound < scalar || times[nextTime].range.isEmpty {
            nextTime += 1
        }
        guard nextTime < times.count, times[nextTime].range.lowerBound == scalar else { return false }
        let start = mark()
        while position < bytes.endIndex, scalar < times[nextTime].range.upperBound { advance() }
        append(.time(nextTime), from: start)
        nextTime += 1
        return true
    }

    /// An HTML tag of at most 40 bytes; "<li>" and "<br>" separate.
    private mutating func skipTag() -> Bool {
        guard bytes[position] == UInt8(ascii: "<"),
            let end = bytes[position...].prefix(40).firstIndex(of: UInt8(ascii: ">"))
        else { return false }
        let name = String(decoding: bytes[position + 1..<end], as: UTF8.self)
        let start = scalar
        while position <= end { advance() }
        if name.hasPrefix("li") || name.hasPrefix("br") {
            tokens.append(Token(kind: .mark, text: "•", lower: "•", range: start..<scalar))
        }
        return true
    }

    private mutating func readWord() -> Bool {
        guard wordLength(at: position) > 0 else { return false }
        let start = mark()
        while position < bytes.endIndex {
            if nextTime < times.count, times[nextTime].range.lowerBound == scalar { break }
            let length = wordLength(at: position)
            if length > 0 {
                for _ in 0..<length where position < bytes.endIndex { step() }
            } else if joins(at: position) {
                advance()
            } else {
                break
            }
        }
        append(.word, from: start)
        keepOrdinalDot(from: start.byte)
        return true
    }

    /// "2. etape": the dot of an ordinal number stays with it as written.
    private mutating func keepOrdinalDot(from start: Int) {
        guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "."), isSpace(position + 1),
            let last = tokens.last,
            bytes[start..<position].allSatisfy({ (0x30...0x39).contains($0) }), position + 2 < bytes.endIndex,
            (0x61...0x7A).contains(bytes[position + 2])
        else { return }
        tokens[tokens.count - 1] = Token(kind: .word, text: last.text + ".", lower: last.lower, range: last.range)
    }

    /// Three spaces or more stand between columns, as a tab does; at the beginning of a line they only set it in.
    private mutating func readGap() -> Bool {
        var end = position
        var spaces = 0
        while end < bytes.endIndex {
            if bytes[end] == 0x20 {
                end += 1
            } else if bytes[end] == 0xC2, end + 1 < bytes.endIndex, bytes[end + 1] == 0xA0 {
                end += 2
            } else {
                break
            }
            spaces += 1
        }
        guard spaces >= 3 else { return false }
        let start = scalar
        let isIndent = position > bytes.startIndex && bytes[position - 1] == UInt8(ascii: "\n")
        while position < end { advance() }
        if isIndent { return true }
        tokens.append(Token(kind: .mark, text: "•", lower: "•", range: start..<scalar))
        return true
    }

    private mutating func readMark() {
        let start = mark()
        advance()
        let text = String(decoding: bytes[start.byte..<position], as: UTF8.self)
        if let separator = Self.separators[text] {
            let spaced = isSpace(start.byte - 1) && isSpace(position)
            if separator != "–" || text == "–" || spaced {
                tokens.append(Token(kind: .mark, text: separator, lower: separator, range: start.scalar..<scalar))
            }
        }
    }

    private static let separators: [String: String] = [
        ",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "–": "–", "—": "–", "-": "–", "•": "•", "·": "•", "\t": "•",
        "|": "•", "/": "/",
    ]

    private mutating func append(_ kind: Token.Kind, from start: (byte: Int, scalar: Int)) {
        let written = bytes[start.byte..<position]
        tokens.append(
            Token(
                kind: kind, text: String(decoding: written, as: UTF8.self), lower: LetterCase.lower(written),
                range: start.scalar..<scalar
            )
        )
    }

    private func mark() -> (byte: Int, scalar: Int) { (position, scalar) }

    /// One byte on, counted as a code point when it begins one.
    private mutating func step() {
        position += 1
        if position >= bytes.endIndex || bytes[position] & 0xC0 != 0x80 { scalar += 1 }
    }

    /// One code point on.
    private mutating func advance() {
        repeat { step() } while position < bytes.endIndex && bytes[position] & 0xC0 == 0x80
    }

    private func isSpace(_ index: Int) -> Bool {
        guard bytes.indices.contains(index) else { return true }
        return bytes[index] == 0x20 || bytes[index] == 0x0A || bytes[index] == 0x0D || bytes[index] == 0xA0
    }

    /// The bytes of the letter or digit at an index, or 0 when none stands there.
    private func wordLength(at index: Int) -> Int {
        guard bytes.indices.contains(index) else { return 0 }
        let byte = bytes[index]
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "%"), UInt8(ascii: "&"): return 1
        case 0xC3...0xDF: return 2
        case 0xE0, 0xE1, 0xE3...0xEF: return 3
        default: return 0
        }
    }

    private func isDigit(_ index: Int) -> Bool {
        bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }

    /// Whether a mark inside a word holds it together: "it-drift", "Go/no-go", "bl.a.", "økonomi- og".
    private func joins(at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "-"): wordLength(at: index + 1) > 0 || bytes[index - 1] != 0x20 && isSpace(index + 1)
        case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "'"): wordLength(at: index + 1) > 0
        case UInt8(ascii: ","): isDigit(index - 1) && isDigit(index + 1)
        default: false
        }
    }
}
