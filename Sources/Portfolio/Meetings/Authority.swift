/// The public body whose minutes they are (*myndighed*): "Høje-Taastrup Kommune".
///
/// Authorities are walls: a project of one never rests on the minutes of another, whatever the names say.
public struct Authority: Hashable, Comparable, Sendable, Codable {
    public let name: String

    public init(_ name: String) { self.name = name }

    public static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}

extension Authority: CustomStringConvertible {
    public var description: String { name }
}
