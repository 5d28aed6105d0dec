import Portfolio

/// The year that is not written.
extension Resolver {
    /// Takes the year in which the time lies best.
    ///
    /// Each year around the anchor is weighed by days: the distance to the anchor, where time gone by counts more than time
    /// to come, since minutes plan more than they report; the distance to a time nearby; and a penalty for the side that the
    /// tense of the clause speaks against. "i maj", said in September beside "primo september 2022", is May 2022.
    /// Without an anchor the neighbour decides, and without either there is no year.
    func inferYear(of expression: TimeExpression) -> Resolution? {
        guard let base = setting.anchor ?? setting.neighbour?.anchor else { return nil }
        var readings: [TimeWording.YearReading] = []
        for candidate in (base.year - 2)...(base.year + 2) {
            let complete = expression.inYear(candidate)
            // "29. februar" is not drawn to the year before, only because this one has none.
            guard let span = days(of: complete) ?? days(of: complete.surrounding) else { continue }
            let cost = self.cost(of: span, base) + weekdayCost(complete, span)
            let place = readings.firstIndex { cost < $0.cost } ?? readings.count
            readings.insert(TimeWording.YearReading(span: span, cost: cost), at: place)
        }
        return readings.first.map {
            Resolution(span: $0.span, inferredYear: true, years: Array(readings.prefix(Self.keptYears)))
        }
    }

    /// So many years are kept for those who know more of the time.
    private static let keptYears = 3

    private func cost(of span: Span, _ anchor: Day) -> Int {
        guard let first = span.earliest, let last = span.latest else { return .max }
        var cost = 0
        if setting.anchor != nil {
            let behind = max(0, anchor - last)
            let ahead = max(0, first - anchor)
            // In a plan what is long past is next year's; in running text it may be what the clause tells of.
            cost += ahead * Weight.ahead + behind * Weight.behind(setting)
            switch setting.tense {
            case .past where first > anchor: cost += setting.mayBeAhead ? Weight.againstPlan : Weight.against
            case .future where last < anchor:
                cost += setting.tenseLeads ? Weight.againstLeadingFuture : Weight.againstFuture
            default: break
            }
        }
        if let neighbour = setting.neighbour, let start = neighbour.earliest, let end = neighbour.latest,
            !isOfAnotherTense(start)
        {
            let weight = setting.sharesSentence && last < start ? Weight.neighbour : Weight.looseNeighbour
            cost += weight * max(0, first - end, start - last)
            if last < start { cost += setting.followsNeighbour ? Weight.againstOrder : Weight.backwards(setting) }
        }
        return cost
    }

    /// "flyttes i marts 2022, hvad der er senere end det, som man hørte i foråret": what was heard is not drawn to what comes.
    private func isOfAnotherTense(_ neighbour: Day) -> Bool {
        guard setting.tense == .past, let anchor = setting.anchor else { return false }
        return neighbour > anchor
    }

    /// A weekday that is written speaks for the years in which the date falls on it.
    private func weekdayCost(_ expression: TimeExpression, _ span: Span) -> Int {
        guard let weekday = expression.writtenWeekday, let day = span.earliest, span.isDay else { return 0 }
        return day.weekday == weekday ? 0 : Weight.wrongWeekday
    }

    /// Tenths of a day for each day, and days for what speaks against a year. Time gone by weighs so much that the limit lies
    /// four months back and eight ahead; the past tense moves it so far that next to nothing
    /// told without a year is yet to come.
    private enum Weight {
        static let ahead = 10
        static func behind(_ setting: Setting) -> Int {
            if setting.opensLine { return 30 }
            return setting.tense == .past ? 18 : 21
        }
        /// A little more than the distance to the anchor, which it so decides a tie with.
        static let neighbour = 11
        static let looseNeighbour = 5
        static let against = 6_000
        static let againstPlan = 3_200
        /// Times of one sentence come in their order, as a rule.
        static func backwards(_ setting: Setting) -> Int {
            setting.sharesSentence && !setting.precedesNeighbour ? 1_500 : 0
        }
        static let againstFuture = 1_850
        /// A day of the last month stays gone by: none says without a year what is to be eleven months ahead.
        static let againstLeadingFuture = 2_800
        static let againstOrder = 2_500
        static let wrongWeekday = 5_000
    }
}
