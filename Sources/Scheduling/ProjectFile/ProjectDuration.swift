/// Lengths as project files write them: "PT8H0M0S", an ISO 8601 duration of hours, minutes and seconds.
enum ProjectDuration {
    /// Tenths of a minute; 0 where nothing is written or it is no duration.
    static func tenths(_ text: String?) -> Int {
        guard let text else { return 0 }
        var sum = 0
        var digits = 0
        var isFraction = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9") where !isFraction:
                digits = min(digits * 10 + Int(byte - UInt8(ascii: "0")), 1_000_000_000)
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "D"): (sum, digits) = (sum + digits * Moment.day, 0)
            case UInt8(ascii: "H"): (sum, digits) = (sum + digits * 600, 0)
            case UInt8(ascii: "M"): (sum, digits) = (sum + digits * 10, 0)
            case UInt8(ascii: "S"): (sum, digits) = (sum + digits / 6, 0)
            default: break
            }
        }
        return text.hasPrefix("-") ? -sum : sum
    }

    /// Whether a unit counts nights and days off: elapsed minutes, hours, days, weeks and months, exact or estimated.
    static func isElapsed(format: Int?) -> Bool {
        guard let format else { return false }
        return [4, 6, 8, 10, 12, 36, 38, 40, 42, 44].contains(format)
    }
}
