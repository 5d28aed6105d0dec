import Claims
package import Portfolio

/// Finds where an item comes again at a later meeting of its authority: under its case number, or under a title like
/// it. Filed by number and by word, so that the work for an item does not grow with the number of meetings.
package struct ReturnIndex: Sendable {
    private struct Key: Hashable {
        let authority: Authority?
        let word: String
    }

    private let meetings: [Meeting]
    private let boundary: AuthorityBoundary
    private var byCase: [Key: [ItemPlace]] = [:]
    private var byWord: [Key: [ItemPlace]] = [:]
    private var words: [ItemPlace: Set<String>] = [:]

    /// How alike two titles are that are one matter.
    private static let likeness = 0.6
    /// How many later items with a word in common are compared.
    private static let furthest = 256

    package init(meetings: [Meeting], boundary: AuthorityBoundary) {
        self.meetings = meetings
        self.boundary = boundary
        let ledger = CaseLedger(meetings: meetings, boundary: boundary)
        for (index, meeting) in meetings.enumerated() {
            let authority = boundary.authority(of: meeting)
            for (position, item) in meeting.items.enumerated() {
                let place = ItemPlace(meeting: index, item: position)
                let telling = TitleWords.telling(item.title)
                words[place] = telling
                for word in telling { byWord[Key(authority: authority, word: word), default: []].append(place) }
                for number in item.caseNumbers where !ledger.isCatchAll(number, of: authority) {
                    byCase[Key(authority: authority, word: number), default: []].append(place)
                }
            }
        }
    }

    /// The first item of a later meeting that is the same matter.
    package func next(after place: ItemPlace) -> ItemPlace? {
        let meeting = meetings[place.meeting]
        let authority = boundary.authority(of: meeting)
        let byNumber = meeting.items[place.item].caseNumbers.compactMap { number in
            later(byCase[Key(authority: authority, word: number)], than: place).first
        }
        let found = byNumber + [likeTitle(place, authority)].compactMap { $0 }
        return found.min { ($0.meeting, $0.item) < ($1.meeting, $1.item) }
    }

    /// Titles that are alike have most of their words in common, so that one of the two rarest is among them.
    private func likeTitle(_ place: ItemPlace, _ authority: Authority?) -> ItemPlace? {
        let telling = words[place] ?? []
        let postings = telling.sorted().map { byWord[Key(authority: authority, word: $0)] ?? [] }
        let rarest = postings.sorted { $0.count < $1.count }.prefix(2)
        let found = rarest.compactMap { posting in
            later(posting, than: place).prefix(Self.furthest).first { other in
                TitleWords.likeness(telling, words[other] ?? []) >= Self.likeness
            }
        }
        return found.min { ($0.meeting, $0.item) < ($1.meeting, $1.item) }
    }

    private func later(_ posting: [ItemPlace]?, than place: ItemPlace) -> ArraySlice<ItemPlace> {
        let posting = posting ?? []
        return posting[posting.partitioningIndex { $0.meeting > place.meeting }...]
    }
}
