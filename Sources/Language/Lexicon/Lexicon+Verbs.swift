internal import LexiconFormat

/// The forms of a verb that a clause can have it in: "åbne, åbner, åbnede, åbnet, åbnes, åbnedes".
package struct VerbForms: Hashable, Sendable {
    package let present: [String]
    package let past: [String]
    package let participle: [String]
    package let passive: [String]
    package let passivePast: [String]
}

extension Lexicon {
    /// The forms of a verb, each as often as the language has it: "lod" and "ladede". All empty for a word that ends in no
    /// verb.
    package func verbForms(of infinitive: String) -> VerbForms {
        VerbForms(
            present: forms(.present, of: infinitive, .verb), past: forms(.past, of: infinitive, .verb),
            participle: forms(.participle, of: infinitive, .verb), passive: forms(.passive, of: infinitive, .verb),
            passivePast: forms(.passivePast, of: infinitive, .verb)
        )
    }
}
