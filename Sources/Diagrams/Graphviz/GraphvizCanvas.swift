internal import CGraphviz

/// Puts the marks of a picture into a Graphviz graph.
struct GraphvizCanvas {
    private let picture: Picture
    private let symbols: Symbols
    private let typeface = Typeface()
    private let root: GraphvizGraph.Subgraph
    private var text = AttributeText()
    private var names = ColorNames()

    /// - Parameter resolution: dots an inch of 72 units; without one, as many as suit a bitmap.
    init(
        graph: borrowing GraphvizGraph, picture: Picture, resolution: Double? = nil
    ) throws(RenderingError) {
        self.picture = picture
        self.root = graph.root
        self.symbols = try Symbols(
            graph, typeface: typeface, resolution: resolution ?? Self.resolution(of: picture))
    }

    /// Dots an inch of 72 units: as sharp as a printer needs where the picture fills a page, or what keeps a very large
    /// picture within what a bitmap can hold.
    private static func resolution(of picture: Picture) -> Double {
        let longest = max(picture.width, picture.height, 1)
        let area = max(picture.width * picture.height, 1)
        return min(192, 72 * 30_000 / longest, 72 * (80_000_000 / area).squareRoot())
    }

    /// The page first, which also pins the size of the picture, then every mark.
    mutating func drawAll() throws(RenderingError) {
        let page = Rect(x: 0, y: 0, width: picture.width, height: picture.height)
        try draw(Mark(.shape(.box, page, .solid(Ink.paper)), .page), "page")
        var index = 0
        while index < picture.marks.count {
            let lines = picture.marks[index...].prefix { $0.line != nil }
            if lines.isEmpty {
                try draw(picture.marks[index], "n\(index)")
                index += 1
            } else {
                try draw(lines)
                index = lines.endIndex
            }
        }
    }

    /// All marks in one piece, with an unseen node that pins the size of the picture.
    mutating func drawAsBackground(of graph: borrowing GraphvizGraph) throws(RenderingError) {
        guard let page = redthread_node(root, "page") else { throw .unavailable }
        place(page, Rect(x: 0, y: 0, width: picture.width, height: picture.height))
        set(page, symbols.style, "invis")
        var background = GraphvizBackground(picture)
        let symbol = background.withCString {
            redthread_attribute(graph.root, GraphvizGraph.Kind.graph.rawValue, "_background", $0)
        }
        guard symbol != nil else { throw .unavailable }
    }

    private mutating func draw(_ mark: Mark, _ name: String) throws(RenderingError) {
        guard let node = redthread_node(root, name) else { throw .unavailable }
        switch mark.form {
        case .shape(let shape, let rect, let paint): draw(shape, rect, paint, on: node)
        case .text(let run): draw(run, on: node)
        case .line: return
        }
        set(node, symbols.nodeClass, mark.role.className)
        if mark.needsIdentity { set(node, symbols.id, picture.idPrefix + "-" + name) }
        if let link = mark.link { set(node, symbols.url, "#" + link) }
    }

    private mutating func draw(_ shape: Shape, _ rect: Rect, _ paint: Paint, on node: GraphvizGraph.Node) {
        place(node, rect)
        if let name = shape.graphvizName { set(node, symbols.shape, name) }
        if let style = paint.style(for: shape) { set(node, symbols.style, style) }
        switch paint.fill {
        case .none: break
        case .solid(let color): set(node, symbols.fill, names[color])
        case .fade(let left, let right): set(node, symbols.fill, names[left] + ":" + names[right])
        }
        guard let stroke = paint.stroke else { return set(node, symbols.width, "0") }
        set(node, symbols.color, names[stroke.color])
        if stroke.width != 1 { set(node, symbols.width, AttributeText.number(stroke.width)) }
    }

    private mutating func draw(_ run: TextRun, on node: GraphvizGraph.Node) {
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
        set(node, symbols.fontColor, names[run.color])
        if run.font.size != 11 { set(node, symbols.fontSize, AttributeText.number(run.font.size)) }
        if run.font.weight == .bold { set(node, symbols.fontName, typeface.bold) }
    }

