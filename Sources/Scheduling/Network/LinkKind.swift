/// Which ends of two activities a link ties together (the precedence diagramming method).
///
/// "Udbuddet skal være afsluttet, før kontrakten underskrives" is finish-to-start; "samtidig med" is start-to-start.
public enum LinkKind: UInt8, CaseIterable, Sendable {
    /// The second starts when the first has ended.
    case finishToStart
    /// The second starts when the first has started.
    case startToStart
    /// The second ends when the first has ended.
    case finishToFinish
    /// The second ends when the first has started.
    case startToFinish

    /// The two letters that planners write.
    public var code: String {
        switch self {
        case .finishToStart: "FS"
        case .startToStart: "SS"
        case .finishToFinish: "FF"
        case .startToFinish: "SF"
        }
    }

    /// The least time from the start of the first activity to the start of the second: every kind of link is one
    /// inequality between two starts, which is all that the passes over a network need to know.
    func leastDelay(lag: Int32, firstDuration: Int32, secondDuration: Int32) -> Int32 {
        switch self {
        case .finishToStart: firstDuration + lag
        case .startToStart: lag
        case .finishToFinish: firstDuration + lag - secondDuration
        case .startToFinish: lag - secondDuration
        }
    }
}

/// What a lag counts.
public enum LagUnit: UInt8, CaseIterable, Sendable {
    /// Units of the plan: working days, or periods.
    case planUnits
    /// Calendar days, days off among them: "10 dages stilstandsperiode".
    case calendarDays
}
