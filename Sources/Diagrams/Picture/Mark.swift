/// One thing that is drawn. A picture is a list of them, painted in order: later marks lie over earlier ones.
public struct Mark: Hashable, Sendable {
    /// What is drawn, and where.
    public enum Form: Hashable, Sendable {
        case shape(Shape, Rect, Paint)
        case line(Line)
        case text(TextRun)
    }

    /// What is drawn, and where.
    public var form: Form
    /// What the mark is, as a class in the SVG that a page can restyle ("lane", "label").
    public var role: Role
    /// What a reader who points at it is told: the words of the minutes.
    public var note: String?
    /// The place on the same page that it leads to, without `#`: the quote.
    public var link: String?

    public init(_ form: Form, _ role: Role, note: String? = nil, link: String? = nil) {
        self.form = form
        self.role = role
        self.note = note
        self.link = link
    }
}

/// What a mark means. The raw value is its class in the SVG, with `rt-` before it.
public enum Role: String, CaseIterable, Sendable {
    case page, lane, laneEdge = "lane-edge", stripe, grid, axis, plate, stripePlate = "stripe-plate"
    case title, subtitle, heading, label, date, alert, inside, small
    case bar, milestone, span, ghost, mark, hatch
    case link, critical, criticalFigure = "critical-figure", asOf = "as-of", meeting, deadline, legend
    case decided, noted, postponed, mentioned
    case box, criticalBox = "critical-box"
}

/// The shapes that a rectangle can be filled with.
public enum Shape: Hashable, Sendable {
    case box, roundedBox, diamond, ellipse
}

/// How an area is painted.
public struct Paint: Hashable, Sendable {
    /// What is inside the outline.
    public enum Fill: Hashable, Sendable {
        case none
        case solid(Color)
        /// From left to right, one colour into another: the faded end of what is uncertain.
        case fade(Color, Color)
    }

    /// What is inside the outline.
    public var fill: Fill
    /// The outline; none when `nil`.
    public var stroke: Pen?

    public init(_ fill: Fill, stroke: Pen? = nil) {
        self.fill = fill
        self.stroke = stroke
    }

    /// One colour all over, with or without an outline.
    public static func solid(_ color: Color, stroke: Pen? = nil) -> Paint { Paint(.solid(color), stroke: stroke) }
}

/// How a line or an outline is drawn.
public struct Pen: Hashable, Sendable {
    /// How a line is broken.
    public enum Dash: String, Hashable, Sendable {
        case solid, dashed, dotted
    }

    /// The colour of the line.
    public var color: Color
    /// In pixels.
    public var width: Double
    /// How the line is broken.
    public var dash: Dash

    public init(_ color: Color, width: Double = 1, dash: Dash = .solid) {
        self.color = color
        self.width = width
        self.dash = dash
    }
}

/// A line through points, straight or as Bézier curves, with or without an arrow head at its end.
public struct Line: Hashable, Sendable {
    /// Where a line runs.
    public enum Course: Hashable, Sendable {
        case straight([Point])
        /// A start and three points for each curve, as Graphviz gives them.
        case curved([Point], tip: Point?)
    }

    /// Where it runs.
    public var course: Course
    /// How it is drawn.
    public var pen: Pen
    /// The length of the arrow head of a straight line, in pixels; it ends where the line ends.
    public var arrow: Double?

    public init(_ points: [Point], _ pen: Pen, arrow: Double? = nil) {
        self.course = .straight(points)
        self.pen = pen
        self.arrow = arrow
    }

    /// Curves, with an arrow head from where they end to `tip`.
    public init(curve: [Point], tip: Point? = nil, _ pen: Pen) {
        self.course = .curved(curve, tip: tip)
        self.pen = pen
        self.arrow = nil
    }

    /// The points that it runs through or is drawn towards.
    public var points: [Point] {
        switch course {
        case .straight(let points), .curved(let points, _): points
        }
    }
}

/// One line of text.
public struct TextRun: Hashable, Sendable {
    /// Which part of a text stands at its place.
    public enum Anchor: Hashable, Sendable {
        case start, middle, end
    }

    /// The words, already clean and short enough.
    public let text: String
    /// Where it begins, has its middle, or ends; vertically the middle of its capitals.
    public var at: Point
    /// Which part of the text stands there.
    public var anchor: Anchor
    /// Size and weight.
    public var font: Font
    /// The colour of the letters.
    public var color: Color

    public init(_ text: String, at: Point, anchor: Anchor = .start, font: Font, color: Color) {
        self.text = text
        self.at = at
        self.anchor = anchor
        self.font = font
        self.color = color
    }

    /// In pixels, by the widths of the typeface.
    public var width: Double { font.width(of: text) }

    /// The area that it covers.
    public var box: Rect {
        let left =
            switch anchor {
            case .start: at.x
            case .middle: at.x - width / 2
            case .end: at.x - width
            }
        return Rect(x: left, y: at.y - font.size * 0.6, width: width, height: font.size * 1.2)
    }
}
