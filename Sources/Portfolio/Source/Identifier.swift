/// A name that stands for one thing and cannot be mistaken for the name of another kind of thing:
/// a `Project.ID` is not a `Meeting.ID`.
public struct Identifier<Subject>: Hashable, Comparable, Sendable {
    /// The word itself.
    public let rawValue: String

    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// By the letters' code points.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: CustomStringConvertible, ExpressibleByStringLiteral, Encodable {
    /// The word itself.
    public var description: String { rawValue }

    public init(stringLiteral value: String) { self.init(value) }

    /// As the word itself.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
