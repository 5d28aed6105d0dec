import Portfolio

extension EnglishPictures: TimelineWording {
    var timeline: String { "Timeline" }
    func about(_ date: String) -> String { "about " + date }

    func week(of first: Day, to last: Day) -> String {
        "week \(first.week.number) · " + first.words(in: language, year: false) + "–"
            + last.words(in: language)
    }

    func written(_ when: String) -> String { "(written: \(when))" }
    func came(later days: Int) -> String { "came \(days) d later than promised" }
    func room(_ total: TotalSlack) -> String {
        total.late.map { "\(lateness($0)) d too late for a deadline" }
            ?? Slip(least: total.days, most: total.most).figures + " d of room"
    }

    private func lateness(_ late: ClosedRange<Int>) -> String {
        late.lowerBound > 0
            ? Slip(least: late.lowerBound, most: late.upperBound).figures : "up to \(late.upperBound)"
    }

    func said(on day: String) -> String { "(said \(day))" }
    func before(_ when: String) -> String { "was: " + when }
    var tried: String { "tried" }
    func rather(_ when: String) -> String { "rather " + when }
    func lastMentioned(_ day: String) -> String { "last mentioned " + day }
    func undated(_ names: String) -> String { "Without a date: " + names }
    func remote(_ names: String) -> String { "Far from the rest: " + names }
    func more(_ count: Int) -> String { "… and \(count) more" }

    func summed(_ count: Int, asOf: Day) -> String {
        "Furthest from \(asOf.words(in: language)): \(entries(count)), only counted in the "
            + "lines “… and … more”."
    }

    var nothingKnown: String { "No milestones or phases in the minutes read." }
    var fromPortfolio: String { "from portfolio.yaml" }
    var meeting: String { "meeting" }
    var seenFromHere: String { "seen from here" }
    func seenFrom(_ day: Day) -> String { "seen from " + day.words(in: language) }

    func sources(_ places: String, others: Int, isInteractive: Bool) -> String {
        let choice = isInteractive ? ": choose a bar to see the words" : ""
        let more = others > 0 ? "; and " + counted(others, "meeting", "meetings") + " before" : ""
        return "Every date stands in the minutes" + choice + ". Sources: " + places + more + "."
    }
}

extension EnglishPictures: DependencyWording {
    var dependencies: String { "Dependencies" }

    func dependencies(_ count: Int, crossing: Int) -> String {
        (count == 1 ? "1 dependency" : "\(count) dependencies") + (crossing > 0 ? ", \(crossing) between projects" : "")
    }

    var noDependencies: String { "No dependencies in the minutes read" }
    func chainEnds(with names: [String]) -> String {
        (names.count == 1 ? "; the critical chain ends with " : "; the critical chains end with ") + list(names)
    }

    func boxesLeftOut(_ count: Int) -> String {
        "Left out, furthest from the date: \(entries(count))."
    }

    func arrowsLeftOut(_ count: Int) -> String { "Left out: " + counted(count, "dependency", "dependencies") + "." }

    func unconnected(_ count: Int) -> String {
        "Not drawn, without known dependencies: \(entries(count))."
    }
}

extension EnglishPictures: TrendWording {
    var trend: String { "Milestone trend" }
    var whatMeetingsSaid: String { "what each meeting said of the dates" }

    var howTrendIsHeard: String {
        "Across: the meeting. Upwards: the date stated there. A rising line is a date that slips."
    }

    var howTrendIsRead: String {
        "Level line: the date holds. Rising: it slips. Above the slanting line the date lay ahead when it was said; below it "
            + "it had passed."
    }

    var statedDate: String { "stated date ↑" }
    var meetingAxis: String { "meeting →" }
    var noTrend: String { "Only one meeting has stated dates; whether they move shows when another has stated them." }
    func linesLeftOut(_ count: Int) -> String {
        " Left out, moved least: " + counted(count, "milestone", "milestones") + "."
    }
}

extension EnglishPictures: TouchWording {
    var projectsAndMeetings: String { "Projects and meetings" }

    func touches(decided: Int, postponed: Int, meetings: Int) -> String {
        "Decided at \(decided) and postponed at \(postponed) of \(self.meetings(meetings))"
    }

    func touchesOfProject(decided: Int, postponed: Int, meetings: Int) -> String {
        ": \(self.meetings(meetings)), decided at \(decided), postponed at \(postponed)."
    }

    func meetingsLeftOut(_ count: Int) -> String {
        "Not drawn: " + counted(count, "older meeting", "older meetings") + "."
    }
    func projectsLeftOut(_ count: Int) -> String { "Not drawn: \(projects(count))." }

    private func meetings(_ count: Int) -> String { count == 1 ? "1 meeting" : "\(count) meetings" }
}

extension EnglishPictures: GanttWording {
    var schedule: String { "Schedule" }
    func tasks(_ count: Int) -> String { count == 1 ? "1 task" : "\(count) tasks" }
    func periods(_ first: Int, _ last: Int) -> String { "periods \(first)–\(last)" }
    func critical(_ count: Int) -> String { "; \(count) on the critical path" }
    func missedDeadlines(_ count: Int) -> String {
        count == 1 ? "; 1 deadline is missed" : "; \(count) deadlines are missed"
    }
}

extension EnglishPictures: CatalogueWording {
    func summary(of kind: DiagramTopic) -> String {
        switch kind {
        case .timeline: "when each milestone and phase was, is or should be"
        case .dependencies: "what waits for what"
        case .trend: "the dates of one project, meeting by meeting"
        case .touches: "which meetings touched which projects"
        }
    }
}
