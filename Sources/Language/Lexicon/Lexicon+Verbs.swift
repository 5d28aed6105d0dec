internal import LexiconFormat

/// The forms of a verb that a clause can have it in: "åbne, åbner, åbnede, åbnet, åbnes, åbnedes".
package struct VerbForms: Hashable, Sendable {
    /// "åbner".
    package let present: [String]
    /// "åbnede".
    package let past: [String]
    /// "åbnet".
    package let participle: [String]
    /// "åbnes".
    package let passive: [String]
    /// "åbnedes".
    package let passivePast: [String]
}

extension Lexicon {
    /// The forms of a verb, each as often as the language has it: "lod" and "ladede". All empty for a word that ends in no
    /// verb.
    package func verbForms(of infinitive: String) -> VerbForms {
        let forms = forms(of: infinitive, .verb)
        return VerbForms(
            present: forms[.present] ?? [], past: forms[.past] ?? [], participle: forms[.participle] ?? [],
            passive: forms[.passive] ?? [], passivePast: forms[.passivePast] ?? []
        )
    }
}
