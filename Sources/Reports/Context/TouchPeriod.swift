import Portfolio

/// A column of the touch table: a quarter, or a year when quarters would be too many.
struct TouchPeriod: Hashable, Sendable {
    let span: Span

    /// More columns than this leave no room for the names of the projects.
    static let most = 16

    /// The periods from the first meeting to the last, at most `most`: quarters, or as few years each as will do.
    static func periods(of meetings: [Meeting]) -> [TouchPeriod] {
        let days = meetings.compactMap(\.date)
        guard let first = days.min(), let last = days.max() else { return [] }
        let quarters = (last.year - first.year) * 4 + (last.month - 1) / 3 - (first.month - 1) / 3 + 1
        let years = last.year - first.year + 1
        return quarters <= most
            ? periods(from: first.year, month: (first.month - 1) / 3 * 3 + 1, of: 3, covering: quarters * 3)
            : periods(from: first.year, month: 1, of: (years + most - 1) / most * 12, covering: years * 12)
    }

    private static func periods(from year: Int, month: Int, of length: Int, covering months: Int) -> [TouchPeriod] {
        guard let start = Day(year: year, month: month, day: 1) else { return [] }
        return stride(from: 0, to: months, by: length).map { offset in
            let first = start.adding(months: offset)
            return TouchPeriod(span: Span(first, first.adding(months: length - 1).lastOfMonth))
        }
    }
}

extension Day {
    /// The last day of its month.
    fileprivate var lastOfMonth: Day { self + (Day.length(ofMonth: month, year: year) - day) }
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
