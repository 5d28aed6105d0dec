extension TouchSign {
    /// Full is decided, an arrow on its way to who decides, a cross rejected, grey is noted, hollow put off, a question mark
    /// what must be read, a ring with a core spoken of, a square behind closed doors, a dot mentioned.
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
        case .noted: return [disc(1, Ink.neutral, pen, .noted, note)]
        case .postponed: return [disc(1, Ink.paper, pen, .postponed, note)]
        case .recommended:
            let course = [Point(center.x - size * 0.25, center.y), Point(center.x + size * 0.3, center.y)]
            let arrow = Line(course, Pen(Ink.text, width: 1.5), arrow: size * 0.4)
            return [disc(1, Ink.paper, pen, .postponed, note), Mark(.line(arrow), .decided)]
        case .rejected:
            let reach = size * 0.21
            let strokes = [-1.0, 1.0].map { way in
                Line(
                    [Point(center.x - reach, center.y - way * reach), Point(center.x + reach, center.y + way * reach)],
                    Pen(Ink.paper, width: 1.8))
            }
            return [disc(1, Ink.text, pen, .decided, note)] + strokes.map { Mark(.line($0), .decided) }
        case .unclear:
            let mark = TextRun("?", at: center, anchor: .middle, font: .small, color: Ink.text)
            return [disc(1, Ink.paper, pen, .postponed, note), Mark(.text(mark), .label)]
        case .subject: return [disc(1, Ink.paper, pen, .postponed, note), disc(0.4, Ink.text, nil, .decided)]
        case .mentioned: return [disc(0.45, Ink.muted, nil, .mentioned, note)]
        case .closed: return closedMarks(at: center, size: size, note: note)
        }
    }

    private func closedMarks(at center: Point, size: Double, note: String?) -> [Mark] {
        let box = Rect(center: center, width: size * 0.93, height: size * 0.93)
        let slash = Line([Point(box.x, box.maxY), Point(box.maxX, box.y)], Pen(Ink.text, width: 1.4))
        return [
            Mark(.shape(.box, box, .solid(Ink.paper, stroke: Pen(Ink.text, width: 1.6))), .postponed, note: note),
            Mark(.line(slash), .postponed),
        ]
    }
}

extension [TouchSign] {
    /// How wide the signs of one meeting are side by side, in pixels.
    func width(size: Double) -> Double { size + Double(Swift.max(0, count - 1)) * (size + 2) }

    /// Side by side around a point, the weightiest first.
    func marks(at center: Point, size: Double = 15, note: String? = nil) -> [Mark] {
        let left = center.x - width(size: size) / 2 + size / 2
        return enumerated().flatMap { index, sign in
            sign.marks(at: Point(left + Double(index) * (size + 2), center.y), size: size, note: note)
        }
    }
}
