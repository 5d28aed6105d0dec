import Portfolio

/// Turns the numbers of a Gantt chart into marks.
struct GanttPainter {
    let diagram: GanttDiagram
    let layout: GanttLayout

    private var plan: GanttPlan { diagram.plan }
    private var scale: GanttScale { layout.scale }
    private var height: Double { layout.height }
    private var table: any DiagramWording { diagram.language.pictures }

    var picture: Picture {
        var marks = heading + axis
        marks += layout.links.map { Mark(.line(Line($0, Pen(Ink.neutral), arrow: 5)), .link) }
        for (bar, figure) in zip(plan.bars, layout.figures) { marks.append(mark(bar, figure)) }
        marks += layout.deadlines.flatMap(Mark.flag)
        marks += layout.names.map { Mark(.text($0), .label) } + legend
        return Picture(
            width: diagram.width, height: height.rounded(.up), title: title, summary: summary,
            language: diagram.language, idPrefix: diagram.idPrefix, marks: marks)
    }

    private var title: String {
        SafeText.line(plan.name.isEmpty ? table.schedule : plan.name, limit: 120)
    }

    /// "10.000 opgaver, 3. jan. 2022 – 1. maj 2024; 12 på den kritiske vej".
    private var summary: String {
        let count = plan.bars.count
        let critical = plan.bars.count(where: \.isCritical)
        let when =
            switch plan.axis {
            case .days(let day):
                Span(day + scale.first, day + max(scale.first, scale.last - 1)).words(in: diagram.language)
            case .periods: table.periods(scale.first, scale.last)
            }
        let missed = plan.bars.count(where: \.missesDeadline)
        return table.tasks(count) + ", \(when)" + (critical == 0 ? "" : table.critical(critical))
            + (missed == 0 ? "" : table.missedDeadlines(missed)) + "."
    }

    private var heading: [Mark] {
        let room = diagram.width - 32
        let above = TextRun(Font.title.fitted(title, to: room), at: Point(16, 26), font: .title, color: Ink.text)
        let below = TextRun(
            Font.subtitle.fitted(summary, to: room), at: Point(16, 48), font: .subtitle, color: Ink.muted)
        return [Mark(.text(above), .title), Mark(.text(below), .subtitle)]
    }

    private var axis: [Mark] {
        switch plan.axis {
        case .days(let day): dayAxis(from: day)
        case .periods: periodAxis
        }
    }

    private func dayAxis(from day: Day) -> [Mark] {
        let time = TimeScale(
            first: day + scale.first, last: day + (scale.last - 1), left: scale.left, right: scale.right)
        let axis = TimeAxis(of: time, language: diagram.language)
        return axis.marks(top: 60, bottom: height - 30)
    }

    private var periodAxis: [Mark] {
        scale.periodTicks.flatMap { period -> [Mark] in
            let x = scale.x(period)
            let line = Line([Point(x, 92), Point(x, height - 30)], Pen(Ink.grid))
            let name = TextRun(String(period), at: Point(x, 82), anchor: .middle, font: .small, color: Ink.muted)
            return [Mark(.line(line), .grid), Mark(.text(name), .axis)]
        }
    }

    /// What occurs, in words.
    private var legend: [Mark] {
        let milestone = plan.bars.first(where: \.isMilestone)
        let samples: [(Bool, GanttPlan.Bar?, LegendSample)] = [
            (false, plan.bars.first { !$0.isMilestone }, .task),
            (false, milestone, .milestone),
            (true, plan.bars.first(where: \.isCritical), .criticalPath),
        ]
        var x = scale.left
        let bars = samples.flatMap { isCritical, bar, name -> [Mark] in
            guard let bar else { return [] }
            let sample = GanttPlan.Bar(
                id: "", name: "", start: 0, end: 0, isMilestone: bar.isMilestone, isCritical: isCritical)
            let box = Rect(x: x, y: height - 20, width: bar.isMilestone ? 12 : 24, height: 12)
            let run = TextRun(table.label(name), at: Point(box.maxX + 6, box.midY), font: .small, color: Ink.text)
            x = run.box.maxX + 24
            return [mark(sample, box), Mark(.text(run), .legend)]
        }
        return layout.deadlines.isEmpty ? bars : bars + deadlineLegend(at: x)
    }

    private func deadlineLegend(at x: Double) -> [Mark] {
        let box = Rect(x: x, y: height - 20, width: 14, height: 12)
        let place = Point(box.maxX + 6, box.midY)
        return Mark.flag(box) + [
            Mark(.text(TextRun(table.label(.deadline), at: place, font: .small, color: Ink.text)), .legend)
        ]
    }

    private func mark(_ bar: GanttPlan.Bar, _ figure: Rect) -> Mark {
        let hue = Hue.blue
        // As in the other diagrams, a heavy outline is critical; vermilion would be what moved.
        let pen = bar.isCritical ? Pen(Ink.text, width: 2.2) : nil
        let fill = bar.isMilestone ? hue.outline : hue.fill
        let role: Role = bar.isCritical ? .criticalFigure : bar.isMilestone ? .milestone : .bar
        return Mark(.shape(bar.isMilestone ? .diamond : .box, figure, .solid(fill, stroke: pen)), role)
    }
}
