import Claims
import Language
import Portfolio

/// A dependency between threads of projects, before its ends have their identifiers.
struct ResolvedDependency: Sendable {
    enum End: Hashable, Sendable {
        case thread(project: Int, thread: Int)
        case project(Int)

        var project: Int {
            switch self {
            case .thread(let project, _), .project(let project): project
            }
        }
    }

    let from: End
    let to: End
    let claim: DependencyClaim
    /// The project in whose history it stands: that of what waits.
    let project: Int
}

/// Step 4: which entries the words of a dependency mean.
///
/// It belongs to the item's subject. An end that names another project of the item is looked for there, any other end
/// in the subject; an end that no meeting gave a date becomes an entry without statements, unless the dependency is
/// only inferred, which is worth nothing without entries that the minutes speak of.
struct DependencyResolver: Sendable {
    let projects: [Project]

    func resolve(
        _ claim: DependencyClaim, router: ClaimRouter, threaders: inout [Int: ClaimThreader]
    ) -> ResolvedDependency? {
        if claim.kind == .mergedWith { return merger(claim, router) }
        let named = router.targets(passage: claim.passage, event: claim.to).first?.project
        guard let home = router.onlySubject ?? named else { return nil }
        let others = router.links.map(\.project).filter { $0 != home }
        let search = EndSearch(home: home, others: others, claim: claim)
        guard isWorthTelling(claim, search, threaders) else { return nil }
        guard let to = end(claim.to.folded, search, &threaders, toComeOn: router.meeting.date),
            let from = end(claim.from.folded, search, &threaders),
            to != from, claim.basis == .stated || to.project == from.project
        else { return nil }
        return ResolvedDependency(from: from, to: to, claim: claim, project: home)
    }

    /// Gives a length to the event of the item's subject that it is told of, if there is one.
    func give(_ claim: LengthClaim, router: ClaimRouter, to threaders: inout [Int: ClaimThreader]) {
        let named = router.targets(passage: claim.passage, event: claim.event).first?.project
        guard let home = router.onlySubject ?? named else { return }
        threaders[home]?.last(claim)
    }

    private struct EndSearch {
        let home: Int
        let others: [Int]
        let claim: DependencyClaim
    }

    /// Whether two ends tell something of a plan: a thing that waits for another ("Tiltaget kræver samtykke"), of neither of
    /// which any meeting says when, is no part of one.
    private func isWorthTelling(
        _ claim: DependencyClaim, _ search: EndSearch, _ threaders: [Int: ClaimThreader]
    ) -> Bool {
        guard claim.kind == .requires, claim.from.isThing, claim.to.isThing else { return true }
        return ([search.home] + search.others).contains { project in
            [claim.from, claim.to].contains { label in
                guard let threader = threaders[project], let match = threader.match(label.folded) else { return false }
                return !threader.threads[match.thread].claims.isEmpty
            }
        }
    }

    private func end(
        _ label: EventLabel, _ search: EndSearch, _ threaders: inout [Int: ClaimThreader], toComeOn day: Day? = nil
    ) -> ResolvedDependency.End? {
        for other in search.others where names(projects[other], label) && !names(projects[search.home], label) {
            if let thread = threaders[other]?.match(label)?.thread { return .thread(project: other, thread: thread) }
            if isPlan(label, of: projects[other]) {
                return threaders[other]?.goLive.map { .thread(project: other, thread: $0) } ?? .project(other)
            }
        }
        if let own = threaders[search.home]?.match(label, toComeOn: day) {
            return .thread(project: search.home, thread: own.thread)
        }
        guard search.claim.basis == .stated else { return nil }
        let thread = threaders[search.home, default: ClaimThreader(project: projects[search.home])]
            .thread(of: label, project: search.home, citation: search.claim.citation, toComeOn: day)
        return .thread(project: search.home, thread: thread)
    }

    /// Whether a label only speaks of a project's plan ("omsorgssystemets tidsplan"), which holds when the project
    /// begins to be used in time.
    private func isPlan(_ label: EventLabel, of project: Project) -> Bool {
        let words = ProjectWords(project).telling(label).subtracting(Self.planWords)
        return label.concept == nil && words.isEmpty
    }

    private static let planWords = Set(
        ["tidsplan", "plan", "proces", "fremdrift", "udvikling"].map { DanishStem.stem($0) })

    /// Whether a label speaks of a project, by its name or, for short, by the last part of a name of one word:
    /// "Omsorgssystem i drift" of "Nyt omsorgssystem", "Åbning af broen" of "Havnebroen".
    private func names(_ project: Project, _ label: EventLabel) -> Bool {
        let words = Set(FoldedWords.of(label.name).map(\.stem))
        return ([project.name] + project.aliases).contains { name in
            let telling = TitleWords.telling(name)
            if !telling.isEmpty, telling.isSubset(of: words) { return true }
            guard telling.count == 1, let whole = telling.first else { return false }
            return words.contains { $0.count >= 3 && $0.count < whole.count && whole.hasSuffix($0) }
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
