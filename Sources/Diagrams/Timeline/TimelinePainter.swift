import Portfolio

/// Turns the numbers of a timeline into marks, from the ground up.
struct TimelinePainter {
    let diagram: TimelineDiagram
    let layout: TimelineLayout
    private let words: TimelineWords
    private let meetings: [Meeting.ID: Meeting]

    init(diagram: TimelineDiagram, layout: TimelineLayout) {
        self.diagram = diagram
        self.layout = layout
        words = TimelineWords(language: diagram.language)
        meetings = Dictionary(diagram.meetings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private var metrics: TimelineMetrics { layout.metrics }

    var picture: Picture {
        let headline = Headline(
            entries: diagram.histories.flatMap(\.entries), findings: diagram.ownFindings, asOf: diagram.asOf,
            language: diagram.language)
        let title = diagram.options.headline ?? headline.text(fitting: metrics.width - 48)
        var marks = headlineMarks(title) + rowMarks + strip(layout.meetings)
        let below = foot(top: layout.meetings.bottom + 6)
        marks += below.marks
        return Picture(
            width: metrics.width, height: max(below.end.rounded(.up), diagram.options.stage?.height ?? 0),
            title: heading, summary: headline.summary,
            language: diagram.language, idPrefix: diagram.options.idPrefix, marks: marks)
    }

    /// The lanes with all that stands in them, and the calendar behind.
    private var rowMarks: [Mark] {
        let bottom = layout.lanes.last?.frame.maxY ?? metrics.laneTop
        var marks = lanes(layout.lanes) + stripes(layout.rows)
        marks += layout.axis.marks(top: metrics.axisTop, bottom: bottom + 6)
        marks += verticals(layout.meetings, from: 112) + links(layout.links)
        marks += plates(layout.rows, layout.lanes, under: marks)
        return marks + layout.rows.flatMap(figures) + words(layout.rows, lanes: layout.lanes) + asOfAbove
    }

    /// The day that the picture is seen from, at the head of its line: the foot may be a page away.
    private var asOfAbove: [Mark] {
        guard layout.scale.shows(diagram.asOf) else { return [] }
        let text = words.table.seenFrom(diagram.asOf)
        let half = Font.small.width(of: text) / 2
        let x = min(max(layout.scale.middle(of: diagram.asOf), metrics.plotLeft + half), metrics.plotRight - half)
        let run = TextRun(text, at: Point(x, metrics.axisTop - 6), anchor: .middle, font: .small, color: Ink.text)
        return [Mark(.text(run), .asOf)]
    }

    /// Legend and sources, and where they end.
    private func foot(top: Double) -> (marks: [Mark], end: Double) {
        var marks: [Mark] = []
        var end = top
        if diagram.options.parts.contains(.legend) {
            let legend = TimelineLegend(
                layout: layout, words: words, showsCritical: diagram.options.parts.contains(.criticalChain))
            let (drawn, height) = legend.marks(top: end + 12, width: metrics.width)
            marks += drawn
            end += 12 + height
        }
        let sources = self.sources(layout.content, top: end + 14)
        end += sources.isEmpty ? 10 : 14 + Double(sources.count) * 16
        return (marks + sources, end)
    }

    /// What the picture is: "Tidslinje: Den nye vandplads".
    private var heading: String {
        let names = diagram.histories.prefix(3).map(\.project.name).joined(separator: ", ")
        return words.table.timeline + (names.isEmpty ? "" : ": " + names)
    }

    private func headlineMarks(_ text: String) -> [Mark] {
        let room = metrics.width - 48
        let title = TextRun(
            Font.title.fitted(SafeText.line(text), to: room), at: Point(24, metrics.titleY), font: .title,
            color: Ink.text)
        let subtitle = SafeText.line(words.subtitle(of: diagram, shown: layout.content.meetings))
        let below = TextRun(
            Font.subtitle.fitted(subtitle, to: room), at: Point(24, metrics.subtitleY), font: .subtitle,
            color: Ink.muted)
        return [Mark(.text(title), .title), Mark(.text(below), .subtitle)]
    }

    private func lanes(_ lanes: [TimelineLayout.Lane]) -> [Mark] {
        lanes.flatMap { lane in
            let edge = Rect(
                x: lane.frame.x, y: lane.frame.y, width: TimelineMetrics.edgeWidth, height: lane.frame.height)
            return [
                Mark(.shape(.roundedBox, lane.frame, .solid(lane.hue.tint)), .lane),
                Mark(.shape(.box, edge, .solid(lane.hue.fill)), .laneEdge),
            ]
        }
    }

    private func stripes(_ rows: [PlacedRow]) -> [Mark] {
        rows.filter(\.isStriped).map { row in
            let edge = TimelineMetrics.edgeWidth
            let ground = Rect(
                x: row.frame.x + edge, y: row.frame.y, width: row.frame.width - edge, height: row.frame.height)
            return Mark(.shape(.box, ground, .solid(row.hue.stripe)), .stripe)
        }
    }

    private func verticals(_ strip: MeetingStrip, from top: Double) -> [Mark] {
        strip.places.map { place in
            let line = [Point(place.x, top), Point(place.x, strip.markY - 5)]
            return place.isAsOf
                ? Mark(.line(Line(line, Pen(Ink.text, width: 1.6))), .asOf)
                : Mark(.line(Line(line, Pen(Ink.neutral, width: 1, dash: .dotted))), .meeting)
        }
    }

    private func links(_ links: [PlacedLink]) -> [Mark] {
        links.map { link in
            let style = LinkPen(basis: link.basis, isParallel: link.isParallel)
            let pen =
                link.isCritical
                ? Pen(Ink.text, width: 2, dash: style.dash) : Pen(Ink.muted, width: 1.2, dash: style.dash)
            return Mark(.line(Line(link.points, pen, arrow: style.arrow(7))), link.isCritical ? .critical : .link)
        }
    }

    /// Behind words that a line runs through: a plate in the colour of the ground, so that they can be read.
    private func plates(_ rows: [PlacedRow], _ lanes: [TimelineLayout.Lane], under marks: [Mark]) -> [Mark] {
        let segments = marks.flatMap { mark -> [Rect] in
            guard case .line(let line) = mark.form else { return [] }
            return zip(line.points, line.points.dropFirst()).map { from, to in
                Rect(x: min(from.x, to.x), y: min(from.y, to.y), width: abs(from.x - to.x), height: abs(from.y - to.y))
                    .inset(-0.5, -0.5)
            }
        }
        let beside = rows.flatMap { row in
            row.words.filter { $0.role != .inside }.map { words in
                row.isStriped
                    ? (box: words.run.box, color: row.hue.stripe, role: Role.stripePlate)
                    : (box: words.run.box, color: row.hue.tint, role: .plate)
            }
        }
        let below = lanes.flatMap { lane in
            lane.remarks.map { (box: $0.box, color: lane.hue.tint, role: Role.plate) }
        }
        return (beside + below).compactMap { words in
            let box = words.box.inset(-2, 0)
            guard segments.contains(where: box.intersects) else { return nil }
            return Mark(.shape(.box, box, .solid(words.color)), words.role)
        }
    }

    private func figures(_ placed: PlacedRow) -> [Mark] {
        guard let figure = placed.figure else { return [] }
        let row = placed.row
        let artist = FigureArtist(
            style: .init(
                hue: placed.hue, status: row.entry.status, isVague: row.isVague, isTentative: row.isTentative,
                isRepaired: row.written != nil,
                isCritical: row.isCritical && diagram.options.parts.contains(.criticalChain),
                isDerived: row.isDerived))
        var marks = placed.room.map { FigureArtist.room($0, placed.hue) } ?? []
        if let before = placed.before { marks += FigureArtist.before(before) }
        if let tail = placed.tail { marks += FigureArtist.tail(tail, placed.hue) }
        if let ghost = placed.ghost {
            marks += FigureArtist.ghost(ghost) + FigureArtist.shift(from: ghost, to: figure)
        }
        switch row.figure {
        case .day: marks += artist.diamond(figure)
        case .within: marks += artist.hexagon(figure)
        case .bar: marks += artist.bar(figure)
        case .deadline: marks += Mark.flag(figure)
        case .from: marks += artist.opening(figure)
        case .undated: break
        }
        if row.isHardEnd { marks += Mark.bracket(figure) }
        return marks + [hotspot(over: placed, figure)]
    }

    /// What a reader points at: it tells the quote and leads to it.
    private func hotspot(over placed: PlacedRow, _ figure: Rect) -> Mark {
        let link = diagram.options.parts.contains(.quoteLinks) ? PageAnchor.quotes(of: placed.row.entry.id) : nil
        let area = figure.width < 24 ? Rect(center: figure.center, width: 24, height: 24) : figure.inset(0, -4)
        return Mark(
            .shape(.box, area, .solid(Ink.paper.faded(to: 1))), .mark,
            note: words.note(of: placed.row, meetings: meetings), link: link)
    }

    private func words(_ rows: [PlacedRow], lanes: [TimelineLayout.Lane]) -> [Mark] {
        let headings = lanes.flatMap { lane in
            [Mark(.text(lane.heading), .heading)]
                + ([lane.silence].compactMap(\.self) + lane.remarks).map { Mark(.text($0), .date) }
        }
        return headings
            + rows.flatMap { row in
                [Mark(.text(row.name), .label)] + row.words.map { Mark(.text($0.run), $0.role) }
            }
    }

    private func strip(_ strip: MeetingStrip) -> [Mark] {
        strip.places.flatMap { place -> [Mark] in
            var marks: [Mark] = []
            if let label = place.label, label.at.y > strip.markY {
                let lead = Line(
                    [
                        Point(place.x, strip.markY + 5), Point(place.x, label.at.y),
                        Point(label.at.x + (label.anchor == .start ? -4 : 4), label.at.y),
                    ],
                    Pen(Ink.neutral))
                marks.append(Mark(.line(lead), .meeting))
            }
            if let meeting = place.meeting {
                marks += meeting.signs.marks(
                    at: Point(place.x, strip.markY), size: MeetingStrip.signSize, note: note(of: meeting))
            }
            if let label = place.label { marks.append(Mark(.text(label), place.isAsOf ? .asOf : .meeting)) }
            return marks
        }
    }

    private func note(of meeting: TimelineMeeting) -> String {
        words.meeting(meeting, isAsOf: false, showsBody: true)
    }

    /// What was left out, and where the dates stand.
    private func sources(_ content: TimelineContent, top: Double) -> [Mark] {
        let hidden = content.lanes.map(\.hidden.count).reduce(0, +)
        var texts = hidden > 0 ? [words.table.summed(hidden, asOf: diagram.asOf)] : []
        // What is tried or forecast stands in no minutes.
        let isSaid = diagram.options.tried.isEmpty && !diagram.options.parts.contains(.forecasts)
        if isSaid, diagram.options.parts.contains(.sources), !content.meetings.isEmpty {
            let sources = words.sources(
                content.meetings, isInteractive: diagram.options.parts.contains(.tooltips))
            texts.append(SafeText.line(sources, limit: 600))
        }
        let lines = texts.flatMap { Font.date.wrapped($0, to: metrics.width - 60, lines: 2) }
        return lines.enumerated().map { index, text in
            let at = Point(32, top + 8 + Double(index) * 16)
            return Mark(.text(TextRun(text, at: at, font: .date, color: Ink.muted)), .subtitle)
        }
    }
}
