import Portfolio

/// A number as a whole with a count of decimals: 16,4 is 164 with one, so that nothing is rounded on the way.
struct DecimalNumber: Sendable, Equatable {
    /// All digits.
    let digits: Int
    /// How many of them stand behind the comma.
    let decimals: Int

    init(_ digits: Int, decimals: Int = 0) {
        self.digits = digits
        self.decimals = decimals
    }

    /// Half a krone counts as 50 øre; what is smaller than an øre is rounded. `nil` for more than any budget holds.
    func kroner(times factor: Int) -> Kroner? {
        let (scaled, overflows) = digits.multipliedReportingOverflow(by: factor)
        let (ore, overflowsToo) = scaled.multipliedReportingOverflow(by: 100)
        guard !overflows, !overflowsToo else { return nil }
        let divisor = (0..<decimals).reduce(1) { power, _ in power * 10 }
        let half = ore < 0 ? -divisor / 2 : divisor / 2
        return Kroner(ore: (ore + half) / divisor)
    }

    /// Whether it is less than a whole number.
    static func < (left: Self, right: Int) -> Bool {
        left.digits < (0..<left.decimals).reduce(right) { power, _ in power * 10 }
    }
}
