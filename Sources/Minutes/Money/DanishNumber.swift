import Language
import Portfolio

/// A number as Danish writes it: points between thousands, a comma before decimals: "1.250.000,00", "0,4", "-2,5".
struct DanishNumber {
    let value: DecimalNumber
    let end: Int
    /// Written with points between the thousands.
    let isGrouped: Bool

    /// Reads a number at a byte; `nil` when there is none, or when it goes on as something else ("3.01.3", "16/20774").
    init?(at start: Int, until end: Int, in text: SourceText) {
        var position = start
        var negative = false
        if position < end, text.utf8[position] == UInt8(ascii: "-") {
            negative = true
            position += 1
        } else if position + 2 < end, text.utf8[position] == 0xE2, text.utf8[position + 1] == 0x88,
            text.utf8[position + 2] == 0x92
        {
            negative = true
            position += 3
        }
        let first = position
        var value = 0
        while position < end, position - first < 15, Letters.isDigit(text.utf8[position]) {
            value = value * 10 + Int(text.utf8[position] - 0x30)
            position += 1
        }
        if let fraction = Self.fraction(at: position, digits: position - first, value, until: end, in: text) {
            self.value = fraction.value.signed(negative)
            self.end = fraction.end
            self.isGrouped = false
            return
        }
        guard position > first else { return nil }
        let ungrouped = position
        if position - first <= 3 { Self.readGroups(&value, &position, until: end, in: text) }
        isGrouped = position > ungrouped
        var decimals = 0
        if position + 1 < end, text.utf8[position] == UInt8(ascii: ","), Letters.isDigit(text.utf8[position + 1]) {
            decimals = Self.readDecimals(&value, &position, until: end, in: text)
        }
        let goesOn =
            position < end && "./-".utf8.contains(text.utf8[position])
            && position + 1 < end && Letters.isDigit(text.utf8[position + 1])
        guard !goesOn || text.utf8[position] == UInt8(ascii: "-") else { return nil }
        self.value = DecimalNumber(value, decimals: decimals).signed(negative)
        self.end = position
    }

    /// "1/2", "3/4", "½", "1½": the fractions that money is told in.
    private static func fraction(
        at position: Int, digits: Int, _ whole: Int, until end: Int, in text: SourceText
    ) -> (value: DecimalNumber, end: Int)? {
        guard position + 1 < end else { return nil }
        if text.utf8[position] == 0xC2, (0xBC...0xBE).contains(text.utf8[position + 1]) {
            return (DecimalNumber(whole * 100 + Int(text.utf8[position + 1] - 0xBB) * 25, decimals: 2), position + 2)
        }
        guard digits == 1, text.utf8[position] == UInt8(ascii: "/"), "24".utf8.contains(text.utf8[position + 1]),
            position + 2 >= end || !Letters.isDigit(text.utf8[position + 2]), (1...3).contains(whole)
        else { return nil }
        return (DecimalNumber(whole * 100 / Int(text.utf8[position + 1] - 0x30), decimals: 2), position + 2)
    }

    /// Groups of three digits behind a point or a no-break space.
    private static func readGroups(_ value: inout Int, _ position: inout Int, until end: Int, in text: SourceText) {
        while position + 3 < end {
            let separator =
                text.utf8[position] == UInt8(ascii: ".") || text.utf8[position] == 0x20
                ? 1 : (text.utf8[position] == 0xC2 && text.byte(position + 1) == 0xA0 ? 2 : 0)
            let digits = position + separator
            guard separator > 0, digits + 3 <= end, text.utf8[digits..<digits + 3].allSatisfy(Letters.isDigit),
                digits + 3 == end || !Letters.isDigit(text.utf8[digits + 3])
            else { return }
            guard value < 1_000_000_000_000 else { return }
            for byte in text.utf8[digits..<digits + 3] { value = value * 10 + Int(byte - 0x30) }
            position = digits + 3
        }
    }

    /// Reads up to four decimals, and passes over what is smaller.
    private static func readDecimals(
        _ value: inout Int, _ position: inout Int, until end: Int, in text: SourceText
    ) -> Int {
        position += 1
        let first = position
        var decimals = 0
        while position < end, position - first < 12, Letters.isDigit(text.utf8[position]) {
            if decimals < 4, value < 1_000_000_000_000_000 {
                value = value * 10 + Int(text.utf8[position] - 0x30)
                decimals += 1
            }
            position += 1
        }
        return decimals
    }
}

extension DecimalNumber {
    fileprivate func signed(_ negative: Bool) -> DecimalNumber {
        negative ? DecimalNumber(-digits, decimals: decimals) : self
    }
}
