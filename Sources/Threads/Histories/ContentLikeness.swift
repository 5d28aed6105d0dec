import Claims
import Language
import Portfolio

/// Tells that an item which only mentions a project goes on with its plan all the same: "Busser, ladere og køreplan" says
/// in one sentence that it speaks of the tender for buses, and then tells how far each step has come.
///
/// The events that the item tells of are looked for among those of the project, and the words for them among the words
/// of the latest items that are about it. Only what earlier meetings said counts.
struct ContentLikeness {
    private let projects: [Project]
    private let meetings: [Meeting]
    private let links: Links
    /// By project: the latest items that are about it.
    private var latest: [Int: [ItemPlace]] = [:]
    private var words: [ItemPlace: Set<String>] = [:]

    /// So many of the latest items are compared, and so many words of each.
    private static let memory = 3
    private static let mostWords = 400
    /// How much must be alike: two events that go on, or one and as many words.
    private static let enough = 3

    init(projects: [Project], meetings: [Meeting], links: Links) {
        (self.projects, self.meetings, self.links) = (projects, meetings, links)
    }

    /// The project whose plan an item goes on with, where the item is about none and mentions one.
    mutating func project(
        of said: ItemStatements, _ router: ClaimRouter, _ place: ItemPlace, _ threaded: ThreadedClaims
    ) -> Int? {
        let linked = links.items[place.meeting][place.item]
        for link in linked where link.isWhole {
            latest[link.project] = (latest[link.project] ?? []).suffix(Self.memory - 1) + [place]
        }
        let title = meetings[place.meeting].items[place.item].title
        let mentioned = linked.filter { !router.reading.passages(naming: $0.project).isEmpty }
        guard said.claims.count >= 2, !linked.contains(where: { $0.relation == .subject }), mentioned.count == 1,
            let project = mentioned.first?.project, let threader = threaded.threaders[project],
            !RoutineItems.contains(title)
        else { return nil }
        let known = vocabulary(of: project)
        var goingOn: Set<Int> = []
        var shared = Self.rare(FoldedWords.of(title).map(\.stem)).intersection(known)
        for claim in said.claims {
            let label = claim.event.normalised
            if let match = threader.match(label), match.score >= 0.6 { goingOn.insert(match.thread) }
            shared.formUnion(Self.rare(Array(label.stems)).intersection(known))
        }
        return goingOn.count * 2 + shared.count >= Self.enough ? project : nil
    }

    private mutating func vocabulary(of project: Int) -> Set<String> {
        (latest[project] ?? []).reduce(into: []) { $0.formUnion(self.words(of: $1)) }
    }

    private mutating func words(of place: ItemPlace) -> Set<String> {
        if let known = words[place] { return known }
        let meeting = meetings[place.meeting]
        let all = FoldedWords.of(meeting.text, in: meeting.items[place.item].range).prefix(Self.mostWords)
        let found = Self.rare(all.map(\.stem))
        words[place] = found
        return found
    }

    /// Words that few items have in common: long ones that name neither an event nor a body nor what titles are made of.
    private static func rare(_ stems: [String]) -> Set<String> {
        Set(
            stems.lazy.filter { stem in
                stem.utf8.count >= 6 && !TitleWords.common.contains(stem) && !events.contains(stem)
                    && !Boards.isBoard(stem) && !stem.utf8.contains { (48...57).contains($0) }
            })
    }

    private static let events = EventLexicon.standard.concepts.values.reduce(into: Set<String>()) {
        $0.formUnion($1.words)
    }
}
