import Portfolio

/// Text in the making, as UTF-8.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    mutating func write(_ word: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func write(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let magnitude = number.magnitude
        var digits = 1
        var bound: UInt = 10
        while digits < 19, magnitude >= bound {
            digits += 1
            bound *= 10
        }
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits))
        var rest = magnitude
        var place = bytes.count
        while rest > 0 {
            place -= 1
            bytes[place] += UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }

    /// A field of a CSV file (RFC 4180): in quotes where it holds a comma, a quote or a line end, and with an apostrophe
    /// in front where a spreadsheet would run it as a formula.
    mutating func writeCSVField(_ field: ArraySlice<UInt8>) {
        let isFormula = SpreadsheetText.isFormula(field)
        guard field.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
            if isFormula { bytes.append(SpreadsheetText.guardMark) }
            return bytes.append(contentsOf: field)
        }
        bytes.append(0x22)
        if isFormula { bytes.append(SpreadsheetText.guardMark) }
        for byte in field {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// A string of a JSON document (RFC 8259), in its quotes.
    mutating func writeJSONString(_ text: String) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0x0A: write(#"\n"#)
            case 0x0D: write(#"\r"#)
            case 0x09: write(#"\t"#)
            case 0..<0x20: bytes += Array(#"\u00"#.utf8) + [hex(byte >> 4), hex(byte & 15)]
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    private func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }
}
