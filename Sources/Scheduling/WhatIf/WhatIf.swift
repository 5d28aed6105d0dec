public import Portfolio

/// What happens when milestones and phases come at another time than was said.
public struct WhatIf: Hashable, Sendable {
    /// An entry that has to move.
    public struct Move: Hashable, Sendable {
        /// The milestone or phase that moves.
        public let entry: PlanEntry.ID
        /// By how many days, after the room on the way is used up; negative where it was set earlier.
        public let days: Int
        /// Where it is now; `nil` where nothing dates it.
        public let before: Span?
        /// Where it is with the change; `nil` where nothing dates it.
        public let after: Span?
    }

    /// A stated date that can no longer be kept.
    public struct BrokenDate: Hashable, Sendable {
        /// The milestone or phase that the date was stated for.
        public let entry: PlanEntry.ID
        /// The last day that was stated.
        public let deadline: Day
        /// By how many days it is late, if all takes as long as it is said to take at most; always positive.
        public let missedBy: Int
        /// The same, if all comes as early and takes as short as it can; 0 where the date is then kept.
        public let missedByLeast: Int
        /// The least delay, in days, that breaks it; `nil` where more than one change was tried.
        public let breaksAt: Int?
        /// The least delay that breaks it however short everything takes; `nil` where more than one change was tried.
        public let breaksSurelyAt: Int?
        /// Whether it is an end to keep, and no plan: "Kontrakten udløber den 31. december", "senest 1. juli".
        public let isHardEnd: Bool
        /// The words that stated the date, and those on how long what comes before it takes.
        public let evidence: [Evidence]
    }

    /// An order that the dates which were set do not keep.
    public struct BrokenOrder: Hashable, Sendable {
        /// What has to come first.
        public let first: PlanEntry.ID
        /// What was set too early for it.
        public let second: PlanEntry.ID
        /// By how many days.
        public let days: Int
        /// The words that state the order.
        public let evidence: Evidence
    }

    /// What was tried.
    public let changes: [PlanChange]
    /// The changed entries themselves, then the others in the order of the portfolio. What has happened does not move, and
    /// a hard end is only broken.
    public let moves: [Move]
    /// The projects as they come to be, and the room that this leaves: what was dated is on its other days, what nobody
    /// dated between them.
    public let histories: [ProjectHistory]
    /// The one that breaks at the least delay first, then by date.
    public let brokenDates: [BrokenDate]
    /// In the order of the dependencies.
    public let brokenOrders: [BrokenOrder]
}
