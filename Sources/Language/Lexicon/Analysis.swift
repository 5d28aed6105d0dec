package import LexiconFormat

/// One way to read a word: of which lemma it is which form.
///
/// "høringens" is the definite singular of the noun "høring", in the genitive.
package struct Analysis: Hashable, Sendable {
    /// The word as a dictionary has it: "høring", "indvie", "digital".
    package let lemma: String
    /// "høring" is a noun, "indvie" a verb.
    package let wordClass: WordClass
    /// Which of its forms the word is.
    package let form: WordForm
    /// "høringens", "borgernes".
    package let isGenitive: Bool

    package init(lemma: String, wordClass: WordClass, form: WordForm, isGenitive: Bool = false) {
        self.lemma = lemma
        self.wordClass = wordClass
        self.form = form
        self.isGenitive = isGenitive
    }

    /// Whether it is a noun: "høring".
    package var isNoun: Bool { wordClass == .noun }
    /// Whether it is a verb: "indvies".
    package var isVerb: Bool { wordClass == .verb }
    /// Whether it is an adjective: "digital".
    package var isAdjective: Bool { wordClass == .adjective }
    /// Whether it tells of a thing as known: "høringen", "høringerne".
    package var isDefinite: Bool { form == .definiteSingular || form == .definitePlural }
    /// Whether it tells of several: "høringer", "høringerne".
    package var isPlural: Bool { form == .plural || form == .definitePlural }
    /// Whether it is a verb as a dictionary has it: "indvie".
    package var isInfinitive: Bool { form == .infinitive }
    /// Whether it is what an auxiliary carries: "er indviet".
    package var isParticiple: Bool { form == .participle }
    /// Whether it is a verb of what lies behind: "indviede".
    package var isPast: Bool { form == .past }
    /// Whether a clause can have it as its verb: "indvier", "indviede", "indvies".
    package var isFinite: Bool { Self.finite.contains(form) }

    /// Whether a clause can have it as its verb, said of who acts: "indvier", "indviede".
    package var isActive: Bool { form == .present || form == .past }

    private static let finite: Set<WordForm> = [.present, .past, .passive, .passivePast]
}
