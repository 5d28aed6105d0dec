internal import CGraphviz
import Synchronization

/// What `dot` is asked: boxes of known size, what they belong to, and what leads where.
struct DotRequest {
    struct Node {
        let width: Double
        let height: Double
        /// The cluster that it lies in, by its index.
        let cluster: Int
    }

    struct Edge {
        let from: Int
        let to: Int
        /// How much it should be short and straight.
        let weight: Int
    }

    /// Where the arrows lead; the raw value is Graphviz's `rankdir`.
    enum Direction: String {
        case rightwards = "LR"
        case downwards = "TB"
    }

    var direction = Direction.rightwards
    var nodes: [Node] = []
    var edges: [Edge] = []
    var clusterCount = 0
    /// The room inside the border of a cluster, in pixels.
    var clusterMargin = 18.0
}

/// Where `dot` puts boxes and lines: the layered drawing of Gansner, Koutsofios, North & Vo, *A Technique for Drawing
/// Directed Graphs* (1993). Only numbers come back; the picture is drawn like every other.
///
/// The cost grows faster than the square of the number of nodes: ask for a few hundred.
struct DotPlacement: Hashable {
    let width: Double
    let height: Double
    let nodes: [Rect]
    let clusters: [Rect]
    /// The points of each edge's Bézier curves, and where its head ends.
    let edges: [Course]

    struct Course: Hashable {
        var points: [Point]
        var tip: Point?
    }

    init(_ request: DotRequest) throws(RenderingError) {
        self = try GraphvizContext.shared.withLock { context throws(RenderingError) in
            let graph = try GraphvizGraph(name: "dependencies")
            let handles = try Handles(request, in: graph)
            let layout = try context.layOut(graph, by: "dot")
            return layout.read { DotPlacement(request, handles, root: graph.root) }
        }
    }

    private init(_ request: DotRequest, _ handles: borrowing Handles, root: GraphvizGraph.Subgraph) {
        let page = redthread_bounds(root)
        func place(_ point: pointf) -> Point { Point(point.x - page.LL.x, page.UR.y - point.y) }
        width = page.UR.x - page.LL.x
        height = page.UR.y - page.LL.y
        nodes = zip(request.nodes, handles.nodes).map { node, handle in
            Rect(center: place(redthread_position(handle)), width: node.width, height: node.height)
        }
        clusters = handles.clusters.map { cluster in
            let box = redthread_bounds(cluster)
            let corner = place(pointf(x: box.LL.x, y: box.UR.y))
            return Rect(x: corner.x, y: corner.y, width: box.UR.x - box.LL.x, height: box.UR.y - box.LL.y)
        }
        edges = handles.edges.map { edge in
            guard let curve = redthread_curve(edge)?.pointee else { return Course(points: []) }
            let points = (0..<Int(curve.size)).map { place(curve.list[$0]) }
            return Course(points: points, tip: curve.eflag != 0 ? place(curve.ep) : nil)
        }
    }
}

extension DotPlacement {
    /// The graph's objects in the order of the request.
    fileprivate struct Handles: ~Copyable {
        var nodes: [GraphvizGraph.Node] = []
        var edges: [GraphvizGraph.Edge] = []
        var clusters: [GraphvizGraph.Subgraph] = []

        init(_ request: DotRequest, in graph: borrowing GraphvizGraph) throws(RenderingError) {
            try graph.declare(.graph, "rankdir", request.direction.rawValue)
            try graph.declare(.graph, "nodesep", "0.22")
            try graph.declare(.graph, "ranksep", "0.55")
            try graph.declare(.graph, "margin", AttributeText.number(request.clusterMargin))
            try graph.declare(.node, "shape", "box")
            try graph.declare(.node, "fixedsize", "true")
            try graph.declare(.node, "label", "")
            let width = try graph.declare(.node, "width", "1")
            let height = try graph.declare(.node, "height", "1")
            let weight = try graph.declare(.edge, "weight", "1")
            // From left to right, dot puts what it is told first at the bottom.
            let isUpsideDown = request.direction == .rightwards
            for index in Self.order(request.clusterCount, isUpsideDown) {
                clusters.append(try graph.addSubgraph("cluster\(index)"))
            }
            if isUpsideDown { clusters.reverse() }
            for index in Self.order(request.nodes.count, isUpsideDown) {
                let node = request.nodes[index]
                let handle = try graph.addNode("n\(index)", in: clusters[node.cluster])
                graph.set(handle, width, AttributeText.number(node.width / 72, digits: 4))
                graph.set(handle, height, AttributeText.number(node.height / 72, digits: 4))
                nodes.append(handle)
            }
            if isUpsideDown { nodes.reverse() }
            for edge in request.edges {
                let handle = try graph.addEdge(nodes[edge.from], nodes[edge.to])
                if edge.weight != 1 { graph.set(handle, weight, String(edge.weight)) }
                edges.append(handle)
            }
        }

        private static func order(_ count: Int, _ isUpsideDown: Bool) -> [Int] {
            isUpsideDown ? (0..<count).reversed() : Array(0..<count)
        }
    }
}
