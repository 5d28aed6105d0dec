import Portfolio

/// The legend of a timeline: a sample and words for everything that occurs in it, and for nothing else.
struct TimelineLegend {
    let layout: TimelineLayout
    let words: TimelineWords
    /// Whether the critical chain is set apart.
    let showsCritical: Bool

    private var rows: [PlacedRow] { layout.rows }
    private var links: [PlacedLink] { layout.links }

    private static let sampleWidth = 28.0
    private static let hue = Hue(fill: Ink.neutral, outline: Ink.text, tint: Color(0xE9ECEF))

    private struct Item {
        let name: LegendSample
        let draw: (Rect) -> [Mark]

        init(_ name: LegendSample, draw: @escaping (Rect) -> [Mark]) {
            self.name = name
            self.draw = draw
        }
    }

    /// The marks, and how high they are together.
    func marks(top: Double, width: Double) -> (marks: [Mark], height: Double) {
        let rule = Line([Point(24, top), Point(width - 24, top)], Pen(Ink.rule))
        var marks = [Mark(.line(rule), .legend)]
        var at = Point(32, top + 20)
        for item in items {
            let text = words.table.label(item.name)
            let needed = Self.sampleWidth + 8 + Font.date.width(of: text)
            if at.x + needed > width - 32 { at = Point(32, at.y + 24) }
            marks += item.draw(Rect(x: at.x, y: at.y - 7, width: Self.sampleWidth, height: 14))
            let run = TextRun(text, at: Point(at.x + Self.sampleWidth + 8, at.y), font: .date, color: Ink.text)
            marks.append(Mark(.text(run), .legend))
            at.x += needed + 24
        }
        return (marks, items.isEmpty ? 0 : at.y + 12 - top)
    }

    private var items: [Item] { figureItems + stateItems + lineItems }

    private func has(_ condition: (TimelineRow) -> Bool) -> Bool { rows.contains { condition($0.row) } }

    private var figureItems: [Item] {
        var items: [Item] = []
        if has({ if case .day = $0.figure { true } else { false } }) {
            items.append(Item(.dayKnown) { artist().diamond(middle($0)) })
        }
        if has({ if case .within = $0.figure { !$0.isVague } else { false } }) {
            items.append(
                Item(.periodKnown) { artist().hexagon($0) })
        }
        if has({ if case .bar = $0.figure { true } else { false } }) {
            items.append(Item(.phase) { artist().bar($0) })
        }
        if has(Self.fades) {
            items.append(
                Item(.endsUncertain) {
                    artist().fadingBar($0, left: true, right: true, fill: Self.hue.fill)
                })
        }
        if has({ if case .deadline = $0.figure { true } else { false } }) {
            items.append(Item(.deadline) { Mark.flag(middle($0)) })
        }
        if has(\.isDerived) { items.append(Item(.derived) { artist { $0.isDerived = true }.hexagon($0) }) }
        if has(\.isHardEnd) { items.append(Item(.hardEnd) { Mark.bracket(middle($0)) }) }
        if rows.contains(where: { $0.room != nil }) {
            items.append(
                Item(.room) { FigureArtist.room(Rect(center: $0.center, width: $0.width, height: 3), Self.hue) })
        }
        return items
    }

    /// Whether a row is drawn without a hard end.
    private static func fades(_ row: TimelineRow) -> Bool {
        switch row.figure {
        case .from: row.entry.status != .unconfirmed && !row.isDerived
        case .bar: row.isVague && row.entry.status != .unconfirmed
        case .within: row.isVague
        case .day, .deadline, .undated: false
        }
    }

    private var stateItems: [Item] {
        var items: [Item] = []
        if rows.contains(where: { $0.ghost != nil }) {
            items.append(
                Item(.earlierDate) { box in
                    let ghost = Rect(x: box.x, y: box.y + 1, width: 12, height: 12)
                    let goal = Rect(x: box.maxX, y: box.y, width: 1, height: 12)
                    return FigureArtist.ghost(ghost) + FigureArtist.shift(from: ghost, to: goal)
                })
        }
        if rows.contains(where: { $0.before != nil }) { items.append(Item(.beforeTrial) { FigureArtist.before($0) }) }
        if rows.contains(where: { $0.tail != nil }) {
            items.append(
                Item(.forecast) { box in
                    let frame = Rect(center: box.center, width: box.width, height: 8)
                    return FigureArtist.tail(ForecastTail(frame: frame, median: frame.midX), Self.hue)
                })
        }
        if has({ $0.written != nil }) {
            items.append(
                Item(.repairedYear) { box in
                    artist { $0.isRepaired = true }.hexagon(box)
                })
        }
        if has({ $0.isTentative && [.planned, .moved].contains($0.entry.status) }) {
            items.append(Item(.tentative) { box in artist { $0.isTentative = true }.diamond(middle(box)) })
        }
        for status in [PlanEntry.Status.reached, .unconfirmed, .cancelled] where has({ $0.entry.status == status }) {
            items.append(
                Item(.status(status)) { box in
                    artist { $0.status = status }.diamond(middle(box))
                })
        }
        return items
    }

    private var lineItems: [Item] {
        var items: [Item] = []
        if links.contains(where: { !$0.isCritical && !$0.isParallel && $0.basis == .stated }) {
            items.append(Item(.follows) { [arrow($0, Pen(Ink.muted, width: 1.2))] })
        }
        if links.contains(where: { !$0.isCritical && !$0.isParallel && $0.basis == .inferred }) {
            items.append(
                Item(.followsInferred) {
                    [arrow($0, Pen(Ink.muted, width: 1.2, dash: .dashed))]
                })
        }
        if links.contains(where: \.isParallel) {
            items.append(
                Item(.parallel) { box in
                    let ends = [Point(box.x + 2, box.midY), Point(box.maxX, box.midY)]
                    return [Mark(.line(Line(ends, Pen(Ink.muted, width: 1.2, dash: .dotted))), .link)]
                })
        }
        if links.contains(where: \.isCritical) || showsCritical && has(\.isCritical) {
            items.append(
                Item(.critical) { critical($0) })
        }
        let signs = Set(layout.meetings.places.flatMap { $0.meeting?.signs ?? [] })
        items += TouchSign.allCases.reversed().filter(signs.contains).map { sign in
            Item(.meeting(sign)) {
                sign.marks(at: $0.center, size: 11)
            }
        }
        return items
    }

    private func artist(_ change: (inout FigureArtist.Style) -> Void = { _ in }) -> FigureArtist {
        var style = FigureArtist.Style(hue: Self.hue)
        change(&style)
        return FigureArtist(style: style)
    }

    /// A heavy outline with a heavy arrow.
    private func critical(_ box: Rect) -> [Mark] {
        let diamond = Rect(x: box.x, y: box.y, width: 13, height: 14)
        let rest = Rect(x: diamond.maxX - 2, y: box.y, width: box.width - 11, height: box.height)
        return artist { $0.isCritical = true }.diamond(diamond) + [arrow(rest, Pen(Ink.text, width: 2), .critical)]
    }

    private func middle(_ box: Rect) -> Rect { Rect(center: box.center, width: 15, height: 15) }

    private func arrow(_ box: Rect, _ pen: Pen, _ role: Role = .link) -> Mark {
        Mark(.line(Line([Point(box.x + 2, box.midY), Point(box.maxX, box.midY)], pen, arrow: 7)), role)
    }
}
