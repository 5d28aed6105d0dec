import LexiconFormat

/// Compiles a dictionary: every entry becomes stems with the pattern of their endings.
struct DictionaryCompiler {
    private let expansion: Expansion
    private let entries: [DictionaryEntry]
    private var writer = LexiconWriter()
    /// What words of one pattern that end alike have in common.
    private var recipes: [[UInt8]: [Recipe]] = [:]

    /// How much of a word's end is stem, and the number of its paradigm.
    private struct Recipe {
        let stem: Int
        let paradigm: Int
    }

    init(affixes: String, dictionary: [UInt8]) {
        expansion = Expansion(affixes: affixes)
        entries = dictionary.split(separator: UInt8(ascii: "\n")).compactMap { DictionaryEntry(line: $0) }
    }

    /// The Swift source of the lexicon, as the data of a type of this name.
    mutating func source(of type: String) -> [UInt8] {
        let umlaut = DanishUmlaut(entries)
        for entry in entries {
            if entry.others.isEmpty, !DanishPatterns.isPlural(entry) { addRegular(entry) } else { add(entry, umlaut) }
        }
        return writer.source(of: type)
    }

    /// How many of the last letters decide which rules a word takes: no condition is longer, with what may be taken off.
    private static let deciding = 5

    private mutating func addRegular(_ entry: DictionaryEntry) {
        let count = entry.word.count
        let tail = count > Self.deciding ? Array(entry.word[(count - Self.deciding)...]) : entry.word
        let key = entry.pattern + [Alphabet.end] + tail
        let recipes = recipes[key] ?? recipes(for: tail, entry)
        self.recipes[key] = recipes
        for recipe in recipes { writer.add(entry.word[..<(count - tail.count + recipe.stem)], number: recipe.paradigm) }
    }

    private mutating func recipes(for tail: [UInt8], _ entry: DictionaryEntry) -> [Recipe] {
        guard let wordClass = DanishPatterns.wordClass(of: entry) else { return [] }
        let forms = expansion.forms(of: tail, entry, wordClass)
        return Paradigm.all(of: tail, wordClass, forms).map { stem, paradigm in
            Recipe(stem: stem.count, paradigm: writer.number(of: paradigm))
        }
    }

    private mutating func add(_ entry: DictionaryEntry, _ umlaut: DanishUmlaut) {
        guard let wordClass = DanishPatterns.wordClass(of: entry) else { return }
        let forms = expansion.forms(of: entry.word, entry, wordClass) + DanishIrregular.forms(of: entry, wordClass)
        let lemma = DanishPatterns.isPlural(entry) ? umlaut.singular(of: entry.word) ?? entry.word : entry.word
        for (stem, paradigm) in Paradigm.all(of: lemma, wordClass, forms) where paradigm.isPackable {
            writer.add(stem, number: writer.number(of: paradigm))
        }
    }
}
