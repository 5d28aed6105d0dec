/// That one milestone or phase waits for another, or that two projects hang together.
public struct Dependency: Hashable, Sendable {
    /// Which ends it joins. Two projects can also be joined as wholes.
    public enum Kind: String, CaseIterable, Sendable {
        case finishToStart = "finish-to-start"
        case startToStart = "start-to-start"
        case requires
        case mergedWith = "merged-with"
        case related
    }

    /// One end of a dependency.
    public enum End: Hashable, Sendable {
        case entry(PlanEntry.ID)
        case project(Project.ID)

        /// The identifier as the export writes it.
        public var identifier: String {
            switch self {
            case .entry(let id): id.rawValue
            case .project(let id): id.rawValue
            }
        }
    }

    /// How we know.
    public enum Basis: String, Sendable {
        /// The minutes say that one waits for the other.
        case stated
        /// It follows from the order of a plan or of numbered phases.
        case inferred
    }

    /// What comes first.
    public let from: End
    /// What waits for it.
    public let to: End
    /// Which ends it joins.
    public let kind: Kind
    /// Whether the minutes say it or it was inferred.
    public let basis: Basis
    /// The time that lies between the two: "mindst to uger forinden", "senest 14 dage efter".
    public let lag: Lag
    /// The words that it rests on.
    public let evidence: Evidence

    public init(from: End, to: End, kind: Kind, basis: Basis, lag: Lag = .none, evidence: Evidence) {
        self.from = from
        self.to = to
        self.kind = kind
        self.basis = basis
        self.lag = lag
        self.evidence = evidence
    }
}
