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

/// What tells whose the minutes are, so that a reading can be told from a guess.
public enum AuthorityBasis: String, CaseIterable, Sendable {
    /// The minutes say it, in their head or clearly in their text, or a person does in `portfolio.yaml`.
    case stated
    /// Only a town hall or the like is named ("Tranby Rådhus"), which need not be its town's.
    case place
    /// It is the workspace's own, as the minutes say nothing.
    case assumed
    /// Nothing says it.
    case unsaid
}

extension Authority: CustomStringConvertible {
    /// The name.
    public var description: String { name }
}
