import Portfolio

/// A dependency between threads of projects, before its ends have their identifiers.
struct ResolvedDependency: Sendable {
    enum End: Hashable, Sendable {
        case thread(project: Int, thread: Int)
        case project(Int)
    }

    let from: End
    let to: End
    let claim: DependencyClaim
    /// The project in whose history it stands: that of what waits.
    let project: Int
}

/// Step 4: which entries the words of a dependency mean.
///
/// An end is looked for in the project that the passage speaks of, then in the other projects that the item has to do
/// with and that its label names; an end that no meeting gave a date becomes an entry without statements.
struct DependencyResolver: Sendable {
    let projects: [Project]

    func resolve(
        _ claim: DependencyClaim, router: ClaimRouter, threaders: inout [Int: ClaimThreader]
    ) -> ResolvedDependency? {
        if claim.kind == .mergedWith { return merger(claim, router) }
        guard let home = router.targets(passage: claim.passage, event: claim.to).first?.project else { return nil }
        let others = router.links.map(\.project).filter { $0 != home }
        let to = end(claim.to.folded, claim.citation, home, others, &threaders)
        let from = end(claim.from.folded, claim.citation, home, others, &threaders)
        guard to != from else { return nil }
        return ResolvedDependency(from: from, to: to, claim: claim, project: home)
    }

    private func end(
        _ label: EventLabel, _ citation: Citation, _ home: Int, _ others: [Int], _ threaders: inout [Int: ClaimThreader]
    ) -> ResolvedDependency.End {
        let own = threaders[home]?.match(label)
        if own == nil || (own?.score ?? 0) < 0.9 {
            for other in others where names(projects[other], label) && !names(projects[home], label) {
                if let thread = threaders[other]?.match(label)?.thread {
                    return .thread(project: other, thread: thread)
                }
            }
        }
        if let own { return .thread(project: home, thread: own.thread) }
        var threader = threaders[home] ?? ClaimThreader(project: projects[home])
        let thread = threader.thread(of: label, project: home, citation: citation)
        threaders[home] = threader
        return .thread(project: home, thread: thread)
    }

    /// Whether a label speaks of a project: "Omsorgssystem i drift" of "Nyt omsorgssystem".
    private func names(_ project: Project, _ label: EventLabel) -> Bool {
        let words = Set(FoldedWords.of(label.name).map(\.stem))
        return ([project.name] + project.aliases).contains { name in
            let telling = TitleWords.telling(name)
            return !telling.isEmpty && telling.isSubset(of: words)
        }
    }

    /// Two projects laid together: the item's subject takes in the other that the words, their heading or the item
    /// names.
    private func merger(_ claim: DependencyClaim, _ router: ClaimRouter) -> ResolvedDependency? {
        let linked = router.links
        guard let home = linked.first(where: { $0.relation == .subject })?.project ?? linked.first?.project else {
            return nil
        }
        let candidates = linked.filter { $0.project != home }
        let near = router.nearest(to: claim.passage, among: Set(candidates.map(\.project)))
        guard let other = near else { return nil }
        return ResolvedDependency(from: .project(other), to: .project(home), claim: claim, project: home)
    }
}
