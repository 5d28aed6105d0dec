public import Portfolio

/// Where the days of a picture lie on its width.
public struct TimeScale: Hashable, Sendable {
    /// The first and the last day that have a place.
    public let first: Day
    /// The last day that is shown.
    public let last: Day
    /// Where `first` begins and `last` ends, in pixels.
    public let left: Double
    /// Where the last day ends, in pixels.
    public let right: Double

    public init(first: Day, last: Day, left: Double, right: Double) {
        self.first = min(first, last)
        self.last = max(first, last)
        self.left = left
        self.right = right
    }

    /// How wide a day is, in pixels; negative where the scale grows upwards.
    public var pixelsPerDay: Double { (right - left) / Double(last - first + 1) }

    /// Where a day begins.
    public func start(of day: Day) -> Double { left + Double(day - first) * pixelsPerDay }

    /// Where a day ends.
    public func end(of day: Day) -> Double { start(of: day + 1) }

    /// The middle of a day.
    public func middle(of day: Day) -> Double { left + (Double(day - first) + 0.5) * pixelsPerDay }

    /// Whether a day is on the picture.
    public func shows(_ day: Day) -> Bool { first <= day && day <= last }
}
