import Portfolio

/// A value that JSON writes in one token.
protocol JSONScalar {
    func write(into bytes: inout [UInt8])
}

extension String: JSONScalar {
    /// Escapes what RFC 8259 (section 7) demands, the quotation mark, the backslash and control characters, and nothing
    /// else: æ, ø and å stay readable.
    func write(into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
            case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes.append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
                bytes.append(contentsOf: digits.utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension Bool: JSONScalar {
    func write(into bytes: inout [UInt8]) { bytes.append(contentsOf: (self ? "true" : "false").utf8) }
}

extension Int: JSONScalar {
    func write(into bytes: inout [UInt8]) { bytes.append(contentsOf: String(self).utf8) }
}

extension Double: JSONScalar {
    /// Whole numbers without a fraction ("1500000"); JSON has no word for infinity, which becomes `null`.
    func write(into bytes: inout [UInt8]) {
        if let whole = Int(exactly: self), abs(self) < 1e15 {
            whole.write(into: &bytes)
        } else {
            bytes.append(contentsOf: (isFinite ? description : "null").utf8)
        }
    }
}

extension Optional: JSONScalar where Wrapped: JSONScalar {
    func write(into bytes: inout [UInt8]) {
        if let value = self { value.write(into: &bytes) } else { bytes.append(contentsOf: "null".utf8) }
    }
}

extension Kroner: JSONScalar {
    /// "12500", "12500.50".
    func write(into bytes: inout [UInt8]) { bytes += description.utf8 }
}

extension Day: JSONScalar {
    func write(into bytes: inout [UInt8]) { description.write(into: &bytes) }
}

extension ClockTime: JSONScalar {
    func write(into bytes: inout [UInt8]) { description.write(into: &bytes) }
}

extension Identifier: JSONScalar {
    func write(into bytes: inout [UInt8]) { rawValue.write(into: &bytes) }
}
