public import Portfolio

/// A point of time on a wall clock without time zone, in tenths of a minute: the unit that project files count slack in.
///
///     Moment("2018-06-01T08:00:00")?.description   // "2018-06-01T08:00:00"
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Tenths of a minute since midnight on 1 January 1970; negative before it.
    public let tenths: Int

    /// A moment by the tenths of a minute since midnight on 1 January 1970.
    public init(tenths: Int) { self.tenths = tenths }

    /// The tenths of a minute in a day.
    static let day = 14_400

    /// A moment in ISO 8601 without zone ("2018-06-01T08:00:00"); `nil` for anything else, and for days that are none.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count >= 19, let day = Day(String(text.prefix(10))),
            let time = Self.timeOfDay(text.dropFirst(11))
        else { return nil }
        tenths = Int(day.number) * Self.day + time
    }

    /// The tenths of a minute since midnight in "HH:MM:SS".
    static func timeOfDay(_ text: some StringProtocol) -> Int? {
        let parts = text.prefix(8).split(separator: ":").compactMap { Int($0) }
        guard parts.count == 3, (0...24).contains(parts[0]), (0..<60).contains(parts[1]), (0..<60).contains(parts[2])
        else { return nil }
        return parts[0] * 600 + parts[1] * 10 + parts[2] / 6
    }

    /// The day it lies on.
    public var date: Day { Day(number: Int32(clamping: dayNumber)) }

    /// The number of that day, counted from 1 January 1970.
    var dayNumber: Int { tenths >= 0 ? tenths / Self.day : (tenths - Self.day + 1) / Self.day }

    /// ISO 8601 without zone, to the second.
    public var description: String {
        let time = tenths - dayNumber * Self.day
        let parts = [time / 600, time / 10 % 60, time % 10 * 6].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(date)T" + parts.joined(separator: ":")
    }

    /// By the clock.
    public static func < (one: Moment, other: Moment) -> Bool { one.tenths < other.tenths }
    /// The moment so many tenths of a minute later, nights and days off counted.
    static func + (moment: Moment, tenths: Int) -> Moment { Moment(tenths: moment.tenths + tenths) }
}
