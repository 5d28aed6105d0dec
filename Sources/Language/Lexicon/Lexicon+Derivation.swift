internal import LexiconFormat

extension Lexicon {
    /// The nouns that say the same as a verb, those in use first: "idriftsættelse" of "idriftsætte", "udbud" of "udbyde".
    /// A verb that has none of its own goes as the verb that it ends in: "genåbne" as "åbne".
    package func nominalisations(ofVerb verb: String) -> [String] {
        let own = grammar.derivations.compactMap { $0.noun(of: verb) }.filter { has($0, .noun) }
        guard own.isEmpty, let prefix = prefix(of: verb) else { return own.unique }
        return nominalisations(ofVerb: String(verb.dropFirst(prefix.count))).map { prefix + $0 }
    }

    /// The verb that a noun is made of: "idriftsætte" of "idriftsættelse", "udbyde" of "udbud". Nil where there is none.
    package func verb(ofNoun noun: String) -> String? {
        let own = grammar.derivations.lazy.compactMap { $0.verb(of: noun) }.first { has($0, .verb) }
        guard own == nil, let prefix = prefix(of: noun) else { return own }
        return verb(ofNoun: String(noun.dropFirst(prefix.count))).map { prefix + $0 }
    }

    private func prefix(of word: String) -> String? {
        grammar.prefixes.first { word.hasPrefix($0) && word.utf8.count >= $0.utf8.count + 4 }
    }
}

extension Array where Element: Hashable {
    /// The elements without those that came before.
    fileprivate var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
