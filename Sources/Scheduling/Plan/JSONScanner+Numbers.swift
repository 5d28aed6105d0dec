extension JSONScanner {
    /// Reads a length of time in units.
    mutating func span(_ field: String) throws(PlanError) -> Int32 {
        let longest = ActivityNetwork.longestSpan
        return try wholeNumber(field, in: -longest...longest)
    }

    /// Reads a whole number; "3.0" and "3e0" are whole too.
    mutating func wholeNumber(_ field: String, in range: ClosedRange<Int32>) throws(PlanError) -> Int32 {
        let text = try number(.wholeNumber)
        var value = 0
        var isPlain = text.count <= 12
        for byte in text.drop(while: { $0 == UInt8(ascii: "-") }) where isPlain {
            isPlain = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            value = value &* 10 &+ Int(byte) &- 48
        }
        if text.first == UInt8(ascii: "-") { value = -value }
        if !isPlain { value = try whole(field, String(decoding: text, as: UTF8.self)) }
        guard let small = Int32(exactly: value), range.contains(small) else {
            throw failure(.outOfRange(field: field, value: String(decoding: text, as: UTF8.self)))
        }
        return small
    }

    /// A number that is written with a fraction, an exponent or very many digits.
    private func whole(_ field: String, _ text: String) throws(PlanError) -> Int {
        guard let value = Double(text), value.isFinite, abs(value) < 1e15 else {
            throw failure(.outOfRange(field: field, value: text))
        }
        guard value == value.rounded() else { throw failure(.notWhole(field: field, value: text)) }
        return Int(value)
    }
}
