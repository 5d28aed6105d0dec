internal import CGraphviz

extension GraphvizCanvas {
    /// The attributes that the canvas sets, each declared once with the value that most marks have.
    struct Symbols {
        let position, shape, style, fill, color, width, nodeWidth, nodeHeight: GraphvizGraph.Symbol
        let label, fontColor, fontSize, fontName: GraphvizGraph.Symbol
        let nodeClass, id, url: GraphvizGraph.Symbol
        let edgePosition, edgeColor, edgeClass, edgeWidth, edgeStyle, arrowHead, arrowSize: GraphvizGraph.Symbol

        init(_ graph: borrowing GraphvizGraph, typeface: Typeface, resolution: Double) throws(RenderingError) {
            // No space around the page, and nothing behind it: the page is a mark of its own.
            try graph.declare(.graph, "pad", "0")
            try graph.declare(.graph, "margin", "0")
            try graph.declare(.graph, "bgcolor", "transparent")
            try graph.declare(.graph, "dpi", AttributeText.number(resolution))
            try graph.declare(.node, "fixedsize", "true")
            try graph.declare(.node, "margin", "0")
            position = try graph.declare(.node, "pos", "")
            shape = try graph.declare(.node, "shape", "box")
            style = try graph.declare(.node, "style", "filled")
            fill = try graph.declare(.node, "fillcolor", "#ffffff")
            color = try graph.declare(.node, "color", "#000000")
            width = try graph.declare(.node, "penwidth", "1")
            nodeWidth = try graph.declare(.node, "width", "0")
            nodeHeight = try graph.declare(.node, "height", "0")
            label = try graph.declare(.node, "label", "")
            fontColor = try graph.declare(.node, "fontcolor", "#000000")
            fontSize = try graph.declare(.node, "fontsize", "11")
            fontName = try graph.declare(.node, "fontname", typeface.regular)
            nodeClass = try graph.declare(.node, "class", "")
            id = try graph.declare(.node, "id", "")
            url = try graph.declare(.node, "URL", "")
            edgePosition = try graph.declare(.edge, "pos", "")
            edgeColor = try graph.declare(.edge, "color", "#000000")
            edgeClass = try graph.declare(.edge, "class", "")
            edgeWidth = try graph.declare(.edge, "penwidth", "1")
            edgeStyle = try graph.declare(.edge, "style", "solid")
            arrowHead = try graph.declare(.edge, "arrowhead", "none")
            arrowSize = try graph.declare(.edge, "arrowsize", "1")
        }
    }
}

/// The names that the one typeface goes by. Liberation Sans, Arial and Helvetica have the same widths.
struct Typeface {
    /// As families in the order of preference: what Pango asks for, and what an SVG says.
    static let families = "Liberation Sans,Arial,Helvetica,sans-serif"

    let regular = Self.families
    let bold = Self.families + " Bold"
}
