import Language
import Portfolio
import Threads

/// Where a passage stands: its meeting, its item, and its place there.
struct PassagePlace: Hashable {
    let item: ItemPlace
    /// `nil` is the item's title.
    let passage: Int?
}

/// Where words stand in the passages and titles of all meetings; only words that somebody looks for are filed, so that
/// the index costs one walk over the text and memory for what is found.
struct PassageIndex {
    private struct Key: Hashable {
        let authority: Authority?
        let stem: String
    }

    /// By authority, since only its own minutes say what came of a thing.
    private var places: [Key: [PassagePlace]] = [:]
    /// By word, in how many items it stands.
    private var itemsWith: [String: Int] = [:]

    init(_ meetings: [Meeting], boundary: AuthorityBoundary, wanted: Set<String>) {
        for (index, meeting) in meetings.enumerated() {
            let authority = boundary.authority(of: meeting)
            for (position, item) in meeting.items.enumerated() {
                file(item, at: ItemPlace(meeting: index, item: position), of: meeting, authority, wanted)
            }
        }
    }

    private mutating func file(
        _ item: AgendaItem, at place: ItemPlace, of meeting: Meeting, _ authority: Authority?, _ wanted: Set<String>
    ) {
        var found: Set<String> = []
        for passage in [nil] + item.passages.indices.map(Optional.some) {
            let range = passage.map { item.passages[$0].range } ?? item.titleRange
            let words = FoldedWords.of(meeting.text.utf8[meeting.text.bytes(of: range)], from: range.lowerBound)
            for stem in Set(words.lazy.map(\.stem).filter(wanted.contains)) {
                places[Key(authority: authority, stem: stem), default: []].append(
                    PassagePlace(item: place, passage: passage))
                found.insert(stem)
            }
        }
        for stem in found { itemsWith[stem, default: 0] += 1 }
    }

    /// The places of a word in the minutes of an authority after a meeting, oldest first.
    func places(of stem: String, authority: Authority?, after meeting: Int) -> ArraySlice<PassagePlace> {
        let all = places[Key(authority: authority, stem: stem)] ?? []
        return all[all.partitioningIndex { $0.item.meeting > meeting }...]
    }

    /// How much a word tells: a word that stands in four items half as much as one that stands in one.
    func weight(of stem: String) -> Double { 1 / Double(max(1, itemsWith[stem] ?? 1)).squareRoot() }
}
