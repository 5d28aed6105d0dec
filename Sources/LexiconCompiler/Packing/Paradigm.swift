import LexiconFormat

/// How the words of one pattern make their forms from a stem that they all begin with.
///
/// "indvie" and "indvies" share "indvi"; the lemma is the stem without `drop` letters, then `append`.
struct Paradigm: Hashable {
    struct Ending: Hashable {
        let letters: [UInt8]
        let form: WordForm
    }

    let wordClass: WordClass
    let drop: Int
    let append: [UInt8]
    let endings: [Ending]

    /// The stems of a word with the paradigm of each: one, but for forms that share no first letter ("god", "bedre").
    static func all(
        of lemma: [UInt8], _ wordClass: WordClass, _ forms: [Form]
    ) -> [(stem: ArraySlice<UInt8>, paradigm: Paradigm)] {
        let groups = Dictionary(grouping: forms.filter { !$0.letters.isEmpty }) { $0.letters[0] }
        return groups.sorted { $0.key < $1.key }.map { _, group in
            let stem = group.reduce(group[0].letters[...]) { shared($0, $1.letters) }
            return (stem, Paradigm(stem: stem, lemma: lemma, wordClass, Set(group)))
        }
    }

    private init(stem: ArraySlice<UInt8>, lemma: [UInt8], _ wordClass: WordClass, _ forms: Set<Form>) {
        let base = Self.shared(stem, lemma)
        self.wordClass = wordClass
        drop = stem.count - base.count
        append = Array(lemma[base.count...])
        endings = forms.map { Ending(letters: Array($0.letters[stem.count...]), form: $0.form) }
            .sorted { ($0.form.rawValue, $0.letters.count) < ($1.form.rawValue, $1.letters.count) }
    }

    /// What two words begin with.
    private static func shared(_ first: ArraySlice<UInt8>, _ second: [UInt8]) -> ArraySlice<UInt8> {
        first.prefix(zip(first, second).prefix { $0 == $1 }.count)
    }

    /// The class, the way to the lemma, then the endings: each its form, its length and its letters.
    var packed: [UInt8] {
        var bytes = [wordClass.rawValue, UInt8(drop), UInt8(append.count)] + append + [UInt8(endings.count)]
        for ending in endings { bytes += [ending.form.rawValue, UInt8(ending.letters.count)] + ending.letters }
        return bytes
    }

    /// Whether every part fits into a letter of the text.
    var isPackable: Bool {
        drop < 64 && append.count < 64 && endings.count < 64 && endings.allSatisfy { $0.letters.count < 64 }
    }
}
