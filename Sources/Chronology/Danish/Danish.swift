extension ChronologyLanguage {
    /// Danish: the words in `DanishWords`, the holidays in `DanishHolidayCalendar`, the rules in the files beside them.
    public static let danish = ChronologyLanguage(
        words: DanishWords.all,
        stages: [
            DanishClockRules.all, units,
            DanishNewYearRules.all + DanishRelativeRules.all + DanishShiftRules.all + DanishPartRules.last
                + DanishRecurrenceRules.ofMonth,
            DanishPartRules.all,
            DanishDayPartRules.all, DanishRangeRules.all, framed,
        ], holidays: .danish)

    /// Times that are written by themselves.
    private static let units: [Rule] = [
        DanishDayRules.all, DanishNumericRules.all, DanishMonthRules.all, DanishYearRules.all, DanishWeekRules.all,
        DanishUnitRules.all,
        DanishHolidayRules.all,
        DanishDurationRules.all,
    ].flatMap { $0 }

    /// Bounds and recurrences, which take in all else.
    private static let framed: [Rule] = DanishBoundRules.all + DanishRecurrenceRules.all
}
