import Claims
import Language
import Portfolio

/// New names that minutes give to projects: "Genbrugspladsen, der fremover hedder Kredsløbsparken", "MinSag (tidligere
/// Sagsportalen)".
///
/// Only where the text says so beside a name that is known, so that no two projects become one by chance.
struct Renames: Sendable {
    let projects: [Project]

    private static let vocabulary = LinkVocabulary.danish
    /// The first words of what stands before a name that is given.
    private static let callings = Set(vocabulary.called.compactMap(\.first))

    /// The projects with the names that passages give them.
    func projects(with names: [(project: Int, name: String)]) -> [Project] {
        projects.indices.map { index in
            var known = Set([projects[index].name] + projects[index].aliases)
            let new = names.filter { $0.project == index && known.insert($0.name).inserted }.map(\.name)
            return new.isEmpty ? projects[index] : projects[index].adding(aliases: new)
        }
    }

    /// The new names that a passage gives to the projects that it names.
    static func given(to hits: [NameHit], in words: [FoldedWord], of text: SourceText) -> [(project: Int, name: String)]
    {
        guard !hits.isEmpty, words.contains(where: { isSign($0.word) }) else { return [] }
        return hits.compactMap { hit in newName(beside: hit, words, text).map { (hit.project, $0) } }
    }

    private static func isSign(_ word: String) -> Bool {
        vocabulary.formerly.contains(word) || vocabulary.renamed.contains { $0[0] == word }
    }

    private static func newName(beside hit: NameHit, _ words: [FoldedWord], _ text: SourceText) -> String? {
        if let next = words.firstIndex(where: { $0.range.lowerBound >= hit.range.upperBound }) {
            for sign in vocabulary.renamed {
                for gap in 0...3 where next + gap + sign.count < words.count {
                    let start = next + gap
                    guard words[start..<start + sign.count].map(\.word) == sign else { continue }
                    return name(from: start + sign.count, words, text)
                }
            }
        }
        guard let last = words.lastIndex(where: { $0.range.upperBound <= hit.range.lowerBound }),
            vocabulary.formerly.contains(words[last].word), last > 0
        else { return nil }
        return name(endingAt: last - 1, words, text)
    }

    /// The names that an item gives to what it is about, with the words that say so.
    static func nicknames(in item: AgendaItem, of meeting: Meeting) -> [(name: String, evidence: Citation)] {
        let title = nickname(inTitle: item.title).map { [($0, Cite.title(of: item, in: meeting))] } ?? []
        return title
            + item.passages.indices.compactMap { place in
                let words = FoldedWords.of(meeting.text, in: item.passages[place].range)
                return nickname(in: words, of: meeting.text).map { ($0, Cite.passage(place, of: item, in: meeting)) }
            }
    }

    /// The name that a passage gives to what its item is about: "… som herefter benævnes VestJournal".
    private static func nickname(in words: [FoldedWord], of text: SourceText) -> String? {
        for start in words.indices where callings.contains(words[start].word) {
            for sign in vocabulary.called where words[start].word == sign[0] {
                let end = start + sign.count
                guard end <= words.count, words[start..<end].map(\.word) == sign else { continue }
                return name(from: end, words, text)
            }
        }
        return nil
    }

    /// One word with a capital in brackets at the end of a subject: "Nyt journalsystem (VestJournal) - uddannelse". A
    /// letter for the kind of case is none.
    static func nickname(inTitle title: String) -> String? {
        guard let open = title.firstIndex(of: "("), let close = title[open...].firstIndex(of: ")") else { return nil }
        let inside = title[title.index(after: open)..<close]
        let words = FoldedWords.of(String(inside))
        guard words.count == 1, let word = words.first, word.capitals > 0, word.word.count >= 4,
            word.word.count == inside.count, open > title.startIndex
        else { return nil }
        return String(inside)
    }

    /// The words with a capital that begin here, at most four, without a gap that parts names.
    private static func name(from start: Int, _ words: [FoldedWord], _ text: SourceText) -> String? {
        var end = start
        while end < words.count, end - start < 4, isCapital(words[end]), end == start || words[end].continues {
            end += 1
        }
        guard end > start else { return nil }
        return text[words[start].range.lowerBound..<words[end - 1].range.upperBound]
    }

    private static func name(endingAt end: Int, _ words: [FoldedWord], _ text: SourceText) -> String? {
        var start = end + 1
        while start > 0, end + 1 - start < 4, isCapital(words[start - 1]), start == end + 1 || words[start].continues {
            start -= 1
        }
        guard start <= end else { return nil }
        return text[words[start].range.lowerBound..<words[end].range.upperBound]
    }

    private static func isCapital(_ word: FoldedWord) -> Bool {
        word.capitals > 0 && word.word.utf8.count >= 3 || word.word.utf8.allSatisfy { (48...57).contains($0) }
    }
}

extension Project {
    /// The same project with more names.
    func adding(aliases more: [String]) -> Project {
        Project(
            id: id, name: name, aliases: aliases + more, caseNumbers: caseNumbers, owner: owner, authority: authority)
    }
}
