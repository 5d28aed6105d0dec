public import Portfolio

/// Where the days of a picture lie on its width.
public struct TimeScale: Hashable, Sendable {
    public let first: Day
    /// The last day that is shown.
    public let last: Day
    /// Where `first` begins and `last` ends, in pixels.
    public let left: Double
    public let right: Double

    public init(first: Day, last: Day, left: Double, right: Double) {
        self.first = min(first, last)
        self.last = max(first, last)
        self.left = left
        self.right = right
    }

    public var pixelsPerDay: Double { (right - left) / Double(last - first + 1) }

    /// Where a day begins.
    public func start(of day: Day) -> Double { left + Double(day - first) * pixelsPerDay }

    /// Where a day ends.
    public func end(of day: Day) -> Double { start(of: day + 1) }

    /// The middle of a day.
    public func middle(of day: Day) -> Double { left + (Double(day - first) + 0.5) * pixelsPerDay }

    /// Whether a day is on the picture.
    public func shows(_ day: Day) -> Bool { first <= day && day <= last }
}

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
    func name(of day: Day, on band: AxisBand.Place, room: Double, _ language: Language) -> String {
        let (year, month, _) = day.components
        switch (self, band) {
        case (.week, .lower): return String(day.week.number)
        case (.week, .upper): return Span(day, day + 6).words(in: language)
        case (.month, .lower): return String(MonthNames.full(month, in: language).prefix(3))
        case (.month, .upper): return MonthNames.full(month, in: language) + " \(year)"
        case (.quarter, .lower):
            return language == .danish && room > 42 ? "\((month + 2) / 3). kvt." : "Q\((month + 2) / 3)"
        case (.quarter, .upper):
            return language == .danish ? "\((month + 2) / 3). kvt. \(year)" : "Q\((month + 2) / 3) \(year)"
        case (.year, _): return String(year)
        case (.decade, _): return language == .danish ? "\(year)'erne" : "\(year)s"
        }
    }
}

/// One of the two rows of an axis: the cells of a unit, with their names.
public struct AxisBand: Hashable, Sendable {
    enum Place { case upper, lower }

    public struct Cell: Hashable, Sendable {
        public let first: Day
        public let left: Double
        public let right: Double
        public let name: String
    }

    public let cells: [Cell]

    init(_ unit: CalendarUnit, on place: Place, of scale: TimeScale, language: Language) {
        var cells: [Cell] = []
        var day = unit.start(of: scale.first)
        while day <= scale.last {
            let next = unit.next(after: day)
            guard next > day else { break }
            let left = max(scale.left, scale.start(of: day))
            let right = min(scale.right, scale.start(of: next))
            cells.append(
                Cell(
                    first: day, left: left, right: right,
                    name: unit.name(of: day, on: place, room: scale.end(of: next - 1) - scale.start(of: day), language))
            )
            day = next
        }
        self.cells = cells
    }
}

/// The two rows above a picture that tell the time.
public struct TimeAxis: Hashable, Sendable {
    public let upper: AxisBand
    public let lower: AxisBand

    /// The finest units whose names can be read.
    public init(of scale: TimeScale, language: Language) {
        let pixels = scale.pixelsPerDay
        let fine = CalendarUnit.allCases.first { $0.days * pixels >= $0.room(on: .lower) } ?? .decade
        let coarse = CalendarUnit.allCases.first {
            $0.rawValue > fine.rawValue && $0.days * pixels >= $0.room(on: .upper)
        }
        lower = AxisBand(fine, on: .lower, of: scale, language: language)
        upper = AxisBand(coarse ?? .decade, on: .upper, of: scale, language: language)
    }
}
