/// English dates: "16 Oct 2017".
struct EnglishDates: DateWording {
    let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    func shortMonth(_ month: Int) -> String { String(months[month - 1].prefix(3)) }
    func day(_ day: Int, month: Int) -> String { "\(day) \(shortMonth(month))" }
    func until(_ day: String) -> String { "by " + day }
    func from(_ day: String) -> String { "from " + day }
    func week(_ week: Week) -> String { "week \(week.number), \(week.year)" }
    func quarter(_ quarter: Int, _ year: Int) -> String { "Q\(quarter) \(year)" }
    func days(_ first: Day, until last: String) -> String? { nil }
}
