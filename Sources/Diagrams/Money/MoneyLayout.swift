public import Portfolio

/// A chart of money in numbers.
public struct MoneyLayout: Sendable {
    /// An amount with its place.
    public struct Spot: Hashable, Sendable {
        /// What was said.
        public let amount: ProjectAmount
        /// The day of the meeting across, the amount upwards.
        public let center: Point
        /// The amount in words, where there is room for it.
        public let label: TextRun?
    }

    /// The area between the axes.
    public let plot: Rect
    /// The days of the meetings, from left to right.
    public let across: TimeScale
    /// The amount at the top of the plot; its foot is nothing.
    public let top: Kroner
    /// Oldest meeting first.
    public let spots: [Spot]

    init(of diagram: MoneyDiagram) {
        let dated = diagram.history.amounts.compactMap { amount in amount.saidOn.map { (amount, $0) } }
        let plot = Rect(x: 110, y: 84, width: diagram.options.width - 150, height: 170)
        let (first, last) = (dated.map(\.1).min() ?? diagram.asOf, dated.map(\.1).max() ?? diagram.asOf)
        let air = max(15, (last - first) / 12)
        let across = TimeScale(first: first - air, last: last + air, left: plot.x, right: plot.maxX)
        let top = Self.top(over: dated.map(\.0.amount.ore).max() ?? 0)
        var taken: [Rect] = []
        spots = dated.map { amount, day in
            let share = Double(amount.amount.ore) / Double(max(1, top.ore))
            let center = Point(across.middle(of: day), plot.maxY - plot.height * share)
            taken.append(Rect(center: center, width: 14, height: 14))
            let label = Self.label(
                amount.amount.label[diagram.language], at: center, in: plot, avoiding: taken.dropLast())
            taken += label.map { [$0.box] } ?? []
            return Spot(amount: amount, center: center, label: label)
        }
        self.plot = plot
        self.across = across
        self.top = top
    }

    /// The next of 1, 2, 5, 10 … millions that leaves some air above the largest amount.
    private static func top(over ore: Int) -> Kroner {
        var step = 1_000
        while step <= Int.max / 100 {
            for factor in [1, 2, 4, 5, 8] where factor * step * 20 >= ore * 21 / 20 + 1 {
                return Kroner(ore: factor * step * 20)
            }
            step *= 10
        }
        return Kroner(ore: ore)
    }

    private static func label(
        _ text: String, at center: Point, in plot: Rect, avoiding taken: ArraySlice<Rect>
    ) -> TextRun? {
        let places = [(0.0, -15.0, TextRun.Anchor.middle), (0, 15, .middle), (11, 0, .start), (-11, 0, .end)]
        return places.lazy.map { dx, dy, anchor in
            TextRun(text, at: Point(center.x + dx, center.y + dy), anchor: anchor, font: .small, color: Ink.text)
        }.first { run in plot.inset(-40, -4).contains(run.box) && !taken.contains { $0.intersects(run.box) } }
    }
}
