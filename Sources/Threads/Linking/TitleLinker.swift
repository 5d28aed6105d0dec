import Portfolio

/// Links items whose title is like that of an item that is already linked, where nothing else links them.
///
/// "Ruteplan for madudbringning" in June and "Madudbringning: ny ruteplan" in August are one subject, though neither
/// is a name in the portfolio.
struct TitleLinker: Sendable {
    /// Fewer words in common than this can be chance.
    private static let fewestWords = 2
    private static let smallestShare = 0.6

    private struct Subject {
        let project: Int
        let authority: Authority?
        let title: String
        let words: Set<String>
    }

    private var subjects: [Subject] = []
    private var byWord: [String: [Int]] = [:]
    private var known: Set<[String]> = []

    /// Remembers the title of an item that is about a project.
    mutating func learn(_ title: String, project: Int, authority: Authority?) {
        let words = TitleWords.telling(title)
        guard words.count >= Self.fewestWords,
            known.insert(["\(project)", authority?.name ?? ""] + words.sorted()).inserted
        else { return }
        for word in words { byWord[word, default: []].append(subjects.count) }
        subjects.append(Subject(project: project, authority: authority, title: title, words: words))
    }

    /// The project that an item with this title is about, with the title that it is like and how much.
    func match(_ title: String, authority: Authority?) -> (project: Int, title: String, share: Double)? {
        let words = TitleWords.telling(title)
        guard words.count >= Self.fewestWords else { return nil }
        let rare = words.min { ((byWord[$0] ?? []).count, $0) < ((byWord[$1] ?? []).count, $1) }
        var candidates: Set<Int> = []
        for word in words where word == rare || (byWord[word] ?? []).count <= 64 {
            candidates.formUnion(byWord[word] ?? [])
        }
        var best: (project: Int, title: String, share: Double)?
        for index in candidates.sorted() {
            let subject = subjects[index]
            let share = TitleWords.likeness(words, subject.words)
            guard subject.authority == authority, share >= Self.smallestShare, share > best?.share ?? 0,
                words.intersection(subject.words).count >= Self.fewestWords
            else { continue }
            best = (subject.project, subject.title, share)
        }
        return best
    }
}
