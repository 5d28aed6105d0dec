import Language

/// Dates as people read them.
extension Day {
    /// "16. okt. 2017" in Danish, "16 Oct 2017" in English; without the year where the context gives it.
    public func words(in language: DisplayLanguage, year: Bool = true) -> String {
        let (yearNumber, month, day) = components
        let name = MonthNames.short(month, in: language)
        let head = language == .danish ? "\(day). \(name)" : "\(day) \(name)"
        return year ? "\(head) \(yearNumber)" : head
    }
}

/// The names of the months (1–12).
public enum MonthNames {
    private static let danish = Language.danish.months.map(\.name)
    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// "oktober", "October".
    public static func full(_ month: Int, in language: DisplayLanguage) -> String {
        let names = language == .danish ? danish : english
        return names.indices.contains(month - 1) ? names[month - 1] : ""
    }

    /// "okt.", "Oct"; Danish months of four letters or fewer are not shortened.
    public static func short(_ month: Int, in language: DisplayLanguage) -> String {
        let name = full(month, in: language)
        switch language {
        case .english: return String(name.prefix(3))
        case .danish: return name.count <= 4 ? name : name.prefix(3) + "."
        }
    }
}

extension Span {
    /// The span as people write it, in the coarsest unit that says exactly the same: "16. okt. 2017", "uge 42, 2017",
    /// "okt. 2017", "4. kvt. 2017", "2018", "apr.–maj 2018", "senest 1. juli 2018", "fra 1. jan. 2017".
    public func words(in language: DisplayLanguage) -> String {
        switch (earliest, latest) {
        case (let first?, let last?): Self.closedWords(first, last, language)
        case (nil, let last?): (language == .danish ? "senest " : "by ") + last.words(in: language)
        case (let first?, nil): (language == .danish ? "fra " : "from ") + first.words(in: language)
        case (nil, nil): ""
        }
    }

    private static func closedWords(_ first: Day, _ last: Day, _ language: DisplayLanguage) -> String {
        if first == last { return first.words(in: language) }
        if first.week == last.week, first.weekday == .monday, last.weekday == .sunday {
            let week = first.week
            return language == .danish ? "uge \(week.number), \(week.year)" : "week \(week.number), \(week.year)"
        }
        if let months = wholeMonths(first, last) { return monthWords(first, months, language) }
        let sameYear = first.year == last.year
        if sameYear, first.month == last.month, language == .danish {
            return "\(first.day).–" + last.words(in: language)
        }
        return first.words(in: language, year: !sameYear) + " – " + last.words(in: language)
    }

    /// The number of months when the span is made of whole ones.
    private static func wholeMonths(_ first: Day, _ last: Day) -> Int? {
        guard first.day == 1, (last + 1).day == 1 else { return nil }
        return (last.year - first.year) * 12 + last.month - first.month + 1
    }

    private static func monthWords(_ first: Day, _ months: Int, _ language: DisplayLanguage) -> String {
        let last = first.adding(months: months - 1)
        if months == 12, first.month == 1 { return "\(first.year)" }
        if months == 3, first.month % 3 == 1 {
            let quarter = (first.month + 2) / 3
            return language == .danish ? "\(quarter). kvt. \(first.year)" : "Q\(quarter) \(first.year)"
        }
        let end = "\(MonthNames.short(last.month, in: language)) \(last.year)"
        if months == 1 { return end }
        let start = MonthNames.short(first.month, in: language)
        return first.year == last.year ? "\(start)–\(end)" : "\(start) \(first.year) – \(end)"
    }
}
