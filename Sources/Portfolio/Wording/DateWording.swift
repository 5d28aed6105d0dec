/// How one language writes dates.
protocol DateWording: Sendable {
    /// January to December: "oktober".
    var months: [String] { get }
    /// Monday to Sunday: "mandag".
    var weekdays: [String] { get }
    /// "okt." for the month of this number (1–12).
    func shortMonth(_ month: Int) -> String
    /// "16. okt."
    func day(_ day: Int, month: Int) -> String
    /// "senest 1. juli 2018"
    func until(_ day: String) -> String
    /// "fra 1. jan. 2017"
    func from(_ day: String) -> String
    /// "uge 42, 2017"
    func week(_ week: Week) -> String
    /// "4. kvt. 2017"
    func quarter(_ quarter: Int, _ year: Int) -> String
    /// The days of one month: "14.–18. aug. 2017"; `nil` where the language repeats the month.
    func days(_ first: Day, until last: String) -> String?
}
