/// A half-open range of positions in a source text, in Unicode code points (scalars).
public typealias SourceRange = Range<Int>

/// The decoded text of one source, with cheap conversion between the positions that people count in (Unicode code
/// points) and those that a scanner works with (UTF-8 bytes).
///
/// Every range that leaves a stage is in code points, as the export contract wants; scanners run over `utf8` and
/// convert what they found. Conversion costs at most one stride of bytes.
public struct SourceText: Hashable, Sendable {
    /// The text as UTF-8.
    public let utf8: [UInt8]
    /// The length in code points.
    public let count: Int
    /// The code points before byte `i * stride`.
    private let checkpoints: [Int32]
    private static let stride = 64

    public init(_ text: String) { self.init(utf8: Array(text.utf8)) }

    /// A text from bytes that are known to be valid UTF-8.
    public init(utf8: [UInt8]) {
        var checkpoints: [Int32] = []
        checkpoints.reserveCapacity(utf8.count / Self.stride + 1)
        var scalars: Int32 = 0
        var start = 0
        while start < utf8.count {
            checkpoints.append(scalars)
            let end = min(start + Self.stride, utf8.count)
            scalars += Self.scalars(in: utf8, from: start, to: end)
            start = end
        }
        self.utf8 = utf8
        self.count = Int(scalars)
        self.checkpoints = checkpoints
    }

    /// The number of code points before a byte (0…`utf8.count`).
    public func scalarOffset(ofByte byte: Int) -> Int {
        guard byte < utf8.count else { return count }
        let block = byte / Self.stride
        return Int(checkpoints[block] + Self.scalars(in: utf8, from: block * Self.stride, to: byte))
    }

    /// The byte at which a code point (0…`count`) begins.
    public func byteOffset(ofScalar scalar: Int) -> Int {
        guard scalar < count else { return utf8.count }
        var low = 0
        var high = checkpoints.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(checkpoints[middle]) <= scalar { low = middle } else { high = middle }
        }
        var position = low * Self.stride
        var passed = Int(checkpoints[low])
        while position < utf8.count {
            if Self.startsScalar(utf8[position]) {
                if passed == scalar { return position }
                passed += 1
            }
            position += 1
        }
        return position
    }

    /// The bytes of a range of code points.
    public func bytes(of range: SourceRange) -> Range<Int> {
        let start = byteOffset(ofScalar: range.lowerBound)
        return start..<max(start, byteOffset(ofScalar: range.upperBound))
    }

    /// The range of code points of a range of bytes.
    public func range(ofBytes bytes: Range<Int>) -> SourceRange {
        scalarOffset(ofByte: bytes.lowerBound)..<scalarOffset(ofByte: bytes.upperBound)
    }

    /// The words that stand at a range of code points.
    public subscript(range: SourceRange) -> String { String(decoding: utf8[bytes(of: range)], as: UTF8.self) }

    /// The line (from 1) that a code point stands in.
    public func line(at scalar: Int) -> Int {
        let end = byteOffset(ofScalar: scalar)
        return utf8.withUnsafeBufferPointer { buffer in
            var line = 1
            for index in 0..<end { line &+= buffer[index] == UInt8(ascii: "\n") ? 1 : 0 }
            return line
        }
    }

    private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

    /// The code points that begin in a range of at most one stride.
    private static func scalars(in utf8: [UInt8], from start: Int, to end: Int) -> Int32 {
        utf8.withUnsafeBufferPointer { buffer in
            // Eight bytes at a time: of a byte that goes on a code point (`10xxxxxx`) the first bit is set and the
            // second is not. A stride of bytes has too few of them to overflow the eight counters of a word.
            let bytes = UnsafeRawBufferPointer(buffer)
            var goingOn: UInt64 = 0
            var index = start
            while index + 8 <= end {
                let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                goingOn &+= (word & ~(word << 1)) >> 7 & 0x0101_0101_0101_0101
                index += 8
            }
            var scalars = Int32(index - start) - Int32((goingOn &* 0x0101_0101_0101_0101) >> 56)
            while index < end {
                scalars &+= startsScalar(buffer[index]) ? 1 : 0
                index += 1
            }
            return scalars
        }
    }
}
