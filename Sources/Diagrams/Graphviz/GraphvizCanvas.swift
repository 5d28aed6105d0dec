internal import CGraphviz

/// Puts the marks of a picture into a Graphviz graph.
struct GraphvizCanvas {
    private let picture: Picture
    private let symbols: Symbols
    private let typeface: Typeface
    private let root: GraphvizGraph.Subgraph

    init(graph: borrowing GraphvizGraph, picture: Picture, format: PictureFormat) throws(RenderingError) {
        self.picture = picture
        self.typeface = Typeface(for: format)
        self.root = graph.root
        self.symbols = try Symbols(graph, typeface: typeface)
    }

    /// The page first, which also pins the size of the picture, then every mark.
    func drawAll() throws(RenderingError) {
        let page = Rect(x: 0, y: 0, width: picture.width, height: picture.height)
        try draw(Mark(.shape(.box, page, .solid(Ink.paper)), .page), "page")
        // Lines that follow each other hang on one unseen node: Graphviz paints them after it, in their order.
        var anchor: GraphvizGraph.Node?
        for (index, mark) in picture.marks.enumerated() {
            guard case .line(let line) = mark.form else {
                try draw(mark, "n\(index)")
                anchor = nil
                continue
            }
            if anchor == nil { anchor = try addAnchor("l\(index)", at: line) }
            if let anchor { try draw(line, mark.role, on: anchor) }
        }
    }

    private func draw(_ mark: Mark, _ name: String) throws(RenderingError) {
        guard let node = redthread_node(root, name) else { throw .unavailable }
        switch mark.form {
        case .shape(let shape, let rect, let paint): draw(shape, rect, paint, on: node)
        case .text(let run): draw(run, on: node)
        case .line: return
        }
        set(node, symbols.nodeClass, "rt-" + mark.role.rawValue)
        if mark.needsIdentity { set(node, symbols.id, picture.idPrefix + "-" + name) }
        if let link = mark.link { set(node, symbols.url, "#" + link) }
    }

    private func addAnchor(_ name: String, at line: Line) throws(RenderingError) -> GraphvizGraph.Node {
        guard let node = redthread_node(root, name) else { throw .unavailable }
        place(node, Rect(center: line.points.first ?? Point(0, 0), width: 1, height: 1))
        set(node, symbols.style, "invis")
        return node
    }

    private func draw(_ shape: Shape, _ rect: Rect, _ paint: Paint, on node: GraphvizGraph.Node) {
        place(node, rect)
        if let name = shape.graphvizName { set(node, symbols.shape, name) }
        if shape == .roundedBox || paint.stroke?.dash != .solid || paint.fill == .none {
            set(node, symbols.style, style(shape, paint))
        }
        switch paint.fill {
        case .none: break
        case .solid(let color): set(node, symbols.fill, color.hexadecimal)
        case .fade(let left, let right): set(node, symbols.fill, left.hexadecimal + ":" + right.hexadecimal)
        }
        guard let stroke = paint.stroke else { return set(node, symbols.width, "0") }
        set(node, symbols.color, stroke.color.hexadecimal)
        if stroke.width != 1 { set(node, symbols.width, number(stroke.width)) }
    }

    private func style(_ shape: Shape, _ paint: Paint) -> String {
        var styles: [String] = []
        if shape == .roundedBox { styles.append("rounded") }
        if paint.fill != .none { styles.append("filled") }
        if let dash = paint.stroke?.dash, dash != .solid { styles.append(dash.rawValue) }
        return styles.isEmpty ? "solid" : styles.joined(separator: ",")
    }

