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

    /// More unlike titles than this and a number collects: a project may be renamed once or twice.
    private static let mostSubjects = 2

    private var subjects: [Key: [Set<String>]] = [:]
    private var collecting: Set<Key> = []

    init(meetings: [Meeting], walls: Walls) {
        for meeting in meetings {
            let authority = walls.authority(of: meeting)
            var here: [Key: [Set<String>]] = [:]
            for item in meeting.items where !item.closed || !TitleWords.telling(item.title).isEmpty {
                let words = TitleWords.telling(item.title)
                for number in item.caseNumbers {
                    here[Key(authority: authority, number: number), default: []].append(words)
                }
            }
            for (key, titles) in here { add(titles, to: key) }
        }
    }

    private mutating func add(_ titles: [Set<String>], to key: Key) {
        var known = subjects[key] ?? []
        for title in titles where !known.contains(where: { TitleWords.areAlike($0, title) }) { known.append(title) }
        subjects[key] = known.count > Self.mostSubjects + 1 ? Array(known.prefix(Self.mostSubjects + 1)) : known
        var inOneMeeting: [Set<String>] = []
        for title in titles where !inOneMeeting.contains(where: { TitleWords.areAlike($0, title) }) {
            inOneMeeting.append(title)
        }
        if known.count > Self.mostSubjects || inOneMeeting.count > 1 { collecting.insert(key) }
    }

    func isCatchAll(_ number: String, of authority: Authority?) -> Bool {
        collecting.contains(Key(authority: authority, number: number))
    }
}
