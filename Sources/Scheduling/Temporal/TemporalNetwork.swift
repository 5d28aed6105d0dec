/// Points in time and the distances that are allowed between them: a simple temporal network (Dechter, Meiri & Pearl,
/// *Temporal constraint networks*, Artificial Intelligence 49, 1991).
///
/// Point 0 is the zero of time, so a date is a distance from it. An activity is two points, its start and its end, and
/// a duration that is only known as a range ("5-6 måneder") is a distance with two ends like any other.
///
///     var network = TemporalNetwork()
///     let offer = network.addPoint()                                   // Tilbud modtaget
///     let choice = network.addPoint()                                  // Leverandør valgt
///     network.require(offer, atLeast: 20, after: TemporalNetwork.zero)
///     network.require(choice, atLeast: 30, after: offer)
///     network.require(choice, atMost: 60, after: TemporalNetwork.zero)
///     network.windows()[offer]                                         // 20...30
public struct TemporalNetwork: Sendable {
    /// One inequality: `to` lies at least `distance` after `from`. "At most" is the same the other way round.
    public struct Bound: Hashable, Sendable {
        /// The point that is counted from.
        public let from: Int
        /// The point that comes later, or no more than `-distance` earlier.
        public let to: Int
        /// In days, or whatever unit the caller counts.
        public let distance: Int
        /// The statement that the inequality comes from, as the caller numbers them.
        public let origin: Int
        /// How firmly it is held: of inequalities that contradict each other, one of the weakest is given up.
        public fileprivate(set) var strength: Int
    }

    /// The days that a point can lie on; `nil` where nothing limits it.
    public struct Window: Hashable, Sendable {
        /// The first day, counted from the zero of time.
        public let earliest: Int?
        /// The last day, inclusive.
        public let latest: Int?

        /// A window by its ends.
        public init(earliest: Int?, latest: Int?) {
            self.earliest = earliest
            self.latest = latest
        }
    }

    /// The point that dates are counted from.
    public static let zero = 0

    /// The number of points, the zero of time among them.
    public private(set) var pointCount = 1
    /// The inequalities, in the order in which they were required.
    public private(set) var bounds: [Bound] = []

    /// A network of the zero of time alone.
    public init() {}

    /// Adds a point in time, and gives its number.
    public mutating func addPoint() -> Int {
        pointCount += 1
        return pointCount - 1
    }

    /// `point` lies at least so long after `other` (before it, when negative). Distances of more than a thousand million
    /// are cut to that.
    public mutating func require(
        _ point: Int, atLeast distance: Int, after other: Int, origin: Int = 0, strength: Int = 0
    ) {
        precondition(point < pointCount && other < pointCount, "no such point")
        let distance = Self.clamped(distance)
        bounds.append(Bound(from: other, to: point, distance: distance, origin: origin, strength: strength))
    }

    /// `point` lies at most so long after `other`.
    public mutating func require(
        _ point: Int, atMost distance: Int, after other: Int, origin: Int = 0, strength: Int = 0
    ) {
        require(other, atLeast: -Self.clamped(distance), after: point, origin: origin, strength: strength)
    }

    /// Longer than any calendar, and short enough that a million such distances can be added up.
    private static func clamped(_ distance: Int) -> Int { min(max(distance, -1_000_000_000), 1_000_000_000) }

    /// Holds inequalities more (or less) firmly from now on.
    public mutating func hold(with strength: Int, where isMeant: (Bound) -> Bool) {
        for index in bounds.indices where isMeant(bounds[index]) { bounds[index].strength = strength }
    }

    /// Gives up inequalities.
    public mutating func removeBounds(where gone: (Bound) -> Bool) { bounds.removeAll(where: gone) }
}
