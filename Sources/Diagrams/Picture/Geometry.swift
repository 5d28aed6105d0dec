/// A point of a picture, in pixels from its upper left corner; y grows downwards.
public struct Point: Hashable, Sendable {
    /// In pixels from the left and from the top.
    public var x: Double
    /// From the top, in pixels.
    public var y: Double

    public init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}

/// An upright rectangle of a picture, in pixels from its upper left corner.
public struct Rect: Hashable, Sendable {
    /// The upper left corner, in pixels.
    public var x: Double
    /// From the top, in pixels.
    public var y: Double
    /// In pixels.
    public var width: Double
    /// In pixels.
    public var height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The rectangle of this size around a point.
    public init(center: Point, width: Double, height: Double) {
        self.init(x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
    }

    /// The right edge.
    public var maxX: Double { x + width }
    /// The lower edge.
    public var maxY: Double { y + height }
    /// The middle, across.
    public var midX: Double { x + width / 2 }
    /// The middle, downwards.
    public var midY: Double { y + height / 2 }
    /// The middle.
    public var center: Point { Point(midX, midY) }

    /// The rectangle with this much less (or, when negative, more) on each side.
    public func inset(_ dx: Double, _ dy: Double) -> Rect {
        Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
    }

    /// Whether the two share an area; touching edges do not count.
    public func intersects(_ other: Rect) -> Bool {
        x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
    }

    /// Whether another one lies wholly inside, edges included.
    public func contains(_ other: Rect) -> Bool {
        x <= other.x && y <= other.y && maxX >= other.maxX && maxY >= other.maxY
    }
}
