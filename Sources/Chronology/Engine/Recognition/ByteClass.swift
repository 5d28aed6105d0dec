/// What a byte can be to the scanner, by a table of 256 entries.
enum ByteClass: UInt8 {
    case other, letter, digit, space, newline, tab, sign, ornament
    /// The first byte of a two- or three-byte character that may be a space or a dash.
    case lead

    static let table: [ByteClass] = (0...255).map { value in
        let byte = UInt8(value)
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
        case UInt8(ascii: " "), UInt8(ascii: "\r"): return .space
        case UInt8(ascii: "\n"): return .newline
        case UInt8(ascii: "\t"): return .tab
        case Sign.dash, Sign.slash, Sign.dot, Sign.comma, Sign.colon: return .sign
        case UInt8(ascii: "*"), UInt8(ascii: "_"): return .ornament
        case 0xC2, 0xE2: return .lead
        case 0x80...: return .letter
        default: return .other
        }
    }

    /// What a character of several bytes is that begins with a lead byte, and its length; nothing when it is cut off.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (kind: ByteClass, length: Int)? {
        let length = bytes[index] == 0xC2 ? 2 : 3
        guard index + length <= bytes.count else { return nil }
        if length == 2 {
            switch bytes[index + 1] {
            case 0xA0: return (.space, 2)
            case Sign.half, Sign.section: return (.sign, 2)
            default: return (.other, 2)
            }
        }
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x80, 0x90...0x95), (0x88, 0x92): return (.sign, 3)
        case (0x80, 0x80...0x8A), (0x80, 0xAF): return (.space, 3)
        default: return (.other, 3)
        }
    }
}
