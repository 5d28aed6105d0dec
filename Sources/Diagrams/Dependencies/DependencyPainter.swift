import Portfolio

/// Draws a network of dependencies.
struct DependencyPainter {
    let diagram: DependencyDiagram
    private let network: DependencyNetwork
    private let words: TimelineWords
    private let meetings: [Meeting.ID: Meeting]

    private static let boxWidths = 130.0...236.0
    private static let left = 24.0
    private static let top = 76.0
    private static let frameHeading = 24.0

    init(diagram: DependencyDiagram) {
        self.diagram = diagram
        network = diagram.network
        words = TimelineWords(language: diagram.language)
        meetings = Dictionary(diagram.meetings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func picture() throws(RenderingError) -> Picture {
        let names = network.boxes.map { Font.label.wrapped(SafeText.line($0.name), to: 180, lines: 2) }
        let placement = try DependencyPlacement(request(names))
        let width = max(760, placement.width + 2 * Self.left)
        var marks = frames(placement) + arrows(placement)
        for (index, box) in network.boxes.enumerated() {
            marks += self.box(box, lines: names[index], in: placement.nodes[index].moved(Self.left, Self.top))
        }
        var bottom = Self.top + placement.height + 10
        marks += legend(top: bottom)
        bottom += network.arrows.isEmpty ? 0 : 34
        for note in notes {
            for line in Font.date.wrapped(note, to: width - 60, lines: 2) {
                marks.append(
                    Mark(.text(TextRun(line, at: Point(32, bottom + 8), font: .date, color: Ink.muted)), .subtitle))
                bottom += 17
            }
        }
        return Picture(
            width: width.rounded(.up), height: (bottom + 10).rounded(.up), title: title, summary: summary,
            language: diagram.language, idPrefix: diagram.options.idPrefix, marks: heading(width) + marks)
    }

    /// All boxes are as wide as the widest needs, so that they stand in columns.
    private func request(_ names: [[String]]) -> DotRequest {
        let widths = zip(network.boxes, names).map { box, lines -> Double in
            let font = box.entry == nil ? Font.heading : .label
            let dates = box.entry.map { Font.date.width(of: date($0, of: box)) } ?? 0
            return max(dates, lines.map(font.width).max() ?? 0)
        }
        let width = min(max((widths.max() ?? 0) + 26, Self.boxWidths.lowerBound), Self.boxWidths.upperBound)
        var request = DotRequest()
        request.clusterCount = network.projects.count
        request.clusterMargin = Self.frameHeading
        request.nodes = zip(network.boxes, names).map { box, lines in
            let height = 16 + Double(lines.count) * 16 + (box.entry == nil ? 0 : 16)
            return .init(width: width, height: height, cluster: box.project)
        }
        request.edges = network.arrows.map { .init(from: $0.from, to: $0.to, weight: $0.isCritical ? 4 : 1) }
        return request
    }

    private func heading(_ width: Double) -> [Mark] {
        let title = TextRun(
            Font.title.fitted(SafeText.line(diagram.options.headline ?? headline), to: width - 48), at: Point(24, 30),
            font: .title, color: Ink.text)
        let said = choose("det, der var sagt til og med ", "what had been said by ")
        let below = SafeText.line(countOfProjects) + " · " + said + diagram.asOf.words(in: diagram.language)
        let subtitle = TextRun(
            Font.subtitle.fitted(below, to: width - 48), at: Point(24, 54), font: .subtitle, color: Ink.muted)
        return [Mark(.text(title), .title), Mark(.text(subtitle), .subtitle)]
    }

    private func frames(_ placement: DependencyPlacement) -> [Mark] {
        zip(network.projects.indices, placement.clusters).flatMap { index, cluster -> [Mark] in
            let frame = cluster.moved(Self.left, Self.top)
            let hue = Hue.ofLane(index)
            let name = Font.heading.fitted(SafeText.line(network.projects[index].name), to: frame.width - 28)
            let ground = Paint.solid(hue.tint, stroke: Pen(hue.fill, width: 1.5))
            let run = TextRun(name, at: Point(frame.x + 14, frame.y + 13), font: .heading, color: Ink.text)
            return [Mark(.shape(.roundedBox, frame, ground), .lane), Mark(.text(run), .heading)]
        }
    }

    private func arrows(_ placement: DependencyPlacement) -> [Mark] {
        zip(network.arrows, placement.edges).compactMap { arrow, course in
            guard !course.points.isEmpty else { return nil }
            let points = course.points.map { $0.moved(Self.left, Self.top) }
            let line = Line(curve: points, tip: course.tip?.moved(Self.left, Self.top), pen(arrow))
            return Mark(.line(line), arrow.isCritical ? .critical : .link)
        }
    }

    private func pen(_ arrow: DependencyNetwork.Arrow) -> Pen {
        let dash: Pen.Dash = arrow.dependency.basis == .inferred ? .dashed : .solid
        if arrow.isCritical { return Pen(Ink.text, width: 2.2, dash: dash) }
        return Pen(
            arrow.crossesProjects ? Ink.vermilion : Ink.muted, width: arrow.crossesProjects ? 1.6 : 1.2, dash: dash)
    }

    private func box(_ box: DependencyNetwork.Box, lines: [String], in frame: Rect) -> [Mark] {
        let hue = Hue.ofLane(box.project)
        let critical = box.isCritical
        let outline = critical ? Pen(Ink.text, width: 2) : Pen(hue.outline, width: 1.2)
        let dashed = Pen(Ink.neutral, width: 1.2, dash: .dashed)
        let cancelled = box.entry?.status == .cancelled
        let paint = Paint.solid(Ink.paper, stroke: cancelled ? dashed : outline)
        var marks = [Mark(.shape(.roundedBox, frame, paint), critical ? .criticalBox : .box)]
        var y = frame.y + 16
        for line in lines {
            let font = box.entry == nil ? Font.heading : .label
            marks.append(Mark(.text(TextRun(line, at: Point(frame.x + 12, y), font: font, color: Ink.text)), .label))
            y += 16
        }
        if let entry = box.entry {
            marks.append(dates(entry, of: box, at: Point(frame.x + 12, y), room: frame.width - 18))
        }
        let link = box.entry.flatMap { diagram.options.linksToQuotes ? PageAnchor.quotes(of: $0.id) : nil }
        let cover = Paint.solid(Ink.paper.faded(to: 1))
        marks.append(Mark(.shape(.box, frame, cover), .mark, note: note(box), link: link))
        return marks
    }

    /// "uge 42, 2017 · +14 d · ubekræftet".
    private func date(_ entry: PlanEntry, of box: DependencyNetwork.Box) -> String {
        let row = TimelineRow(entry, of: network.projects[box.project], isCritical: box.isCritical)
        let date = entry.current?.words(in: diagram.language) ?? words.date(of: row)
        let slip = entry.slipDays == 0 ? nil : words.shift(of: entry)
        let status = [.planned, .moved].contains(entry.status) ? nil : entry.status.label[diagram.language]
        return [date, slip, status].compactMap { $0 }.joined(separator: " · ")
    }

    private func dates(_ entry: PlanEntry, of box: DependencyNetwork.Box, at point: Point, room: Double) -> Mark {
        let text = Font.date.fitted(date(entry, of: box), to: room)
        let color = entry.slipDays != 0 || entry.status == .unconfirmed ? Ink.alert : Ink.muted
        return Mark(.text(TextRun(text, at: point, font: .date, color: color)), .date)
    }

    private func note(_ box: DependencyNetwork.Box) -> String {
        guard let entry = box.entry else { return box.name }
        let row = TimelineRow(entry, of: network.projects[box.project], isCritical: box.isCritical)
        return words.note(of: row, meetings: meetings)
    }
}

extension DependencyPainter {
    func choose(_ danish: String, _ english: String) -> String {
        LocalizedText(danish: danish, english: english)[diagram.language]
    }

    private var title: String {
        choose("Afhængigheder: ", "Dependencies: ") + network.projects.prefix(3).map(\.name).joined(separator: ", ")
    }

    private var countOfProjects: String {
        let count = network.projects.count
        if count == 1 { return network.projects[0].name }
        return choose("\(count) projekter", "\(count) projects")
    }

    /// "8 bindinger, 1 på tværs af projekter; den kritiske kæde ender med Valg af operatør".
    private var headline: String {
        let count = network.arrows.count
        guard count > 0 else {
            return choose("Ingen bindinger i de referater, der er læst", "No dependencies in the minutes read")
        }
        let crossing = network.arrows.count(where: \.crossesProjects)
        var text = choose(
            count == 1 ? "1 binding" : "\(count) bindinger", count == 1 ? "1 dependency" : "\(count) dependencies")
        if crossing > 0 { text += choose(", \(crossing) på tværs af projekter", ", \(crossing) between projects") }
        guard let last = endOfChain else { return text }
        return text + choose("; den kritiske kæde ender med ", "; the critical chain ends with ") + last
    }

    private var endOfChain: String? {
        let sources = Set(network.arrows.filter(\.isCritical).map(\.from))
        return network.arrows.last { $0.isCritical && !sources.contains($0.to) }.map { network.boxes[$0.to].name }
    }

    private var summary: String {
        let chain = network.arrows.prefix(20).map { arrow in
            let kind = arrow.dependency.kind
            let (from, to) = (network.boxes[arrow.from].name, network.boxes[arrow.to].name)
            let basis =
                arrow.dependency.basis == .inferred ? " (" + arrow.dependency.basis.label[diagram.language] + ")" : ""
            return kind == .requires
                ? "\(from) \(kind.label[diagram.language]) \(to)\(basis)."
                : "\(to) \(kind.label[diagram.language]) \(from)\(basis)."
        }
        return ([headline + "."] + chain + notes).joined(separator: " ")
    }

    /// What the picture leaves out.
    private var notes: [String] {
        var notes: [String] = []
        if network.omittedBoxes > 0 {
            notes.append(
                choose(
                    "\(network.omittedBoxes) milepæle og faser, der ligger længst fra datoen, er udeladt.",
                    "\(network.omittedBoxes) milestones and phases that are furthest from the date are left out."))
        }
        if network.omittedArrows > 0 {
            notes.append(
                choose(
                    "\(network.omittedArrows) bindinger er udeladt.",
                    "\(network.omittedArrows) dependencies are left out."))
        }
        if network.unconnected > 0 {
            notes.append(
                choose(
                    "\(network.unconnected) milepæle og faser uden kendte bindinger er ikke tegnet.",
                    "\(network.unconnected) milestones and phases without known dependencies are not drawn."))
        }
        return notes
    }

    private func legend(top: Double) -> [Mark] {
        let kinds: [(Bool, Pen, String)] = [
            (
                network.arrows.contains { !$0.isCritical && !$0.crossesProjects && $0.dependency.basis == .stated },
                Pen(Ink.muted, width: 1.2), choose("skrevet", "stated")
            ),
            (
                network.arrows.contains { !$0.isCritical && $0.dependency.basis == .inferred },
                Pen(Ink.muted, width: 1.2, dash: .dashed), choose("udledt", "inferred")
            ),
            (
                network.arrows.contains { !$0.isCritical && $0.crossesProjects },
                Pen(Ink.vermilion, width: 1.6), choose("på tværs af projekter", "between projects")
            ),
            (
                network.arrows.contains(where: \.isCritical), Pen(Ink.text, width: 2.2),
                choose("kritisk kæde", "critical chain")
            ),
        ]
        var x = 32.0
        return kinds.filter(\.0).flatMap { _, pen, text in
            let line = Line([Point(x, top + 14), Point(x + 30, top + 14)], pen, arrow: 8)
            let run = TextRun(text, at: Point(x + 38, top + 14), font: .date, color: Ink.text)
            x = run.box.maxX + 28
            return [Mark(.line(line), pen.width > 2 ? .critical : .link), Mark(.text(run), .legend)]
        }
    }
}

extension Rect {
    func moved(_ dx: Double, _ dy: Double) -> Rect { Rect(x: x + dx, y: y + dy, width: width, height: height) }
}

extension Point {
    func moved(_ dx: Double, _ dy: Double) -> Point { Point(x + dx, y + dy) }
}
