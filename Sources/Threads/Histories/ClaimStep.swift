import Claims
import Dispatch
import Language
import Portfolio

/// The threads and dependencies of all projects.
struct ThreadedClaims: Sendable {
    /// By project.
    var threaders: [Int: ClaimThreader] = [:]
    var dependencies: [ResolvedDependency] = []
    /// Every claim of an item that has to do with a project, whether a project took it or not.
    var claims: [RoutedClaim] = []
}

/// Reads the claims of the items that touch projects, gives each to its project and threads them, meeting by meeting.
struct ClaimStep: Sendable {
    let projects: [Project]
    let meetings: [Meeting]
    let links: Links
    let reader: any ClaimReading

    /// So many items are read at once and held until they are threaded.
    private static let batch = 512

    /// What the items at these places say, in their order; each is read by itself, so all cores can share the work.
    private func statements(at places: ArraySlice<(Int, Int)>) -> [ItemStatements] {
        let places = Array(places)
        return [ItemStatements](unsafeUninitializedCapacity: places.count) { buffer, count in
            nonisolated(unsafe) let slots = buffer
            DispatchQueue.concurrentPerform(iterations: places.count) { slot in
                let (index, position) = places[slot]
                let said = reader.read(meetings[index].items[position], of: meetings[index])
                slots.initializeElement(at: slot, to: said)
            }
            count = places.count
        }
    }

    func threadedClaims() -> ThreadedClaims {
        var threaded = ThreadedClaims()
        var likeness = ContentLikeness(projects: projects, meetings: meetings, links: links)
        var waiting: [(router: ClaimRouter, said: ItemStatements)] = []
        let places = meetings.indices.flatMap { index in
            meetings[index].items.indices.filter { !links.items[index][$0].isEmpty }.map { (index, $0) }
        }
        for start in stride(from: 0, to: places.count, by: Self.batch) {
            let batch = places[start..<min(start + Self.batch, places.count)]
            for ((index, position), said) in zip(batch, statements(at: batch)) {
                var router = self.router(index, position)
                if let project = likeness.project(of: said, router, ItemPlace(meeting: index, item: position), threaded)
                {
                    router = router.adopting(project)
                }
                take(said.claims, index, position, router, into: &threaded)
                note(said.news, index, position, router, into: &threaded)
                waiting.append((router, said))
            }
        }
        for project in threaded.threaders.keys.sorted() { threaded.threaders[project]?.joinSuccessors() }
        // Only now are all events known that a dependency can mean.
        let resolver = DependencyResolver(projects: projects)
        for (router, said) in waiting {
            for claim in said.dependencies {
                guard let resolved = resolver.resolve(claim, router: router, threaders: &threaded.threaders) else {
                    continue
                }
                threaded.dependencies.append(resolved)
            }
            for claim in said.lengths { resolver.give(claim, router: router, to: &threaded.threaders) }
        }
        return threaded
    }

    private func router(_ index: Int, _ position: Int) -> ClaimRouter {
        ClaimRouter(
            reading: links.readings[index][position], links: links.items[index][position], meeting: meetings[index],
            item: meetings[index].items[position])
    }

    /// Gives each claim to its project and threads them.
    private func take(
        _ claims: [Claim], _ index: Int, _ position: Int, _ router: ClaimRouter, into threaded: inout ThreadedClaims
    ) {
        let item = meetings[index].items[position]
        var byProject: [Int: [RoutedClaim]] = [:]
        for claim in claims {
            for target in router.targets(passage: claim.passage, event: claim.event) {
                let own =
                    target.companion.map { claim.drawn(along: $0) }
                    ?? claim.labelled(claim.event.normalised)
                let routed = RoutedClaim(
                    claim: own, project: target.project, meeting: index, item: position,
                    planBlock: planBlock(of: claim, in: item))
                byProject[target.project, default: []].append(routed)
                threaded.claims.append(routed)
            }
        }
        for project in byProject.keys.sorted() {
            threaded.threaders[project, default: ClaimThreader(project: projects[project])].add(
                byProject[project] ?? [])
        }
    }

    private func note(
        _ news: [EventNews], _ index: Int, _ position: Int, _ router: ClaimRouter, into threaded: inout ThreadedClaims
    ) {
        for told in news {
            guard let target = router.targets(passage: told.passage, event: told.event).first else { continue }
            let folded = EventNews(
                event: told.event.normalised, kind: told.kind, cause: told.cause,
                citation: told.citation, passage: told.passage)
            threaded.threaders[target.project]?.note(
                folded, at: ItemPlace(meeting: index, item: position), on: meetings[index].date)
        }
    }

    private func planBlock(of claim: Claim, in item: AgendaItem) -> Int? {
        guard item.passages.indices.contains(claim.passage) else { return nil }
        let passage = item.passages[claim.passage]
        return if case .tableRow = passage.kind { passage.block } else { nil }
    }
}

extension Claim {
    /// The same date for a project that shares it: "… den 2. oktober samtidig med Office 365" is also about Office 365.
    func drawn(along hit: NameHit) -> Claim {
        let words = FoldedWords.of(hit.name).map(\.stem)
        return labelled(
            EventLabel(
                name: CompanionName.of(hit.name, event), kind: event.kind, concept: event.concept, stems: Set(words)))
    }
}

/// What an event is called for a project that only shares its date.
enum CompanionName {
    /// "Idriftsættelse af Office 365" for a go-live that another project is the subject of.
    static func of(_ project: String, _ event: EventLabel) -> String {
        guard let word = event.concept.flatMap(EventLexicon.standard.event(of:)) else {
            return "\(project): \(event.name)"
        }
        switch word.style {
        case .noun(let head, let link): return "\(head) \(link) \(project)"
        case .sentence(let words): return words.isEmpty ? "\(project): \(event.name)" : "\(project) \(words)"
        }
    }
}
