import Language
import Portfolio
import Threads

/// Finds what later minutes of the same authority say of a duty: places that share the words it is told by, weighted by
/// how rare these are, and more surely so where the item is the same case.
struct TraceFinder {
    let meetings: [Meeting]
    let boundary: AuthorityBoundary
    let index: PassageIndex
    let returns: ReturnIndex
    let words: TraceWords

    /// What a place needs to be about the same matter.
    private static let enough = 0.6
    /// How many places of a word are compared, so that the work for a duty does not grow with the archive.
    private static let furthest = 200
    /// How often an item is followed to the next of its case.
    private static let longestCase = 8

    /// The traces of a duty, oldest first.
    func traces(of topic: DutyTopic, at place: ItemPlace) -> [Trace] {
        let again = sameCase(after: place)
        let spoken = candidates(topic, place).compactMap { trace($0, topic, isSameCase: again.contains($0.item)) }
        let titles = again.filter { item in !spoken.contains { $0.place.item == item } }.map { item in
            Trace(word: .again, place: PassagePlace(item: item, passage: nil), score: 0.5)
        }
        return (spoken + titles).sorted {
            ($0.place.item.meeting, $0.place.item.item) < ($1.place.item.meeting, $1.place.item.item)
        }
    }

    /// The items in which the same case or a title like it comes again.
    func sameCase(after place: ItemPlace) -> [ItemPlace] {
        var found: [ItemPlace] = []
        // What every agenda has is no case: its next time says nothing of what was said under it.
        guard !RoutineItems.contains(meetings[place.meeting].items[place.item].title) else { return [] }
        var last = place
        while found.count < Self.longestCase, let next = returns.next(after: last) {
            found.append(next)
            last = next
        }
        return found
    }

    private func candidates(_ topic: DutyTopic, _ place: ItemPlace) -> [PassagePlace] {
        let authority = boundary.authority(of: meetings[place.meeting])
        var seen: Set<PassagePlace> = []
        return topic.own.sorted()
            .flatMap { index.places(of: $0, authority: authority, after: place.meeting).prefix(Self.furthest) }
            .filter { seen.insert($0).inserted }
            .sorted {
                ($0.item.meeting, $0.item.item, $0.passage ?? -1) < ($1.item.meeting, $1.item.item, $1.passage ?? -1)
            }
    }

    private func trace(_ place: PassagePlace, _ topic: DutyTopic, isSameCase: Bool) -> Trace? {
        let range = range(of: place)
        let text = meetings[place.item.meeting].text
        let found = FoldedWords.of(text.utf8[text.bytes(of: range)], from: range.lowerBound)
        let stems = Set(found.map(\.stem))
        let own = share(of: topic.own, in: stems)
        let isNear = isSameCase || share(of: topic.context, in: stems.union(title(of: place.item))) >= Self.half
        let score = min(1, own * 0.8 + (isNear ? 0.2 : 0))
        let isTold = topic.own.intersection(stems).count >= 2 || topic.own.count == 1 && place.passage == nil
        guard score >= Self.enough, isNear || isTold else { return nil }
        // A case that was to come has come when it has an item of its own.
        let word = topic.isCase && place.passage == nil && isTold ? .done : words.word(found, about: topic)
        return Trace(word: word, place: place, score: score)
    }

    private static let half = 0.5

    private func share(of topic: Set<String>, in stems: Set<String>) -> Double {
        let weight = { (words: Set<String>) in words.sorted().reduce(0) { $0 + index.weight(of: $1) } }
        let all = weight(topic)
        return all == 0 ? 0 : weight(topic.intersection(stems)) / all
    }

    private func title(of item: ItemPlace) -> Set<String> {
        TitleWords.telling(meetings[item.meeting].items[item.item].title)
    }

    private func range(of place: PassagePlace) -> SourceRange {
        let item = meetings[place.item.meeting].items[place.item.item]
        return place.passage.map { item.passages[$0].range } ?? item.titleRange
    }

    func citation(of trace: Trace) -> Citation {
        let meeting = meetings[trace.place.item.meeting]
        let item = meeting.items[trace.place.item.item]
        return trace.place.passage.map { Cite.passage($0, of: item, in: meeting) } ?? Cite.title(of: item, in: meeting)
    }
}
