/// The public body whose minutes they are (*myndighed*): "Høje-Taastrup Kommune".
///
/// Authorities are walls: a project of one never rests on the minutes of another, whatever the names say.
public struct Authority: Hashable, Comparable, Sendable {
    /// The name in full: "Nordby Kommune".
    public let name: String

    public init(_ name: String) { self.name = name }

    /// By name.
    public static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}

extension Authority: CustomStringConvertible {
    /// The name.
    public var description: String { name }
}
