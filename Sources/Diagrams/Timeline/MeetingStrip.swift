import Portfolio

/// The meetings under a timeline, each a thin line with a mark and, where there is room, its words; and the line of the
/// day that the picture is seen from.
public struct MeetingStrip: Hashable, Sendable {
    /// A meeting with a place, or the day that the picture is seen from.
    public struct Place: Hashable, Sendable {
        /// `nil` when the line is only the day that the picture is seen from.
        public let meeting: TimelineMeeting?
        /// The middle of its line, in pixels.
        public let x: Double
        /// Whether the picture is seen from its day.
        public let isAsOf: Bool
        /// Its day, where there is room.
        public internal(set) var label: TextRun?
    }

    /// Oldest first; the day of the picture last where it is no meeting's.
    public private(set) var places: [Place]
    /// The middle of the marks.
    public let markY: Double
    /// Where the lowest of the words end.
    public let bottom: Double

    static let signSize = 11.0
    private static let lineHeight = 17.0
    private static let lines = 3
    /// How many meetings are tried for words; the width of a picture holds far fewer.
    private static let candidates = 200

    init(
        _ meetings: [TimelineMeeting], asOf: Day, scale: TimeScale, top: Double, width: Double, words: TimelineWords
    ) {
        let showsBody = Set(meetings.map(\.body)).count > 1
        var places = meetings.map { meeting in
            Place(meeting: meeting, x: scale.middle(of: meeting.date), isAsOf: meeting.date == asOf, label: nil)
        }
        if scale.shows(asOf), !places.contains(where: \.isAsOf) {
            places.append(Place(meeting: nil, x: scale.middle(of: asOf), isAsOf: true, label: nil))
        }
        markY = top + 10
        let lead = markY
        var taken = places.map { Self.ground(of: $0, lead) }
        var lowest = 0
        let order = places.indices.sorted { Self.matters(places[$0], more: places[$1]) }
        for index in order.prefix(Self.candidates) {
            let place = places[index]
            let text =
                place.meeting.map { words.meeting($0, isAsOf: place.isAsOf, showsBody: showsBody) }
                ?? words.table.seenFrom(asOf)
            let day = place.meeting?.date.words(in: words.language, year: false)
            // Where there is no room for what the meeting did, its day alone is better than nothing.
            for text in [text, day].compactMap({ $0 }) where places[index].label == nil {
                guard let (run, line) = Self.label(text, place, markY: lead, width: width, taken: &taken) else {
                    continue
                }
                places[index].label = run
                lowest = max(lowest, line)
            }
        }
        self.places = places
        bottom = places.isEmpty ? top : markY + 10 + Double(lowest) * Self.lineHeight
    }

    /// What the signs of a meeting cover, with some air.
    private static func ground(of place: Place, _ markY: Double) -> Rect {
        let signs = place.meeting?.signs ?? []
        return Rect(center: Point(place.x, markY), width: signs.width(size: signSize) + 2, height: 13)
    }

    /// The day of the picture first, then what was put off, then what was decided, oldest first.
    private static func matters(_ one: Place, more other: Place) -> Bool {
        func rank(_ place: Place) -> Int {
            if place.isAsOf { return 0 }
            return switch place.meeting?.signs.first {
            case .postponed: 1
            case .decided, .rejected, .recommended: 2
            case .noted, .unclear, .subject, .closed, .mentioned, nil: 3
            }
        }
        return (rank(one), one.x) < (rank(other), other.x)
    }

    /// The first of the lines, and the side of the mark, on which the words touch nothing.
    private static func label(
        _ text: String, _ place: Place, markY: Double, width: Double, taken: inout [Rect]
    ) -> (TextRun, line: Int)? {
        let font = place.isAsOf ? Font.strong : .date
        let color = place.isAsOf ? Ink.text : Ink.muted
        for line in 0..<lines {
            let y = markY + Double(line) * lineHeight
            for anchor in [TextRun.Anchor.start, .end] {
                let own = ground(of: place, markY)
                let gap = own.width / 2 + 3.5
                let x = place.x + (anchor == .start ? gap : -gap)
                let run = TextRun(text, at: Point(x, y), anchor: anchor, font: font, color: color)
                let lead = Rect(x: place.x - 2, y: markY + 6, width: 4, height: max(0, y - markY - 6))
                guard run.box.x > 20, run.box.maxX < width - 20 else { continue }
                let wanted = line == 0 ? [run.box.inset(-3, 0)] : [run.box.inset(-3, 0), lead]
                guard taken.allSatisfy({ box in box == own || !wanted.contains { $0.intersects(box) } }) else {
                    continue
                }
                taken += wanted
                return (run, line)
            }
        }
        return nil
    }
}
