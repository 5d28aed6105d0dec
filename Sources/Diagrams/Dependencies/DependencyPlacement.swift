/// Where the boxes of a network stand: frames that arrows join are laid out together, and the groups are put side by side
/// in rows that are no wider than what people read on a page.
///
/// Laid out apart, groups cost `dot` no more than the sum of them, and a chain in one leaves no empty room in another.
struct DependencyPlacement {
    private(set) var width = 0.0
    private(set) var height = 0.0
    private(set) var nodes: [Rect]
    /// By cluster: its frame, or one in each band where it is cut.
    private(set) var clusters: [[Rect]]
    private(set) var edges: [DotPlacement.Course]

    private static let pageWidth = 1_400.0
    private static let gap = 24.0

    /// From left to right, unless that is wider than a page and from the top down is narrower; what is wider still is cut
    /// into bands. A second layout is made only where it costs little.
    init(_ request: DotRequest) throws(RenderingError) {
        let laidOut = try Self.laidOut(request)
        self.init(packing: laidOut.map { ($0, Self.Part($1)) }, request)
        guard width > Self.pageWidth else { return }
        if request.nodes.count <= 100 {
            var turned = request
            turned.direction = .downwards
            let down = Self(packing: try Self.laidOut(turned).map { ($0, Self.Part($1)) }, request)
            if down.width < width, down.height <= Self.mostHeight { self = down }
        }
        guard width > Self.pageWidth * Self.tolerance else { return }
        let parts = laidOut.map { group, whole in
            (
                group,
                whole.width > Self.pageWidth
                    ? Self.Part(BandedPlacement(whole, group.request, pageWidth: Self.pageWidth)) : Self.Part(whole)
            )
        }
        self.init(packing: parts, request)
    }

    /// What is narrow from the top down may be so high: a chain of fifty boxes is better read in bands.
    private static let mostHeight = 2_800.0
    /// So much wider than a page a picture may be before it is cut.
    private static let tolerance = 1.2

    private static func laidOut(
        _ request: DotRequest
    ) throws(RenderingError) -> [(DependencyGroup, DotPlacement)] {
        var laidOut: [(DependencyGroup, DotPlacement)] = []
        for group in DependencyGroup.all(of: request) { laidOut.append((group, try DotPlacement(group.request))) }
        return laidOut
    }

    /// The places of one group.
    private struct Part {
        let width: Double
        let height: Double
        let nodes: [Rect]
        let clusters: [[Rect]]
        let edges: [DotPlacement.Course]

        init(_ placement: DotPlacement) {
            (width, height, nodes) = (placement.width, placement.height, placement.nodes)
            clusters = placement.clusters.map { [$0] }
            edges = placement.edges
        }

        init(_ placement: BandedPlacement) {
            (width, height, nodes) = (placement.width, placement.height, placement.nodes)
            (clusters, edges) = (placement.clusters, placement.edges)
        }
    }

    private init(packing parts: [(DependencyGroup, Part)], _ request: DotRequest) {
        nodes = request.nodes.map { _ in Rect(x: 0, y: 0, width: 0, height: 0) }
        clusters = Array(repeating: [], count: request.clusterCount)
        edges = request.edges.map { _ in .init(points: []) }
        var corner = Point(0, 0)
        var rowHeight = 0.0
        for (group, part) in parts {
            if corner.x > 0, corner.x + part.width > Self.pageWidth {
                corner = Point(0, corner.y + rowHeight + Self.gap)
                rowHeight = 0
            }
            take(part, of: group, at: corner)
            rowHeight = max(rowHeight, part.height)
            width = max(width, corner.x + part.width)
            height = max(height, corner.y + part.height)
            corner.x += part.width + Self.gap
        }
    }

    private mutating func take(_ part: Part, of group: DependencyGroup, at corner: Point) {
        for (index, node) in zip(group.nodes, part.nodes) { nodes[index] = node.moved(corner.x, corner.y) }
        for (index, frames) in zip(group.clusters, part.clusters) {
            clusters[index] = frames.map { $0.moved(corner.x, corner.y) }
        }
        for (index, edge) in zip(group.edges, part.edges) {
            edges[index] = .init(
                points: edge.points.map { $0.moved(corner.x, corner.y) }, tip: edge.tip?.moved(corner.x, corner.y))
        }
    }
}

/// Frames that arrows join, with what lies in them, by their indices in the whole; and the request for them alone.
private struct DependencyGroup {
    private(set) var clusters: [Int] = []
    private(set) var nodes: [Int] = []
    private(set) var edges: [Int] = []
    private(set) var request: DotRequest

    /// In the order of their first frames.
    static func all(of request: DotRequest) -> [DependencyGroup] {
        var leader = Array(0..<request.clusterCount)
        func root(_ cluster: Int) -> Int {
            var cluster = cluster
            while leader[cluster] != cluster {
                leader[cluster] = leader[leader[cluster]]
                cluster = leader[cluster]
            }
            return cluster
        }
        for edge in request.edges {
            let ends = [root(request.nodes[edge.from].cluster), root(request.nodes[edge.to].cluster)].sorted()
            leader[ends[1]] = ends[0]
        }
        let members = Dictionary(grouping: leader.indices, by: root)
        return members.keys.sorted().map { DependencyGroup(members[$0] ?? [], of: request) }
    }

    /// Looks at all nodes and arrows; there are as many groups as projects, and few hundred boxes.
    private init(_ clusters: [Int], of whole: DotRequest) {
        self.clusters = clusters
        request = DotRequest(
            direction: whole.direction, clusterCount: clusters.count, clusterMargin: whole.clusterMargin)
        let frames = Dictionary(uniqueKeysWithValues: clusters.enumerated().map { ($1, $0) })
        var places: [Int: Int] = [:]
        for (index, node) in whole.nodes.enumerated() {
            guard let frame = frames[node.cluster] else { continue }
            places[index] = nodes.count
            nodes.append(index)
            request.nodes.append(.init(width: node.width, height: node.height, cluster: frame))
        }
        for (index, edge) in whole.edges.enumerated() {
            guard let from = places[edge.from], let to = places[edge.to] else { continue }
            edges.append(index)
            request.edges.append(.init(from: from, to: to, weight: edge.weight))
        }
    }
}
