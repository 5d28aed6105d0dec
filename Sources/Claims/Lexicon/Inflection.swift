import Language

/// What a form of a verb says of time and voice.
enum VerbForm: Hashable, Sendable {
    case infinitive, present, past, participle
    /// "åbnes": present or, after a modal verb, infinitive.
    case passive
    /// "åbnedes".
    case passivePast

    var isPassive: Bool { self == .passive || self == .passivePast }
    var isPast: Bool { self == .past || self == .passivePast }
}

/// The forms of verbs, as the lexicon has them; "idriftsætte" goes as "sætte" where it has not. Verbs that end in none it
/// knows are weak: "bricke, brickede, bricket".
enum Inflection {
    static func forms(of infinitive: String) -> [(form: VerbForm, word: String)] {
        let own = Lexicon.danish.verbForms(of: infinitive)
        guard !own.present.isEmpty else { return weak(infinitive) }
        return [(.infinitive, infinitive)] + own.present.map { (.present, $0) } + own.past.map { (.past, $0) }
            + own.participle.map { (.participle, $0) } + own.passive.map { (.passive, $0) }
            + own.passivePast.map { (.passivePast, $0) }
    }

    private static func weak(_ infinitive: String) -> [(form: VerbForm, word: String)] {
        let stem = infinitive.hasSuffix("e") ? String(infinitive.dropLast()) : infinitive
        return [
            (.infinitive, infinitive), (.present, infinitive + "r"), (.past, stem + "ede"), (.participle, stem + "et"),
            (.passive, infinitive + "s"), (.passivePast, stem + "edes"),
        ]
    }

    /// "begynde" is "begynder", "gå" is "går"; a word that is no infinitive stays.
    static func present(of infinitive: String) -> String {
        Lexicon.danish.verbForms(of: infinitive).present.first
            ?? (infinitive.hasSuffix("e") ? infinitive + "r" : infinitive)
    }

    /// "begyndende", "gældende": beside a noun, and no verb of a clause. A few infinitives end alike: "fremsende".
    static func isPresentParticiple(_ word: String) -> Bool {
        guard word.hasSuffix("ende") else { return false }
        let verbs = Lexicon.danish.analyses(of: word).filter(\.isVerb)
        return verbs.isEmpty
            ? !["sende", "vende", "kende"].contains(where: word.hasSuffix) : !verbs.contains(where: \.isInfinitive)
    }
}
