import Portfolio

/// The days that the slider of a page stops at: those of meetings, and of many meetings as many as can be made in a moment.
enum EarlierDays {
    /// More stops than this nobody tells apart on a slider.
    private static let most = 24
    /// How many minutes are threaded anew for all stops together.
    private static let work = 2_000

    /// Oldest first, spread evenly; the last one before the day of the report is always among them.
    static func stops(of reconstruction: Reconstruction) -> [Day] {
        let meetings = reconstruction.meetings.compactMap(\.date)
        let days = Set(meetings).filter { $0 < reconstruction.asOf }.sorted()
        let count = min(days.count, most, max(2, work / max(1, meetings.count)))
        guard count > 1 else { return Array(days.suffix(count)) }
        return (0..<count).map { days[$0 * (days.count - 1) / (count - 1)] }
    }
}
