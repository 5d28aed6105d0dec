internal import CGraphviz

/// A graph in Graphviz's memory, closed when it goes out of scope. To be used under the context's lock only.
struct GraphvizGraph: ~Copyable {
    typealias Node = UnsafeMutablePointer<Agnode_t>
    typealias Edge = UnsafeMutablePointer<Agedge_t>
    typealias Subgraph = UnsafeMutablePointer<Agraph_t>
    typealias Symbol = UnsafeMutablePointer<Agsym_t>

    /// What an attribute belongs to; the numbers are cgraph's.
    enum Kind: CInt {
        case graph = 0, node = 1, edge = 2
    }

    let root: Subgraph

    init(name: String) throws(RenderingError) {
        guard let root = redthread_open(name) else { throw .unavailable }
        self.root = root
    }

    deinit { agclose(root) }

    /// Declares an attribute, so that it can be set; objects that say nothing have `value`.
    @discardableResult
    func declare(_ kind: Kind, _ name: String, _ value: String) throws(RenderingError) -> Symbol {
        guard let symbol = redthread_attribute(root, kind.rawValue, name, value) else { throw .unavailable }
        return symbol
    }

    func addNode(_ name: String, in subgraph: Subgraph? = nil) throws(RenderingError) -> Node {
        guard let node = redthread_node(subgraph ?? root, name) else { throw .unavailable }
        return node
    }

    func addEdge(_ tail: Node, _ head: Node) throws(RenderingError) -> Edge {
        guard let edge = redthread_edge(root, tail, head) else { throw .unavailable }
        return edge
    }

    /// A subgraph; Graphviz draws it as a cluster when its name begins with "cluster".
    func addSubgraph(_ name: String) throws(RenderingError) -> Subgraph {
        guard let subgraph = redthread_subgraph(root, name) else { throw .unavailable }
        return subgraph
    }

    func set(_ object: UnsafeMutableRawPointer, _ symbol: Symbol, _ value: String) {
        redthread_set(object, symbol, value)
    }
}

/// A graph that is laid out, for as long as it is.
struct GraphvizLayout: ~Copyable {
    fileprivate let context: OpaquePointer
    fileprivate let root: GraphvizGraph.Subgraph

    deinit { gvFreeLayout(context, root) }

    /// Keeps the layout while something is read from it.
    func read<Result>(_ body: () -> Result) -> Result { body() }

    /// The bytes of the drawing, as `finish` leaves them. They are Graphviz's own and go when it returns.
    func draw(
        as format: PictureFormat, finish: (UnsafeRawBufferPointer) -> [UInt8]
    ) throws(RenderingError) -> [UInt8] {
        var bytes: UnsafeMutablePointer<CChar>?
        var count = 0
        let status = redthread_render(context, root, format.rawValue, &bytes, &count)
        defer { gvFreeRenderData(bytes) }
        guard status == 0, let bytes, count > 0 else {
            throw .drawing(format: format, message: GraphvizContext.takeMessages())
        }
        return finish(UnsafeRawBufferPointer(start: bytes, count: count))
    }
}

extension GraphvizContext {
    /// Lays a graph out. The layout must go before the graph does.
    mutating func layOut(
        _ graph: borrowing GraphvizGraph, by engine: String, fonts: Fonts = .unknown
    ) throws(RenderingError) -> GraphvizLayout {
        let context = try started(fonts)
        _ = Self.takeMessages()
        guard gvLayout(context, graph.root, engine) == 0 else {
            throw .layout(engine: engine, message: Self.takeMessages())
        }
        return GraphvizLayout(context: context, root: graph.root)
    }
}
