import Claims
import Language
import Portfolio

/// One of the names of a project, cut into words.
struct ProjectName: Sendable {
    let project: Int
    /// As the portfolio writes it.
    let text: String
    let words: [NameWord]
    /// The word that the name is filed under.
    var anchor = 0
    /// A name that anything may bear, and that tells nothing by itself: "etape 2", "vejen".
    let isPlain: Bool

    /// The project's name and aliases, and what stands in brackets in them when it is a name by itself.
    static func names(of project: Project, at index: Int) -> [ProjectName] {
        var seen: Set<[String]> = []
        let all = ([project.name] + project.aliases).flatMap(parts(of:))
        return (all + all.flatMap(withoutNewness)).compactMap { text in
            let words = NameWord.words(of: text)
            guard !words.isEmpty, seen.insert(words.map(\.key)).inserted else { return nil }
            return ProjectName(project: index, text: text, words: words, isPlain: isPlain(text))
        }
    }

    /// "Sortér Mere (ny affaldssortering)" is two names; "Udbud af it-drift (KMD)" is not, for KMD has other business.
    private static func parts(of name: String) -> [String] {
        guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else { return [name] }
        let outside = String(name[..<open]).trimmingBlanks
        let inside = String(name[name.index(after: open)..<close]).trimmingBlanks
        let isName = inside.contains(" ")
        return [outside, name] + (isName ? [inside] : [])
    }

    /// "Ny elektronisk patientjournal" is also written without the first word, where two more are left to tell it.
    private static func withoutNewness(_ name: String) -> [String] {
        let words = name.split(separator: " ")
        guard words.count >= 3, let first = words.first, vocabulary.newness.contains(first.lowercased()) else {
            return []
        }
        return [words.dropFirst().joined(separator: " ")]
    }

    /// A stage with its number, or one short common noun: what every second item has.
    private static func isPlain(_ name: String) -> Bool {
        let words = FoldedWords.of(name)
        if words.allSatisfy({ vocabulary.stages.contains($0.word) || Int($0.word) != nil }) { return true }
        guard words.count == 1, let word = words.first, word.capitals == 0 else { return false }
        return word.word.count <= longestPlain || EventLexicon.standard.noun(word.word) != nil
    }

    /// How many letters a common noun has at most that tells nothing: "vejen", "hallen".
    private static let longestPlain = 6

    private static let vocabulary = LinkVocabulary.danish

    /// The words that tell the name from others: long ones, numbers and acronyms.
    var tellingWords: [NameWord] { words.filter { $0.key.utf8.count >= 4 || $0.isAcronym } }
}

/// One word of a project's name, and the forms of it that a text may use.
struct NameWord: Sendable {
    /// What the index files it under.
    let key: String
    /// A short word in capitals: "KMD".
    let isAcronym: Bool
    /// An acronym that is a name by itself ("FLIS") is only found in capitals, since "flis" are wood chips.
    private let needsCapitals: Bool
    /// A short word that is a name by itself ("Teams", "Hallen") is not cut to a stem, which would find "team", "haller".
    private let isLiteral: Bool

    static func words(of name: String) -> [NameWord] {
        var tokens = FoldedWords.of(name)
        while tokens.count > 1, let first = tokens.first, LinkVocabulary.danish.articles.contains(first.word) {
            tokens.removeFirst()
        }
        let single = tokens.count == 1
        return tokens.map { token in
            let length = token.word.count
            let isAcronym = (2...5).contains(length) && token.capitals == length
            let isLiteral = isAcronym || (single && token.stem.count <= 5)
            return NameWord(
                key: isLiteral ? token.word : token.stem, isAcronym: isAcronym, needsCapitals: isAcronym && single,
                isLiteral: isLiteral)
        }
    }

    func matches(_ token: FoldedWord) -> Bool {
        if isLiteral {
            guard !needsCapitals || token.capitals >= 2 else { return false }
            if token.word == key || token.word == key + "s" { return true }
            return isAcronym && token.capitals == key.count && token.word.hasPrefix(key)
        }
        return token.stem == key || Compounds.firstPart(ofStem: token.stem) == key
    }

    /// Whether a word of a text is this one or a compound that begins with it: "driftsmiljø" for "drift".
    func begins(_ token: FoldedWord) -> Bool {
        token.stem == key || token.word == key || (key.utf8.count >= 5 && token.word.hasPrefix(key))
    }
}

/// Compounds (*sammensatte ord*) of a project's name with a word for what the project is or has.
enum Compounds {
    /// The stem of what comes before such a word: "letbane" of "letbaneprojektet", or `nil`.
    static func firstPart(ofStem stem: String) -> String? {
        guard stem.utf8.count >= 9 else { return nil }
        for head in LinkVocabulary.danish.heads where stem.hasSuffix(head) {
            let first = stem.dropLast(head.count)
            if first.utf8.count >= 5 { return DanishStem.stem(String(first)) }
        }
        return nil
    }
}

extension String {
    /// Without blanks at both ends.
    var trimmingBlanks: String {
        var part = self[...]
        while part.first?.isWhitespace == true { part.removeFirst() }
        while part.last?.isWhitespace == true { part.removeLast() }
        return String(part)
    }
}
