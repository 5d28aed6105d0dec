import Portfolio

/// What one language says of plans, calendars and schedules.
protocol SchedulingWording: Sendable {
    /// Why a plan cannot be read: "opgaven »A« står to gange".
    func words(of problem: PlanError.Problem) -> String
    /// What should stand at a place of a plan: "et helt tal".
    func words(of expectation: PlanError.Expectation) -> String
    /// Why a day is off: "søndag", "2. pinsedag".
    func label(_ dayOff: WorkCalendar.DayOff) -> String
    /// Entries that wait for each other, by their path.
    func ring(_ path: String) -> String
    /// Entries whose order cannot be as it was said.
    func impossibleOrder(of names: String) -> String
    /// `last` has to wait for `first`, and is so many days too early for it.
    func tooLate(_ last: DatedName, after first: DatedName, days: Int) -> String
    /// That something lies between the two and takes so long, after the rest.
    func takes(_ name: String, _ length: StatedLength) -> String
    /// `last` has to come within a lag of `first`, and comes so many days after it has run out.
    func tooFar(_ last: DatedName, after first: DatedName, within lag: Lag, days: Int) -> String
    /// An entry that is set for a day off.
    func isOff(_ name: String, on day: Day, because reason: WorkCalendar.DayOff) -> String
}

/// A milestone or phase with the day that counts.
struct DatedName {
    let name: String
    let day: Day
}
