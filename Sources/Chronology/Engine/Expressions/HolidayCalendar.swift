public import Portfolio

/// When the named days and holidays of a country lie, and on which days it rests: data that a language brings along.
public struct HolidayCalendar: Sendable {
    /// Where a named day or stretch lies in every year.
    public enum Place: Hashable, Sendable {
        /// So many days from a day on: Christmas from 24 December, three days.
        case from(month: Int, day: Int, days: Int)
        /// Days counted from Easter Sunday: −3…1 from Maundy Thursday to Easter Monday.
        case easter(ClosedRange<Int>)
        /// ISO weeks, from Monday to Sunday.
        case weeks(ClosedRange<Int>)
        /// The first such weekday on a day or after it: the first Sunday in Advent lies on 27 November or after.
        case first(Weekday, month: Int, day: Int)
    }

    /// A day that is no more: "store bededag" after 2023.
    public struct Abolition: Sendable {
        let holiday: Holiday
        let lastYear: Int

        public init(_ holiday: Holiday, lastYear: Int) {
            self.holiday = holiday
            self.lastYear = lastYear
        }
    }

    private let places: [Holiday: Place]
    private let abolitions: [Abolition]
    private let daysOff: @Sendable (_ year: Int) -> [Day]

    /// - Parameter daysOff: the public holidays of a year, on which nobody works.
    public init(
        places: [Holiday: Place], abolitions: [Abolition] = [], daysOff: @escaping @Sendable (_ year: Int) -> [Day]
    ) {
        self.places = places
        self.abolitions = abolitions
        self.daysOff = daysOff
    }

    /// The days of a holiday; `nil` when the country or the year has none.
    public func days(of holiday: Holiday, in year: Int) -> Span? {
        guard let place = places[holiday], !abolitions.contains(where: { $0.holiday == holiday && year > $0.lastYear })
        else { return nil }
        switch place {
        case .from(let month, let day, let days):
            return Day(year: year, month: month, day: day).map { Span($0, $0 + (days - 1)) }
        case .easter(let offsets):
            return Day.easterSunday(in: year).map { Span($0 + offsets.lowerBound, $0 + offsets.upperBound) }
        case .weeks(let weeks):
            guard let first = Week(year: year, number: weeks.lowerBound),
                let last = Week(year: year, number: weeks.upperBound)
            else { return nil }
            return Span(first.monday, last.sunday)
        case .first(let weekday, let month, let day):
            return Day(year: year, month: month, day: day)
                .map { Span($0 + (weekday.rawValue - $0.weekday.rawValue + 7) % 7) }
        }
    }

    /// Whether people work on a day: not at weekends, nor on public holidays.
    func isWorkday(_ day: Day) -> Bool { !day.weekday.isWeekend && !daysOff(day.year).contains(day) }
}
