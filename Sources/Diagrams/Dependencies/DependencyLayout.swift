import Portfolio

/// A dependency diagram in numbers.
public struct DependencyLayout: Sendable {
    /// The boxes and arrows, and what was left out.
    public let network: DependencyNetwork
    /// The rectangle of each box, in the order of the network.
    public let boxes: [Rect]
    /// The frame of each project, in the order of the network; several where the picture is cut into bands.
    public let frames: [[Rect]]
    /// The name of each box, on one or two lines.
    public let names: [[String]]
    /// What is said of the date of each box, on one or two lines.
    let dates: [[String]]
    /// The courses of the arrows, in the order of the network.
    let arrows: [DotPlacement.Course]
    /// How wide the picture is, in pixels.
    public let width: Double
    /// Where boxes and arrows end, below.
    public let bottom: Double

    private static let boxWidths = 130.0...280.0
    private static let widestHeadline = 1_200.0
    private static let left = 24.0
    private static let top = 76.0
    private static let frameHeading = 24.0

    init(of diagram: DependencyDiagram) throws(RenderingError) {
        network = diagram.network
        names = network.boxes.map { Font.label.wrapped(SafeText.line($0.name), to: 180, lines: 2) }
        let words = DependencyWords(network: network, language: diagram.language, tried: diagram.options.tried)
        dates = network.boxes.map { box in
            (box.entry.map { words.date($0, of: box) } ?? []).flatMap {
                Font.date.wrapped($0, to: Self.boxWidths.upperBound - 26, lines: 2)
            }
        }
        let placement = try DependencyPlacement(Self.request(network, names, dates))
        boxes = placement.nodes.map { $0.moved(Self.left, Self.top) }
        frames = placement.clusters.map { $0.map { $0.moved(Self.left, Self.top) } }
        arrows = placement.edges.map { $0.moved(Self.left, Self.top) }
        let headline = Font.title.width(of: diagram.options.headline ?? words.headline)
        width = max(760, placement.width + 2 * Self.left, min(Self.widestHeadline, headline + 2 * Self.left))
        bottom = Self.top + placement.height + 10
    }

    /// All boxes are as wide as the widest needs, so that they stand in columns.
    private static func request(
        _ network: DependencyNetwork, _ names: [[String]], _ dates: [[String]]
    ) -> DotRequest {
        let widths = network.boxes.indices.map { index -> Double in
            let font = network.boxes[index].entry == nil ? Font.heading : .label
            return (names[index].map(font.width) + dates[index].map(Font.date.width)).max() ?? 0
        }
        let width = min(max((widths.max() ?? 0) + 26, boxWidths.lowerBound), boxWidths.upperBound)
        var request = DotRequest()
        request.clusterCount = network.projects.count
        request.clusterMargin = frameHeading
        request.nodes = network.boxes.indices.map { index in
            let lines = names[index].count + dates[index].count
            return .init(width: width, height: 16 + Double(lines) * 16, cluster: network.boxes[index].project)
        }
        request.edges = network.arrows.map { .init(from: $0.from, to: $0.to, weight: $0.isCritical ? 4 : 1) }
        return request
    }
}

extension DotPlacement.Course {
    fileprivate func moved(_ dx: Double, _ dy: Double) -> Self {
        .init(points: points.map { $0.moved(dx, dy) }, tip: tip?.moved(dx, dy))
    }
}

extension Rect {
    func moved(_ dx: Double, _ dy: Double) -> Rect { Rect(x: x + dx, y: y + dy, width: width, height: height) }
}

extension Point {
    func moved(_ dx: Double, _ dy: Double) -> Point { Point(x + dx, y + dy) }
}
