import Portfolio

/// A Gantt chart in numbers.
public struct GanttLayout: Sendable {
    /// The bar or diamond of each task, in the order of the plan.
    public let figures: [Rect]
    /// For each deadline, the place whose right edge it is.
    public let deadlines: [Rect]
    /// The names, in the same order.
    public let names: [TextRun]
    /// The points of each link.
    public let links: [[Point]]
    /// How high the picture is, in pixels.
    public let height: Double
    /// Where the units of the plan lie.
    let scale: GanttScale

    private static let top = 96.0
    private static let barHeight = 12.0

    init(of diagram: GanttDiagram) {
        let plan = diagram.plan
        let row = plan.bars.count > 200 ? 18.0 : 22.0
        let font = Font.small
        let cleaned = plan.bars.map { bar in
            let name = SafeText.line(bar.name, limit: 60)
            return name.isEmpty ? SafeText.line(bar.id, limit: 60) : name
        }
        let widest = cleaned.map(font.width).max() ?? 0
        let nameRoom = min(max(widest, 60), diagram.width * 0.25)
        scale = GanttScale(plan, left: 16 + nameRoom + 16, right: diagram.width - 24)
        figures = plan.bars.enumerated().map { [scale] index, bar in
            let y = Self.top + (Double(index) + 0.5) * row
            if bar.isMilestone { return Rect(center: Point(scale.x(bar.start), y), width: 12, height: 12) }
            let (start, end) = (scale.x(bar.start), scale.x(bar.end))
            return Rect(x: start, y: y - Self.barHeight / 2, width: max(2, end - start), height: Self.barHeight)
        }
        deadlines = zip(plan.bars, figures).compactMap { [scale] bar, figure in
            bar.deadline.map {
                Rect(x: scale.x($0) - 14, y: figure.midY - Self.barHeight / 2, width: 14, height: Self.barHeight)
            }
        }
        names = zip(cleaned, figures).map { name, figure in
            TextRun(font.fitted(name, to: nameRoom), at: Point(16, figure.midY), font: font, color: Ink.text)
        }
        links = plan.links.map { [figures] in Self.course($0, figures, row: row) }
        height = Self.top + Double(plan.bars.count) * row + 40
    }

    /// A link leaves its bar at the end that its kind says, runs down or up beside it, and enters the other from outside.
    private static func course(_ link: GanttPlan.Link, _ figures: [Rect], row: Double) -> [Point] {
        let (from, to) = (figures[link.from], figures[link.to])
        let leavesEnd = link.kind == .finishToStart || link.kind == .finishToFinish
        let entersStart = link.kind == .finishToStart || link.kind == .startToStart
        let start = Point(leavesEnd ? from.maxX : from.x, from.midY)
        let end = Point(entersStart ? to.x : to.maxX, to.midY)
        let out = start.x + (leavesEnd ? 5 : -5)
        let inwards = end.x + (entersStart ? -7 : 7)
        let isDirect = entersStart ? out <= inwards : out >= inwards
        if isDirect { return [start, Point(out, start.y), Point(out, end.y), end] }
        let border = end.y + (start.y < end.y ? -row / 2 : row / 2)
        return [
            start, Point(out, start.y), Point(out, border), Point(inwards, border), Point(inwards, end.y), end,
        ]
    }
}

/// Where the units of a plan lie.
struct GanttScale: Sendable {
    let axis: GanttPlan.Axis
    let first: Int
    let last: Int
    let left: Double
    let right: Double

    init(_ plan: GanttPlan, left: Double, right: Double) {
        axis = plan.axis
        let deadlines = plan.bars.compactMap(\.deadline)
        first = (plan.bars.map(\.start) + deadlines).min() ?? 0
        last = max(first + 1, (plan.bars.map(\.end) + deadlines).max() ?? 1)
        self.left = left
        self.right = right
    }

    var pixelsPerUnit: Double { (right - left) / Double(last - first) }

    func x(_ unit: Int) -> Double { left + Double(unit - first) * pixelsPerUnit }

    /// The numbers of the periods that get a line: every 1, 2, 5, 10 … so that their names have room.
    var periodTicks: StrideTo<Int> {
        var step = 1
        var factors = [2, 5, 10]
        var base = 1
        while Double(step) * pixelsPerUnit < 44 {
            step = base * factors.removeFirst()
            if factors.isEmpty { (factors, base) = ([2, 5, 10], step) }
        }
        let start = (first + (first > 0 ? step - 1 : 0)) / step * step
        return stride(from: start, to: last + 1, by: step)
    }
}
