/// The rules by the stage in which they are tried; each stage reads what the stages before it have built.
struct RuleStages {
    var clocks = ClockRules.all
    /// Times that are written by themselves.
    var times =
        DayRules.all + NumericRules.all + [HolidayRules.namesake] + MonthRules.all + YearRules.all + WeekRules.all
        + UnitRules.all
        + HolidayRules.all + DurationRules.all
    /// Times that count from another.
    var relatives =
        NewYearRules.all + RelativeRules.all + ShiftRules.all + PartRules.last + RecurrenceRules.ofMonth
    var parts = PartRules.all
    var dayParts = DayPartRules.all
    var ranges = RangeRules.all
    /// Bounds and recurrences, which take in all else.
    var frames = BoundRules.all + RecurrenceRules.all

    var inOrder: [[Rule]] { [clocks, times, relatives, parts, dayParts, ranges, frames] }
}

extension ChronologyLanguage {
    /// A language that writes its times by the common rules, and has some of its own.
    ///
    ///     ChronologyLanguage(words: swedishWords, holidays: swedishHolidays)
    ///
    /// - Parameters:
    ///   - things: last parts of the words for what is made at some time: "rapport".
    ///   - endings: the inflections of these.
    ///   - relatives: idioms that are tried with the times that count from another: "d.d.".
    ///   - frames: idioms that are tried with the bounds: "t.o.m. 2018".
    public init(
        words: [(word: String, senses: [Sense])], holidays: HolidayCalendar, things: [String] = [],
        endings: [String] = [""], relatives: [Rule] = [], frames: [Rule] = []
    ) {
        var stages = RuleStages()
        stages.relatives += relatives
        stages.frames += frames
        self.init(
            words: words, stages: stages.inOrder, holidays: holidays, things: things, endings: endings)
    }
}
