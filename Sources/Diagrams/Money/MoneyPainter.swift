import Portfolio

/// Turns the numbers of a chart of money into marks.
struct MoneyPainter {
    let diagram: MoneyDiagram
    let layout: MoneyLayout

    private var table: any DiagramWording { diagram.language.pictures }
    private var hue: Hue { diagram.options.hues.hue(of: diagram.history.project.id, at: 0) }
    private var name: String { SafeText.line(diagram.history.project.name) }

    var picture: Picture {
        let foot = layout.plot.maxY + 52
        let marks = heading + frame + days + lines + layout.spots.flatMap(spot) + legend(middle: foot)
        let said = layout.spots.map { spot in
            [spot.amount.saidOn?.words(in: diagram.language), words(of: spot)].compactMap { $0 }.joined(separator: ": ")
        }
        return Picture(
            width: diagram.options.width, height: foot + 22, title: table.money + ": " + name,
            summary: said.joined(separator: "; ") + ".", language: diagram.language,
            idPrefix: diagram.options.idPrefix, marks: marks)
    }

    private func words(of spot: MoneyLayout.Spot) -> String {
        spot.amount.kind.label[diagram.language] + " " + spot.amount.amount.label[diagram.language]
    }

    private var heading: [Mark] {
        let room = diagram.options.width - 48
        let title = Font.heading.fitted(table.money + ": " + name, to: room)
        return [
            Mark(.text(TextRun(title, at: Point(24, 30), font: .heading, color: Ink.text)), .title),
            Mark(
                .text(TextRun(table.saidBy(diagram.asOf), at: Point(24, 52), font: .subtitle, color: Ink.muted)),
                .subtitle),
        ]
    }

    private var frame: [Mark] {
        let plot = layout.plot
        let ground = Mark(.shape(.box, plot, .solid(Color(0xF7F9FB), stroke: Pen(Ink.grid))), .lane)
        return [ground]
            + [0, 0.5, 1].flatMap { share -> [Mark] in
                let y = plot.maxY - plot.height * share
                let amount = Kroner(ore: Int(Double(layout.top.ore) * share))
                let run = TextRun(
                    amount.label[diagram.language], at: Point(plot.x - 8, y), anchor: .end, font: .small,
                    color: Ink.muted)
                return [
                    Mark(.line(Line([Point(plot.x, y), Point(plot.maxX, y)], Pen(Ink.grid))), .grid),
                    Mark(.text(run), .axis),
                ]
            }
    }

    /// The days of the meetings below, where there is room beside the others.
    private var days: [Mark] {
        var taken = -Double.infinity
        return Set(layout.spots.compactMap(\.amount.saidOn)).sorted().compactMap { day in
            let at = Point(layout.across.middle(of: day), layout.plot.maxY + 16)
            let run = TextRun(day.words(in: diagram.language), at: at, anchor: .middle, font: .small, color: Ink.muted)
            guard run.box.x > taken + 6 else { return nil }
            taken = run.box.maxX
            return Mark(.text(run), .axis)
        }
    }

    /// From amount to amount of the whole project; of a kind that was said once there is none.
    private var lines: [Mark] {
        ProjectAmount.Kind.allCases.compactMap { kind in
            let points = layout.spots.filter { $0.amount.isWhole && $0.amount.kind == kind }.map(\.center)
            return points.count > 1 ? Mark(.line(Line(points, Pen(hue.outline, width: 1.8))), .link) : nil
        }
    }

    private func spot(_ spot: MoneyLayout.Spot) -> [Mark] {
        let words = spot.amount.evidence.quote.map { " · " + table.quoted(SafeText.line($0, limit: 200)) } ?? ""
        let sign = sign(of: spot.amount.kind, at: spot.center, note: self.words(of: spot) + words)
        return [sign] + [spot.label.map { Mark(.text($0), .date) }].compactMap { $0 }
    }

    /// A square for what is granted, a diamond for what is expected, a disc for what is spent.
    private func sign(of kind: ProjectAmount.Kind, at center: Point, note: String? = nil) -> Mark {
        let shape: Shape =
            switch kind {
            case .granted: .box
            case .expected: .diamond
            case .spent: .ellipse
            }
        let size = kind == .expected ? 13.0 : 10
        let fill = kind == .expected ? Ink.paper : hue.fill
        let rect = Rect(center: center, width: size, height: size)
        return Mark(.shape(shape, rect, .solid(fill, stroke: Pen(hue.outline, width: 1.5))), .milestone, note: note)
    }

    private func legend(middle y: Double) -> [Mark] {
        var x = layout.plot.x
        let kinds = Set(layout.spots.map(\.amount.kind))
        return ProjectAmount.Kind.allCases.filter(kinds.contains).flatMap { kind -> [Mark] in
            let run = TextRun(
                kind.label[diagram.language], at: Point(x + 14, y), font: .date, color: Ink.text)
            defer { x = run.box.maxX + 30 }
            return [sign(of: kind, at: Point(x, y)), Mark(.text(run), .legend)]
        }
    }
}
