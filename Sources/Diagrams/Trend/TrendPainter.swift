import Portfolio

/// Turns the numbers of a milestone trend into marks.
struct TrendPainter {
    let diagram: TrendDiagram
    let layout: TrendLayout

    private var language: DisplayLanguage { diagram.language }
    private var table: any DiagramWording { language.pictures }

    var picture: Picture {
        let (plot, across, upwards) = (layout.plot, layout.across, layout.upwards)
        var marks = heading + frame(plot, across: across, upwards: upwards, lines: layout.lines)
        marks += diagonal(layout.diagonal, in: plot) + asOf(across, plot)
        for line in layout.lines { marks += self.line(line, asOf: across.middle(of: diagram.asOf), plot: plot) }
        marks += legend(middle: plot.maxY + 62)
        let foot = plot.maxY + 86
        marks.append(Mark(.text(TextRun(note, at: Point(32, foot), font: .date, color: Ink.muted)), .subtitle))
        return Picture(
            width: diagram.options.width, height: (foot + 20).rounded(.up), title: title, summary: summary,
            language: language, idPrefix: diagram.options.idPrefix, marks: marks)
    }

    /// Samples of what occurs, drawn as it occurs.
    private func legend(middle y: Double) -> [Mark] {
        let pen = Pen(Ink.text, width: 1.4)
        let spots = layout.lines.flatMap(\.spots)
        var x = 32.0
        let samples: [(LegendSample, Bool, (Point) -> Mark)] = [
            (
                .dayKnown, spots.contains { $0.reach == nil },
                {
                    Mark(
                        .shape(.diamond, Rect(center: $0, width: 12, height: 12), .solid(Ink.neutral, stroke: pen)),
                        .milestone)
                }
            ),
            (
                .periodKnown, spots.contains { $0.reach != nil },
                {
                    Mark(
                        .shape(.roundedBox, Rect(center: $0, width: 8, height: 16), .solid(Ink.paper, stroke: pen)),
                        .span)
                }
            ),
            (
                .ownDay, !layout.diagonal.isEmpty,
                {
                    Mark(
                        .line(
                            Line(
                                [Point($0.x - 12, $0.y + 5), Point($0.x + 12, $0.y - 5)],
                                Pen(Ink.neutral, width: 1.4, dash: .dashed))),
                        .axis)
                }
            ),
        ]
        return samples.filter(\.1).flatMap { sample, _, draw -> [Mark] in
            let run = TextRun(table.label(sample), at: Point(x + 32, y), font: .date, color: Ink.text)
            defer { x = run.box.maxX + 24 }
            return [draw(Point(x + 12, y)), Mark(.text(run), .legend)]
        }
    }

    private var title: String { table.trend + ": " + SafeText.line(diagram.history.project.name) }

    private func headline(fitting width: Double) -> String {
        let entries = diagram.history.entries
        return Headline(entries: entries, findings: [], asOf: diagram.asOf, language: language).text(fitting: width)
    }

    private var summary: String {
        let entries = layout.lines.map(\.entry)
        let headline = Headline(entries: entries, findings: [], asOf: diagram.asOf, language: language)
        return headline.summary + " " + table.howTrendIsHeard
    }

    private var heading: [Mark] {
        let room = diagram.options.width - 48
        let above = SafeText.line(diagram.options.headline ?? headline(fitting: room))
        let below = SafeText.line(diagram.history.project.name) + " · " + table.whatMeetingsSaid
        let first = TextRun(Font.title.fitted(above, to: room), at: Point(24, 30), font: .title, color: Ink.text)
        let second = TextRun(
            Font.subtitle.fitted(below, to: room), at: Point(24, 54), font: .subtitle, color: Ink.muted)
        return [Mark(.text(first), .title), Mark(.text(second), .subtitle)]
    }

    private func frame(_ plot: Rect, across: TimeScale, upwards: TimeScale, lines: [TrendLayout.Line]) -> [Mark] {
        let ground = Mark(.shape(.box, plot, .solid(Color(0xF7F9FB), stroke: Pen(Ink.grid))), .lane)
        return [ground] + rungs(plot, upwards) + meetings(plot, across, lines)
            + [caption(table.statedDate, at: Point(24, plot.y - 10))]
            + [caption(table.meetingAxis, at: Point(plot.x, plot.maxY + 40))]
    }

    private func caption(_ text: String, at point: Point) -> Mark {
        Mark(.text(TextRun(text, at: point, font: .small, color: Ink.muted)), .axis)
    }

    /// The calendar up the side: the finest unit whose lines are far enough from each other.
    private func rungs(_ plot: Rect, _ upwards: TimeScale) -> [Mark] {
        let pixels = abs(upwards.pixelsPerDay)
        let unit = [CalendarUnit.month, .quarter, .year].first { $0.days * pixels >= 24 } ?? .decade
        var marks: [Mark] = []
        var day = unit.next(after: upwards.first)
        while day <= upwards.last {
            let y = upwards.start(of: day)
            let name = unit == .year || unit == .decade ? String(day.year) : day.words(in: language)
            let run = TextRun(name, at: Point(plot.x - 8, y), anchor: .end, font: .small, color: Ink.muted)
            marks.append(Mark(.line(Line([Point(plot.x, y), Point(plot.maxX, y)], Pen(Ink.grid))), .grid))
            marks.append(Mark(.text(run), .axis))
            // Past the last year of the calendar there is no next one.
            guard unit.next(after: day) > day else { break }
            day = unit.next(after: day)
        }
        return marks
    }

