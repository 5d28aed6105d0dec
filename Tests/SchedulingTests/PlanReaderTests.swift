import Portfolio
import Scheduling
import Testing

@Suite("Reading a plan")
struct PlanReaderTests {
    private func plan(_ json: String) throws -> Plan { try Plan(json: Array(json.utf8)) }

    @Test("takes heading, calendar, tasks and links, whatever their order")
    func whole() throws {
        let plan = try plan(
            #"""
            {"tasks": [
               {"deps": [{"lag": 2, "on": "udbud", "type": "SS"}], "id": "høring", "duration": 3.0, "phase": "p0", "_wbs": "1.2"},
               {"id": "udbud", "name": "Udbud \"A\" \u00e5bnet", "duration": 5, "not_before": 4, "not_after": null}],
             "calendar": {"workdays": [1, 2], "hours_per_day": 8, "holidays": ["2017-09-05"]},
             "start": "2017-09-04", "_note": 1, "owner": {"navn": ["Økonomi", {"a": []}]}, "format": "neutral-project/1"}
            """#)
        #expect(plan.count == 2)
        #expect(plan.id(of: 0) == "høring" && plan.name(of: 0) == "høring")
        #expect(plan.name(of: 1) == #"Udbud "A" åbnet"#)
        #expect(plan.task(withID: "udbud") == 1)
        #expect(plan.heading.start == Day("2017-09-04"))
        #expect(try plan.schedule().earlyStart == [6, 4])
        let holiday = try #require(Day("2017-09-05"))
        let calendar = WorkCalendar(workdays: [.monday, .tuesday], daysOff: [holiday])
        #expect(plan.heading.unit == .workday(calendar))
    }

    @Test("has nothing against a plan without tasks")
    func empty() throws {
        let plan = try plan(#"{"format": "neutral-project/1", "tasks": []}"#)
        let csv = plan.csv(try plan.schedule())
        #expect(String(decoding: csv, as: UTF8.self) == "id,es,ef,ls,lf,total_float,free_float,critical\n")
    }

    @Test("quotes an id that would break a line of CSV")
    func quoting() throws {
        let plan = try plan(#"{"tasks": [{"id": "a,\"b\"\nc", "duration": 1}]}"#)
        let csv = String(decoding: plan.csv(try plan.schedule()), as: UTF8.self)
        #expect(csv.hasSuffix("\n\"a,\"\"b\"\"\nc\",0,1,0,1,0,0,true\n"))
    }

    @Test(
        "gives a spreadsheet no formula to run, and leaves ids that are numbers alone",
        arguments: [
            (#"=HYPERLINK(\"http://x\")"#, "\"'=HYPERLINK(\"\"http://x\"\")\","), ("@SUM(A1)", "'@SUM(A1),"),
            ("+1", "'+1,"),
            ("-7", "-7,"), ("-7+2", "'-7+2,"), ("t=1", "t=1,"), ("", ","),
        ])
    func formula(id: String, cell: String) throws {
        let plan = try plan(#"{"tasks": [{"id": "\#(id)", "duration": 1}]}"#)
        let csv = String(decoding: plan.csv(try plan.schedule()), as: UTF8.self)
        #expect(csv.split(separator: "\n").last?.hasPrefix(cell) == true)
    }

    static let broken: [(String, PlanError.Problem, Int, Int)] = [
        ("", .endsEarly, 1, 1),
        ("[]", .unexpected(found: "[", expected: .plan), 1, 1),
        ("{\n  \"tasks\": [{\"id\": \"a\"", .endsEarly, 2, 23),
        (#"{"tasks": [{"id": "a", "duration": "#, .endsEarly, 1, 36),
        (#"{"tasks": [{"id": "a", "duration": 1}"#, .endsEarly, 1, 38),
        (#"{"tasks": [{"id": "å", "duration": NaN}]}"#, .unexpected(found: "NaN", expected: .wholeNumber), 1, 36),
        (#"{"tasks": [{"id": "a", "duration": -3}]}"#, .negativeDuration(value: "-3"), 1, 36),
        (#"{"tasks": [{"id": "a", "duration": 1e99}]}"#, .outOfRange(field: "duration", value: "1e99"), 1, 36),
        (
            #"{"tasks": [{"id": "a", "duration": 99999999999999999999}]}"#,
            .outOfRange(field: "duration", value: "99999999999999999999"), 1, 36
        ),
        (#"{"tasks": [{"id": "a", "duration": 2.5}]}"#, .notWhole(field: "duration", value: "2.5"), 1, 36),
        (#"{"tasks": [{"id": "a", "duration": "3"}]}"#, .unexpected(found: "\"", expected: .wholeNumber), 1, 36),
        (#"{"tasks": [{"duration": 3}]}"#, .missing(field: "id", task: nil), 1, 12),
        (#"{"tasks": [{"id": "a"}]}"#, .missing(field: "duration", task: "a"), 1, 19),
        (
            "{\"tasks\": [{\"id\": \"a\", \"duration\": 1},\n{\"id\": \"a\", \"duration\": 1}]}",
            .duplicateTask("a"), 2, 8
        ),
        (
            "{\"tasks\": [{\"id\": \"a\", \"duration\": 1,\n\"deps\": [{\"on\": \"b\"}]}]}",
            .unknownTask("b"), 2, 17
        ),
        (#"{"tasks": [{"id": "a", "duration": 1, "deps": [{"on": "a"}]}]}"#, .selfLink("a"), 1, 55),
        (
            #"{"tasks": [{"id": "a", "duration": 1, "deps": [{"type": "FF"}]}]}"#, .missing(field: "on", task: nil),
            1, 49
        ),
        (
            #"{"tasks": [{"id": "a", "duration": 1, "deps": [{"on": "b", "type": "XX"}]}]}"#, .unknownLinkType("XX"),
            1, 68
        ),
        (#"{"format": "neutral-project/9", "tasks": []}"#, .unknownFormat("neutral-project/9"), 1, 12),
        (#"{"start": "2017-06-31", "tasks": []}"#, .badDate("2017-06-31"), 1, 11),
        (#"{"calendar": {"workdays": []}, "tasks": []}"#, .noWorkday, 1, 28),
        (
            #"{"calendar": {"workdays": [8]}, "tasks": []}"#, .outOfRange(field: "workdays", value: "8"), 1, 28
        ),
        (#"{"tasks": []} x"#, .unexpected(found: "x", expected: .endOfText), 1, 15),
        (#"{"tasks": [], "tasks": []}"#, .duplicateField("tasks"), 1, 15),
        (
            #"{"tasks": [], "stat": "2017-06-30"}"#,
            .unknownField("stat", known: ["format", "name", "start", "unit", "calendar", "tasks"]), 1, 15
        ),
        (
            #"{"tasks": [{"id": "a", "duration": 1, "deps": [{"on": "b", "lagg": 2}]}]}"#,
            .unknownField("lagg", known: ["on", "type", "lag", "lag_unit"]), 1, 60
        ),
        (#"{"tasks": [{"id": "\ud800", "duration": 1}]}"#, .badText, 1, 20),
    ]

    @Test("says what is wrong and where", arguments: broken)
    func errors(json: String, problem: PlanError.Problem, line: Int, column: Int) throws {
        let error = #expect(throws: PlanError.self) { try plan(json) }
        #expect(error?.problem == problem)
        #expect(error?.place == .init(line: line, column: column))
        #expect(error.map { $0.message[.danish] != $0.message[.english] } ?? false)
    }

    @Test("says what it expected in the reader's language, and shows what it found")
    func expectations() {
        let error = #expect(throws: PlanError.self) { try plan("{\"tasks\": å}") }
        #expect(error?.message[.danish] == "her står »å«, men der ventes en liste over opgaver, som begynder med [")
        #expect(error?.message[.english] == "found “å”, expected a list of tasks, which begins with [")
    }

    @Test(
        "names the field that was meant, or those that can stand there",
        arguments: [
            ("not_afer", "feltet »not_afer« kendes ikke; er »not_after« ment?"),
            (
                "depends",
                "feltet »depends« kendes ikke; her kan stå id, name, duration, milestone, phase, deps, not_before, not_after"
            ),
        ])
    func unknownField(field: String, message: String) {
        let error = #expect(throws: PlanError.self) { try plan(#"{"tasks": [{"id": "a", "\#(field)": 1}]}"#) }
        #expect(error?.message[.danish] == message)
    }

    @Test("names the tasks of a cycle, from the first on")
    func cycle() throws {
        let plan = try plan(
            #"""
            {"tasks": [{"id": "a", "duration": 1, "deps": [{"on": "c"}]}, {"id": "b", "duration": 1, "deps": [{"on": "a"}]},
                       {"id": "c", "duration": 1, "deps": [{"on": "b"}]}]}
            """#)
        #expect(throws: PlanError(place: nil, problem: .cycle(["a", "b", "c"]))) { try plan.schedule() }
    }

    @Test("is not exhausted by nesting, and refuses it")
    func nesting() {
        let deep = String(repeating: "[", count: 1_000_000)
        #expect { try plan(#"{"other": "# + deep) } throws: { ($0 as? PlanError)?.problem == .nestedTooDeep }
    }

    @Test("survives every truncation of a plan")
    func truncation() throws {
        let whole = Array(
            #"{"name":"Fælles","tasks":[{"id":"a\u00e6","duration":1,"deps":[{"on":"b","lag":-1.0e0}]},{"id":"b","duration":2,"milestone":false}]}"#
                .utf8)
        #expect(try Plan(json: whole).count == 2)
        for length in whole.indices { #expect(throws: PlanError.self) { try Plan(json: Array(whole[..<length])) } }
    }

    @Test("says that a task ends beyond the calendar")
    func endOfTime() throws {
        let plan = try plan(
            #"{"start": "9999-12-20", "tasks": [{"id": "a", "duration": 5}, {"id": "b", "duration": 50}]}"#)
        let schedule = try plan.schedule()
        #expect(throws: PlanError(place: nil, problem: .beyondCalendar(task: "b"))) { try plan.json(schedule) }
    }

    @Test("writes days beside the offsets")
    func json() throws {
        let plan = try plan(
            #"{"name": "Skole", "start": "2017-12-21", "calendar": {"holidays": ["2017-12-25", "2017-12-26"]}, "tasks": [{"id": "a", "duration": 4, "not_after": 3}]}"#
        )
        let json = String(decoding: try plan.json(plan.schedule()), as: UTF8.self)
        #expect(json.contains(#""es":0,"ef":4"#))
        #expect(json.contains(#""early_start":"2017-12-21","early_finish":"2017-12-28""#))
        #expect(json.contains(#"{"kind":"missed-deadline","task":"a","not_after":3,"ef":4,"missed_by":1}"#))
        #expect(json.contains(#""ls":-1,"lf":3,"total_float":-1,"free_float":0,"critical":true"#))
        // The work should have begun on the working day before the plan does.
        #expect(json.contains(#""late_start":"2017-12-20","late_finish":"2017-12-27""#))
    }

    @Test("finds the late start on the way to a missed deadline over lags in calendar days")
    func lateByCalendarDays() throws {
        let standstill = #"{"on": "valg", "lag": 10, "lag_unit": "day"}"#
        let tasks =
            #"[{"id": "valg", "duration": 5}, {"id": "kontrakt", "duration": 1, "not_after": 8, "deps": [\#(standstill)]}]"#
        let plan = try plan(#"{"start": "2017-10-02", "tasks": \#(tasks)}"#)
        let schedule = try plan.schedule()
        // The contract can be signed on Tuesday 17 October, and had to be on Wednesday the 11th, ten days after a
        // choice made by Sunday 1 October: the choosing began on Monday 25 September.
        #expect(schedule.missedDeadlines == [.init(activity: 1, deadline: 8, missedBy: 4)])
        let dates = try PlanDates(plan, schedule)
        #expect(schedule.lateStart.map(dates.firstDay) == [Day("2017-09-25"), Day("2017-10-11")])
    }

    @Test("takes a lag in calendar days, days off among them")
    func calendarDays() throws {
        let standstill = #"{"on": "valg", "lag": 10, "lag_unit": "day"}"#
        let tasks = #"[{"id": "valg", "duration": 5}, {"id": "kontrakt", "duration": 1, "deps": [\#(standstill)]}]"#
        let plan = try plan(#"{"start": "2017-10-02", "tasks": \#(tasks)}"#)
        let schedule = try plan.schedule()
        // The choice is made on Friday 6 October; ten days are over with Monday 16 October.
        #expect(try PlanDates(plan, schedule).firstDay(schedule.earlyStart[1]) == Day("2017-10-17"))
        let periods = try self.plan(#"{"unit": "period", "tasks": \#(tasks)}"#)
        #expect(throws: PlanError(place: nil, problem: .calendarDaysWithoutCalendar)) { try periods.schedule() }
    }

    @Test("neither crashes nor hangs on plans that chance has damaged")
    func damage() {
        let whole = Array(
            #"""
            {"start":"2017-09-04","calendar":{"workdays":[1,2],"holidays":["2017-09-05"]},"tasks":[{"id":"a\u00e6",
            "duration":1,"deps":[{"on":"b","type":"SS","lag":-1,"lag_unit":"day"}]},{"id":"b","duration":2,"not_after":9}]}
            """#.utf8)
        var dice = Dice(seed: 1962)
        for _ in 0..<3000 {
            var damaged = whole
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                let place = Int.random(in: damaged.indices, using: &dice)
                switch Int.random(in: 0...2, using: &dice) {
                case 0: damaged[place] = UInt8.random(in: 0...255, using: &dice)
                case 1: damaged.remove(at: place)
                default: damaged.insert(Array(#"{}[]",:\0-9e"#.utf8).randomElement(using: &dice) ?? 0, at: place)
                }
            }
            guard let plan = try? Plan(json: damaged), let schedule = try? plan.schedule() else { continue }
            #expect(schedule.count == plan.count)
        }
    }
}
