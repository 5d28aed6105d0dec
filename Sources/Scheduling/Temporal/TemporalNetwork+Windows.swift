extension TemporalNetwork {
    /// The window of each point, as narrow as the inequalities make it.
    ///
    /// By label correcting with a queue (Bellman 1958; Ford 1956): linear where the inequalities form no cycle and come
    /// in a fair order, points times inequalities at worst.
    ///
    /// - Precondition: the network is consistent (`contradiction()` is `nil`).
    public func windows() -> [Window] {
        let earliest = reach(from: bounds.map { ($0.from, $0.to, $0.distance) })
        let latest = reach(from: bounds.map { ($0.to, $0.from, $0.distance) })
        return zip(earliest, latest).map { Window(earliest: $0, latest: $1.map { -$0 }) }
    }

    /// The longest way from the zero of time to each point; `nil` where there is none.
    private func reach(from arcs: [(from: Int, to: Int, distance: Int)]) -> [Int?] {
        var arcsOf = [[Int]](repeating: [], count: pointCount)
        for (index, arc) in arcs.enumerated() { arcsOf[arc.from].append(index) }
        var distance = [Int?](repeating: nil, count: pointCount)
        distance[Self.zero] = 0
        var queue = PointQueue(pointCount)
        queue.append(Self.zero)
        while let point = queue.removeFirst() {
            guard let own = distance[point] else { continue }
            for index in arcsOf[point] {
                let (_, next, length) = arcs[index]
                guard own + length > distance[next] ?? Int.min else { continue }
                distance[next] = own + length
                queue.append(next)
            }
        }
        return distance
    }
}

/// Points that wait to be looked at again, each at most once at a time, first in first out.
struct PointQueue {
    private var points: [Int] = []
    private var head = 0
    private var isWaiting: [Bool]

    init(_ count: Int) { isWaiting = [Bool](repeating: false, count: count) }

    mutating func append(_ point: Int) {
        guard !isWaiting[point] else { return }
        isWaiting[point] = true
        points.append(point)
    }

    mutating func removeFirst() -> Int? {
        guard head < points.count else { return nil }
        let point = points[head]
        isWaiting[point] = false
        head += 1
        if head > 1024, head * 2 > points.count {
            points.removeFirst(head)
            head = 0
        }
        return point
    }
}
