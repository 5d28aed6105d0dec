/// How the values of a picture are called in Graphviz.
extension Shape {
    /// The name of the shape, where it is not the default (a box).
    var graphvizName: String? {
        switch self {
        case .box, .roundedBox: nil
        case .diamond: "diamond"
        case .ellipse: "ellipse"
        }
    }
}

extension Paint {
    /// The style, where it is not the default (filled).
    func style(for shape: Shape) -> String? {
        var styles: [String] = []
        if shape == .roundedBox { styles.append("rounded") }
        if fill != .none { styles.append("filled") }
        if let dash = stroke?.dash, dash != .solid { styles.append(dash.rawValue) }
        if styles == ["filled"] { return nil }
        return styles.isEmpty ? "solid" : styles.joined(separator: ",")
    }
}

extension Role {
    /// The class in the SVG.
    var className: String { "rt-" + rawValue }
}

extension Mark {
    var line: Line? { if case .line(let line) = form { line } else { nil } }

    /// Whether two lines can be drawn in one go.
    func looks(like other: Mark) -> Bool {
        guard let line, let another = other.line, role == other.role else { return false }
        return line.pen == another.pen && line.headLength == another.headLength
    }

    /// Whether something refers to the mark: its link, its note, or a gradient that it is painted with.
    var needsIdentity: Bool {
        if link != nil || note != nil { return true }
        if case .shape(_, _, let paint) = form, case .fade = paint.fill { return true }
        return false
    }
}

extension Line {
    /// The length of the arrow head to a hundredth; `nil` without one.
    fileprivate var headLength: Double? {
        switch course {
        case .straight: arrow
        case .curved(let points, let tip):
            tip.flatMap { tip in points.last.map { ($0.distance(to: tip) * 100).rounded() / 100 } }
        }
    }
}

extension Point {
    func distance(to other: Point) -> Double {
        ((other.x - x) * (other.x - x) + (other.y - y) * (other.y - y)).squareRoot()
    }

    /// The point so far on the way to another.
    func moved(towards other: Point, by distance: Double) -> Point {
        let length = self.distance(to: other)
        guard length > 0 else { return self }
        return Point(x + (other.x - x) / length * distance, y + (other.y - y) / length * distance)
    }
}

/// The names of colours, each put together once.
struct ColorNames {
    private var names: [Color: String] = [:]

    subscript(color: Color) -> String {
        mutating get {
            if let name = names[color] { return name }
            let name = color.hexadecimal
            names[color] = name
            return name
        }
    }
}
