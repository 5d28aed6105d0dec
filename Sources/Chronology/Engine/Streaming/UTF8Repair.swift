/// Decodes a byte stream as UTF-8, chunk by chunk: what is no UTF-8 becomes U+FFFD, one for each maximal ill-formed
/// subsequence (The Unicode Standard, chapter 3, "U+FFFD Substitution of Maximal Subparts"), as `String(decoding:)` does.
struct UTF8Repair {
    /// The first bytes of a character that the last chunk has cut.
    private var pending: [UInt8] = []

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// Appends a chunk, decoded.
    mutating func append(_ chunk: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        guard pending.isEmpty else { return appendAfterPending(chunk, to: &output) }
        var start = 0
        var index = 0
        while index < chunk.count {
            if chunk[index] < 0x80 {
                index = Self.endOfASCII(chunk, from: index)
                continue
            }
            switch Self.sequence(chunk, at: index) {
            case .valid(let length): index += length
            case .invalid(let length):
                output.append(contentsOf: UnsafeBufferPointer(rebasing: chunk[start..<index]))
                output += Self.replacement
                index += length
                start = index
            case .cut:
                output.append(contentsOf: UnsafeBufferPointer(rebasing: chunk[start..<index]))
                pending = Array(chunk[index...])
                return
            }
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: chunk[start...]))
    }

    /// Ends the stream: what is still cut is ill-formed.
    mutating func finish(to output: inout [UInt8]) {
        if !pending.isEmpty { output += Self.replacement }
        pending = []
    }

    /// At most three bytes wait; as many again decide about them.
    private mutating func appendAfterPending(_ chunk: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        let waiting = pending.count
        let joined = pending + chunk.prefix(3)
        pending = []
        var index = 0
        joined.withUnsafeBufferPointer { bytes in
            while index < waiting {
                switch Self.sequence(bytes, at: index) {
                case .valid(let length):
                    output += bytes[index..<(index + length)]
                    index += length
                case .invalid(let length):
                    output += Self.replacement
                    index += length
                case .cut:
                    pending = Array(bytes[index...])
                    index = bytes.count
                }
            }
        }
        guard pending.isEmpty, index - waiting < chunk.count else { return }
        append(UnsafeBufferPointer(rebasing: chunk[(index - waiting)...]), to: &output)
    }

    /// The first byte from `index` on that is no ASCII, looked for eight bytes at a time.
    private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = index
        while index + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < raw.count, raw[index] < 0x80 { index += 1 }
        return index
    }

    private enum Sequence { case valid(Int), invalid(Int), cut }

    /// What begins at a byte, by table 3-7 of the standard.
    private static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Sequence {
        let lead = bytes[index]
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case ..<0x80: return .valid(1)
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if lead == 0xE0 { second = 0xA0...0xBF } else if lead == 0xED { second = 0x80...0x9F }
        case 0xF0...0xF4:
            length = 4
            if lead == 0xF0 { second = 0x90...0xBF } else if lead == 0xF4 { second = 0x80...0x8F }
        default: return .invalid(1)
        }
        for offset in 1..<length {
            guard index + offset < bytes.count else { return .cut }
            let allowed = offset == 1 ? second : 0x80...0xBF
            if !allowed.contains(bytes[index + offset]) { return .invalid(offset) }
        }
        return .valid(length)
    }
}
