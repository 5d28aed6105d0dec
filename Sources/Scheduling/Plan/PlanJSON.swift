extension Plan {
    /// The dates as one JSON document: offsets as in the CSV, and calendar days where the plan has a calendar.
    /// A finish in days is the last day worked, inclusive, as everywhere in the exports.
    public func json(_ schedule: NetworkSchedule) throws(PlanError) -> [UInt8] {
        let dates = try PlanDates(self, schedule)
        var json = ByteWriter(reserving: count * 240)
        json.write(#"{"format":"redthread-schedule","version":1,"name":"#)
        json.writeJSONString(heading.name)
        json.write(#","end":"#)
        json.write(schedule.end)
        json.write(#","tasks":["#)
        for task in 0..<count {
            json.write(task == 0 ? "\n" : ",\n")
            write(task, schedule, dates, to: &json)
        }
        json.write("],\n\"conflicts\":[")
        for (index, missed) in schedule.missedDeadlines.enumerated() {
            json.write(index == 0 ? "\n" : ",\n")
            write(missed, schedule, to: &json)
        }
        json.write("]}\n")
        return json.bytes
    }

    private func write(_ task: Int, _ schedule: NetworkSchedule, _ dates: PlanDates, to json: inout ByteWriter) {
        let (es, ef) = (schedule.earlyStart[task], schedule.earlyFinish(task))
        let (ls, lf) = (schedule.lateStart[task], schedule.lateFinish(task))
        json.write(#"{"id":"#)
        json.writeJSONString(id(of: task))
        json.write(#","name":"#)
        json.writeJSONString(name(of: task))
        json.write(isMilestone[task] ? #","milestone":true"# : #","milestone":false"#)
        let offsets = [es, ef, ls, lf, schedule.totalFloat(task), schedule.freeFloat[task]]
        for (key, number) in zip(Self.offsetKeys, offsets) {
            json.write(key)
            json.write(number)
        }
        json.write(schedule.isCritical(task) ? #","critical":true"# : #","critical":false"#)
        let days = [
            dates.firstDay(es), dates.lastDay(from: es, to: ef), dates.firstDay(ls), dates.lastDay(from: ls, to: lf),
        ]
        for (key, day) in zip(Self.dayKeys, days) {
            json.write(key)
            json.write(day.map { "\"\($0)\"" } ?? "null")
        }
        json.write("}")
    }

    private static let offsetKeys: [StaticString] = [
        #","es":"#, #","ef":"#, #","ls":"#, #","lf":"#, #","total_float":"#, #","free_float":"#,
    ]
    private static let dayKeys: [StaticString] = [
        #","early_start":"#, #","early_finish":"#, #","late_start":"#, #","late_finish":"#,
    ]

    private func write(
        _ missed: NetworkSchedule.MissedDeadline, _ schedule: NetworkSchedule, to json: inout ByteWriter
    ) {
        json.write(#"{"kind":"missed-deadline","task":"#)
        json.writeJSONString(id(of: missed.activity))
        json.write(#","not_after":"#)
        json.write(missed.deadline)
        json.write(#","ef":"#)
        json.write(schedule.earlyFinish(missed.activity))
        json.write(#","missed_by":"#)
        json.write(missed.missedBy)
        json.write("}")
    }
}
