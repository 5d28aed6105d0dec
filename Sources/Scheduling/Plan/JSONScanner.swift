import Portfolio

/// Reads JSON (RFC 8259) from UTF-8 bytes, one token at a time and in order.
///
/// Why not Foundation: a plan of a million tasks is 167 MB of text. Measured beside each other, `JSONDecoder` reads it
/// in 6.7 s and 0.9 GB, `JSONSerialization` in 26 s and 7.7 GB, this in about 1 s and 0.3 GB; and neither of those says
/// in which line an unknown id stands. Nothing here recurses, so no depth of nesting exhausts the stack.
struct JSONScanner {
    let bytes: [UInt8]
    var position: Int
    /// Where the token that was read last begins.
    private(set) var tokenStart = 0
    /// Strings with escapes are unfolded here.
    var unfolded: [UInt8] = []

    private static let deepest = 512

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // A byte order mark is no JSON, yet spreadsheets and editors write it.
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    // MARK: Structure

    /// The next byte that is not white space, which stays unread.
    mutating func peek() throws(PlanError) -> UInt8 {
        skipWhiteSpace()
        guard position < bytes.count else { throw failure(.endsEarly) }
        return bytes[position]
    }

    private mutating func skipWhiteSpace() {
        while position < bytes.count, bytes[position] <= 0x20, Self.isWhiteSpace(bytes[position]) { position += 1 }
        tokenStart = position
    }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Reads one mark of punctuation.
    mutating func expect(_ mark: Unicode.Scalar, _ expected: PlanError.Expectation) throws(PlanError) {
        guard try peek() == UInt8(ascii: mark) else { throw unexpected(expected) }
        position += 1
    }

    /// Begins an object or array, and says whether there is anything in it.
    mutating func open(_ mark: Unicode.Scalar, _ expected: PlanError.Expectation) throws(PlanError) -> Bool {
        try expect(mark, expected)
        guard try peek() == UInt8(ascii: mark) + 2 else { return true }  // "}" and "]" follow "{" and "[" by 2
        position += 1
        return false
    }

