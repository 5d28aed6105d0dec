import Portfolio

/// The milestones and phases that decide the end, as far as they hang together: one alone is no chain.
struct CriticalChain {
    private let members: Set<PlanEntry.ID>

    init(_ histories: [ProjectHistory]) {
        let entries = histories.flatMap(\.entries).filter { $0.schedule?.isCritical ?? false }
        let critical = Set(entries.map(\.id))
        members = histories.flatMap(\.dependencies).reduce(into: []) { members, dependency in
            guard case .entry(let from) = dependency.from, case .entry(let to) = dependency.to, from != to,
                critical.contains(from), critical.contains(to)
            else { return }
            members.formUnion([from, to])
        }
    }

    func contains(_ id: PlanEntry.ID) -> Bool { members.contains(id) }
}

extension [Dependency] {
    /// One for each pair of ends: what the minutes say goes before what was inferred, and of equals the first counts.
    var distinctPairs: [Dependency] {
        var places: [[Dependency.End]: Int] = [:]
        return reduce(into: []) { kept, dependency in
            guard dependency.from != dependency.to else { return }
            let pair = [dependency.from, dependency.to]
            if let place = places[pair] {
                if kept[place].basis == .inferred, dependency.basis == .stated { kept[place] = dependency }
            } else {
                places[pair] = kept.count
                kept.append(dependency)
            }
        }
    }
}

extension [ProjectHistory] {
    /// The dependencies that a picture shows. An order that was only guessed gives way to dates that are said the other way
    /// round: an arrow back in time would say what nobody does.
    var drawnDependencies: [Dependency] {
        let dates = Dictionary(flatMap(\.entries).map { ($0.id, $0.current) }) { first, _ in first }
        return flatMap(\.dependencies).distinctPairs.filter { dependency in
            guard dependency.basis == .inferred, case .entry(let from) = dependency.from,
                case .entry(let to) = dependency.to, let start = dates[from]??.earliest, let end = dates[to]??.latest
            else { return true }
            return start <= end
        }
    }
}
