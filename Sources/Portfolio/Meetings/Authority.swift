/// The public body whose minutes they are (*myndighed*): "Høje-Taastrup Kommune".
///
/// A project of one municipality never rests on the minutes of another, whatever the names say; on those of a company,
/// a foundation or a board it may, with a doubt.
public struct Authority: Hashable, Comparable, Sendable {
    /// The name in full: "Nordby Kommune".
    public let name: String

    public init(_ name: String) { self.name = name }

    /// By name.
    public static func < (left: Self, right: Self) -> Bool { left.name < right.name }
}

/// What tells whose the minutes are, so that a reading can be told from a guess.
public enum AuthorityBasis: String, CaseIterable, Sendable {
    /// The minutes say it and the register of municipalities and regions has it, or a person says it in `portfolio.yaml`:
    /// "Kalundborg Kommune".
    case registered
    /// The minutes say it, in their head or clearly in their text: "Havnby Forsyning A/S".
    case stated
    /// Only a town hall or the like is named ("Tranby Rådhus"), which need not be its town's.
    case place
    /// It is the workspace's own, as the minutes say nothing.
    case assumed
    /// Nothing says it.
    case unsaid

    /// Whether it is read, and neither supposed nor concluded from a place.
    public var isSaid: Bool { self == .registered || self == .stated }
}

extension Authority: CustomStringConvertible {
    /// The name.
    public var description: String { name }
}
