import Portfolio

/// What reports and exports say in English.
struct EnglishReports: FigureWording {
    func caption(_ kind: ReportFigure.Kind) -> String {
        switch kind {
        case .timeline: "Timeline"
        case .trend: "Milestones meeting by meeting: when they were said to happen"
        case .dependencies: "What waits for what"
        case .money: "The money of the project, as the meetings stated it"
        case .touches: "Which meetings touched which projects"
        }
    }

    func lessUrgentProjectsLeftOut(_ count: Int) -> String {
        "not drawn: \(count) less urgent " + (count == 1 ? "project" : "projects")
    }

    /// "1 day", "63 days"
    private func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }

    func stops(_ count: Int, of all: Int) -> String { "the slider has \(count) of \(all) days of meetings" }

    func movement(_ slip: Slip) -> String {
        slip.label[.english] + (slip.least > 0 ? " later" : " earlier")
    }
}

extension EnglishReports: LightWording {
    func label(_ colour: Light.Colour) -> String {
        switch colour {
        case .grey: "Grey: cannot be judged"
        case .green: "Green: on plan"
        case .yellow: "Yellow: needs attention"
        case .red: "Red: needs action"
        }
    }

    func name(_ colour: Light.Colour) -> String {
        switch colour {
        case .grey: "Grey"
        case .green: "Green"
        case .yellow: "Yellow"
        case .red: "Red"
        }
    }

    func reason(_ rule: Light.Rule, _ number: Int, slip: Slip?, subject: String) -> String {
        let about = "“\(subject)”"
        return switch rule {
        case .overdue: "\(about) was due \(days(number)) ago and nobody has said that it happened"
        case .slip: "\(about) has moved \(slip?.label[.english] ?? days(number)) since it was first stated"
        case .contradiction: "The minutes contradict each other" + (number == 1 ? "" : " \(number) times")
        case .budget:
            "The whole project costs \(number) % more than the last grant for all of it before that figure, or than was first stated where nothing was granted"
        case .postponed:
            (number == 1 ? "One decision was put off and" : "\(number) decisions were put off and")
                + " not seen again in the minutes that were loaded"
        case .grave: number == 1 ? "One finding is serious" : "\(number) findings are serious"
        case .silent: "No meeting has touched the project for \(days(number))"
        case .lost: "None of the meetings that were loaded has touched the project for \(days(number))"
        case .onTrack: "Nothing is beyond the limits; next is \(about)"
        case .finished: "Everything that the minutes name has been reached; last \(about)"
        case .unknown: "None of the minutes that were loaded says when anything in the project happens"
        }
    }

    func limit(_ limit: Int, _ colour: Light.Colour) -> String { " (\(name(colour).lowercased()) from \(limit))" }
}

extension EnglishReports: CalendarFileWording {
    func deadline(_ name: String) -> String { "deadline: " + name }
    var calendarName: String { "Milestones and phases" }
    var newsTitle: String { "News of the projects" }
    func firstStated(_ when: String) -> String { "First stated: " + when }
}
