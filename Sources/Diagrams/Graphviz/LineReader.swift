/// Walks through the lines of a text of bytes.
struct LineReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next line, without its end.
    mutating func next() -> Range<Int>? {
        guard let line = peek() else { return nil }
        position = line.upperBound + 1
        return line
    }

    func peek() -> Range<Int>? {
        guard position < bytes.count else { return nil }
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
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
        while !ends(line, with: Array("-->".utf8)), let further = next() { line = further }
    }

    func starts(_ line: Range<Int>, with prefix: [UInt8]) -> Bool {
        guard line.count >= prefix.count else { return false }
        for (offset, byte) in prefix.enumerated() where bytes[line.lowerBound + offset] != byte { return false }
        return true
    }

    private func ends(_ line: Range<Int>, with suffix: [UInt8]) -> Bool {
        line.count >= suffix.count && bytes[line.upperBound - suffix.count..<line.upperBound].elementsEqual(suffix)
    }

    /// What stands between the quotation marks after a key such as ` id="`.
    func value(of key: [UInt8], in line: Range<Int>) -> String? {
        var start = line.lowerBound
        while start + key.count <= line.upperBound {
            if bytes[start..<start + key.count].elementsEqual(key) {
                let value = bytes[(start + key.count)..<line.upperBound].prefix { $0 != UInt8(ascii: "\"") }
                return String(decoding: value, as: UTF8.self)
            }
            start += 1
        }
        return nil
    }

    func text(_ line: Range<Int>) -> String { String(decoding: bytes[line], as: UTF8.self) }

    /// What stands on a line after its first `>`.
    func rest(of line: Range<Int>) -> ArraySlice<UInt8> {
        let end = bytes[line].firstIndex(of: UInt8(ascii: ">")) ?? line.upperBound
        return bytes[min(end + 1, line.upperBound)..<line.upperBound]
    }

    /// Copies a line with some words in it changed.
    func copy(_ line: Range<Int>, to output: inout [UInt8], replacing changes: [Replacement]) {
        var copied = line.lowerBound
        var position = line.lowerBound
        while position < line.upperBound {
            guard let change = changes.first(where: { starts(position..<line.upperBound, with: $0.from) }) else {
                position += 1
                continue
            }
            output += bytes[copied..<position]
            output += change.to
            position += change.from.count
            copied = position
        }
        output += bytes[copied..<line.upperBound]
        output.append(UInt8(ascii: "\n"))
    }
}

/// A word that becomes another one.
struct Replacement {
    let from: [UInt8]
    let to: [UInt8]

    init(_ from: String, _ to: String) {
        self.from = Array(from.utf8)
        self.to = Array(to.utf8)
    }
}
