import Claims
import Portfolio

/// Which entries of a project must have happened although nobody says so, because of what is said to have happened: what
/// waited for them, a later step of buying and building, or something that was done later with the same thing.
///
/// Nobody reports that the offers came in where the contract has been signed.
struct SettledEntries {
    /// What was reached, and when.
    private struct Known {
        let day: Day
        let terms: LabelTerms
    }

    private let history: ProjectHistory
    private let passed: Set<PlanEntry.ID>
    /// By day.
    private let reached: [Known]
    private let words: ProjectWords
    private let threads: [PlanEntry.ID: MilestoneThread]

    init(_ history: ProjectHistory, _ threads: [PlanEntry.ID: MilestoneThread]) {
        (self.history, self.threads) = (history, threads)
        let words = ProjectWords(history.project)
        self.words = words
        passed = Self.passed(in: history)
        let known = history.entries.filter { $0.status == .reached }.compactMap { entry -> Known? in
            guard let label = threads[entry.id]?.labels.last, let day = entry.current?.due else { return nil }
            return Known(day: day, terms: words.terms(of: label))
        }
        reached = known.sorted { $0.day < $1.day }
    }

    func contains(_ entry: PlanEntry) -> Bool {
        if passed.contains(entry.id) { return true }
        guard let label = threads[entry.id]?.labels.last, let said = entry.statements.last?.saidOn else { return false }
        let own = words.terms(of: label)
        let later = reached[reached.partitioningIndex { $0.day >= said }...].prefix(Self.horizon)
        return later.contains { Self.settles($0, own, due: entry.current?.latest) }
    }

    /// How many of what was reached next may settle an entry, so that the work for each does not grow with the project.
    private static let horizon = 256

    /// Entries that something waited for which has happened, be it over others.
    private static func passed(in history: ProjectHistory) -> Set<PlanEntry.ID> {
        var before: [PlanEntry.ID: [PlanEntry.ID]] = [:]
        for dependency in history.dependencies where dependency.kind == .finishToStart {
            if case .entry(let from) = dependency.from, case .entry(let to) = dependency.to {
                before[to, default: []].append(from)
            }
        }
        var passed: Set<PlanEntry.ID> = []
        var waiting = history.entries.filter { $0.status == .reached }.map(\.id)
        while let next = waiting.popLast() {
            waiting += (before[next] ?? []).filter { passed.insert($0).inserted }
        }
        return passed
    }

    private static func settles(_ done: Known, _ other: LabelTerms, due: Day?) -> Bool {
        let one = done.terms
        guard one.label.ordinal == nil || other.label.ordinal == nil || one.label.ordinal == other.label.ordinal
        else { return false }
        let share = WordLikeness.overlap(one.telling, other.telling)
        if other.telling.isEmpty, Concept.areKin(one.label.concept, other.label.concept) { return true }
        if let step = step(of: other), let later = Self.step(of: one), step <= lastOfBuying, step < later {
            return share.map { $0 > 0 } ?? true
        }
        guard let share, let due, one.key != other.key else { return false }
        return share >= 0.67 && done.day > due
    }

    /// The place of an event among the steps of buying and building, where it is one: the tender, the offers, the choice, the
    /// contract, the works, the handover, the use.
    private static func step(of terms: LabelTerms) -> Int? {
        let concept = terms.label.concept
        if concept.has(.tendering) { return 0 }
        if concept.has(.offering) { return 1 }
        guard case .family(let family)? = terms.key else { return nil }
        return steps.firstIndex(of: family).map { $0 + 2 }
    }

    private static let steps: [Concept.Family] = [.choice, .signing, .construction, .handover, .movingIn, .goLive]
    /// The contract.
    private static let lastOfBuying = 3
}
