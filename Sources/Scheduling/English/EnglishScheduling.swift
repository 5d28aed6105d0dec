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

    func tooLate(_ last: DatedName, after first: DatedName, days: Int) -> String {
        """
        “\(last.name)” (by \(last.day.words(in: .english))) must wait for “\(first.name)”, \
        which is no earlier than \(first.day.words(in: .english)): \(days) \(days == 1 ? "day" : "days") too late
        """
    }

    func takes(_ name: String, _ length: StatedLength) -> String { "; “\(name)” takes \(length.words(in: .english))" }

    func tooFar(_ last: DatedName, after first: DatedName, within lag: Lag, days: Int) -> String {
        let within = lag.words(in: .english) ?? ""
        return """
            “\(last.name)” (no earlier than \(last.day.words(in: .english))) must come \(within) after “\(first.name)”, \
            which is by \(first.day.words(in: .english)): \(days) \(days == 1 ? "day" : "days") too late
            """
    }

    func isOff(_ name: String, on day: Day, because reason: WorkCalendar.DayOff) -> String {
        "“\(name)” is set for \(day.words(in: .english)): \(label(reason))"
    }
}
