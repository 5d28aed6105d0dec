/// Walks through the lines of a text of bytes and writes another one. It must not outlive the bytes that it was given.
struct LineReader {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    var output: [UInt8] = []

    /// Graphviz writes the attributes that may have to change at the head of a line, before coordinates and text.
    private static let head = 200

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next line, without its end.
    mutating func next() -> Range<Int>? {
        guard let line = peek() else { return nil }
        position = line.upperBound + 1
        return line
    }

    func peek() -> Range<Int>? {
        guard position < bytes.count else { return nil }
        var end = position
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        return position..<end
    }

    /// Goes on after the first line that begins with a prefix, or stays where it is when there is none.
    mutating func skip(past prefix: [UInt8]) {
        let start = position
        while let line = next() {
            if starts(line, with: prefix) { return }
        }
        position = start
    }

    /// Goes on after the line in which a comment that begins on `line` ends.
    mutating func skipComment(_ line: Range<Int>) {
        var line = line
        while find(Self.endOfComment, in: line) == nil, let further = next() { line = further }
    }

    func starts(_ line: Range<Int>, with prefix: [UInt8]) -> Bool {
        guard line.count >= prefix.count else { return false }
        for offset in prefix.indices where bytes[line.lowerBound + offset] != prefix[offset] { return false }
        return true
    }

    /// The position after the first place where a word stands on a line.
    func find(_ word: [UInt8], in line: Range<Int>) -> Int? {
        var start = line.lowerBound
        while start + word.count <= line.upperBound {
            if starts(start..<line.upperBound, with: word) { return start + word.count }
            start += 1
        }
        return nil
    }

    /// The number that stands between a prefix and the next tag, and nothing else.
    func number(in line: Range<Int>, after prefix: [UInt8]) -> Int? {
        guard starts(line, with: prefix) else { return nil }
        var number = 0
        for index in (line.lowerBound + prefix.count)..<line.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") { return number }
            guard (48...57).contains(byte), number < 1_000_000_000 else { return nil }
            number = number * 10 + Int(byte - 48)
        }
        return nil
    }

    // MARK: - Writing

    mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

    /// Copies a name up to its closing quotation mark; the one reference that Graphviz writes in names is that of the
    /// hyphen.
    mutating func copyName(from start: Int, to end: Int) {
        var index = start
        while index < end, bytes[index] != UInt8(ascii: "\"") {
            if starts(index..<end, with: Self.hyphen) {
                output.append(UInt8(ascii: "-"))
                index += Self.hyphen.count
            } else {
                output.append(bytes[index])
                index += 1
            }
        }
    }

    /// Copies what stands on a line after its first `>`.
    mutating func copyRest(of line: Range<Int>) {
        var start = line.lowerBound
        while start < line.upperBound, bytes[start] != UInt8(ascii: ">") { start += 1 }
        copy(min(start + 1, line.upperBound)..<line.upperBound)
        output.append(UInt8(ascii: "\n"))
    }

    /// Copies a line with some words at its head changed.
    mutating func copy(_ line: Range<Int>, replacing changes: Replacements) {
        var copied = line.lowerBound
        var index = line.lowerBound
        let end = min(line.upperBound, line.lowerBound + Self.head)
        while index < end {
            guard let change = change(at: index, of: line, among: changes) else {
                index += 1
                continue
            }
            copy(copied..<index)
            output += changes.all[change].to
            index += changes.all[change].from.count
            while changes.all[change].takesNumber, index < line.upperBound, (48...57).contains(bytes[index]) {
                index += 1
            }
            copied = index
        }
        copy(copied..<line.upperBound)
        output.append(UInt8(ascii: "\n"))
    }

    private func change(at index: Int, of line: Range<Int>, among changes: Replacements) -> Int? {
        guard changes.begin[Int(bytes[index])] else { return nil }
        return changes.all.firstIndex { starts(index..<line.upperBound, with: $0.from) }
    }

    private mutating func copy(_ range: Range<Int>) {
        output.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[range]))
    }

    private static let endOfComment = Array("-->".utf8)
    private static let hyphen = Array("&#45;".utf8)
}

/// A word that becomes another one, with the number behind it or without.
struct Replacement {
    let from: [UInt8]
    let to: [UInt8]
    let takesNumber: Bool

    init(_ from: String, _ to: String, number takesNumber: Bool = false) {
        self.from = Array(from.utf8)
        self.to = Array(to.utf8)
        self.takesNumber = takesNumber
    }
}

/// Words that become others, with the bytes that one of them can begin with.
struct Replacements {
    let all: [Replacement]
    /// For each byte, whether one begins with it.
    let begin: [Bool]

    init(_ all: [Replacement]) {
        self.all = all
        var begin = [Bool](repeating: false, count: 256)
        for byte in all.compactMap(\.from.first) { begin[Int(byte)] = true }
        self.begin = begin
    }
}
