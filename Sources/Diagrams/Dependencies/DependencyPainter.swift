import Portfolio

/// Turns the numbers of a dependency diagram into marks.
struct DependencyPainter {
    let diagram: DependencyDiagram
    let layout: DependencyLayout
    private let words: DependencyWords
    private let meetings: [Meeting.ID: Meeting]

    init(diagram: DependencyDiagram, layout: DependencyLayout) {
        self.diagram = diagram
        self.layout = layout
        words = DependencyWords(
            network: layout.network, language: diagram.language, tried: diagram.options.tried)
        meetings = Dictionary(diagram.meetings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private var network: DependencyNetwork { layout.network }
    private var table: any DiagramWording { diagram.language.pictures }

    private func hue(ofProject index: Int) -> Hue {
        diagram.options.hues.hue(of: network.projects[index].id, at: index)
    }

    var picture: Picture {
        var marks = heading + frames + arrows + network.boxes.indices.flatMap(box)
        var bottom = layout.bottom
        let legend = legend(top: bottom)
        marks += legend.marks
        bottom += legend.height
        for line in words.notes.flatMap({ Font.date.wrapped($0, to: layout.width - 60, lines: 2) }) {
            marks.append(
                Mark(.text(TextRun(line, at: Point(32, bottom + 8), font: .date, color: Ink.muted)), .subtitle))
            bottom += 17
        }
        return Picture(
            width: layout.width.rounded(.up), height: (bottom + 10).rounded(.up), title: words.title,
            summary: words.summary, language: diagram.language, idPrefix: diagram.options.idPrefix, marks: marks)
    }

    private var heading: [Mark] {
        let room = layout.width - 48
        let above = Font.title.fitted(SafeText.line(diagram.options.headline ?? words.headline), to: room)
        let below = Font.subtitle.fitted(words.subtitle(asOf: diagram.asOf), to: room)
        let title = TextRun(above, at: Point(24, 30), font: .title, color: Ink.text)
        let subtitle = TextRun(below, at: Point(24, 54), font: .subtitle, color: Ink.muted)
        return [Mark(.text(title), .title), Mark(.text(subtitle), .subtitle)]
    }

    private var frames: [Mark] {
        zip(network.projects.indices, layout.frames).flatMap { index, frames in
            frames.flatMap { frame(ofProject: index, $0) }
        }
    }

    private func frame(ofProject index: Int, _ frame: Rect) -> [Mark] {
        let hue = hue(ofProject: index)
        let name = Font.heading.fitted(SafeText.line(network.projects[index].name), to: frame.width - 28)
        let ground = Paint.solid(hue.tint, stroke: Pen(hue.fill, width: 1.5))
        let run = TextRun(name, at: Point(frame.x + 14, frame.y + 13), font: .heading, color: Ink.text)
        return [Mark(.shape(.roundedBox, frame, ground), .lane), Mark(.text(run), .heading)]
    }

    private var arrows: [Mark] {
        zip(network.arrows, layout.arrows).compactMap { arrow, course in
            guard !course.points.isEmpty else { return nil }
            let line =
                arrow.dependency.isParallel
                ? Line(curve: course.points + (course.tip.map { [$0, $0, $0] } ?? []), pen(arrow))
                : Line(curve: course.points, tip: course.tip, pen(arrow))
            return Mark(.line(line), arrow.isCritical ? .critical : .link)
        }
    }

    private func pen(_ arrow: DependencyNetwork.Arrow) -> Pen {
        let dash = LinkPen(basis: arrow.dependency.basis, isParallel: arrow.dependency.isParallel).dash
        if arrow.isCritical { return Pen(Ink.text, width: 2.2, dash: dash) }
        return Pen(
            arrow.crossesProjects ? Ink.crossing : Ink.muted, width: arrow.crossesProjects ? 1.8 : 1.2, dash: dash)
    }

    private func box(_ index: Int) -> [Mark] {
        let (box, frame) = (network.boxes[index], layout.boxes[index])
        let font = box.entry == nil ? Font.heading : .label
        var marks = [ground(box, frame)]
        var y = frame.y + 16
        for line in layout.names[index] {
            marks.append(Mark(.text(TextRun(line, at: Point(frame.x + 12, y), font: font, color: Ink.text)), .label))
            y += 16
        }
        if box.isHardEnd { marks += Mark.bracket(frame) }
        for (place, line) in layout.dates[index].enumerated() {
            // The date itself comes first, and then what has become of it.
            let color = isShifted(box) && (place > 0 || layout.dates[index].count == 1) ? Ink.alert : Ink.muted
            marks.append(Mark(.text(TextRun(line, at: Point(frame.x + 12, y), font: .date, color: color)), .date))
            y += 16
        }
        let link = box.entry.flatMap { diagram.options.linksToQuotes ? PageAnchor.quotes(of: $0.id) : nil }
        let cover = Paint.solid(Ink.paper.faded(to: 1))
        let note = words.note(box, meetings: meetings)
        return marks + [Mark(.shape(.box, frame, cover), .mark, note: note, link: link)]
    }

    private func ground(_ box: DependencyNetwork.Box, _ frame: Rect) -> Mark {
        let hue = hue(ofProject: box.project)
        let outline = box.isCritical ? Pen(Ink.text, width: 2) : Pen(hue.outline, width: 1.2)
        let dashed = Pen(Ink.neutral, width: 1.2, dash: .dashed)
        let paint = Paint.solid(Ink.paper, stroke: box.entry?.status == .cancelled ? dashed : outline)
        return Mark(.shape(.roundedBox, frame, paint), box.isCritical ? .criticalBox : .box)
    }

    private func isShifted(_ box: DependencyNetwork.Box) -> Bool {
        box.entry.map { $0.slipDays != 0 || diagram.options.tried[$0.id] != nil } ?? false
    }
}

extension DependencyPainter {
    private func has(_ condition: (DependencyNetwork.Arrow) -> Bool) -> Bool {
        network.arrows.contains(where: condition)
    }

    /// The kinds of arrow that occur, and the bracket of a hard end, each as it is drawn, in as many rows as they need.
    private func legend(top: Double) -> (marks: [Mark], height: Double) {
        var (x, y) = (Self.legendLeft, top + 14)
        var marks: [Mark] = []
        for entry in legendEntries {
            let label = table.label(entry.sample)
            let width = TextRun(label, at: Point(0, 0), font: .date, color: Ink.text).box.width + 38
            if x > Self.legendLeft, x + width > layout.width - 20 { (x, y) = (Self.legendLeft, y + 22) }
            marks += entry.drawn(Point(x, y))
            marks.append(Mark(.text(TextRun(label, at: Point(x + 38, y), font: .date, color: Ink.text)), .legend))
            x += width + 28
        }
        return (marks, marks.isEmpty ? 0 : y - top + 20)
    }

    private static let legendLeft = 32.0

    private var legendEntries: [(sample: LegendSample, drawn: (Point) -> [Mark])] {
        let kinds: [(Bool, Pen, LegendSample)] = [
            (
                has {
                    !$0.isCritical && !$0.crossesProjects && !$0.dependency.isParallel && $0.dependency.basis == .stated
                },
                Pen(Ink.muted, width: 1.2), .follows
            ),
            (
                has { !$0.isCritical && !$0.dependency.isParallel && $0.dependency.basis == .inferred },
                Pen(Ink.muted, width: 1.2, dash: .dashed), .followsInferred
            ),
            (has { !$0.isCritical && $0.crossesProjects }, Pen(Ink.crossing, width: 1.8), .betweenProjects),
            (has(\.isCritical), Pen(Ink.text, width: 2.2), .critical),
        ]
        var entries = kinds.filter(\.0).map { _, pen, sample in (sample, Self.arrow(pen)) }
        if has(\.dependency.isParallel) {
            entries.append(
                (
                    .parallel,
                    {
                        [
                            Mark(
                                .line(Line([$0, Point($0.x + 30, $0.y)], Pen(Ink.muted, width: 1.2, dash: .dotted))),
                                .link)
                        ]
                    }
                ))
        }
        if network.boxes.contains(where: isShifted) {
            entries.append(
                (.shifted, { [Mark(.text(TextRun("+7 d", at: $0, font: .date, color: Ink.alert)), .legend)] }))
        }
        guard network.boxes.contains(where: \.isHardEnd) else { return entries }
        return entries + [(.hardEnd, { Mark.bracket(Rect(x: $0.x + 10, y: $0.y - 6, width: 14, height: 12)) })]
    }

    private static func arrow(_ pen: Pen) -> (Point) -> [Mark] {
        { [Mark(.line(Line([$0, Point($0.x + 30, $0.y)], pen, arrow: 8)), pen.width > 2 ? .critical : .link)] }
    }
}
