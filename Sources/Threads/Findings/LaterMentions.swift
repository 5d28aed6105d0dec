import Claims
import Language
import Portfolio

/// Tells whether later items about a project speak of an entry at all: what they speak of may have been told to have
/// happened in words that nobody understood, so that nothing can be said to be missing.
struct LaterMentions {
    private let context: FindingContext
    private let project: Int
    private let words: ProjectWords
    private var stems: [ItemPlace: Set<String>] = [:]

    /// So many later items are looked through, and so many words of each.
    private static let furthest = 12
    private static let mostWords = 1_000

    init(_ context: FindingContext, _ project: Int) {
        (self.context, self.project) = (context, project)
        words = ProjectWords(context.projects[project])
    }

    /// Whether an item after a day has most of the words that tell an event from others.
    mutating func contain(_ entry: PlanEntry, after day: Day) -> Bool {
        guard let thread = context.threads[entry.id], let last = thread.claims.last else { return false }
        let named = words.terms(of: last.claim.event).named.filter { $0.utf8.count >= 4 }
        guard !named.isEmpty else { return false }
        for place in context.items(about: project, after: last.meeting).prefix(Self.furthest)
        where context.meetings[place.meeting].date.map({ $0 > day }) ?? false {
            let spoken = stems(of: place)
            let shared = named.count { stem in
                spoken.contains(stem) || spoken.contains { WordLikeness.areParts(stem, $0) }
            }
            if shared * 2 > named.count { return true }
        }
        return false
    }

    private mutating func stems(of place: ItemPlace) -> Set<String> {
        if let known = stems[place] { return known }
        let meeting = context.meetings[place.meeting]
        let all = FoldedWords.of(meeting.text, in: meeting.items[place.item].range).prefix(Self.mostWords)
        let found = Set(all.map(\.stem))
        stems[place] = found
        return found
    }
}
