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
    /// The courses of the arrows, in the order of the network.
    let arrows: [DotPlacement.Course]
    /// How wide the picture is, in pixels.
    public let width: Double
    /// Where boxes and arrows end, below.
    public let bottom: Double

    private static let boxWidths = 130.0...280.0
    private static let left = 24.0
    private static let top = 76.0
    private static let frameHeading = 24.0

    init(of diagram: DependencyDiagram) throws(RenderingError) {
        network = diagram.network
        names = network.boxes.map { Font.label.wrapped(SafeText.line($0.name), to: 180, lines: 2) }
        let words = DependencyWords(network: network, language: diagram.language)
        let placement = try DependencyPlacement(Self.request(network, names, words))
        boxes = placement.nodes.map { $0.moved(Self.left, Self.top) }
        frames = placement.clusters.map { $0.map { $0.moved(Self.left, Self.top) } }
        arrows = placement.edges.map { $0.moved(Self.left, Self.top) }
        width = max(760, placement.width + 2 * Self.left)
        bottom = Self.top + placement.height + 10
    }

    /// All boxes are as wide as the widest needs, so that they stand in columns.
    private static func request(
        _ network: DependencyNetwork, _ names: [[String]], _ words: DependencyWords
    ) -> DotRequest {
        let widths = zip(network.boxes, names).map { box, lines -> Double in
            let font = box.entry == nil ? Font.heading : .label
            let dates = box.entry.map { Font.date.width(of: words.date($0, of: box)) } ?? 0
            return max(dates, lines.map(font.width).max() ?? 0)
        }
        let width = min(max((widths.max() ?? 0) + 26, boxWidths.lowerBound), boxWidths.upperBound)
        var request = DotRequest()
        request.clusterCount = network.projects.count
        request.clusterMargin = frameHeading
        request.nodes = zip(network.boxes, names).map { box, lines in
            let height = 16 + Double(lines.count) * 16 + (box.entry == nil ? 0 : 16)
            return .init(width: width, height: height, cluster: box.project)
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
