/// What the record of an archive makes of a date that is promised and still to come (*prognose*): "promised 1 June; of
/// fourteen promises like it half came by 12 August".
///
/// It is no statement of any minute and never stands among them.
public struct Forecast: Hashable, Sendable {
    /// How far ahead a date is promised; what is near is kept better than what is far.
    public enum Horizon: String, CaseIterable, Sendable, Encodable {
        /// Up to 90 days, up to a year, and more.
        case quarter, year, longer

        /// - Parameter lead: days from the meeting to the promised date.
        public init(lead: Int) { self = lead <= 90 ? .quarter : lead <= 366 ? .year : .longer }
    }

    /// The promises that a date is held against.
    public enum ReferenceClass: Hashable, Sendable {
        /// Those of the same body as far ahead, those as far ahead, those of the same body, or all of the archive.
        case bodyAndHorizon(String, Horizon)
        case horizon(Horizon)
        case body(String)
        case archive
    }

    /// The last day that was promised, and the meeting's day on which it was.
    public let promised: Day
    /// The day of the meeting that said it.
    public let saidOn: Day
    /// The day by which half of such promises came.
    public let median: Day
    /// The day by which four in five of them came.
    public let bound: Day
    /// How many promises it rests on.
    public let count: Int
    /// Which they are.
    public let reference: ReferenceClass

    /// Whether promises like it tend to come later.
    public var isLater: Bool { bound > promised }

    /// How much of the time that was left the median and the bound add to it: .24 is 24 %.
    public var growths: (median: Double, bound: Double) {
        let lead = Double(max(1, promised - saidOn))
        return (Double(median - promised) / lead, Double(bound - promised) / lead)
    }

    public init(
        promised: Day, saidOn: Day, median: Day, bound: Day, count: Int, reference: ReferenceClass
    ) {
        self.promised = promised
        self.saidOn = saidOn
        self.median = median
        self.bound = bound
        self.count = count
        self.reference = reference
    }
}
