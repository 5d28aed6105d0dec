/// The value of an attribute while it is put together, as the bytes that C wants. One buffer serves a whole picture:
/// making a `String` for each of some hundred thousand coordinates would take longer than drawing them.
struct AttributeText {
    private var bytes: [UInt8] = []

    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// A number with at most so many digits behind the point, and none that say nothing: 12.5, 3, -0.07.
    mutating func append(_ value: Double, digits: Int = 2) {
        guard value.isFinite, abs(value) < 1e12 else { return bytes.append(UInt8(ascii: "0")) }
        let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
        let scaled = Int((value * Double(scale)).rounded())
        if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
        append(scaled.magnitude / UInt(scale))
        var rest = Int(scaled.magnitude % UInt(scale))
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        var unit = scale / 10
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest / unit))
            rest %= unit
            unit = max(1, unit / 10)
        }
    }

    private mutating func append(_ number: UInt) {
        if number >= 10 { append(number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Hands the value over as a C string.
    mutating func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        bytes.append(0)
        defer { bytes.removeLast() }
        return bytes.withUnsafeBytes { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                characters.withContiguousStorageIfAvailable { storage in
                    storage.baseAddress.map(body)
                } ?? nil
            }
        } ?? "".withCString(body)
    }

    /// The value as a string.
    static func number(_ value: Double, digits: Int = 2) -> String {
        var text = AttributeText()
        text.append(value, digits: digits)
        return String(decoding: text.bytes, as: UTF8.self)
    }
}
