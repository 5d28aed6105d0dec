import Testing

@testable import Scheduling

/// A plan in Microsoft Project's XML, as short as it can be: it starts on Friday 1 June 2018 at 8 and works office hours.
private func plan(_ tasks: String, more: String = "") -> [UInt8] {
    Array(
        """
        <?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><Title>Udbud</Title>
        <StartDate>2018-06-01T08:00:00</StartDate><HonorConstraints>1</HonorConstraints>\(more)
        <Tasks>\(tasks)</Tasks></Project>
        """.utf8)
}

/// A row of it: eight hours where nothing else is said.
private func task(_ id: Int, level: Int = 1, hours: Int = 8, _ more: String = "") -> String {
    "<Task><UID>\(id)</UID><Name>Opgave \(id)</Name><OutlineLevel>\(level)</OutlineLevel>"
        + "<Duration>PT\(hours)H0M0S</Duration>\(more)</Task>"
}

private func after(_ id: Int, type: Int = 1, lag: Int = 0, format: Int = 7) -> String {
    "<PredecessorLink><PredecessorUID>\(id)</PredecessorUID><Type>\(type)</Type><LinkLag>\(lag)</LinkLag>"
        + "<LagFormat>\(format)</LagFormat></PredecessorLink>"
}

private func lines(_ xml: [UInt8]) throws -> [String] {
    let file = try ProjectFile(xml: xml)
    let text = String(decoding: file.csv(try file.schedule()), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { String($0).replacing("2018-06-", with: "") }
}

@Suite("A plan of Microsoft Project")
struct ProjectFileTests {
    @Test("goes on after the weekend where it left off on Friday")
    func weekend() throws {
        let rows = try lines(plan(task(1, hours: 12) + task(2, hours: 4, after(1))))
        #expect(
            rows == [
                "1,01T08:00:00,04T12:00:00,01T08:00:00,04T12:00:00,0,true",
                "2,04T13:00:00,04T17:00:00,04T13:00:00,04T17:00:00,0,true",
            ])
    }

    @Test("gives room to what nothing waits for, in minutes of working time")
    func room() throws {
        let rows = try lines(plan(task(1, hours: 24) + task(2)))
        #expect(rows[1] == "2,01T08:00:00,01T17:00:00,05T08:00:00,05T17:00:00,960,false")
    }

    @Test(
        "waits as long as a link says",
        arguments: [
            // Eight working hours after Friday's end: from Tuesday.
            (after(1, lag: 4_800), "05T08:00:00"),
            // Eight elapsed hours after it: from Monday, since nobody works at night.
            (after(1, lag: 4_800, format: 8), "04T08:00:00"),
            // Half of the predecessor's eight hours: from Monday at 13.
            (after(1, lag: 50, format: 19), "04T13:00:00"),
            // A lead of four hours: from Friday at 13.
            (after(1, lag: -2_400), "01T13:00:00"),
            (after(1, type: 3), "01T08:00:00"),
        ])
    func lags(link: String, start: String) throws {
        let rows = try lines(plan(task(1) + task(2, link)))
        #expect(rows[1].split(separator: ",")[1] == start)
    }

    @Test("binds the rows of a summary by the summary's links")
    func summaries() throws {
        let rows = try lines(plan(task(1) + task(2, level: 1, after(1)) + task(3, level: 2) + task(4, after(2))))
        #expect(rows.map { $0.prefix(1) } == ["1", "3", "4"])
        #expect(rows[1].contains("3,04T08:00:00,04T17:00:00"))
        #expect(rows[2].contains("4,05T08:00:00,05T17:00:00"))
    }

    @Test("tells by how much a deadline is missed")
    func deadline() throws {
        let rows = try lines(plan(task(1, hours: 16, "<Deadline>2018-06-01T17:00:00</Deadline>")))
        #expect(
            rows[0]
                == "1,01T08:00:00,04T17:00:00,31T08:00:00,01T17:00:00,-480,true".replacing("31T", with: "2018-05-31T"))
    }

    @Test("starts no earlier than a constraint, and before the plan's start where it says so")
    func constraint() throws {
        func dated(_ date: String) -> String {
            "<ConstraintType>4</ConstraintType><ConstraintDate>2018-06-\(date)T08:00:00</ConstraintDate>"
        }
        let rows = try lines(plan(task(1, dated("06")) + task(2, dated("01").replacing("06-01", with: "05-30"))))
        #expect(rows[0].contains("1,06T08:00:00,06T17:00:00"))
        #expect(rows[1].contains("2,2018-05-30T08:00:00,2018-05-30T17:00:00"))
    }

    @Test("keeps the rows of a summary that is moved by hand between the dates that it was given")
    func manualSummary() throws {
        let manual =
            "<Manual>1</Manual><ManualStart>2018-06-11T08:00:00</ManualStart>"
            + "<ManualFinish>2018-06-12T17:00:00</ManualFinish>"
        let rows = try lines(plan(task(1, manual) + task(2, level: 2) + task(3, hours: 88)))
        #expect(rows[0] == "2,11T08:00:00,11T17:00:00,12T08:00:00,12T17:00:00,480,false")
        #expect(rows[1].contains("3,01T08:00:00,15T17:00:00"))
    }

    @Test("comes as late as possible where it says so, and what waits for it then waits as long")
    func asLateAsPossible() throws {
        let late = "<ConstraintType>1</ConstraintType>"
        let rows = try lines(plan(task(1, late) + task(2, after(1)) + task(3, hours: 24)))
        // As early as the links alone would let it, with no room at its last moment.
        #expect(rows[0] == "1,01T08:00:00,01T17:00:00,04T08:00:00,04T17:00:00,0,true")
        #expect(rows[1] == "2,05T08:00:00,05T17:00:00,05T08:00:00,05T17:00:00,0,true")
        let dates = try ProjectFile(xml: plan(task(1, late) + task(2, hours: 24))).schedule()
        #expect(dates[0]?.start.description == "2018-06-05T08:00:00")
    }

    @Test("leaves what is done where it was, and lets the rest of what is under way go on")
    func progress() throws {
        let done =
            "<ActualStart>2018-06-04T08:00:00</ActualStart><ActualFinish>2018-06-04T17:00:00</ActualFinish>"
            + "<PercentComplete>100</PercentComplete>"
        let half =
            "<ActualStart>2018-06-05T08:00:00</ActualStart><PercentComplete>50</PercentComplete>"
            + "<RemainingDuration>PT8H0M0S</RemainingDuration>"
        let rows = try lines(plan(task(1, done) + task(2, hours: 16, half + after(1)) + task(3, after(2))))
        #expect(rows[0] == "1,04T08:00:00,04T17:00:00,04T08:00:00,04T17:00:00,0,false")
        #expect(rows[1].contains("2,05T08:00:00,06T17:00:00"))
        #expect(rows[2].contains("3,07T08:00:00"))
    }

    @Test("keeps the hours of a calendar and its days off")
    func calendar() throws {
        let calendars = """
            <CalendarUID>7</CalendarUID><Calendars><Calendar><UID>7</UID><Exceptions><Exception><TimePeriod>
            <FromDate>2018-06-05T00:00:00</FromDate><ToDate>2018-06-05T23:59:00</ToDate></TimePeriod>
            <DayWorking>0</DayWorking></Exception></Exceptions></Calendar></Calendars>
            """
        // Friday, Monday, and after Constitution Day on Tuesday the Wednesday.
        let rows = try lines(plan(task(1, hours: 24), more: calendars))
        #expect(rows[0].contains("1,01T08:00:00,06T17:00:00"))
    }

    @Test("is through when the last is who works on it by hours of his own")
    func nightShift() throws {
        let night = """
            <Calendars><Calendar><UID>8</UID><WeekDays><WeekDay><DayType>6</DayType><DayWorking>1</DayWorking>
            <WorkingTimes><WorkingTime><FromTime>20:00:00</FromTime><ToTime>00:00:00</ToTime></WorkingTime></WorkingTimes>
            </WeekDay></WeekDays></Calendar><Calendar><UID>9</UID></Calendar></Calendars>
            <Resources><Resource><UID>1</UID><CalendarUID>8</CalendarUID></Resource>
            <Resource><UID>2</UID><CalendarUID>9</CalendarUID></Resource></Resources>
            <Assignments><Assignment><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID><Work>PT4H0M0S</Work></Assignment>
            <Assignment><TaskUID>1</TaskUID><ResourceUID>2</ResourceUID><Work>PT8H0M0S</Work></Assignment></Assignments>
            """
        let rows = try lines(plan(task(1), more: night))
        #expect(rows[0].contains("1,01T08:00:00,02T00:00:00"))
    }

    @Test("names the rows that wait for each other")
    func cycle() throws {
        let file = try ProjectFile(xml: plan(task(1, after(2)) + task(2, after(1))))
        #expect(throws: PlanError(place: nil, problem: .cycle(["Opgave 1", "Opgave 2"]))) { try file.schedule() }
    }

    @Test("tells what it passed over")
    func passedOver() throws {
        let file = try ProjectFile(
            xml: plan(task(1, after(77)) + task(2, "<Active>0</Active>")))
        #expect(file.passedOver == [.linkToNowhere: 1, .inactiveTask: 1])
    }

    @Test(
        "is refused with a reason where it is none",
        arguments: [
            ("<Project><Tasks>", PlanError.Problem.notXML),
            ("<html/>", .notAProjectFile("html")),
            ("<Project><Tasks/></Project>", .missing(field: "StartDate", task: nil)),
        ])
    func refused(text: String, problem: PlanError.Problem) {
        let error = #expect(throws: PlanError.self) { try ProjectFile(xml: Array(text.utf8)) }
        #expect(error?.problem == problem)
    }

    @Test("that would take centuries or works at no hour ends all the same")
    func hostile() throws {
        let idle = """
            <CalendarUID>7</CalendarUID><Calendars><Calendar><UID>7</UID><BaseCalendarUID>7</BaseCalendarUID><WeekDays>
            \((1...7).map { "<WeekDay><DayType>\($0)</DayType><DayWorking>0</DayWorking></WeekDay>" }.joined())
            </WeekDays></Calendar></Calendars>
            """
        #expect(try lines(plan(task(1), more: idle)).count == 1)
        #expect(try lines(plan(task(1, hours: 900_000_000))).count == 1)
    }
}
