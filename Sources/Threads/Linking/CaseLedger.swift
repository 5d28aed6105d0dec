import Portfolio

/// What each case number of an authority is used for.
///
/// A number that collects unrelated items (*samlesag*: "Diverse praktiske sager", "Øvrige sager") tells nothing of
/// what an item is about, and links nothing by itself.
struct CaseLedger: Sendable {
    private struct Key: Hashable {
        let authority: Authority?
        let number: String
    }

    /// More unlike titles than this over the meetings, and a number collects: a project is put in other words, and
    /// renamed, now and then.
    private static let mostSubjects = 4
    /// As many unlike titles in one meeting, and it collects; fewer when routine items are among them.
    private static let mostAtOnce = 2

    private var subjects: [Key: [Set<String>]] = [:]
    private var collecting: Set<Key> = []

    init(meetings: [Meeting], boundary: AuthorityBoundary) {
        for meeting in meetings {
            let authority = boundary.authority(of: meeting)
            var here: [Key: [String]] = [:]
            for item in meeting.items where !item.closed {
                for number in item.caseNumbers {
                    here[Key(authority: authority, number: number), default: []].append(item.title)
                }
            }
            for (key, titles) in here { add(titles, to: key) }
        }
    }

    private mutating func add(_ titles: [String], to key: Key) {
        var known = subjects[key] ?? []
        var atOnce: [Set<String>] = []
        for words in titles.map(TitleWords.telling) {
            if !known.contains(where: { TitleWords.areAlike($0, words) }) { known.append(words) }
            if !atOnce.contains(where: { TitleWords.areAlike($0, words) }) { atOnce.append(words) }
        }
        subjects[key] = Array(known.prefix(Self.mostSubjects + 1))
        let hasRoutine = titles.contains(where: RoutineItems.contains)
        if known.count > Self.mostSubjects || atOnce.count > Self.mostAtOnce - (hasRoutine ? 1 : 0) {
            collecting.insert(key)
        }
    }

    func isCatchAll(_ number: String, of authority: Authority?) -> Bool {
        collecting.contains(Key(authority: authority, number: number))
    }
}