    /// A line for each meeting that said something; its date below, where there is room beside the others and beside the
    /// day that the picture is seen from.
    private func meetings(_ plot: Rect, _ across: TimeScale, _ lines: [TrendLayout.Line]) -> [Mark] {
        let days = Set(lines.flatMap(\.spots).compactMap(\.statement.saidOn)).sorted()
        let seen = asOfLabel(across, plot).box.inset(-8, 0)
        var taken = -Double.infinity
        return days.flatMap { day -> [Mark] in
            let x = across.middle(of: day)
            let course = [Point(x, plot.y), Point(x, plot.maxY + 5)]
            let line = Mark(.line(Line(course, Pen(Ink.neutral, dash: .dotted))), .meeting)
            let run = TextRun(
                day.words(in: language), at: Point(x, plot.maxY + 18), anchor: .middle, font: .small, color: Ink.muted)
            guard run.box.x > taken + 6, !run.box.intersects(seen) else { return [line] }
            taken = run.box.maxX
            return [line, Mark(.text(run), .axis)]
        }
    }

    private func diagonal(_ points: [Point], in plot: Rect) -> [Mark] {
        guard points.count == 2 else { return [] }
        let line = Mark(.line(Line(points, Pen(Ink.neutral, width: 1.4, dash: .dashed))), .axis)
        return [line]
    }

    private func asOf(_ across: TimeScale, _ plot: Rect) -> [Mark] {
        let x = across.middle(of: diagram.asOf)
        let line = Line([Point(x, plot.y), Point(x, plot.maxY + 8)], Pen(Ink.text, width: 1.6))
        return [Mark(.line(line), .asOf), Mark(.text(asOfLabel(across, plot)), .asOf)]
    }

    /// Under its line, within the plot.
    private func asOfLabel(_ across: TimeScale, _ plot: Rect) -> TextRun {
        let text = table.seenFrom(diagram.asOf)
        let half = Font.strong.width(of: text) / 2
        let x = min(max(across.middle(of: diagram.asOf), plot.x + half), plot.maxX - half)
        return TextRun(
            text, at: Point(x, plot.maxY + 18), anchor: .middle, font: .strong, color: Ink.text)
    }

    private func line(_ line: TrendLayout.Line, asOf: Double, plot: Rect) -> [Mark] {
        let pen = Pen(line.hue.outline, width: line.entry.slipDays == 0 ? 1.6 : 2.4)
        var marks: [Mark] = []
        let centers = line.spots.map(\.center)
        if centers.count > 1 { marks.append(Mark(.line(Line(centers, pen)), .link)) }
        if let last = centers.last {
            let rest = [
                last, Point(asOf, last.y), Point(plot.maxX, last.y), Point(line.label.at.x - 6, line.label.at.y),
            ]
            marks.append(Mark(.line(Line(rest, Pen(Ink.rule, width: 1))), .link))
        }
        for spot in line.spots { marks += self.spot(spot, line) }
        return marks + [Mark(.text(line.label), line.entry.slipDays == 0 ? .label : .alert)]
    }

    /// A diamond for a day; for a period a bar over all its days.
    private func spot(_ spot: TrendLayout.Spot, _ line: TrendLayout.Line) -> [Mark] {
        let pen = Pen(line.hue.outline, width: 1.4)
        let isCancelled = line.entry.status == .cancelled
        let shape: Mark.Form =
            if let reach = spot.reach {
                .shape(
                    .roundedBox,
                    Rect(center: spot.center, width: 8, height: max(8, reach.upperBound - reach.lowerBound)),
                    .solid(isCancelled ? Ink.paper : line.hue.tint, stroke: pen))
            } else {
                .shape(
                    .diamond, Rect(center: spot.center, width: 12, height: 12),
                    .solid(isCancelled ? Ink.paper : line.hue.fill, stroke: pen))
            }
        let mark = Mark(
            shape, spot.reach == nil ? .milestone : .span, note: note(spot, line.entry),
            link: diagram.options.linksToQuotes ? PageAnchor.quotes(of: line.entry.id) : nil)
        return [mark] + [spot.label.map { Mark(.text($0), .date) }].compactMap { $0 }
    }

    private func note(_ spot: TrendLayout.Spot, _ entry: PlanEntry) -> String {
        let said = spot.statement.saidOn?.words(in: language) ?? ""
        let quote = spot.statement.evidence.quote.map { " · " + table.quoted(SafeText.line($0, limit: 200)) } ?? ""
        return entry.name + " · " + spot.statement.span.words(in: language) + " (" + said + ")" + quote
    }

    private var hasOneMeeting: Bool { Set(layout.lines.flatMap(\.spots).map(\.statement.saidOn)).count == 1 }

    private var note: String {
        (hasOneMeeting ? table.noTrend : table.howTrendIsRead)
            + (layout.omitted > 0 ? table.linesLeftOut(layout.omitted) : "")
    }
}
