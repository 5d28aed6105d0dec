import Portfolio

/// Times that count from the meeting or from the time that was named last.
extension Resolver {
    func relativeDays(of expression: TimeExpression) -> Span? {
        switch expression {
        case .shiftFromFocus(let count, let unit):
            let focus = unit.months == nil ? setting.focus : setting.previous ?? setting.focus
            guard let day = count < 0 ? focus?.earliest : focus?.latest else { return nil }
            let moved = calendar.moved(day, by: count, unit)
            return moved?.earliest.flatMap { calendar.unit(unit, containing: $0) } ?? moved
        case .unitOfFocus(let unit):
            let focus = unit.months == nil ? setting.focus : setting.previous ?? setting.focus
            return (focus?.anchor ?? setting.anchor).flatMap { calendar.unit(unit, containing: $0) }
        case .weekday(let weekday): return storyWeekday(weekday)
        case .inYearOfFocus(let inner):
            let focus = setting.focus ?? setting.neighbour
            return (focus?.anchor ?? setting.anchor).flatMap { days(of: inner.inYear($0.year)) }
        default: return setting.anchor.flatMap { days(of: expression, from: $0) }
        }
    }

    private func days(of expression: TimeExpression, from anchor: Day) -> Span? {
        switch expression {
        case .dayShift(let days): Span(anchor + days)
        case .shift(let count, let unit), .shiftFromMeeting(let count, let unit): shifted(anchor, count, unit)
        case .relativeUnit(let unit, let count): relativeUnit(unit, count, anchor)
        case .newYear: Span(year: anchor.month == 1 ? anchor.year : anchor.year + 1)
        case .relativeWeekday(let weekday, let direction): Span(Self.day(weekday, direction, from: anchor))
        case .relativeOccurrence(let inner, let direction): occurrence(inner, direction, anchor)
        case .inRelativeYear(let inner, let years): days(of: inner.inYear(anchor.year + years))
        case .span(let unit, let count): stretch(unit, count, anchor)
        case .dayOfMonth(let day, _): dayOfMonth(day, anchor)
        default: nil
        }
    }

    /// "om to uger" is a day; "for to år siden" no sharper than a month.
    private func shifted(_ anchor: Day, _ count: Int, _ unit: CalendarUnit) -> Span? {
        guard let moved = calendar.moved(anchor, by: count, unit) else { return nil }
        guard unit == .year, let day = moved.earliest else { return moved }
        return Span(year: day.year, month: day.month)
    }

    private func relativeUnit(_ unit: CalendarUnit, _ count: Int, _ anchor: Day) -> Span? {
        guard let now = calendar.unit(unit, containing: anchor), let first = now.earliest else { return nil }
        switch unit {
        case .day, .workday: return Span(anchor + count)
        case .week, .weekend: return now.shifted(by: 7 * count)
        default:
            guard let months = unit.months else { return nil }
            return calendar.unit(unit, containing: first.adding(months: months * count))
        }
    }

    /// The first such weekday after the anchor (1), before it (−1), or from it on (0).
    static func day(_ weekday: Weekday, _ direction: Int, from anchor: Day) -> Day {
        let ahead = (weekday.rawValue - anchor.weekday.rawValue + 7) % 7
        switch direction {
        case ..<0: return anchor + ahead - 7 * -direction
        case 0: return anchor + ahead
        default: return anchor + (ahead == 0 ? 7 : ahead) + 7 * (direction - 1)
        }
    }

    /// "næste marts": the first that begins after the anchor; "sidste efterår": the last that is over.
    private func occurrence(_ inner: TimeExpression, _ direction: Int, _ anchor: Day) -> Span? {
        let years =
            direction < 0 ? Array(((anchor.year - 3)...anchor.year).reversed()) : Array(anchor.year...(anchor.year + 3))
        var passed = 0
        for year in years {
            guard let span = days(of: inner.inYear(year)), let first = span.earliest, let last = span.latest else {
                continue
            }
            switch direction {
            case 0 where last >= anchor: return span
            case 1... where first > anchor: passed += 1
            case ..<0 where last < anchor: passed += 1
            default: break
            }
            if direction != 0, passed == abs(direction) { return span }
        }
        return nil
    }

    /// "de seneste tre år", "de næste to uger": whole days up to the anchor, or from it.
    private func stretch(_ unit: CalendarUnit, _ count: Int, _ anchor: Day) -> Span? {
        guard let other = calendar.moved(anchor, by: count, unit)?.earliest else { return nil }
        return Span(anchor, other)
    }

    /// "den 15.": in the month of the time that was named last, when that is near, else the next one.
    private func dayOfMonth(_ day: Int, _ anchor: Day) -> Span? {
        let base = setting.focus?.earliest ?? anchor
        if setting.focus != nil, let same = Day(year: base.year, month: base.month, day: day) { return Span(same) }
        for months in 0...2 {
            let month = Day(year: anchor.year, month: anchor.month, day: 1)?.adding(months: months) ?? anchor
            guard let found = Day(year: month.year, month: month.month, day: day) else { continue }
            if setting.tense == .past ? months == 0 : found >= anchor { return Span(found) }
        }
        return nil
    }

    /// A weekday alone: in a story the one nearest to the day told of last; elsewhere the next, or the last in the past tense.
    private func storyWeekday(_ weekday: Weekday) -> Span? {
        if let day = setting.focus?.latest {
            let ahead = (weekday.rawValue - day.weekday.rawValue + 7) % 7
            return Span(ahead <= 3 ? day + ahead : day + ahead - 7)
        }
        guard let anchor = setting.anchor else { return nil }
        return Span(Self.day(weekday, setting.tense == .past ? -1 : 1, from: anchor))
    }
}
