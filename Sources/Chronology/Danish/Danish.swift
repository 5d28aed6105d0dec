extension ChronologyLanguage {
    /// Danish: the words in `DanishWords`, the holidays in `DanishHolidayCalendar`, what it alone says in `DanishIdioms`.
    public static let danish = ChronologyLanguage(
        words: DanishWords.all, holidays: .danish, things: DanishThings.parts, endings: DanishThings.endings,
        relatives: [DanishIdioms.initialsOfToday, DanishIdioms.dayOfThisMonth], frames: [DanishIdioms.abbreviated])
}
