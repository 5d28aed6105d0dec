internal import Portfolio

/// Writes values as bytes: variable-length integers (LEB128), strings with their length before them.
///
/// Reading a cache must be faster than reading minutes anew, which JSON is not.
struct BinaryWriter {
    private(set) var bytes: [UInt8] = []

    /// What was read from one file takes a few kilobytes.
    init() { bytes.reserveCapacity(8 << 10) }

    mutating func write(_ value: Int) {
        // Zigzag, so that small negative numbers stay short.
        write(unsigned: UInt64(bitPattern: Int64(value << 1 ^ value >> (Int.bitWidth - 1))))
    }

    mutating func write(unsigned value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

    mutating func write(_ value: String) {
        write(value.utf8.count)
        bytes += value.utf8
    }

    /// Writes a string that is at hand as bytes.
    mutating func write(utf8 value: [UInt8]) {
        write(value.count)
        bytes += value
    }

    mutating func write(_ range: SourceRange) {
        write(range.lowerBound)
        write(range.count)
    }

    mutating func write<Value>(_ values: [Value], _ one: (inout BinaryWriter, Value) -> Void) {
        write(values.count)
        for value in values { one(&self, value) }
    }

    mutating func write<Value>(_ value: Value?, _ one: (inout BinaryWriter, Value) -> Void) {
        write(value != nil)
        if let value { one(&self, value) }
    }
}

/// What was not written by a `BinaryWriter` of this version, or was damaged since.
struct DamagedBytes: Error {}

/// Reads what a `BinaryWriter` wrote; damaged bytes are an error, whatever they hold.
struct BinaryReader {
    private let bytes: [UInt8]
    private var position: Int

    init(_ bytes: [UInt8], from position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    var isAtEnd: Bool { position == bytes.count }

    mutating func byte() throws(DamagedBytes) -> UInt8 {
        guard position < bytes.count else { throw DamagedBytes() }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func unsigned() throws(DamagedBytes) -> UInt64 {
        // Nine numbers in ten fit in one byte.
        let first = try byte()
        if first < 0x80 { return UInt64(first) }
        position -= 1
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            let next = try byte()
            value |= UInt64(next & 0x7F) << UInt64(shift)
            if next < 0x80 { return value }
        }
        throw DamagedBytes()
    }

    mutating func int() throws(DamagedBytes) -> Int {
        let zigzag = try unsigned()
        return Int(truncatingIfNeeded: Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1))
    }

    /// A number of things that follow; more than there are bytes is damage.
    private mutating func count() throws(DamagedBytes) -> Int {
        let count = try int()
        guard count >= 0, count <= bytes.count - position else { throw DamagedBytes() }
        return count
    }

    mutating func bool() throws(DamagedBytes) -> Bool { try byte() != 0 }

    mutating func string() throws(DamagedBytes) -> String {
        let count = try count()
        defer { position += count }
        return String(decoding: bytes[position..<position + count], as: UTF8.self)
    }

    /// A range of code points; the limit is the length of the text that it lies in.
    mutating func range(upTo limit: Int) throws(DamagedBytes) -> SourceRange {
        let start = try int()
        let length = try int()
        guard start >= 0, length >= 0, start <= limit, length <= limit - start else { throw DamagedBytes() }
        return start..<start + length
    }

    mutating func array<Value>(
        _ one: (inout BinaryReader) throws(DamagedBytes) -> Value
    ) throws(DamagedBytes) -> [Value] {
        let count = try count()
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try one(&self)) }
        return values
    }

    mutating func optional<Value>(
        _ one: (inout BinaryReader) throws(DamagedBytes) -> Value
    ) throws(DamagedBytes) -> Value? {
        try bool() ? try one(&self) : nil
    }
}
