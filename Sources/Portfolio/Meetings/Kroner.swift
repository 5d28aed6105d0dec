/// An amount of Danish kroner in whole øre, so that 16,4 mio. kr. is 16,400,000 and nothing beside it.
///
///     Kroner(ore: 1_250_050).description   // "12500.50"
public struct Kroner: Hashable, Comparable, Sendable {
    /// Hundredths of a krone.
    public let ore: Int

    public init(ore: Int) { self.ore = ore }

    /// An amount of whole kroner: "12.500 kr.".
    public init(_ whole: Int) { self.ore = whole * 100 }

    /// The nearest number to what it comes to, for reckoning with ratios.
    public var value: Double { Double(ore) / 100 }

    /// The whole kroner; `nil` where øre are left.
    public var whole: Int? { ore % 100 == 0 ? ore / 100 : nil }

    /// By what they come to.
    public static func < (left: Self, right: Self) -> Bool { left.ore < right.ore }
}

extension Kroner: CustomStringConvertible {
    /// "12500", "12500.50".
    public var description: String {
        if let whole { return String(whole) }
        let rest = abs(ore % 100)
        return "\(ore < 0 ? "-" : "")\(abs(ore / 100)).\(rest < 10 ? "0" : "")\(rest)"
    }
}
