import Portfolio

/// Puts the stated dates beside their points: above them or below, as far as nothing is in the way.
struct TrendDates {
    let plot: Rect
    /// The diagonal, and the day that the picture is seen from.
    let lines: [[Point]]
    let language: DisplayLanguage

    func added(to lines: [TrendLayout.Line]) -> [TrendLayout.Line] {
        var lines = lines
        var taken = lines.flatMap { $0.spots.map(Self.figure) }
        let courses = self.lines + lines.map { $0.spots.map(\.center) }
        for (line, entry) in lines.enumerated() {
            for (spot, place) in entry.spots.enumerated() where isNew(spot, in: entry.spots) {
                guard let label = label(of: place, avoiding: taken, courses) else { continue }
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

    private func label(of spot: TrendLayout.Spot, avoiding taken: [Rect], _ courses: [[Point]]) -> TextRun? {
        let figure = Self.figure(spot)
        let text = spot.statement.span.words(in: language)
        let half = Font.small.width(of: text) / 2
        let x = min(max(spot.center.x, plot.x + half + 4), plot.maxX - half - 4)
        let upright = [figure.y - 9, figure.maxY + 9].map {
            TextRun(text, at: Point(x, $0), anchor: .middle, font: .small, color: Ink.muted)
        }
        let left = Point(figure.x - 4, spot.center.y)
        let places = upright + [TextRun(text, at: left, anchor: .end, font: .small, color: Ink.muted)]
        return places.first { run in
            plot.contains(run.box) && !taken.contains { $0.intersects(run.box) }
                && !courses.contains { Self.crosses($0, run.box) }
        }
    }

    /// Whether a course runs through a text.
    private static func crosses(_ course: [Point], _ box: Rect) -> Bool {
        zip(course, course.dropFirst()).contains { start, end in
            (0...8).contains { step in
                let share = Double(step) / 8
                let x = min(max(box.x + share * box.width, min(start.x, end.x)), max(start.x, end.x))
                guard (box.x...box.maxX).contains(x) else { return false }
                guard start.x != end.x else { return box.maxY >= min(start.y, end.y) && box.y <= max(start.y, end.y) }
                return (box.y...box.maxY).contains(start.y + (x - start.x) / (end.x - start.x) * (end.y - start.y))
            }
        }
    }
}
