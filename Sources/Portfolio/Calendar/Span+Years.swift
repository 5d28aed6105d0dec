extension Span {
    /// The span so many years later, on the same days of their months.
    package func shifted(byYears years: Int) -> Span? {
        Span(
            earliest: earliest.map { $0.shifted(byYears: years, closing: false) },
            latest: latest.map { $0.shifted(byYears: years, closing: true) })
    }
}

extension Day {
    /// The same day of another year; the last day of a month stays the last when it closes a span.
    fileprivate func shifted(byYears years: Int, closing: Bool) -> Day {
        let (year, month, day) = components
        let isLast = day == Day.length(ofMonth: month, year: year)
        let length = Day.length(ofMonth: month, year: year + years)
        return Day(year: year + years, month: month, day: closing && isLast ? length : min(day, length)) ?? self
    }
}
