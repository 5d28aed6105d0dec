/// What must be reckoned before what: each row has an entry, which knows what binds it from above, and an exit, which knows
/// its dates; a summary's rows stand between the two.
struct RowNetwork {
    /// One end of a row in the order of the passes.
    struct Step: Hashable {
        let row: Int
        let isExit: Bool
    }

    private let graph: Digraph

    init(_ file: ProjectFile) {
        var from: [Int32] = []
        var to: [Int32] = []
        func arc(_ first: Int, _ second: Int) {
            from.append(Int32(first))
            to.append(Int32(second))
        }
        for (row, task) in file.tasks.enumerated() {
            arc(row * 2, row * 2 + 1)
            if let parent = task.parent {
                arc(parent * 2, row * 2)
                arc(row * 2 + 1, parent * 2 + 1)
            }
            for link in task.links { arc(link.predecessor * 2 + 1, row * 2) }
        }
        graph = Digraph(count: file.tasks.count * 2, from: from, to: to)
    }

    /// All steps, each after those that it needs; `nil` where rows wait for each other.
    var order: [Step]? {
        let order = graph.topologicalOrder()
        guard order.count == graph.count else { return nil }
        return order.map { Step(row: Int($0) / 2, isExit: $0 % 2 == 1) }
    }

    /// The rows of a ring, each followed by one that waits for it.
    func cycle() -> [Int] {
        var rows: [Int] = []
        for step in graph.cycle() ?? [] where rows.last != step / 2 { rows.append(step / 2) }
        return rows
    }
}
