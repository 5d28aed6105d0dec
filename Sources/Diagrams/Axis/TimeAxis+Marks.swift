/// How an axis is drawn: the same above a timeline and above a Gantt chart.
extension TimeAxis {
    /// The two bands and the lines below them.
    func marks(top: Double, bottom: Double) -> [Mark] {
        let band = 18.0
        let above = upper.cells.flatMap { cell in
            let box = Rect(x: cell.left, y: top, width: cell.right - cell.left, height: band)
            let ground = Mark(.shape(.box, box, .solid(Ink.axisGround, stroke: Pen(Ink.paper, width: 2))), .axis)
            return [ground] + name(cell, y: box.midY, font: .strong)
        }
        let below = lower.cells.flatMap { cell in
            let line = Line([Point(cell.left, top + 38), Point(cell.left, bottom)], Pen(Ink.grid))
            return [Mark(.line(line), .grid)] + name(cell, y: top + 28, font: .small)
        }
        return above + below + captionMarks(y: top + 28)
    }

    private func captionMarks(y: Double) -> [Mark] {
        guard let caption, let left = lower.cells.first?.left else { return [] }
        let run = TextRun(caption, at: Point(left - 8, y), anchor: .end, font: .small, color: Ink.muted)
        return [Mark(.text(run), .axis)]
    }

    private func name(_ cell: AxisBand.Cell, y: Double, font: Font) -> [Mark] {
        guard font.width(of: cell.name) + 4 <= cell.right - cell.left else { return [] }
        let at = Point((cell.left + cell.right) / 2, y)
        return [Mark(.text(TextRun(cell.name, at: at, anchor: .middle, font: font, color: Ink.muted)), .axis)]
    }
}
