extension Plan {
    /// The dates as CSV: a heading, then one line a task in the order of the plan, in offsets from the start.
    ///
    /// Written as bytes digit by digit: through `String` the writing would cost more than reading and scheduling.
    public func csv(_ schedule: NetworkSchedule) -> [UInt8] {
        var csv = ByteWriter(reserving: count * 48)
        csv.write("id,es,ef,ls,lf,total_float,free_float,critical\n")
        for task in 0..<count {
            csv.writeCSVField(ids.bytes(of: Int(idIndex[task])))
            csv.write(cell: schedule.earlyStart[task])
            csv.write(cell: schedule.earlyFinish(task))
            csv.write(cell: schedule.lateStart[task])
            csv.write(cell: schedule.lateFinish(task))
            csv.write(cell: schedule.totalFloat(task))
            csv.write(cell: schedule.freeFloat[task])
            csv.write(schedule.isCritical(task) ? ",true\n" : ",false\n")
        }
        return csv.bytes
    }
}

extension ByteWriter {
    fileprivate mutating func write(cell number: Int) {
        write(",")
        write(number)
    }
}
