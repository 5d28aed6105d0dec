import Portfolio

/// A column of the touch table: a quarter, or a year when quarters would be too many.
struct TouchPeriod: Hashable, Sendable {
    let span: Span

    /// The periods from the first meeting to the last, at most about sixteen.
    static func periods(of meetings: [Meeting]) -> [TouchPeriod] {
        let days = meetings.compactMap(\.date)
        guard let first = days.min(), let last = days.max() else { return [] }
        let months = (last.year - first.year) * 12 + last.month - first.month + 1
        let step = months <= 48 ? 3 : 12 * max(1, months / 192)
        let start = step == 3 ? first.month - (first.month - 1) % 3 : 1
        guard var day = Day(year: first.year, month: start, day: 1) else { return [] }
        var periods: [TouchPeriod] = []
        while day <= last {
            let next = day.adding(months: step)
            periods.append(TouchPeriod(span: Span(day, next - 1)))
            day = next
        }
        return periods
    }
}

/// A period as the head of a column.
struct PeriodView: ContextSubject {
    let page: ReportPage
    let period: TouchPeriod
    var format: ReportFormat { page.format }

    static let shape = ContextShape<PeriodView>(
        "period", "A quarter or some years.",
        [.text("periodName", "“3. kvt. 2017”, “2017”.") { $0.page.words($0.period.span) }])
}
