import Claims
import Portfolio

/// The histories, and the threads behind their entries.
struct AssembledHistories: Sendable {
    let histories: [ProjectHistory]
    let threads: [PlanEntry.ID: MilestoneThread]
}

/// Step 5: puts touches, entries and dependencies together into the history of each project.
struct HistoryAssembler: Sendable {
    let projects: [Project]
    let meetings: [Meeting]
    let asOf: Day
    /// By project: the last day on which anybody could have said something of it.
    let known: [Day]

    func assemble(_ threaded: ThreadedClaims, _ links: Links, _ ledger: inout CorrectionLedger) -> AssembledHistories {
        let touches = self.touches(links)
        var threads = projects.indices.map { threaded.threaders[$0]?.threads ?? [] }
        var ids = self.ids(of: threads)
        merge(&threads, &ids, &ledger)
        let known = Set(ids.joined())
        let waiting = Dictionary(grouping: threaded.dependencies, by: \.project)
        var histories: [ProjectHistory] = []
        for (index, project) in projects.enumerated() {
            let assembler = EntryAssembler(known: self.known[index])
            let entries = threads[index].indices.compactMap { thread -> PlanEntry? in
                guard !threads[index][thread].labels.isEmpty else { return nil }
                let id = ids[index][thread]
                return assembler.entry(
                    threads[index][thread], id: id, correction: ledger.correction(of: id, asOf: asOf))
            }
            histories.append(
                ProjectHistory(
                    project: project, touches: touches[index], entries: sorted(entries, by: threads[index], ids[index]),
                    dependencies: named(waiting[index] ?? [], ids)))
        }
        for dependency in ledger.dependencies(among: known) { add(dependency, to: &histories) }
        var behind: [PlanEntry.ID: MilestoneThread] = [:]
        for project in projects.indices {
            for (id, thread) in zip(ids[project], threads[project]) where !thread.labels.isEmpty { behind[id] = thread }
        }
        return AssembledHistories(histories: histories, threads: behind)
    }

    private func touches(_ links: Links) -> [[Touch]] {
        var touches: [[Touch]] = Array(repeating: [], count: projects.count)
        for (index, meeting) in meetings.enumerated() {
            for (position, item) in meeting.items.enumerated() {
                for link in links.items[index][position] {
                    touches[link.project].append(link.touch(item, of: meeting))
                }
            }
        }
        return touches
    }

    /// Identifiers come from the first label, so that later meetings do not change them. Those that share one bear the
    /// day of the meeting that first spoke of them as well, and not a number in a row, which older minutes would shift to
    /// another event, with all that people have corrected.
    private func ids(of threads: [[MilestoneThread]]) -> [[PlanEntry.ID]] {
        var unique = UniqueIds()
        return projects.indices.map { project in
            let slugs = threads[project].map { thread in
                Slug.of(projects[project].id.rawValue) + "-" + Slug.of(thread.labels.first?.name ?? "")
            }
            let counts = Dictionary(slugs.map { ($0, 1) }, uniquingKeysWith: +)
            return zip(slugs, threads[project]).map { slug, thread in
                let isShared = counts[slug] ?? 0 > 1
                return PlanEntry.ID(unique.next(isShared ? [slug, origin(of: thread)].joined(separator: "-") : slug))
            }
        }
    }

    /// The day of the meeting that first spoke of it, or that meeting's own identifier when it has none.
    private func origin(of thread: MilestoneThread) -> String {
        guard meetings.indices.contains(thread.place.meeting) else { return "0" }
        let meeting = meetings[thread.place.meeting]
        return meeting.date?.description ?? Slug.of(meeting.id.rawValue)
    }

    private func merge(
        _ threads: inout [[MilestoneThread]], _ ids: inout [[PlanEntry.ID]], _ ledger: inout CorrectionLedger
    ) {
        for (from, into) in ledger.same(among: Set(ids.joined())) {
            for project in projects.indices {
                guard let source = ids[project].firstIndex(of: from), let target = ids[project].firstIndex(of: into)
                else { continue }
                threads[project][target].absorb(threads[project][source])
                threads[project][source].empty()
                ids[project][source] = into
            }
        }
    }

    /// One of each kind between two ends: what the minutes say goes before what was inferred, and of equals the first.
    private func named(_ dependencies: [ResolvedDependency], _ ids: [[PlanEntry.ID]]) -> [Dependency] {
        var places: [[String]: Int] = [:]
        return dependencies.reduce(into: []) { kept, resolved in
            let (from, to) = (end(resolved.from, ids), end(resolved.to, ids))
            guard from != to else { return }
            let dependency = Dependency(
                from: from, to: to, kind: resolved.claim.kind, basis: resolved.claim.basis,
                lag: resolved.claim.lag, evidence: .minutes(resolved.claim.citation))
            let key = [from.identifier, to.identifier, dependency.kind.rawValue]
            if let place = places[key] {
                if kept[place].basis == .inferred, dependency.basis == .stated { kept[place] = dependency }
            } else {
                places[key] = kept.count
                kept.append(dependency)
            }
        }
    }

    private func end(_ end: ResolvedDependency.End, _ ids: [[PlanEntry.ID]]) -> Dependency.End {
        switch end {
        case .thread(let project, let thread): .entry(ids[project][thread])
        case .project(let project): .project(projects[project].id)
        }
    }

    private func add(_ dependency: Dependency, to histories: inout [ProjectHistory]) {
        guard case .entry(let id) = dependency.to,
            let index = histories.firstIndex(where: { $0.entry(id) != nil })
        else { return }
        histories[index].dependencies.append(dependency)
    }

    /// By date, those without one last; of one date in the order in which they were first spoken of.
    private func sorted(_ entries: [PlanEntry], by threads: [MilestoneThread], _ ids: [PlanEntry.ID]) -> [PlanEntry] {
        let places = Dictionary(zip(ids, threads.map(\.place))) { first, _ in first }
        return entries.sorted { one, other in
            switch (one.current?.anchor, other.current?.anchor) {
            case (let first?, let second?) where first != second: return first < second
            case (.some, nil): return true
            case (nil, .some): return false
            default:
                let (here, there) = (places[one.id] ?? .last, places[other.id] ?? .last)
                return (here.meeting, here.item, here.position, one.id)
                    < (there.meeting, there.item, there.position, other.id)
            }
        }
    }
}
