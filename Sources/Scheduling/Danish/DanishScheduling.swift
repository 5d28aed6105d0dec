import Portfolio

/// What plans, calendars and schedules say in Danish.
struct DanishScheduling: SchedulingWording {
    func label(_ dayOff: WorkCalendar.DayOff) -> String {
        switch dayOff {
        case .weekend(let weekday): weekday.words(in: .danish)
        case .holiday(let holiday): label(holiday)
        case .customary(let day): label(day)
        case .listed: "fridag"
        }
    }

    private func label(_ holiday: DanishHoliday) -> String {
        switch holiday {
        case .newYearsDay: "nytårsdag"
        case .maundyThursday: "skærtorsdag"
        case .goodFriday: "langfredag"
        case .easterSunday: "påskedag"
        case .easterMonday: "2. påskedag"
        case .greatPrayerDay: "store bededag"
        case .ascensionDay: "kristi himmelfartsdag"
        case .whitSunday: "pinsedag"
        case .whitMonday: "2. pinsedag"
        case .christmasDay: "juledag"
        case .secondChristmasDay: "2. juledag"
        }
    }

    private func label(_ day: WorkCalendar.CustomaryDayOff) -> String {
        switch day {
        case .christmasEve: "juleaftensdag"
        case .newYearsEve: "nytårsaftensdag"
        case .constitutionDay: "grundlovsdag"
        }
    }

    func ring(_ path: String) -> String { "venter på hinanden i ring: \(path)" }

    func impossibleOrder(of names: String) -> String {
        "det, der er sagt om rækkefølgen af \(names), kan ikke alt sammen holde"
    }

    func tooLate(_ last: DatedName, after first: DatedName, days: Int) -> String {
        """
        »\(last.name)« (senest \(last.day.words(in: .danish))) skal vente på »\(first.name)«, \
        som tidligst er \(first.day.words(in: .danish)): \(days) \(days == 1 ? "dag" : "dage") for sent
        """
    }

    func takes(_ name: String, _ length: StatedLength) -> String { "; »\(name)« tager \(length.words(in: .danish))" }

    func tooFar(_ last: DatedName, after first: DatedName, within lag: Lag, days: Int) -> String {
        let within = lag.words(in: .danish) ?? ""
        return """
            »\(last.name)« (tidligst \(last.day.words(in: .danish))) skal komme \(within) efter »\(first.name)«, \
            som senest er \(first.day.words(in: .danish)): \(days) \(days == 1 ? "dag" : "dage") for sent
            """
    }

    func isOff(_ name: String, on day: Day, because reason: WorkCalendar.DayOff) -> String {
        "»\(name)« er sat til \(day.words(in: .danish)): \(label(reason))"
    }
}
