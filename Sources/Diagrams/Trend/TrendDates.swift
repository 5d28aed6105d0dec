import Portfolio

/// Puts the stated dates beside their points: above them or below, as far as nothing is in the way.
struct TrendDates {
    let plot: Rect
    let diagonal: [Point]
    let language: DisplayLanguage

    func added(to lines: [TrendLayout.Line]) -> [TrendLayout.Line] {
        var lines = lines
        var taken = lines.flatMap { $0.spots.map(Self.figure) }
        for (line, entry) in lines.enumerated() {
            for (spot, place) in entry.spots.enumerated() where isNew(spot, in: entry.spots) {
                guard let label = label(of: place, avoiding: taken) else { continue }
                taken.append(label.box)
                lines[line].spots[spot].label = label
            }
        }
        return lines
    }

    /// A date that is only said again is written once.
    private func isNew(_ spot: Int, in spots: [TrendLayout.Spot]) -> Bool {
        spot == 0 || spots[spot].statement.span != spots[spot - 1].statement.span
    }

    private static func figure(_ spot: TrendLayout.Spot) -> Rect {
        let reach = spot.reach ?? (spot.center.y - 6)...(spot.center.y + 6)
        return Rect(
            x: spot.center.x - 7, y: reach.lowerBound, width: 14, height: reach.upperBound - reach.lowerBound)
    }

    private func label(of spot: TrendLayout.Spot, avoiding taken: [Rect]) -> TextRun? {
        let figure = Self.figure(spot)
        let text = spot.statement.span.words(in: language)
        let half = Font.small.width(of: text) / 2
        let x = min(max(spot.center.x, plot.x + half + 4), plot.maxX - half - 4)
        let places = [figure.y - 9, figure.maxY + 9].map {
            TextRun(text, at: Point(x, $0), anchor: .middle, font: .small, color: Ink.muted)
        }
        return places.first { run in
            plot.contains(run.box) && !taken.contains { $0.intersects(run.box) } && !isCrossed(run.box)
        }
    }

    /// Whether the diagonal runs through a text.
    private func isCrossed(_ box: Rect) -> Bool {
        guard diagonal.count == 2, diagonal[1].x > diagonal[0].x else { return false }
        let (start, end) = (diagonal[0], diagonal[1])
        let slope = (end.y - start.y) / (end.x - start.x)
        return [box.x, box.midX, box.maxX].contains { x in
            (start.x...end.x).contains(x) && (box.y...box.maxY).contains(start.y + (x - start.x) * slope)
        }
    }
}
