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

    /// The project's name and aliases, and what stands in brackets in them when it is a name by itself.
    static func names(of project: Project, at index: Int) -> [ProjectName] {
        var seen: Set<[String]> = []
        return ([project.name] + project.aliases).flatMap(parts(of:)).compactMap { text in
            let words = NameWord.words(of: text)
            guard !words.isEmpty, seen.insert(words.map(\.key)).inserted else { return nil }
            return ProjectName(project: index, text: text, words: words)
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

    private static let articles: Set<String> = ["den", "det", "de", "en", "et", "projekt", "projektet"]

    static func words(of name: String) -> [NameWord] {
        var tokens = FoldedWords.of(name)
        while tokens.count > 1, let first = tokens.first, articles.contains(first.word) { tokens.removeFirst() }
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
    /// The last parts, as stems, longest first.
    private static let heads = [
        "styregrupp", "indførels", "omlægning", "etablering", "entrepris", "aftal", "byggeri", "ordning", "løsning",
        "projekt", "proce", "drift", "grupp", "system", "udbud", "plan", "sag",
    ]

    /// The stem of what comes before such a word: "letbane" of "letbaneprojektet", or `nil`.
    static func firstPart(ofStem stem: String) -> String? {
        guard stem.utf8.count >= 9 else { return nil }
        for head in heads where stem.hasSuffix(head) {
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
