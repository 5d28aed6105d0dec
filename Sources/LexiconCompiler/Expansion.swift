import LexiconFormat

/// Makes the forms of words by the rules of an affix file.
struct Expansion {
    private let rules: [Int: [AffixRule]]

    init(affixes: String) {
        rules = Dictionary(grouping: affixes.split(separator: "\n").compactMap { AffixRule(line: $0) }, by: \.flag)
    }

    /// All forms by rule of a word that goes as an entry does, the word itself first.
    func forms(of word: [UInt8], _ entry: DictionaryEntry, _ wordClass: WordClass) -> [Form] {
        let base = Form(letters: word, form: DanishPatterns.form(of: entry, wordClass))
        return [base] + derived(from: base, by: entry.flags, wordClass)
    }

    /// What the rules make of a form; some forms take rules in turn ("åbnede" → "åbnedes").
    private func derived(from base: Form, by flags: [Int], _ wordClass: WordClass) -> [Form] {
        flags.flatMap { rules[$0] ?? [] }.flatMap { rule -> [Form] in
            guard let letters = rule.form(of: base.letters) else { return [] }
            let next = rule.continuations.filter { !DanishPatterns.markers.contains($0) }
            if rule.continuations.contains(DanishPatterns.needsEnding) {
                return derived(from: Form(letters: letters, form: base.form), by: next, wordClass)
            }
            guard let kind = DanishPatterns.form(by: rule, from: base.form, wordClass) else { return [] }
            let form = Form(letters: letters, form: kind)
            return [form] + derived(from: form, by: next, wordClass)
        }
    }
}
