import Portfolio

/// Draws milestones, phases, flags and ghosts into the rectangles that the layout gave them.
///
/// What is known for sure is solid; what is not is hollow, hatched or fades. The state is told by a sign as well as by a
/// word beside it: a tick, a question mark, a cross.
struct FigureArtist {
    /// How a figure is to look, apart from its form.
    struct Style {
        var hue: Hue
        var status: PlanEntry.Status = .planned
        /// The words were vague about the time: "ultimo september".
        var isVague = false
        /// Only meant so for now.
        var isTentative = false
        var isRepaired = false
        var isCritical = false
        /// Nobody dated it: it lies between its neighbours.
        var isDerived = false
    }

    static let tip = 7.0
    let style: Style

    private var outline: Pen {
        let color = style.status == .cancelled ? Ink.neutral : style.hue.outline
        let dash: Pen.Dash = style.isRepaired || style.isDerived || style.status == .cancelled ? .dashed : .solid
        return Pen(style.isCritical ? Ink.text : color, width: style.isCritical ? 2.2 : 1.5, dash: dash)
    }

    /// What an outlined mark is: on the critical chain its outline means something.
    private func outlined(_ role: Role) -> Role { style.isCritical ? .criticalFigure : role }

    /// What is known, and paler what is only meant so for now.
    private var solid: Color {
        let isPale = style.isTentative && style.status != .reached
        return isPale ? style.hue.fill.mixed(with: Ink.paper, by: 0.6) : style.hue.fill
    }

    private var isHollow: Bool { style.isDerived || style.status == .unconfirmed || style.status == .cancelled }

    /// A milestone whose day is known.
    func diamond(_ rect: Rect) -> [Mark] {
        let fill = isHollow ? Ink.paper : style.isRepaired ? style.hue.tint : solid
        let shape = Mark(.shape(.diamond, rect, .solid(fill, stroke: outline)), outlined(.milestone))
        return [shape] + sign(at: rect.center, on: fill)
    }

    /// A milestone that lies somewhere in a period: a hexagon over all of it. Where the period itself is vague it has no
    /// edges and fades at both ends.
    func hexagon(_ rect: Rect) -> [Mark] {
        if style.isVague && !style.isRepaired && style.status != .cancelled { return veil(rect) }
        let fill = style.status == .reached ? solid : style.isRepaired ? style.hue.tint : Ink.paper
        var marks = filledHexagon(rect, fill)
        if style.isRepaired { marks += hatch(rect.inset(Self.tip - 2, 0)) }
        let tip = min(Self.tip, rect.width / 2)
        let (left, right) = (rect.x, rect.maxX)
        let corners = [
            Point(left, rect.midY), Point(left + tip, rect.y), Point(right - tip, rect.y), Point(right, rect.midY),
            Point(right - tip, rect.maxY), Point(left + tip, rect.maxY), Point(left, rect.midY),
        ]
        marks.append(Mark(.line(Line(corners, outline)), outlined(.span)))
        let signs = sign(at: rect.center, on: fill)
        return marks + (signs.isEmpty ? [heart(rect.center)] : signs)
    }

    /// A thin band with a diamond: one event somewhere here, and not work that lasts as long.
    private func veil(_ rect: Rect) -> [Mark] {
        let band = Rect(x: rect.x, y: rect.midY - 3, width: rect.width, height: 6)
        let fill = isHollow ? Ink.neutral.faded(to: 110) : style.hue.fill.faded(to: 150)
        return fadingBar(band, left: true, right: true, fill: fill)
            + diamond(Rect(center: rect.center, width: 14, height: 14))
    }

    /// The small diamond in a hexagon: a point in time, somewhere here.
    private func heart(_ center: Point) -> Mark {
        let rect = Rect(center: center, width: 9, height: 9)
        return Mark(.shape(.diamond, rect, .solid(style.hue.outline)), .milestone)
    }

    private func filledHexagon(_ rect: Rect, _ fill: Color) -> [Mark] {
        let tip = min(Self.tip, rect.width / 2)
        let ends = [rect.x, rect.maxX - 2 * tip].map { x in
            Mark(.shape(.diamond, Rect(x: x, y: rect.y, width: 2 * tip, height: rect.height), .solid(fill)), .span)
        }
        guard rect.width > 2 * tip else { return ends }
        return ends + [Mark(.shape(.box, rect.inset(tip, 0), .solid(fill)), .span)]
    }

    /// A phase; where the words were vague its ends fade, and are open where nobody has said that it took place.
    func bar(_ rect: Rect) -> [Mark] {
        var marks: [Mark] = []
        if style.isVague, style.status == .unconfirmed, !style.isRepaired {
            marks += sides(rect)
        } else if isHollow || style.isRepaired {
            let fill = isHollow ? Ink.paper : style.hue.tint
            marks.append(Mark(.shape(.roundedBox, rect, .solid(fill, stroke: outline)), outlined(.bar)))
            if style.isRepaired { marks += hatch(rect.inset(3, 1)) }
        } else if style.isVague {
            marks += fadingBar(rect, left: true, right: true, fill: solid)
        } else {
            marks.append(Mark(.shape(.roundedBox, rect, .solid(solid, stroke: outline)), outlined(.bar)))
        }
        guard rect.width >= 16, style.status == .reached || isHollow else { return marks }
        return marks + sign(at: Point(rect.x + 9, rect.midY), on: isHollow ? Ink.paper : style.hue.fill)
    }

    /// The long sides of a bar without its ends.
    private func sides(_ rect: Rect) -> [Mark] {
        [Mark(.shape(.box, rect, .solid(Ink.paper)), .bar)]
            + [rect.y, rect.maxY].map { y in
                Mark(.line(Line([Point(rect.x, y), Point(rect.maxX, y)], outline)), outlined(.bar))
            }
    }

