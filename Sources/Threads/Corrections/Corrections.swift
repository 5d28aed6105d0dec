public import Portfolio

/// What people have corrected or confirmed by hand, in `portfolio.yaml`.
///
/// Corrections win over what was read, are shown as `Evidence.portfolio`, and survive a new reading; one that matches
/// nothing any more is a finding.
public struct Corrections: Hashable, Sendable {
    /// In the order of the file.
    public var all: [Correction]

    public init(_ all: [Correction] = []) { self.all = all }

    /// No correction at all.
    public static let none = Corrections()
}

/// One correction, and the line of the portfolio file that it stands on.
public struct Correction: Hashable, Sendable {
    /// What is put right.
    public enum Action: Hashable, Sendable {
        /// The item has nothing to do with the project; without a number, no item of the meeting has.
        case unlink(Project.ID, meeting: Meeting.ID, item: String?)
        /// The item is about the project.
        case link(Project.ID, meeting: Meeting.ID, item: String)
        /// This milestone is that one: the claims of both are one history, under the second's identifier.
        case same(PlanEntry.ID, as: PlanEntry.ID)
        /// It happened on this day.
        case confirm(PlanEntry.ID, on: Day)
        /// It is called this.
        case rename(PlanEntry.ID, name: String)
        /// One waits for the other.
        case dependency(from: PlanEntry.ID, to: PlanEntry.ID, kind: Dependency.Kind)
    }

    /// What is put right.
    public let action: Action
    /// From 1; `nil` when it is not known.
    public let line: Int?

    public init(_ action: Action, line: Int? = nil) {
        self.action = action
        self.line = line
    }
}
