import Claims
import Language
import Portfolio

/// What clauses of later items about a project say of an entry: that it is there, in words that gave it no date of its
/// own, or that it is still missing. Any other mention says neither.
struct LaterMentions {
    /// What was said of an entry after its day.
    enum Word: Hashable {
        case fulfilled
        /// The last words that say so.
        case missing(Citation)
    }

    private struct Clause {
        let passage: Int
        let words: [FoldedWord]
    }

    private let context: FindingContext
    private let project: Int
    private let words: ProjectWords
    private var clauses: [ItemPlace: [Clause]] = [:]

    /// So many later items are looked through, and so many passages of each.
    private static let furthest = 12
    private static let mostPassages = 64

    init(_ context: FindingContext, _ project: Int) {
        (self.context, self.project) = (context, project)
        words = ProjectWords(context.projects[project])
    }

    /// What clauses after a day say that have most of the words by which the event is told from others.
    mutating func word(on entry: PlanEntry, after day: Day) -> Word? {
        guard let thread = context.threads[entry.id], let last = thread.claims.last else { return nil }
        let terms = words.terms(of: last.claim.event)
        let named = (terms.telling.isEmpty ? terms.named : terms.telling).filter { $0.utf8.count >= 4 }
        var missing: Word?
        for place in context.items(about: project, after: last.meeting).prefix(Self.furthest)
        where context.meetings[place.meeting].date.map({ $0 > day }) ?? false {
            for clause in Self.naming(named, clauses(of: place)) {
                switch FulfilmentWords.told(clause.words) {
                case true?: return .fulfilled
                case false?:
                    let meeting = context.meetings[place.meeting]
                    missing = .missing(Cite.passage(clause.passage, of: meeting.items[place.item], in: meeting))
                case nil: break
                }
            }
        }
        return missing
    }

    /// The clauses that name a thing, and those behind them that go on with it by a pronoun: "…, men den kom i går".
    private static func naming(_ named: Set<String>, _ clauses: [Clause]) -> [Clause] {
        var last: Int?
        return clauses.filter { clause in
            let goesOn = last == clause.passage && FulfilmentWords.goesOn(clause.words)
            last = goesOn || names(named, clause) ? clause.passage : nil
            return last != nil
        }
    }

    private static func names(_ named: Set<String>, _ clause: Clause) -> Bool {
        let shared = named.count { stem in
            clause.words.contains { $0.stem == stem || WordLikeness.areParts(stem, $0.stem) }
        }
        return shared * 2 > named.count
    }

    private mutating func clauses(of place: ItemPlace) -> [Clause] {
        if let known = clauses[place] { return known }
        let meeting = context.meetings[place.meeting]
        let passages = meeting.items[place.item].passages.enumerated().filter { $0.element.kind != .heading }
        let found = passages.prefix(Self.mostPassages).flatMap { index, passage in
            meeting.text.quote(at: passage.range).split { ",;:".contains($0) }.map {
                Clause(passage: index, words: FoldedWords.of(String($0)))
            }
        }
        clauses[place] = found
        return found
    }
}
