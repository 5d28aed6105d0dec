import Portfolio

/// A layout from left to right that is wider than a page, cut between its columns into bands that stand one below the
/// other, as the lines of a text do. Arrows that lead from one band to another go at right angles through the room between
/// the columns and the bands.
struct BandedPlacement {
    private(set) var width = 0.0
    private(set) var height = 0.0
    private(set) var nodes: [Rect]
    /// By cluster: a frame in each band that it has a node in.
    private(set) var clusters: [[Rect]]
    private(set) var edges: [DotPlacement.Course]

    /// The band of each node.
    private let bands: [Int]
    private var tops: [Double] = []
    private var bottoms: [Double] = []

    private static let margin = 14.0
    private static let lanes = 8
    private static let laneWidth = 5.0
    /// The room between two bands, and at their right, where arrows go.
    private static let gutter = Double(lanes) * laneWidth + 16

    init(_ whole: DotPlacement, _ request: DotRequest, pageWidth: Double) {
        bands = Self.bands(of: whole.nodes, width: pageWidth - 2 * Self.margin - Self.gutter)
        nodes = whole.nodes
        clusters = Array(repeating: [], count: request.clusterCount)
        edges = whole.edges
        for band in 0...(bands.max() ?? 0) { add(band, request) }
        height = (bottoms.last ?? 0) + Self.margin
        for (index, edge) in request.edges.enumerated() {
            edges[index] = course(of: edge, index, from: whole)
        }
    }

    /// The columns from left to right, as many in a band as it is wide.
    private static func bands(of nodes: [Rect], width: Double) -> [Int] {
        var (band, start) = (0, nodes.map(\.x).min() ?? 0)
        var bands = [Int](repeating: 0, count: nodes.count)
        for index in nodes.indices.sorted(by: { (nodes[$0].x, $0) < (nodes[$1].x, $1) }) {
            if nodes[index].maxX - start > width, nodes[index].x > start { (band, start) = (band + 1, nodes[index].x) }
            bands[index] = band
        }
        return bands
    }

    /// Puts the nodes of a band below the bands before it.
    private mutating func add(_ band: Int, _ request: DotRequest) {
        let own = nodes.indices.filter { bands[$0] == band }
        let top = (bottoms.last.map { $0 + Self.gutter } ?? 0) + request.clusterMargin
        let left = own.map { nodes[$0].x }.min() ?? 0
        let upper = own.map { nodes[$0].y }.min() ?? 0
        for index in own { nodes[index] = nodes[index].moved(2 * Self.margin - left, top - upper) }
        for (cluster, members) in Dictionary(grouping: own, by: { request.nodes[$0].cluster }) {
            guard let frame = members.map({ nodes[$0] }).reduce(nil, Self.union) else { continue }
            clusters[cluster].append(
                Rect(
                    x: frame.x - Self.margin, y: frame.y - request.clusterMargin,
                    width: frame.width + 2 * Self.margin, height: frame.height + request.clusterMargin + Self.margin))
        }
        tops.append(top - request.clusterMargin)
        bottoms.append((own.map { nodes[$0].maxY }.max() ?? top) + Self.margin)
        width = max(width, (own.map { nodes[$0].maxX }.max() ?? 0) + Self.margin + Self.gutter)
    }

    private static func union(_ whole: Rect?, _ part: Rect) -> Rect? {
        guard let whole else { return part }
        let (x, y) = (min(whole.x, part.x), min(whole.y, part.y))
        return Rect(x: x, y: y, width: max(whole.maxX, part.maxX) - x, height: max(whole.maxY, part.maxY) - y)
    }

    /// Within a band as it was; from one to another by right angles, each in a lane of its own as far as there are lanes.
    private func course(of edge: DotRequest.Edge, _ index: Int, from whole: DotPlacement) -> DotPlacement.Course {
        let (source, target) = (nodes[edge.from], nodes[edge.to])
        if bands[edge.from] == bands[edge.to] {
            let old = whole.nodes[edge.from]
            let (dx, dy) = (source.x - old.x, source.y - old.y)
            let course = whole.edges[index]
            return .init(points: course.points.map { $0.moved(dx, dy) }, tip: course.tip?.moved(dx, dy))
        }
        let lane = Double(index % Self.lanes) * Self.laneWidth
        let below = bottoms[bands[edge.from]] + 6 + lane
        let above = tops[bands[edge.to]] - Self.gutter + 6 + lane
        let (out, enter) = (source.maxX + 8 + lane / 3, target.x - 12 - lane / 3)
        var corners = [Point(source.maxX, source.midY), Point(out, source.midY), Point(out, below)]
        if bands[edge.to] != bands[edge.from] + 1 {
            let side = width - Self.gutter + 6 + lane
            corners += [Point(side, below), Point(side, above)]
        }
        corners += [Point(enter, above), Point(enter, target.midY), Point(target.x - 7, target.midY)]
        return .init(points: Self.curve(through: corners), tip: Point(target.x, target.midY))
    }

    /// Straight lines as Bézier curves.
    private static func curve(through corners: [Point]) -> [Point] {
        corners.prefix(1) + zip(corners, corners.dropFirst()).flatMap { [$0, $1, $1] }
    }
}
