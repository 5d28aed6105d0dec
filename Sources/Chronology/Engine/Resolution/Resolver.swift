import Portfolio

/// Gives expressions their days, in a setting. Nothing here asks the clock.
struct Resolver {
    let setting: Setting
    let calendar: CalendarDays

    init(_ setting: Setting, _ calendar: CalendarDays) {
        self.setting = setting
        self.calendar = calendar
    }

    /// The days of an expression; of a day that there is none of ("31. juni") those of its month. `nil` when the setting does
    /// not say (no anchor).
    func resolve(_ expression: TimeExpression) -> Resolution? {
        switch expression {
        case .range(let first, let last): return range(first, last)
        case .bound(let bound, let inner): return bounded(bound, inner)
        case .approximate(let inner): return resolve(inner)
        case .duration, .durationInDays, .recurrence, .clock: return nil
        default:
            let expression = expression.isPossible ? expression : expression.surrounding
            if expression.needsYear { return inferYear(of: expression) }
            return (days(of: expression) ?? days(of: expression.surrounding)).map { Resolution(span: $0) }
        }
    }

    /// The days of an expression whose year is known or which counts from the anchor.
    func days(of expression: TimeExpression) -> Span? {
        calendar.span(of: expression) ?? relativeDays(of: expression) ?? composedDays(of: expression)
    }

    /// Parts of other times, which may themselves be relative: "slutningen af næste måned".
    private func composedDays(of expression: TimeExpression) -> Span? {
        switch expression {
        case .part(.rest, let inner):
            guard let whole = days(of: inner), let first = whole.earliest, let last = whole.latest else { return nil }
            return Span(min(max(first, setting.anchor ?? first), last), last)
        case .part(.elapsed, let inner):
            guard let whole = days(of: inner), let first = whole.earliest, let last = whole.latest else { return nil }
            return Span(first, max(min(last, setting.anchor ?? last), first))
        case .part(let portion, let inner): return days(of: inner).flatMap { calendar.portion(portion, of: $0) }
        case .weekdayOf(let weekday, let inner):
            guard let first = days(of: inner)?.earliest else { return nil }
            return Span(first.week.monday + (weekday.rawValue - 1))
        case .ordinalUnit(let ordinal, let unit, let inner):
            return days(of: inner).flatMap { calendar.ordinal(ordinal, unit, in: $0) }
        case .ordinalWeekday(let ordinal, let weekday, let inner):
            return days(of: inner).flatMap { calendar.ordinal(ordinal, weekday, in: $0) }
        case .distance(let count, let unit, let inner):
            guard let whole = days(of: inner), let first = whole.earliest, let last = whole.latest else { return nil }
            return calendar.moved(count < 0 ? first : last, by: count, unit)
        default: return nil
        }
    }

    private func range(_ first: TimeExpression, _ last: TimeExpression) -> Resolution? {
        guard let (start, end) = ends(first, last), let span = Self.stretch(start.span, end.span) else { return nil }
        return Resolution(
            span: span, inferredYear: start.inferredYear && end.inferredYear,
            ends: TimeWording.Ends(first: start.span, last: end.span, unit: first.unit),
            years: first.needsYear && last.needsYear ? years(of: start, last) : [])
    }

    private static func stretch(_ start: Span, _ end: Span) -> Span? {
        guard let from = start.earliest, let to = end.latest, from <= to else { return nil }
        return Span(from, to)
    }

    /// A stretch without a year, in the years that its start can lie in.
    private func years(of start: Resolution, _ last: TimeExpression) -> [TimeWording.YearReading] {
        start.years.compactMap { reading in
            reading.span.earliest.flatMap { end(last, from: $0) }.flatMap { Self.stretch(reading.span, $0.span) }
                .map { TimeWording.YearReading(span: $0, cost: reading.cost) }
        }
    }

    /// Both ends of a range; the one without a year takes the nearest that keeps the order.
    private func ends(_ first: TimeExpression, _ last: TimeExpression) -> (Resolution, Resolution)? {
        if first.needsYear, !last.needsYear {
            guard let end = resolve(last), let year = end.span.latest?.year else { return nil }
            return start(first, years: [year, year - 1]) { $0 <= end.span.latest ?? $0 }.map { ($0, end) }
        }
        guard let start = resolve(first), let day = start.span.earliest else { return nil }
        if last.needsYear { return end(last, from: day).map { (start, $0) } }
        if case .weekday(let weekday) = last {
            return (start, Resolution(span: Span(day + (weekday.rawValue - day.weekday.rawValue + 7) % 7)))
        }
        return resolve(last).map { (start, $0) }
    }

    /// The end without a year of a stretch that begins on a day.
    private func end(_ last: TimeExpression, from day: Day) -> Resolution? {
        start(last, years: [day.year, day.year + 1]) { $0 >= day }
    }

    /// The expression in the first of the years in which its first day passes the test.
    private func start(_ expression: TimeExpression, years: [Int], _ test: (Day) -> Bool) -> Resolution? {
        for year in years {
            if let found = resolve(expression.inYear(year)), let day = found.span.earliest, test(day) {
                return Resolution(span: found.span, inferredYear: true)
            }
        }
        return nil
    }

    private func bounded(_ bound: Bound, _ inner: TimeExpression) -> Resolution? {
        resolve(inner)?.mapped { span in
            guard let first = span.earliest ?? span.latest, let last = span.latest ?? span.earliest else { return nil }
            return isOrigin(bound, last) ? span : Self.open(bound, inner, first, last)
        }
    }

    /// "hallen fra 1964" says how old it is, where "taksten fra 2016" says from when on it holds: after so many years
    /// nobody speaks of a start.
    private func isOrigin(_ bound: Bound, _ last: Day) -> Bool {
        guard bound == .origin, let anchor = setting.anchor else { return false }
        return anchor.year - last.year > Self.oldestStart
    }

    private static let oldestStart = 10

    private static func open(_ bound: Bound, _ inner: TimeExpression, _ first: Day, _ last: Day) -> Span {
        switch (bound, inner) {
        // "inden udgangen af 2018" and "inden årsskiftet" name an end, which still counts.
        case (.before, .part(.lastDay, _)), (.before, .yearTurn): Span(until: first)
        case (.after, .yearTurn): Span(from: last)
        case (.before, _), (.toward, _): Span(until: first - 1)
        case (.by, _): Span(until: last)
        case (.after, _): Span(from: last + 1)
        case (.from, _), (.since, _), (.origin, _): Span(from: first)
        }
    }
}
