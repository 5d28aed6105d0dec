import Claims

extension ClaimThreader {
    /// Two threads of which one may go on where the other stops.
    private struct Link {
        let before: Int
        let after: Int
        let score: Double
    }

    /// Joins the threads of which one goes on where another stops, the surest first; each has one before it and one after it
    /// at most. Only threads that the index names for one another are compared, so that the work grows with their number.
    mutating func joinSuccessors() {
        var next: [Int: Int] = [:]
        var isFollowed: Set<Int> = []
        for link in links() where next[link.before] == nil && !isFollowed.contains(link.after) {
            next[link.before] = link.after
            isFollowed.insert(link.after)
        }
        guard !next.isEmpty else { return }
        let chains = threads.indices.filter { !isFollowed.contains($0) }.map { head in
            Array(sequence(first: head) { next[$0] })
        }
        regroup(chains)
    }

    private func links() -> [Link] {
        let frequency = terms.reduce(into: [String: Int]()) { counts, labels in
            for stem in labels.reduce(into: Set<String>(), { $0.formUnion($1.telling) }) {
                counts[stem, default: 0] += 1
            }
        }
        let links = threads.indices.flatMap { after in
            predecessors(of: after).compactMap { before -> Link? in
                let succession = Succession(
                    before: threads[before], after: threads[after], terms: (terms[before], terms[after]),
                    frequency: frequency)
                guard let score = succession.score, score >= Succession.threshold else { return nil }
                return Link(before: before, after: after, score: score)
            }
        }
        return links.sorted { ($1.score, $0.before, $0.after) < ($0.score, $1.before, $1.after) }
    }

    /// The threads that the words, the kind or the time of one name, and that were spoken of before it.
    private func predecessors(of thread: Int) -> [Int] {
        guard let first = threads[thread].claims.first else { return [] }
        let found = terms[thread].reduce(into: Set<Int>()) { $0.formUnion(index.candidates(for: $1, first.claim)) }
        let starts =
            terms[thread].contains { $0.label.concept.has(.arriving) }
            ? index.latest(.concept(.family(.construction))) : []
        return found.union(starts).filter { $0 != thread && !threads[$0].claims.isEmpty }.sorted()
    }
}
