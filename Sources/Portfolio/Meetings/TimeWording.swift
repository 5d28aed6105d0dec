/// How a time was said: what the words tell beside the days that they mean.
///
/// "senest i uge 42" has the bound `.by` and the unit `.week`; "fra den 3. maj til den 7. juni" has its two ends; "i maj"
/// has no written year, and the two years that it can lie in. Whoever reads a time later asks here, and never its words.
public struct TimeWording: Hashable, Sendable {
    /// How a deadline or a start relates to the time it names.
    public enum Bound: Int, CaseIterable, Sendable {
        /// Up to the day before it: "inden", "før".
        case before
        /// Up to its last day: "senest", "til og med".
        case by
        /// Up to the day before it, and no sharper: "frem mod".
        case toward
        /// From the day after it: "efter".
        case after
        /// From its first day: "fra og med", "tidligst".
        case from
        /// From its first day, which lies behind: "siden".
        case since
        /// From its first day on, or of it when it is long past: "fra 2019", "hallen fra 1964".
        case origin
    }

    /// What is named, by its size: "uge 42" is a week, "ultimo maj" a month of which a part is meant.
    public enum Unit: Int, CaseIterable, Sendable {
        case day, week, weekend, month, quarter, season, halfYear, year, holiday
    }

    /// A third of a month or year (*primo, medio, ultimo*), or an end of it.
    public enum Part: Int, CaseIterable, Sendable {
        case early, middle, late
        case firstHalf, secondHalf
        /// The last day: "udgangen af 2018".
        case lastDay
        /// What is left of it at the meeting: "resten af året".
        case rest
        /// What of it has gone by: "tidligere i år".
        case elapsed
    }

    /// What the words right before it make of it.
    public enum Role: Int, CaseIterable, Sendable {
        /// The date that something is moved away from: "udskydes fra maj".
        case movedFrom
        /// The date that something is moved or goes on to: "til den 3. juni".
        case movedTo
        /// When a document was written, a thing was made: "rapporten fra maj".
        case origin
    }

    /// The two ends of a stretch, each with the days that it names by itself.
    public struct Ends: Hashable, Sendable {
        /// "maj" of "fra maj til juli".
        public let first: Span
        /// "juli" of "fra maj til juli".
        public let last: Span
        /// What the ends name.
        public let unit: Unit?

        public init(first: Span, last: Span, unit: Unit?) {
            self.first = first
            self.last = last
            self.unit = unit
        }
    }

    /// A year in which a time can lie that was said without one.
    public struct YearReading: Hashable, Sendable {
        /// The days in that year.
        public let span: Span
        /// What speaks against it, in tenths of a day; the less the better.
        public let cost: Int

        public init(span: Span, cost: Int) {
            self.span = span
            self.cost = cost
        }
    }

    /// The bound that is said, if any.
    public let bound: Bound?
    /// What is named; `nil` where the words name none of these.
    public let unit: Unit?
    /// The part of it that is meant: the last third for "ultimo maj".
    public let part: Part?
    /// What the words right before it make of it.
    public let role: Role?
    /// Whether it counts from the meeting or from another time: "om to uger", "næste forår", "dagen efter".
    public let isRelative: Bool
    /// Whether a year is among the words.
    public let namesYear: Bool
    /// The ends of a stretch.
    public let ends: Ends?
    /// Where the year is inferred, the best readings, the one that was taken first.
    public let years: [YearReading]

    /// The wording of a time, of which the words tell no more than what is given.
    public init(
        bound: Bound? = nil, unit: Unit? = nil, part: Part? = nil, role: Role? = nil, isRelative: Bool = false,
        namesYear: Bool = false, ends: Ends? = nil, years: [YearReading] = []
    ) {
        self.bound = bound
        self.unit = unit
        self.part = part
        self.role = role
        self.isRelative = isRelative
        self.namesYear = namesYear
        self.ends = ends
        self.years = years
    }

    /// Nothing is known of the words.
    public static let unknown = TimeWording()
}
