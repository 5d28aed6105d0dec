import Claims
import Language
import Portfolio

/// Finds titles that name a project by a part of its name: "Orgelbyggerens tilbud" of "Orgelprojektet", "Graverhuset er
/// afleveret" of "Graverhus på Østre Kirkegård".
///
/// Only where the part tells the project from the others of its authority: the first part of a compound that says of
/// itself that it is a project ("-projekt", "-udbud"), or a long noun that the name begins with, in its definite form,
/// which Danish keeps for what is known.
struct NameParts: Sendable {
    /// By first part: the projects, and the name that it stands in.
    private var compounds: [String: [(project: Int, name: String)]] = [:]
    private var heads: [String: [(project: Int, name: String)]] = [:]

    /// How many letters a part must have at least to be looked for in compounds, and how many bytes a noun.
    private static let shortestPart = 5
    private static let shortestHead = 9

    init(projects: [Project]) {
        for (index, project) in projects.enumerated() {
            for name in [project.name] + project.aliases {
                let words = FoldedWords.of(name).drop { TitleWords.common.contains($0.stem) }
                guard let first = words.first else { continue }
                if words.count == 1, let part = Self.firstPart(of: first) {
                    Self.add(index, name, to: &compounds[part, default: []])
                }
                if first.stem.utf8.count >= Self.shortestHead, EventLexicon.standard.noun(first.word) == nil {
                    Self.add(index, name, to: &heads[first.stem, default: []])
                }
            }
        }
    }

    /// What comes before a word for what a project is: "slam" of "slamprojektet". What every authority has much to do with
    /// tells no project from others.
    private static func firstPart(of word: FoldedWord) -> String? {
        guard let head = kinds.first(where: word.stem.hasSuffix) else { return nil }
        let part = String(word.stem.dropLast(head.count))
        return part.utf8.count >= 4 && !fields.contains(part) ? part : nil
    }

    private static func add(_ project: Int, _ name: String, to known: inout [(project: Int, name: String)]) {
        if !known.contains(where: { $0.project == project }) { known.append((project, name)) }
    }

    /// "graverhuset" of "graverhus"; "fjernvarme" has no article.
    private static func isDefinite(_ word: FoldedWord) -> Bool {
        Lexicon.danish.isDefinite(word.word)
            ?? (word.word != word.stem
                && Self.articles.contains(where: word.word.hasSuffix))
    }

    /// The place that a title tells of: "Vestby" of "Fjernvarmen i Vestby".
    private static func place(after index: Int, in words: [FoldedWord]) -> FoldedWord? {
        guard words.indices.contains(index + 2), Self.places.contains(words[index + 1].word),
            words[index + 2].capitals > 0
        else { return nil }
        return words[index + 2]
    }

    private static func isOther(_ place: FoldedWord?, _ name: String) -> Bool {
        guard let place else { return false }
        return !FoldedWords.of(name).contains { $0.stem == place.stem }
    }

    /// The only project that a title names so, of those that a meeting may speak of.
    func match(_ title: String, where isOpen: (Int) -> Bool) -> (project: Int, name: String)? {
        var found: [(project: Int, name: String)] = []
        let words = FoldedWords.of(title)
        for (index, word) in words.enumerated() {
            let elsewhere = Self.place(after: index, in: words)
            if Self.isDefinite(word) { found += (heads[word.stem] ?? []).filter { !Self.isOther(elsewhere, $0.name) } }
            found += compounds[word.word] ?? compounds[word.stem] ?? []
            for end in word.word.indices.dropFirst(Self.shortestPart - 1).dropLast() {
                found += compounds[String(word.word[...end])] ?? []
            }
        }
        let open = found.filter { isOpen($0.project) }
        return Set(open.map(\.project)).count == 1 ? open.first : nil
    }
}
