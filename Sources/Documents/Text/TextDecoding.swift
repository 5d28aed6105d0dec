internal import Portfolio

/// Tells in which encoding a text is, and decodes it.
enum TextDecoding {
    /// UTF-8 with or without byte order mark, UTF-16 and UTF-32 with one, and else Windows-1252, of which ISO-8859-1 is a
    /// part as far as letters go. A text that holds zero bytes or many control characters is none.
    ///
    /// Whatever ends a line becomes a line feed, in place, so that the offsets are those of the file.
    static func text(_ bytes: [UInt8]) throws(DocumentError) -> SourceText {
        let text = LineEnds.unified(try decoded(bytes))
        if text.utf8.lazy.filter({ $0 == 0x0A }).count > mostLines { throw .tooManyLines(limit: mostLines) }
        return text
    }

    /// Each line costs more memory than its bytes: a file of line feeds would take hundreds of times its size.
    private static let mostLines = 500_000

    private static func decoded(_ bytes: [UInt8]) throws(DocumentError) -> SourceText {
        if bytes.isEmpty { throw .empty }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return utf32(bytes.dropFirst(4), littleEndian: true) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return utf32(bytes.dropFirst(4), littleEndian: false) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), littleEndian: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), littleEndian: false) }
        guard !looksBinary(bytes) else { throw .notText }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if String(validating: body, as: UTF8.self) != nil { return SourceText(utf8: body) }
        return SourceText(utf8: fromWindows1252(body))
    }

    /// A look at the first 64 kB: a zero byte, or one control character in fifty.
    private static func looksBinary(_ bytes: [UInt8]) -> Bool {
        let length = min(bytes.count, 1 << 16)
        return bytes.withUnsafeBufferPointer { buffer in
            var controls = 0
            for index in 0..<length where buffer[index] < 0x20 {
                switch buffer[index] {
                case 0x09, 0x0A, 0x0C, 0x0D: break
                case 0: return true
                default: controls += 1
                }
            }
            return controls * 50 > length
        }
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> SourceText {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(littleEndian ? first | second << 8 : first << 8 | second)
            index += 2
        }
        return SourceText(String(decoding: units, as: UTF16.self))
    }

    private static func utf32(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> SourceText {
        var scalars = String.UnicodeScalarView()
        for index in stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4) {
            let word = bytes[index..<index + 4]
            let value = (littleEndian ? word.reversed() : Array(word)).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return SourceText(String(scalars))
    }

    /// The code points of the bytes 0x80…0x9F in Windows-1252; the five that it leaves open stay control characters.
    private static let windowsSpecials: [[UInt8]] =
        "\u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{160}\u{2039}\u{152}\u{8D}\u{17D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}"
        .unicodeScalars.map { Array(String($0).utf8) }

    private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            switch byte {
            case 0..<0x80: decoded.append(byte)
            case 0x80..<0xA0: decoded += windowsSpecials[Int(byte) - 0x80]
            default:
                decoded.append(0xC0 | byte >> 6)
                decoded.append(0x80 | byte & 0x3F)
            }
        }
        return decoded
    }
}
