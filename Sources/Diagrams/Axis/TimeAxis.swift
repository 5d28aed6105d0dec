public import Portfolio

/// One of the two rows of an axis: the cells of a unit, with their names.
public struct AxisBand: Hashable, Sendable {
    enum Place { case upper, lower }

    /// One unit of the calendar on a band.
    public struct Cell: Hashable, Sendable {
        /// The first day of the unit; for the outermost cells it may lie outside the picture.
        public let first: Day
        /// The edges in the picture, in pixels.
        public let left: Double
        /// Where it ends, in pixels.
        public let right: Double
        /// What is written in it, as short as its room asks: "okt", "4. kvt. 2017".
        public let name: String
    }

    /// From left to right.
    public let cells: [Cell]

    /// A row without cells, where there is no unit coarse enough.
    init() { cells = [] }

    init(_ unit: CalendarUnit, on place: Place, of scale: TimeScale, language: DisplayLanguage) {
        var cells: [Cell] = []
        var day = unit.start(of: scale.first)
        while day <= scale.last {
            let next = unit.next(after: day)
            guard next > day else { break }
            let left = max(scale.left, scale.start(of: day))
            let right = min(scale.right, scale.start(of: next))
            cells.append(
                Cell(
                    first: day, left: left, right: right,
                    name: unit.name(of: day, on: place, room: scale.end(of: next - 1) - scale.start(of: day), language))
            )
            day = next
        }
        self.cells = cells
    }
}

/// The two rows above a picture that tell the time.
public struct TimeAxis: Hashable, Sendable {
    /// The band of the longer units, above.
    public let upper: AxisBand
    /// The band of the shorter units, whose edges are the lines of the grid.
    public let lower: AxisBand
    /// What the numbers of the lower row count, where they are bare: "uge".
    public let caption: String?

    /// The finest units whose names can be read.
    public init(of scale: TimeScale, language: DisplayLanguage) {
        let pixels = scale.pixelsPerDay
        let fine = CalendarUnit.allCases.first { $0.days * pixels >= $0.room(on: .lower) } ?? .decade
        let coarse = CalendarUnit.allCases.first {
            $0.rawValue > fine.rawValue && $0.days * pixels >= $0.room(on: .upper)
        }
        let isNarrow = fine == .quarter && fine.days * pixels <= CalendarUnit.namedQuarter
        caption = fine == .week ? language.pictures.week : isNarrow ? language.pictures.quarters : nil
        lower = AxisBand(fine, on: .lower, of: scale, language: language)
        upper = coarse.map { AxisBand($0, on: .upper, of: scale, language: language) } ?? AxisBand()
    }
}
