/// The calendars of a plan by their number, each with what it takes over from the one it is based on.
struct ProjectCalendars {
    private var hours: [String: WorkingHours] = [:]

    subscript(id: String) -> WorkingHours? { hours[id] }

    init(_ root: XMLTree) {
        let rows = root.first("Calendars")?.all("Calendar") ?? []
        let byID = Dictionary(rows.map { ($0.value("UID") ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        for row in rows {
            guard let id = row.value("UID") else { continue }
            hours[id] = Self.hours(of: row, byID, besides: [id])
        }
    }

    /// - Parameter besides: the calendars on the way here, so that two that are based on each other end nothing in a loop.
    private static func hours(
        of row: XMLTree, _ byID: [String: XMLTree], besides: Set<String>
    ) -> WorkingHours {
        var hours = WorkingHours.office
        if let base = row.value("BaseCalendarUID"), !besides.contains(base), let below = byID[base] {
            hours = Self.hours(of: below, byID, besides: besides.union([base]))
        }
        for day in row.first("WeekDays")?.all("WeekDay") ?? [] {
            if let type = day.number("DayType"), (1...7).contains(type) {
                hours.week[(type + 5) % 7] = stretches(of: day)
            } else {
                except(day, from: &hours)
            }
        }
        for exception in row.first("Exceptions")?.all("Exception") ?? [] { except(exception, from: &hours) }
        return hours
    }

    /// Exceptions over more days than this repeat by a pattern that is not read.
    private static let longestException = 2_000

    private static func except(_ row: XMLTree, from hours: inout WorkingHours) {
        guard let period = row.first("TimePeriod"), let from = period.moment("FromDate"),
            let to = period.moment("ToDate"), from <= to, to.dayNumber - from.dayNumber < longestException
        else { return }
        let stretches = stretches(of: row)
        for day in from.dayNumber...to.dayNumber { hours.exceptions[day] = stretches }
    }

    private static func stretches(of row: XMLTree) -> WorkingHours.Stretches {
        guard row.flag("DayWorking") else { return [] }
        let times = row.first("WorkingTimes")?.all("WorkingTime") ?? []
        return times.compactMap { time -> Range<Int>? in
            guard let from = time.value("FromTime").flatMap({ Moment.timeOfDay($0) }),
                let to = time.value("ToTime").flatMap({ Moment.timeOfDay($0) })
            else { return nil }
            return from..<(to > from ? to : Moment.day)
        }.sorted { $0.lowerBound < $1.lowerBound }
    }
}
