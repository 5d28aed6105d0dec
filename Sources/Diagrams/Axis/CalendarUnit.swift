import Portfolio

/// A unit of the calendar that an axis is divided in.
enum CalendarUnit: Int, CaseIterable {
    case week, month, quarter, year, decade

    /// How wide a cell must be for its name to be readable, in pixels.
    func room(on band: AxisBand.Place) -> Double {
        switch (self, band) {
        case (.week, _): 26
        case (.month, .lower): 30
        case (.month, .upper): 64
        case (.quarter, .lower): 24
        case (.quarter, .upper): 74
        case (.year, _): 34
        case (.decade, _): 34
        }
    }

    /// From how many pixels on a quarter has its name beside its number.
    static let namedQuarter = 42.0

    /// The days of a typical one.
    var days: Double {
        switch self {
        case .week: 7
        case .month: 28
        case .quarter: 90
        case .year: 365
        case .decade: 3_652
        }
    }

    /// The first day of the unit that a day lies in.
    func start(of day: Day) -> Day {
        let (year, month, _) = day.components
        switch self {
        case .week: return day.week.monday
        case .month: return Day(year: year, month: month, day: 1) ?? day
        case .quarter: return Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? day
        case .year: return Day(year: year, month: 1, day: 1) ?? day
        case .decade: return Day(year: year - year % 10, month: 1, day: 1) ?? day
        }
    }

    /// The first day of the next one.
    func next(after day: Day) -> Day {
        let start = start(of: day)
        switch self {
        case .week: return start + 7
        case .month: return start.adding(months: 1)
        case .quarter: return start.adding(months: 3)
        case .year: return start.adding(months: 12)
        case .decade: return start.adding(months: 120)
        }
    }

    /// The name of one, short where there is little room (in pixels).
    func name(of day: Day, on band: AxisBand.Place, room: Double, _ language: DisplayLanguage) -> String {
        let (year, month, _) = day.components
        switch (self, band) {
        case (.week, .lower): return String(day.week.number)
        case (.week, .upper): return Span(day, day + 6).words(in: language)
        case (.month, .lower): return String(MonthNames.full(month, in: language).prefix(3))
        case (.month, .upper): return MonthNames.full(month, in: language) + " \(year)"
        case (.quarter, .lower):
            let quarter = (month + 2) / 3
            return room > Self.namedQuarter ? language.pictures.quarter(quarter) : String(quarter)
        case (.quarter, .upper):
            return language.pictures.quarter((month + 2) / 3) + " \(year)"
        case (.year, _): return String(year)
        case (.decade, _): return language.pictures.decade(year)
        }
    }
}