    private func draw(_ run: TextRun, on node: GraphvizGraph.Node) {
        // The node is wider than the text by our measure, because a label that Graphviz finds wider than its node would
        // move; but not wider than the page, which would grow.
        let room = max(run.width, min(run.width * 1.5 + 40, space(for: run)))
        let center =
            switch run.anchor {
            case .start: run.at.x + room / 2
            case .middle: run.at.x
            case .end: run.at.x - room / 2
            }
        place(node, Rect(center: Point(center, run.at.y), width: room, height: run.font.size * 1.2))
        set(node, symbols.shape, "none")
        set(node, symbols.style, "solid")
        set(node, symbols.label, GraphvizText.label(run))
        set(node, symbols.fontColor, run.color.hexadecimal)
        if run.font.size != 12 { set(node, symbols.fontSize, number(run.font.size)) }
        if run.font.weight == .bold { set(node, symbols.fontName, typeface.bold) }
    }

    private func space(for run: TextRun) -> Double {
        switch run.anchor {
        case .start: picture.width - run.at.x
        case .middle: 2 * min(run.at.x, picture.width - run.at.x)
        case .end: run.at.x
        }
    }

    private func draw(_ line: Line, _ role: Role, on node: GraphvizGraph.Node) throws(RenderingError) {
        let (curve, tip) = line.graphvizCourse
        guard !curve.isEmpty else { return }
        guard let edge = redthread_edge(root, node, node) else { throw .unavailable }
        let points = curve.map(position).joined(separator: " ")
        set(edge, symbols.edgePosition, tip.map { "e," + position($0) + " " + points } ?? points)
        set(edge, symbols.edgeColor, line.pen.color.hexadecimal)
        set(edge, symbols.edgeClass, "rt-" + role.rawValue)
        if line.pen.width != 1 { set(edge, symbols.edgeWidth, number(line.pen.width)) }
        if line.pen.dash != .solid { set(edge, symbols.edgeStyle, line.pen.dash.rawValue) }
        guard let tip, let end = curve.last else { return }
        set(edge, symbols.arrowHead, "normal")
        set(edge, symbols.arrowSize, number(end.distance(to: tip) / 10))
    }

    private func place(_ node: GraphvizGraph.Node, _ rect: Rect) {
        set(node, symbols.position, position(rect.center))
        set(node, symbols.nodeWidth, number(rect.width / 72))
        set(node, symbols.nodeHeight, number(rect.height / 72))
    }

    /// Graphviz counts upwards from the lower left corner.
    private func position(_ point: Point) -> String {
        number(point.x) + "," + number(picture.height - point.y)
    }

    private func set(_ object: UnsafeMutableRawPointer, _ symbol: GraphvizGraph.Symbol, _ value: String) {
        redthread_set(object, symbol, value)
    }

    private func number(_ value: Double) -> String { DecimalText.short(value) }
}

extension Mark {
    /// Whether something refers to the mark: its link, its note, or a gradient that it is painted with.
    var needsIdentity: Bool {
        if link != nil || note != nil { return true }
        if case .shape(_, _, let paint) = form, case .fade = paint.fill { return true }
        return false
    }
}

extension Shape {
    /// The name in Graphviz, where it is not the default (a box).
    fileprivate var graphvizName: String? {
        switch self {
        case .box, .roundedBox: nil
        case .diamond: "diamond"
        case .ellipse: "ellipse"
        }
    }
}

extension Line {
    /// The line as Graphviz wants it: cubic Bézier curves, and where the arrow head ends. The curve stops where the head
    /// begins.
    fileprivate var graphvizCourse: (curve: [Point], tip: Point?) {
        switch course {
        case .curved(let points, let tip): return (points, tip)
        case .straight(var points):
            guard points.count > 1, let tip = points.last else { return ([], nil) }
            if let arrow { points[points.count - 1] = tip.moved(towards: points[points.count - 2], by: arrow) }
            var curve = [points[0]]
            for (from, to) in zip(points, points.dropFirst()) { curve += [from, to, to] }
            return (curve, arrow == nil ? nil : tip)
        }
    }
}

extension Point {
    fileprivate func distance(to other: Point) -> Double {
        ((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y)).squareRoot()
    }

    fileprivate func moved(towards other: Point, by distance: Double) -> Point {
        let (dx, dy) = (other.x - x, other.y - y)
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 0 else { return self }
        return Point(x + dx / length * distance, y + dy / length * distance)
    }
}
