public import Portfolio

extension WorkCalendar.DayOff {
    /// Why it is a day off: "søndag", "2. pinsedag".
    public var label: LocalizedText {
        switch self {
        case .weekend(let weekday): weekday.label
        case .holiday(let holiday): holiday.label
        case .customary(let day): day.label
        case .listed: LocalizedText(danish: "fridag", english: "day off")
        }
    }
}

extension Weekday {
    /// "mandag", "Monday".
    public var label: LocalizedText {
        switch self {
        case .monday: LocalizedText(danish: "mandag", english: "Monday")
        case .tuesday: LocalizedText(danish: "tirsdag", english: "Tuesday")
        case .wednesday: LocalizedText(danish: "onsdag", english: "Wednesday")
        case .thursday: LocalizedText(danish: "torsdag", english: "Thursday")
        case .friday: LocalizedText(danish: "fredag", english: "Friday")
        case .saturday: LocalizedText(danish: "lørdag", english: "Saturday")
        case .sunday: LocalizedText(danish: "søndag", english: "Sunday")
        }
    }
}

extension DanishHoliday {
    /// "skærtorsdag", "Maundy Thursday".
    public var label: LocalizedText {
        switch self {
        case .newYearsDay: LocalizedText(danish: "nytårsdag", english: "New Year's Day")
        case .maundyThursday: LocalizedText(danish: "skærtorsdag", english: "Maundy Thursday")
        case .goodFriday: LocalizedText(danish: "langfredag", english: "Good Friday")
        case .easterSunday: LocalizedText(danish: "påskedag", english: "Easter Sunday")
        case .easterMonday: LocalizedText(danish: "2. påskedag", english: "Easter Monday")
        case .greatPrayerDay: LocalizedText(danish: "store bededag", english: "Great Prayer Day")
        case .ascensionDay: LocalizedText(danish: "kristi himmelfartsdag", english: "Ascension Day")
        case .whitSunday: LocalizedText(danish: "pinsedag", english: "Whit Sunday")
        case .whitMonday: LocalizedText(danish: "2. pinsedag", english: "Whit Monday")
        case .christmasDay: LocalizedText(danish: "juledag", english: "Christmas Day")
        case .secondChristmasDay: LocalizedText(danish: "2. juledag", english: "Boxing Day")
        }
    }
}

extension WorkCalendar.CustomaryDayOff {
    /// "grundlovsdag", "Constitution Day".
    public var label: LocalizedText {
        switch self {
        case .christmasEve: LocalizedText(danish: "juleaftensdag", english: "Christmas Eve")
        case .newYearsEve: LocalizedText(danish: "nytårsaftensdag", english: "New Year's Eve")
        case .constitutionDay: LocalizedText(danish: "grundlovsdag", english: "Constitution Day")
        }
    }
}
