import Portfolio

/// What plans, calendars and schedules say in English.
struct EnglishScheduling: SchedulingWording {
    func label(_ dayOff: WorkCalendar.DayOff) -> String {
        switch dayOff {
        case .weekend(let weekday): weekday.words(in: .english)
        case .holiday(let holiday): label(holiday)
        case .customary(let day): label(day)
        case .listed: "day off"
        }
    }

    private func label(_ holiday: DanishHoliday) -> String {
        switch holiday {
        case .newYearsDay: "New Year's Day"
        case .maundyThursday: "Maundy Thursday"
        case .goodFriday: "Good Friday"
        case .easterSunday: "Easter Sunday"
        case .easterMonday: "Easter Monday"
        case .greatPrayerDay: "Great Prayer Day"
        case .ascensionDay: "Ascension Day"
        case .whitSunday: "Whit Sunday"
        case .whitMonday: "Whit Monday"
        case .christmasDay: "Christmas Day"
        case .secondChristmasDay: "Boxing Day"
        }
    }

    private func label(_ day: WorkCalendar.CustomaryDayOff) -> String {
        switch day {
        case .christmasEve: "Christmas Eve"
        case .newYearsEve: "New Year's Eve"
        case .constitutionDay: "Constitution Day"
        }
    }

    func ring(_ path: String) -> String { "wait for each other in a ring: \(path)" }

    func impossibleOrder(of names: String) -> String {
        "what is said of the order of \(names) cannot all hold"
    }

    func tooLate(_ last: String, by deadline: Day, after first: String, from start: Day, days: Int) -> String {
        """
        “\(last)” (by \(deadline.words(in: .english))) must wait for “\(first)”, \
        which is no earlier than \(start.words(in: .english)): \(days) \(days == 1 ? "day" : "days") too late
        """
    }

    func isOff(_ name: String, on day: Day, because reason: WorkCalendar.DayOff) -> String {
        "“\(name)” is set for \(day.words(in: .english)): \(label(reason))"
    }
}
