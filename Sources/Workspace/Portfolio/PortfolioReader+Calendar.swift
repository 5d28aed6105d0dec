internal import Portfolio
internal import Scheduling
internal import Yams

/// `calendar:`, the days that are not worked besides weekends and Danish public holidays:
///
///     calendar:
///       also: [christmasEve, newYearsEve, constitutionDay]   # 24 and 31 December, 5 June
///       daysOff: [2017-10-16, 2017-10-17]
extension PortfolioReader {
    func calendar(_ node: Node) throws(WorkspaceError) -> WorkCalendar {
        let fields = try self.fields(of: node, in: .calendar, allowing: ["also", "daysOff"])
        var customary: Set<WorkCalendar.CustomaryDayOff> = []
        if let also = fields["also"] {
            for element in try sequence(also) { customary.insert(try customaryDay(element)) }
        }
        var daysOff: Set<Day> = []
        if let listed = fields["daysOff"] {
            for element in try sequence(listed) { daysOff.insert(try day(element)) }
        }
        return .danish(also: customary, daysOff: daysOff)
    }

    private func customaryDay(_ node: Node) throws(WorkspaceError) -> WorkCalendar.CustomaryDayOff {
        let text = try string(node)
        guard let day = WorkCalendar.CustomaryDayOff(rawValue: text) else {
            let known = WorkCalendar.CustomaryDayOff.allCases.map(\.rawValue)
            throw problem(node, .noValue(text, .dayOff, known: known))
        }
        return day
    }

    private func day(_ node: Node) throws(WorkspaceError) -> Day {
        let text = try string(node)
        guard let day = Day(text) else { throw problem(node, .noValue(text, .date, known: [])) }
        return day
    }
}
