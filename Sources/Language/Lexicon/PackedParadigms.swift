internal import LexiconFormat

/// The patterns of endings of a lexicon, in a string literal: each its class, the way from the stem to the lemma, and
/// its endings.
struct PackedParadigms: Sendable {
    let places: StaticString
    let text: StaticString

    /// The pattern of a number.
    subscript(number: Int) -> PackedParadigm {
        PackedParadigm(text: text, place: places.number(at: number * Digits.perPlace, letters: Digits.perPlace))
    }
}

/// One pattern: "indvi" takes "e", "er", "ede", "et", "es", and its lemma is "indvie".
struct PackedParadigm: Sendable {
    private let text: StaticString
    private let place: Int

    init(text: StaticString, place: Int) {
        self.text = text
        self.place = place
    }

    var wordClass: WordClass { WordClass(rawValue: text.digit(at: place)) ?? .other }

    /// The lemma of a stem, as symbols.
    func lemma(of stem: Symbols) -> [UInt8] {
        let count = Int(text.digit(at: place + 2))
        let kept = stem.first(stem.count - Int(text.digit(at: place + 1)))
        return Array(kept) + (0..<count).map { text.digit(at: place + 3 + $0) }
    }

    /// Visits each ending: what form it makes, where its letters begin in the text, and how many they are.
    func visitEndings(_ visit: (_ form: WordForm, _ first: Int, _ count: Int) -> Void) {
        var next = place + 3 + Int(text.digit(at: place + 2))
        let endings = Int(text.digit(at: next))
        next += 1
        for _ in 0..<endings {
            let count = Int(text.digit(at: next + 1))
            visit(WordForm(rawValue: text.digit(at: next)) ?? .plain, next + 2, count)
            next += 2 + count
        }
    }

    /// Visits the forms whose ending is exactly these symbols.
    func visitForms(ending letters: Symbols, _ visit: (WordForm) -> Void) {
        visitEndings { form, first, count in
            if count == letters.count, isEqual(first, letters) { visit(form) }
        }
    }

    /// Visits the forms whose ending these symbols begin with, and how long it is.
    func visitForms(beginning letters: Symbols, _ visit: (WordForm, Int) -> Void) {
        visitEndings { form, first, count in
            if count <= letters.count, isEqual(first, letters.first(count)) { visit(form, count) }
        }
    }

    /// The endings of a form.
    func endings(of wanted: WordForm) -> [[UInt8]] {
        var found: [[UInt8]] = []
        visitEndings { form, first, count in
            if form == wanted { found.append((first..<(first + count)).map { text.digit(at: $0) }) }
        }
        return found
    }

    private func isEqual(_ first: Int, _ letters: Symbols) -> Bool {
        var place = first
        for letter in letters {
            guard text.digit(at: place) == letter else { return false }
            place += 1
        }
        return true
    }
}
