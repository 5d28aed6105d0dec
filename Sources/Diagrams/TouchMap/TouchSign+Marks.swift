extension TouchSign {
    /// Full is decided, hollow put off, a ring with a core spoken of, a square behind closed doors, a dot mentioned.
    ///
    /// - Parameters:
    ///   - size: the width of the full ones, in pixels.
    ///   - note: what a reader who points at it is told.
    func marks(at center: Point, size: Double = 15, note: String? = nil) -> [Mark] {
        func disc(_ share: Double, _ fill: Color, _ pen: Pen?, _ role: Role, _ note: String? = nil) -> Mark {
            let box = Rect(center: center, width: size * share, height: size * share)
            return Mark(.shape(.ellipse, box, .solid(fill, stroke: pen)), role, note: note)
        }
        let pen = Pen(Ink.text, width: 1.7)
        switch self {
        case .decided: return [disc(1, Ink.text, pen, .decided, note)]
        case .postponed: return [disc(1, Ink.paper, pen, .postponed, note)]
        case .subject: return [disc(1, Ink.paper, pen, .postponed, note), disc(0.4, Ink.text, nil, .decided)]
        case .mentioned: return [disc(0.45, Ink.muted, nil, .mentioned, note)]
        case .closed:
            let box = Rect(center: center, width: size * 0.93, height: size * 0.93)
            let slash = Line([Point(box.x, box.maxY), Point(box.maxX, box.y)], Pen(Ink.text, width: 1.4))
            return [
                Mark(.shape(.box, box, .solid(Ink.paper, stroke: Pen(Ink.text, width: 1.6))), .postponed, note: note),
                Mark(.line(slash), .postponed),
            ]
        }
    }
}
