/// A picture of very many marks as one drawing of Graphviz's own notation (xdot), which is painted as the background of
/// a graph: ten thousand bars with names and links cost a third of what as many nodes and edges do. Marks that carry a
/// note, a link or a gradient, or that a page may restyle, have to be nodes.
///
/// The notation: https://graphviz.org/docs/outputs/canon/#xdot.
struct GraphvizBackground {
    /// From how many marks on it is worth it.
    static let threshold = 4_000

    private let height: Double
    private let typeface = Typeface()
    private var text = AttributeText()
    private var names = ColorNames()
    private var fill: Color?
    private var pen: Pen?
    private var font: Font?

    /// Whether a picture can and should be drawn this way.
    static func suits(_ picture: Picture) -> Bool {
        picture.marks.count >= threshold && picture.marks.allSatisfy(\.isPlain)
    }

    init(_ picture: Picture) {
        height = picture.height
        let page = Rect(x: 0, y: 0, width: picture.width, height: picture.height)
        draw(.box, page, .solid(Ink.paper))
        for mark in picture.marks { draw(mark) }
    }

    /// Hands the drawing over as a C string.
    mutating func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result { text.withCString(body) }

    private mutating func draw(_ mark: Mark) {
        switch mark.form {
        case .shape(let shape, let rect, let paint): draw(shape, rect, paint)
        case .line(let line): draw(line)
        case .text(let run): draw(run)
        }
    }

    private mutating func draw(_ shape: Shape, _ rect: Rect, _ paint: Paint) {
        if case .solid(let color) = paint.fill { use(fill: color) }
        use(paint.stroke ?? Pen(Color(0, opacity: 0)))
        let isFilled = paint.fill != .none
        if shape == .ellipse {
            text.append(isFilled ? "E" : "e")
            append(rect.center)
            text.append(" ")
            text.append(rect.width / 2)
            text.append(" ")
            text.append(rect.height / 2)
            text.append(" ")
        } else {
            append(isFilled ? "P" : "p", shape.corners(of: rect))
        }
    }

    private mutating func draw(_ line: Line) {
        use(line.pen)
        switch line.course {
        case .curved(let points, let tip):
            append("B", points)
            if let tip, let end = points.last { drawHead(from: end, to: tip, line.pen) }
        case .straight(var points):
            guard points.count > 1, let tip = points.last else { return }
            guard let arrow = line.arrow else { return append("L", points) }
            let end = tip.moved(towards: points[points.count - 2], by: arrow)
            points[points.count - 1] = end
            append("L", points)
            drawHead(from: end, to: tip, line.pen)
        }
    }

    /// A head like the one that Graphviz puts on edges: 0.7 as wide as it is long.
    private mutating func drawHead(from end: Point, to tip: Point, _ pen: Pen) {
        use(fill: pen.color)
        let (dx, dy) = ((tip.x - end.x) * 0.35, (tip.y - end.y) * 0.35)
        append("P", [Point(end.x - dy, end.y + dx), tip, Point(end.x + dy, end.y - dx)])
    }

    /// A string without a byte ends Graphviz's reading of the whole drawing.
    private mutating func draw(_ run: TextRun) {
        guard !run.text.isEmpty else { return }
        if font != run.font {
            font = run.font
            text.append("F ")
            text.append(run.font.size)
            append(string: run.font.weight == .bold ? typeface.bold : typeface.regular)
        }
        use(Pen(run.color))
        text.append("T")
        // Graphviz lifts the text by a fifth of its size; what remains is where it puts the base line in a node.
        append(Point(run.at.x, run.at.y + run.font.size * 0.46))
        text.append(run.anchor == .start ? " -1 " : run.anchor == .middle ? " 0 " : " 1 ")
        text.append(run.width)
        append(string: run.text)
    }

    private mutating func use(fill color: Color) {
        guard fill != color else { return }
        fill = color
        text.append("C")
        append(string: names[color])
    }

    private mutating func use(_ wanted: Pen) {
        guard pen != wanted else { return }
        if pen?.color != wanted.color {
            text.append("c")
            append(string: names[wanted.color])
        }
        if pen?.width != wanted.width {
            text.append("S")
            append(string: "setlinewidth(" + AttributeText.number(wanted.width) + ")")
        }
        if pen?.dash != wanted.dash {
            text.append("S")
            append(string: wanted.dash.rawValue)
        }
        pen = wanted
    }

    /// The length in bytes, a hyphen, and the bytes.
    private mutating func append(string: String) {
        text.append(" ")
        text.append(Double(string.utf8.count))
        text.append(" -")
        text.append(string)
        text.append(" ")
    }

    private mutating func append(_ operation: String, _ points: [Point]) {
        text.append(operation)
        text.append(" ")
        text.append(Double(points.count))
        for point in points { append(point) }
        text.append(" ")
    }

    private mutating func append(_ point: Point) {
        text.append(" ")
        text.append(point.x)
        text.append(" ")
        text.append(height - point.y)
    }
}

extension Mark {
    /// Whether nothing but its form matters.
    fileprivate var isPlain: Bool {
        if needsIdentity { return false }
        if case .shape(.roundedBox, _, _) = form { return false }
        return true
    }
}

extension Shape {
    fileprivate func corners(of rect: Rect) -> [Point] {
        switch self {
        case .diamond:
            [
                Point(rect.midX, rect.y), Point(rect.maxX, rect.midY), Point(rect.midX, rect.maxY),
                Point(rect.x, rect.midY),
            ]
        case .box, .roundedBox, .ellipse:
            [
                Point(rect.x, rect.y), Point(rect.maxX, rect.y), Point(rect.maxX, rect.maxY), Point(rect.x, rect.maxY),
            ]
        }
    }
}
