extension Mark {
    /// The last possible day: a flag on its pole, at the right edge of a rectangle, in every kind of diagram.
    static func flag(_ rect: Rect) -> [Mark] {
        let pole = Line([Point(rect.maxX, rect.y - 3), Point(rect.maxX, rect.maxY + 3)], Pen(Ink.text, width: 2.2))
        let cloth = Line(
            [Point(rect.maxX, rect.y + 3), Point(rect.maxX - 14, rect.y + 3)], Pen(Ink.text, width: 1), arrow: 13)
        return [Mark(.line(pole), .deadline), Mark(.line(cloth), .deadline)]
    }
}