    /// What begins on a day and has no known end. Unconfirmed, it is an outline that stays open.
    func opening(_ rect: Rect) -> [Mark] {
        guard isHollow else { return fadingBar(rect, left: false, right: true, fill: style.hue.fill) }
        let ground = Mark(.shape(.box, rect, .solid(Ink.paper)), .bar)
        let course = [
            Point(rect.maxX, rect.y), Point(rect.x, rect.y), Point(rect.x, rect.maxY), Point(rect.maxX, rect.maxY),
        ]
        return [ground, Mark(.line(Line(course, outline)), outlined(.bar))]
            + sign(at: Point(rect.x + 9, rect.midY), on: Ink.paper)
    }

    /// A bar without hard ends.
    func fadingBar(_ rect: Rect, left: Bool, right: Bool, fill strong: Color) -> [Mark] {
        let fade = min(28, rect.width * (left && right ? 0.4 : 0.9))
        let weak = strong.faded(to: 20)
        var core = rect
        var marks: [Mark] = []
        if left {
            core = Rect(x: core.x + fade, y: core.y, width: core.width - fade, height: core.height)
            let end = Rect(x: rect.x, y: rect.y, width: fade, height: rect.height)
            marks.append(Mark(.shape(.box, end, Paint(.fade(weak, strong))), .bar))
        }
        if right {
            core.width -= fade
            let end = Rect(x: rect.maxX - fade, y: rect.y, width: fade, height: rect.height)
            marks.append(Mark(.shape(.box, end, Paint(.fade(strong, weak))), .bar))
        }
        return marks + [Mark(.shape(.box, core, .solid(strong)), .bar)]
    }

    /// The room before a hard end.
    static func room(_ rect: Rect, _ hue: Hue) -> [Mark] {
        let tick = Line([Point(rect.maxX, rect.y - 2), Point(rect.maxX, rect.maxY + 2)], Pen(hue.outline, width: 1.2))
        return [Mark(.shape(.box, rect, .solid(hue.fill.faded(to: 90))), .bar), Mark(.line(tick), .deadline)]
    }

    /// Where it was before a trial.
    static func before(_ rect: Rect) -> [Mark] {
        let paint = Paint.solid(Ink.paper, stroke: Pen(Ink.muted, width: 1.4, dash: .dashed))
        return [Mark(.shape(.roundedBox, rect, paint), .ghost)]
    }

    /// What the archive's own record makes of a promise: fading from the promised day on, with a tick at the middle.
    static func tail(_ tail: ForecastTail, _ hue: Hue) -> [Mark] {
        let fade = Paint(.fade(hue.fill.faded(to: 120), hue.fill.faded(to: 25)))
        let tick = Line(
            [Point(tail.median, tail.frame.y - 2), Point(tail.median, tail.frame.maxY + 2)],
            Pen(hue.outline, width: 1.4))
        return [Mark(.shape(.box, tail.frame, fade), .span), Mark(.line(tick), .span)]
    }

    /// Where it was first said to be.
    static func ghost(_ rect: Rect) -> [Mark] {
        let paint = Paint.solid(Ink.paper, stroke: Pen(Ink.vermilion, width: 1.4, dash: .dashed))
        return [Mark(.shape(.diamond, rect, paint), .ghost)]
    }

    /// From where it was to where it is.
    static func shift(from ghost: Rect, to figure: Rect) -> [Mark] {
        let later = figure.midX > ghost.midX
        let start = later ? ghost.maxX : ghost.x
        let end = later ? figure.x : figure.maxX
        guard later ? end - start >= 6 : start - end >= 6 else { return [] }
        let line = Line(
            [Point(start, ghost.midY), Point(end, ghost.midY)], Pen(Ink.vermilion, width: 1.6),
            arrow: min(9, abs(end - start)))
        return [Mark(.line(line), .ghost)]
    }

    /// The sign of the state: a tick, a question mark or a cross; nothing for what is planned.
    private func sign(at center: Point, on ground: Color) -> [Mark] {
        switch style.status {
        case .planned, .moved: return []
        case .reached:
            let points = [(-3.2, 0.2), (-0.8, 2.8), (3.4, -2.6)].map { Point(center.x + $0.0, center.y + $0.1) }
            return [Mark(.line(Line(points, Pen(ground.contrasting, width: 1.8))), .mark)]
        case .unconfirmed:
            let run = TextRun("?", at: center, anchor: .middle, font: .strong, color: Ink.text)
            return [Mark(.text(run), .mark)]
        case .cancelled:
            return [(-3.0, 3.0), (3.0, -3.0)].map { dx, dy in
                let line = [Point(center.x - 3, center.y + dx), Point(center.x + 3, center.y + dy)]
                return Mark(.line(Line(line, Pen(Ink.muted, width: 1.6))), .mark)
            }
        }
    }

    /// Slanting lines over a rectangle, cut off at its sides: what has been repaired.
    private func hatch(_ rect: Rect) -> [Mark] {
        guard rect.width > 0 else { return [] }
        let pen = Pen(style.hue.outline, width: 1)
        return stride(from: rect.x - rect.height + 3, to: rect.maxX, by: 6).compactMap { x in
            let from = max(x, rect.x)
            let to = min(x + rect.height, rect.maxX)
            guard to > from else { return nil }
            let line = Line([Point(from, rect.maxY - (from - x)), Point(to, rect.maxY - (to - x))], pen)
            return Mark(.line(line), .hatch)
        }
    }
}

extension Color {
    /// White on a dark ground, the colour of text on a light one (relative luminance by WCAG 2.1, about).
    var contrasting: Color {
        let luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
        return luminance > 0.18 ? Ink.text : Ink.paper
    }

    private func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        return value * value
    }
}
