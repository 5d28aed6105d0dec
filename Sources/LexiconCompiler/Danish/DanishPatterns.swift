import LexiconFormat

/// What the flags of the Danish dictionary (*Stavekontrolden*, `da_DK.aff`) say of a word: its class, and which form a
/// rule makes. The file names forms by tags ("DATID"), but not all of them, and some wrongly.
enum DanishPatterns {
    private static let verbs: Set = [1, 20, 21]
    private static let adjectives: Set = [12, 23, 24, 25, 26, 27, 28, 38, 40, 41, 42, 49, 59, 77, 78, 82]
    private static let nouns: Set = [
        2, 3, 4, 5, 7, 11, 13, 14, 15, 18, 19, 44, 45, 46, 47, 48, 50, 51, 57, 58, 64, 65, 66, 70, 71, 72, 74, 84, 85,
    ]
    /// The flag of words that take a genitive and nothing else: nouns that have no plural.
    private static let genitive = 10
    /// The flag of nouns that are a plural: "løjer", "mænd".
    private static let pluralOnly = 74
    /// The flag of words that hunspell must refuse.
    private static let forbidden = 6
    /// The flags of a form that begins a compound or stands within one.
    private static let compounding: Set = [32, 33]
    /// The flag of "indvien", which nobody writes.
    private static let verbalNoun = 79

    /// Flags that say how a form may be used, and no ending.
    static let markers: Set = [6, 8, 10, 32, 33, 34, 35, 36, 39, 86]
    /// The flag of a form that is none without another ending.
    static let needsEnding = 8

    /// The class of an entry, or nil where it is no word.
    static func wordClass(of entry: DictionaryEntry) -> WordClass? {
        if entry.flags.contains(forbidden) { return nil }
        if entry.flags.contains(where: verbs.contains) { return .verb }
        if entry.flags.contains(where: adjectives.contains) { return .adjective }
        if entry.flags.contains(where: nouns.contains) { return .noun }
        if DanishIrregular.isVerb(entry) { return .verb }
        if DanishIrregular.isAdjective(entry) { return .adjective }
        return entry.flags.contains(genitive) ? .noun : .other
    }

    /// Whether an entry is a noun that is a plural.
    static func isPlural(_ entry: DictionaryEntry) -> Bool { entry.flags.first == pluralOnly }

    /// The form that an entry itself is.
    static func form(of entry: DictionaryEntry, _ wordClass: WordClass) -> WordForm {
        switch wordClass {
        case .noun: isPlural(entry) ? .plural : .singular
        case .verb: .infinitive
        case .adjective: .positive
        case .other: .plain
        }
    }

    /// The form that a rule makes of another, or nil where the lexicon does without it: genitives are read by their *s*.
    static func form(by rule: AffixRule, from base: WordForm, _ wordClass: WordClass) -> WordForm? {
        if rule.continuations.contains(where: compounding.contains) {
            return rule.append.last == Alphabet.hyphen ? nil : .linking
        }
        if rule.tag == "PASSIV" { return passive(of: base) }
        if rule.flag == verbalNoun || rule.tag == "GENITIV" || rule.strip == rule.append { return nil }
        if wordClass != .verb, let last = rule.append.last, Alphabet.text(of: [last]) == "s" { return nil }
        return switch wordClass {
        case .noun: rule.tag.isEmpty ? nil : noun(by: rule)
        case .verb: tenses[rule.tag]
        case .adjective: degrees[rule.tag] ?? (neuters.contains(rule.flag) ? .neuter : .inflected)
        case .other: nil
        }
    }

    private static func passive(of base: WordForm) -> WordForm? {
        switch base {
        case .infinitive: .passive
        case .past: .passivePast
        default: nil
        }
    }

    private static func noun(by rule: AffixRule) -> WordForm {
        if rule.tag == "BESTEMT_ENTAL" { return .definiteSingular }
        return Alphabet.text(of: rule.append).hasSuffix("ne") ? .definitePlural : .plural
    }

    private static let tenses: [String: WordForm] = [
        "NUTID": .present, "DATID": .past, "PERF_PART": .participle, "PRÆSENS_PART": .presentParticiple,
        "IMPERATIV": .imperative,
    ]

    private static let degrees: [String: WordForm] = [
        "KOMPARATIV": .comparative, "SUPERLATIV": .superlative, "SUPERLATIV_PLURALIS": .superlative,
    ]

    /// The flags of a neuter: "digitalt", "åbent".
    private static let neuters: Set = [49, 82]
}