    private func space(for run: TextRun) -> Double {
        switch run.anchor {
        case .start: picture.width - run.at.x
        case .middle: 2 * min(run.at.x, picture.width - run.at.x)
        case .end: run.at.x
        }
    }

    private mutating func place(_ node: GraphvizGraph.Node, _ rect: Rect) {
        text.clear()
        append(rect.center)
        set(node, symbols.position)
        text.clear()
        text.append(rect.width / 72, digits: 4)
        set(node, symbols.nodeWidth)
        text.clear()
        text.append(rect.height / 72, digits: 4)
        set(node, symbols.nodeHeight)
    }

    /// Graphviz counts upwards from the lower left corner.
    private mutating func append(_ point: Point) {
        text.append(point.x)
        text.append(",")
        text.append(picture.height - point.y)
    }

    private func set(_ object: UnsafeMutableRawPointer, _ symbol: GraphvizGraph.Symbol, _ value: String) {
        redthread_set(object, symbol, value)
    }

    private mutating func set(_ object: UnsafeMutableRawPointer, _ symbol: GraphvizGraph.Symbol) {
        _ = text.withCString { redthread_set(object, symbol, $0) }
    }
}

// MARK: - Lines

extension GraphvizCanvas {
    /// How many lines share an edge. Graphviz reads the position of an edge with `sscanf`, which measures all that is
    /// left of the text for every point.
    private static let linesPerEdge = 8

    /// Lines that follow each other hang on one unseen node; Graphviz paints them after it, in their order. Those that
    /// look the same share an edge.
    private mutating func draw(_ marks: ArraySlice<Mark>) throws(RenderingError) {
        guard let node = redthread_node(root, "l\(marks.startIndex)") else { throw .unavailable }
        place(node, Rect(x: 0, y: 0, width: 1, height: 1))
        set(node, symbols.style, "invis")
        var index = marks.startIndex
        while index < marks.endIndex {
            let first = marks[index]
            let alike = marks[index...].prefix(Self.linesPerEdge).prefix { $0.looks(like: first) }
            try draw(alike.compactMap(\.line), first.role, on: node)
            index = alike.endIndex
        }
    }

    private mutating func draw(_ lines: [Line], _ role: Role, on node: GraphvizGraph.Node) throws(RenderingError) {
        guard let pen = lines.first?.pen, let edge = redthread_edge(root, node, node) else { throw .unavailable }
        var head: Double?
        text.clear()
        for (index, line) in lines.enumerated() {
            if index > 0 { text.append(";") }
            head = append(line)
        }
        set(edge, symbols.edgePosition)
        set(edge, symbols.edgeColor, names[pen.color])
        set(edge, symbols.edgeClass, role.className)
        if pen.width != 1 { set(edge, symbols.edgeWidth, AttributeText.number(pen.width)) }
        if pen.dash != .solid { set(edge, symbols.edgeStyle, pen.dash.rawValue) }
        guard let head else { return }
        set(edge, symbols.arrowHead, "normal")
        set(edge, symbols.arrowSize, AttributeText.number(head / 10))
    }

    /// The line as Graphviz wants it: where the arrow head ends, then cubic Bézier curves up to where the head begins.
    /// Returns the length of the head.
    private mutating func append(_ line: Line) -> Double? {
        switch line.course {
        case .curved(let points, let tip):
            if let tip { appendTip(tip) }
            appendAll(points)
            return tip.flatMap { tip in points.last.map { $0.distance(to: tip) } }
        case .straight(var points):
            guard points.count > 1, let tip = points.last else { return nil }
            if let arrow = line.arrow {
                points[points.count - 1] = tip.moved(towards: points[points.count - 2], by: arrow)
                appendTip(tip)
            }
            append(points[0])
            for (from, to) in zip(points, points.dropFirst()) {
                for point in [from, to, to] {
                    text.append(" ")
                    append(point)
                }
            }
            return line.arrow
        }
    }

    private mutating func appendTip(_ tip: Point) {
        text.append("e,")
        append(tip)
        text.append(" ")
    }

    private mutating func appendAll(_ points: [Point]) {
        for (index, point) in points.enumerated() {
            if index > 0 { text.append(" ") }
            append(point)
        }
    }
}
