/// The hours in which somebody works: by weekday, and on single days otherwise.
///
///     let office = WorkingHours.office
///     office.adding(4_800, to: Moment("2018-06-01T13:00:00")!)   // eight hours from Friday 13:00: Monday 12:00
///
/// Moments and lengths are in tenths of a minute. A search that finds no hour within a hundred years gives its start back,
/// so that a calendar without work ends nothing in a loop.
struct WorkingHours: Hashable, Sendable {
    /// Stretches of a day in tenths of a minute from midnight, in their order and apart from each other.
    typealias Stretches = [Range<Int>]

    /// By weekday, Monday first.
    var week: [Stretches]
    /// By the number of the day (days since 1 January 1970).
    var exceptions: [Int: Stretches] = [:]

    /// Monday to Friday, 8 to 12 and 13 to 17: what Microsoft Project calls *Standard*.
    static let office = WorkingHours(
        week: Array(repeating: [4_800..<7_200, 7_800..<10_200], count: 5) + [[], []])
    /// Around the clock: for lengths that are counted in elapsed time.
    static let always = WorkingHours(week: Array(repeating: [0..<Moment.day], count: 7))

    private static let farthestSearch = 36_525

    func stretches(onDay number: Int) -> Stretches {
        exceptions[number] ?? week[((number + 3) % 7 + 7) % 7]
    }

    /// The hours that both work.
    func intersection(_ other: WorkingHours) -> WorkingHours {
        func common(_ own: Stretches, _ others: Stretches) -> Stretches {
            own.flatMap { one in others.map { one.clamped(to: $0) } }.filter { !$0.isEmpty }
        }
        var both = WorkingHours(week: zip(week, other.week).map(common))
        for day in Set(exceptions.keys).union(other.exceptions.keys) {
            both.exceptions[day] = common(stretches(onDay: day), other.stretches(onDay: day))
        }
        return both
    }

    /// The first moment at or after one at which work goes on.
    func nextWork(_ moment: Moment) -> Moment {
        let first = moment.dayNumber
        for day in first...(first + Self.farthestSearch) {
            let midnight = day * Moment.day
            if let stretch = stretches(onDay: day).first(where: { midnight + $0.upperBound > moment.tenths }) {
                return Moment(tenths: max(moment.tenths, midnight + stretch.lowerBound))
            }
        }
        return moment
    }

    /// The last moment at or before one at which work can have ended.
    func previousWork(_ moment: Moment) -> Moment {
        let last = (moment + -1).dayNumber
        for day in stride(from: last, to: last - Self.farthestSearch, by: -1) {
            let midnight = day * Moment.day
            if let stretch = stretches(onDay: day).last(where: { midnight + $0.lowerBound < moment.tenths }) {
                return Moment(tenths: min(moment.tenths, midnight + stretch.upperBound))
            }
        }
        return moment
    }

    /// The moment at which so much work is done that begins at a moment; work undone for a negative length.
    func adding(_ work: Int, to moment: Moment) -> Moment {
        guard work >= 0 else { return subtracting(-work, from: moment) }
        guard work > 0 else { return moment }
        var rest = work
        let first = moment.dayNumber
        for day in first...(first + Self.farthestSearch) {
            for stretch in stretches(onDay: day, after: moment) {
                if rest <= stretch.count { return Moment(tenths: stretch.lowerBound + rest) }
                rest -= stretch.count
            }
        }
        return moment
    }

    /// The moment at which so much work must begin that is done by a moment.
    func subtracting(_ work: Int, from moment: Moment) -> Moment {
        guard work >= 0 else { return adding(-work, to: moment) }
        guard work > 0 else { return moment }
        var rest = work
        let last = (moment + -1).dayNumber
        for day in stride(from: last, to: last - Self.farthestSearch, by: -1) {
            for stretch in stretches(onDay: day, before: moment).reversed() {
                if rest <= stretch.count { return Moment(tenths: stretch.upperBound - rest) }
                rest -= stretch.count
            }
        }
        return moment
    }

    /// The work that fits between two moments; negative where the second comes first.
    func work(from start: Moment, to end: Moment) -> Int {
        guard start <= end else { return -work(from: end, to: start) }
        return (start.dayNumber...end.dayNumber).reduce(0) { sum, day in
            stretches(onDay: day, after: start).reduce(sum) { sum, stretch in
                sum + max(0, min(stretch.upperBound, end.tenths) - stretch.lowerBound)
            }
        }
    }

    private func stretches(onDay day: Int, after moment: Moment) -> [Range<Int>] {
        stretches(onDay: day).compactMap { stretch in
            let (start, end) = (day * Moment.day + stretch.lowerBound, day * Moment.day + stretch.upperBound)
            return end > moment.tenths ? max(start, moment.tenths)..<end : nil
        }
    }

    private func stretches(onDay day: Int, before moment: Moment) -> [Range<Int>] {
        stretches(onDay: day).compactMap { stretch in
            let (start, end) = (day * Moment.day + stretch.lowerBound, day * Moment.day + stretch.upperBound)
            return start < moment.tenths ? start..<min(end, moment.tenths) : nil
        }
    }
}
