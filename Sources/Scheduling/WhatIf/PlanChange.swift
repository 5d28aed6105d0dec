public import Portfolio

/// A change of a plan that somebody tries out.
public enum PlanChange: Hashable, Sendable {
    /// "Leverandør valgt" comes so many calendar days later; nothing comes earlier by it.
    case delay(PlanEntry.ID, days: Int)
    /// "Leverandør valgt" is, or begins, on a day, whatever was said; what comes before it cannot push it.
    case date(PlanEntry.ID, Day)

    /// What is changed.
    public var entry: PlanEntry.ID {
        switch self {
        case .delay(let entry, _), .date(let entry, _): entry
        }
    }
}
