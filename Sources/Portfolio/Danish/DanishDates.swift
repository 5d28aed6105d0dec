import Language

/// Danish dates: "16. okt. 2017".
struct DanishDates: DateWording {
    let months = Language.danish.months.map(\.name)
    let weekdays = Language.danish.weekdays.map(\.name)

    /// Months of four letters or fewer are not shortened.
    func shortMonth(_ month: Int) -> String {
        let name = months[month - 1]
        return name.count <= 4 ? name : name.prefix(3) + "."
    }

    func day(_ day: Int, month: Int) -> String { "\(day). \(shortMonth(month))" }
    func until(_ day: String) -> String { "senest " + day }
    func from(_ day: String) -> String { "fra " + day }
    func week(_ week: Week) -> String { "uge \(week.number), \(week.year)" }
    func quarter(_ quarter: Int, _ year: Int) -> String { "\(quarter). kvt. \(year)" }
    func days(_ first: Day, until last: String) -> String? { "\(first.day).–" + last }
}
