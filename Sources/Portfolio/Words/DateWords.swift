/// Dates as people read them.
extension Day {
    /// "16. okt. 2017" in Danish, "16 Oct 2017" in English; without the year where the context gives it.
    public func words(in language: DisplayLanguage, year: Bool = true) -> String {
        let (yearNumber, month, day) = components
        let head = language.dates.day(day, month: month)
        return year ? "\(head) \(yearNumber)" : head
    }
}

extension Weekday {
    /// "mandag", "Monday".
    public func words(in language: DisplayLanguage) -> String { language.dates.weekdays[rawValue - 1] }
}

/// The names of the months (1–12).
public enum MonthNames {
    /// "oktober", "October".
    public static func full(_ month: Int, in language: DisplayLanguage) -> String {
        let names = language.dates.months
        return names.indices.contains(month - 1) ? names[month - 1] : ""
    }

    /// "okt.", "Oct"; Danish months of four letters or fewer are not shortened.
    public static func short(_ month: Int, in language: DisplayLanguage) -> String {
        (1...12).contains(month) ? language.dates.shortMonth(month) : ""
    }
}

extension Span {
    /// The span as people write it, in the coarsest unit that says exactly the same: "16. okt. 2017", "uge 42, 2017",
    /// "okt. 2017", "4. kvt. 2017", "2018", "apr.–maj 2018", "senest 1. juli 2018", "fra 1. jan. 2017".
    public func words(in language: DisplayLanguage) -> String {
        switch (earliest, latest) {
        case (let first?, let last?): Self.closedWords(first, last, language)
        case (nil, let last?): language.dates.until(last.words(in: language))
        case (let first?, nil): language.dates.from(first.words(in: language))
        case (nil, nil): ""
        }
    }

    private static func closedWords(_ first: Day, _ last: Day, _ language: DisplayLanguage) -> String {
        if first == last { return first.words(in: language) }
        if first.week == last.week, first.weekday == .monday, last.weekday == .sunday {
            return language.dates.week(first.week)
        }
        if let months = wholeMonths(first, last) { return monthWords(first, months, language) }
        let sameYear = first.year == last.year
        let end = last.words(in: language)
        if sameYear, first.month == last.month, let days = language.dates.days(first, until: end) { return days }
        return first.words(in: language, year: !sameYear) + " – " + end
    }

    /// The number of months when the span is made of whole ones.
    private static func wholeMonths(_ first: Day, _ last: Day) -> Int? {
        guard first.day == 1, (last + 1).day == 1 else { return nil }
        return (last.year - first.year) * 12 + last.month - first.month + 1
    }

    private static func monthWords(_ first: Day, _ months: Int, _ language: DisplayLanguage) -> String {
        let last = first.adding(months: months - 1)
        if months == 12, first.month == 1 { return "\(first.year)" }
        if months == 3, first.month % 3 == 1 { return language.dates.quarter((first.month + 2) / 3, first.year) }
        let end = "\(MonthNames.short(last.month, in: language)) \(last.year)"
        if months == 1 { return end }
        let start = MonthNames.short(first.month, in: language)
        return first.year == last.year ? "\(start)–\(end)" : "\(start) \(first.year) – \(end)"
    }
}
