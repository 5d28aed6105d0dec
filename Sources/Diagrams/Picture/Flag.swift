extension Mark {
    /// How far a bracket reaches beyond what it closes.
    static let bracketWidth = 5.0

    /// A hard end, that others set: a bracket that closes the right side of a rectangle.
    static func bracket(_ rect: Rect) -> [Mark] {
        let x = rect.maxX + bracketWidth - 1
        let course = [
            Point(x - 5, rect.y - 2), Point(x, rect.y - 2), Point(x, rect.maxY + 2), Point(x - 5, rect.maxY + 2),
        ]
        return [Mark(.line(Line(course, Pen(Ink.text, width: 2.2))), .deadline)]
    }

    /// The last possible day: a flag on its pole, at the right edge of a rectangle, in every kind of diagram.
    static func flag(_ rect: Rect) -> [Mark] {
        let pole = Line([Point(rect.maxX, rect.y - 3), Point(rect.maxX, rect.maxY + 3)], Pen(Ink.text, width: 2.2))
        let cloth = Line(
            [Point(rect.maxX, rect.y + 3), Point(rect.maxX - 14, rect.y + 3)], Pen(Ink.text, width: 1), arrow: 13)
        return [Mark(.line(pole), .deadline), Mark(.line(cloth), .deadline)]
    }
}