    /// After a member: whether another follows the comma, or the object or array ends here.
    mutating func another(before close: Unicode.Scalar) throws(PlanError) -> Bool {
        let byte = try peek()
        guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: close) else { throw unexpected(.commaOr(close)) }
        position += 1
        return byte == UInt8(ascii: ",")
    }

    /// The text must be over.
    mutating func expectEnd() throws(PlanError) {
        skipWhiteSpace()
        guard position < bytes.count else { return }
        throw unexpected(.endOfText)
    }

    /// Reads the name of a member and its colon.
    mutating func key() throws(PlanError) -> Text {
        let name = try text(.name)
        let start = tokenStart
        try expect(":", .mark(":"))
        tokenStart = start
        return name
    }

    // MARK: Values

    /// A string that was read, by where its UTF-8 stands: to hold it costs nothing, where a slice counts who holds it.
    struct Text {
        let range: Range<Int>
        /// Whether it had escapes, and stands among the unfolded bytes until the next such string.
        let isUnfolded: Bool
    }

    /// The UTF-8 of a string, escapes unfolded.
    func bytes(of text: Text) -> ArraySlice<UInt8> { text.isUnfolded ? unfolded[text.range] : bytes[text.range] }

    /// Whether a string is an ASCII word.
    func spells(_ text: Text, _ word: StaticString) -> Bool {
        guard text.range.count == word.utf8CodeUnitCount else { return false }
        if text.isUnfolded { return bytes(of: text).spells(word) }
        for offset in 0..<word.utf8CodeUnitCount
        where bytes[text.range.lowerBound + offset] != word.utf8Start[offset] { return false }
        return true
    }

    /// Reads a string and gives its UTF-8, escapes unfolded.
    mutating func string(_ expected: PlanError.Expectation) throws(PlanError) -> ArraySlice<UInt8> {
        let text = try text(expected)
        return bytes(of: text)
    }

    /// Reads a string.
    mutating func text(_ expected: PlanError.Expectation) throws(PlanError) -> Text {
        guard try peek() == UInt8(ascii: "\"") else { throw unexpected(expected) }
        position += 1
        let start = position
        var isASCII = true
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                guard isASCII || Self.isUTF8(bytes[start..<(position - 1)]) else { throw failure(.badText) }
                return Text(range: start..<(position - 1), isUnfolded: false)
            }
            if byte == UInt8(ascii: "\\") {
                return Text(range: 0..<(try escapedString(from: start)), isUnfolded: true)
            }
            if byte < 0x20 { throw failure(.badText) }
            if byte >= 0x80 { isASCII = false }
            position += 1
        }
        throw failure(.endsEarly, at: bytes.count)
    }

    /// Reads `true` or `false`.
    mutating func boolean() throws(PlanError) -> Bool {
        _ = try peek()
        if word("true") { return true }
        if word("false") { return false }
        throw unexpected(.trueOrFalse)
    }

    /// Reads `null` when it stands here, and says so.
    mutating func null() throws(PlanError) -> Bool {
        _ = try peek()
        return word("null")
    }

    /// Reads a number as the text that stands there.
    mutating func number(_ expected: PlanError.Expectation) throws(PlanError) -> ArraySlice<UInt8> {
        _ = try peek()
        let start = position
        take("-")
        let whole = digits()
        var isValid = whole == 1 || (whole > 1 && bytes[position - whole] != UInt8(ascii: "0"))
        if take(".") { isValid = digits() > 0 && isValid }
        if take("e") || take("E") {
            if !take("+") { take("-") }
            isValid = digits() > 0 && isValid
        }
        guard isValid else {
            position = start
            throw position + 1 >= bytes.count ? failure(.endsEarly, at: bytes.count) : unexpected(expected)
        }
        return bytes[start..<position]
    }

    /// Passes over a remark, a field whose name begins with "_"; any other that is not known is an error.
    mutating func skipRemark(_ key: Text, among known: some Sequence<String>) throws(PlanError) {
        let name = bytes(of: key)
        guard name.first == UInt8(ascii: "_") else {
            throw failure(.unknownField(String(decoding: name, as: UTF8.self), known: Array(known)))
        }
        try skipValue()
    }

    /// Passes over a field that plays no part in dates, unless it is so like one that does that this was meant.
    mutating func skipDetail(_ key: String, besides known: [String]) throws(PlanError) {
        guard Suggestion.nearest(to: key, among: known) == nil else {
            throw failure(.unknownField(key, known: known))
        }
        try skipValue()
    }

    /// Passes over any value; the brackets that are open are counted, not recursed into.
    mutating func skipValue() throws(PlanError) {
        var open: [UInt8] = []
        repeat {
            let byte = try peek()
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard open.count < Self.deepest else { throw failure(.nestedTooDeep) }
                let isObject = byte == UInt8(ascii: "{")
                if try self.open(isObject ? "{" : "[", .value) {
                    open.append(byte)
                    if isObject { _ = try key() }
                    continue
                }
            case UInt8(ascii: "\""): _ = try text(.value)
            case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
            case UInt8(ascii: "n"): if try !null() { throw unexpected(.value) }
            default: _ = try number(.value)
            }
            try close(&open)
        } while !open.isEmpty
    }

    /// After a value: takes the comma, or closes whatever ends here.
    private mutating func close(_ open: inout [UInt8]) throws(PlanError) {
        while let innermost = open.last {
            let isObject = innermost == UInt8(ascii: "{")
            if try another(before: isObject ? "}" : "]") {
                if isObject { _ = try key() }
                return
            }
            open.removeLast()
        }
    }
}

extension JSONScanner {
    /// Takes a word that stands exactly here.
    mutating func word(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard position + length <= bytes.count else { return false }
        for offset in 0..<length where bytes[position + offset] != word.utf8Start[offset] { return false }
        position += length
        return true
    }

    @discardableResult
    mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
        position += 1
        return true
    }

    mutating func digits() -> Int {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        return position - start
    }
}

// MARK: - Errors

extension JSONScanner {
    /// An error at the token that was read last, or at a byte.
    func failure(_ problem: PlanError.Problem, at byte: Int? = nil) -> PlanError {
        PlanError(place: place(ofByte: byte ?? tokenStart), problem: problem)
    }

    /// Line and column of a byte; computed only when there is something to report.
    func place(ofByte byte: Int) -> PlanError.Place {
        let before = bytes[..<min(byte, bytes.count)]
        let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.count { $0 == UInt8(ascii: "\n") } + 1
        let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
        return PlanError.Place(line: line, column: column)
    }

    /// That something else stands at the token.
    func unexpected(_ expected: PlanError.Expectation) -> PlanError {
        failure(.unexpected(found: shown(), expected: expected))
    }

    /// The word or mark at the token, short enough to print.
    private func shown() -> String {
        let isLetter: (UInt8) -> Bool = { $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z") }
        let word = bytes[tokenStart...].prefix(20).prefix(while: isLetter)
        if !word.isEmpty { return String(decoding: word, as: UTF8.self) }
        let character = String(decoding: bytes[tokenStart...].prefix(4), as: UTF8.self).unicodeScalars.prefix(1)
        return VisibleText.of(String(character))
    }
}
