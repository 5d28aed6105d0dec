internal import LexiconFormat

extension Lexicon {
    /// The Danish lexicon, from the dictionary *Stavekontrolden* (hunspell's `da_DK`).
    package static let danish = Lexicon(
        stems: PackedStems(
            automaton: PackedAutomaton(root: DanishLexiconData.root, edges: DanishLexiconData.edges),
            paradigms: PackedParadigms(places: DanishLexiconData.places, text: DanishLexiconData.paradigms)
        ),
        grammar: LexiconGrammar(
            genitive: ["s", "'", "'s"],
            derivations: danishDerivations,
            prefixes: ["gen", "færdig", "for", "ny", "om", "ind", "ud", "op", "ned", "på", "af", "til", "over", "fra"],
            deponents: danishDeponents,
            suppletives: [
                "være": [.present: "er"], "afholde": [.past: "afholdt"],
                "god": [.comparative: "bedre", .superlative: "bedst"],
            ],
            verbalEndings: ["else", "ing", "ation"],
            distinct: ["ledning", "retning", "besætning", "afsætning", "forfatning"]
        )
    )

    /// "findes" is not what somebody does to a thing, and dictionaries have it as a verb of its own.
    private static let danishDeponents: Set = [
        "blues", "dages", "enes", "fattes", "findes", "forekommes", "færdes", "følges", "gives", "glædes", "græmmes",
        "kappes", "kendes", "kives", "lades", "lykkes", "længes", "mindes", "mislykkes", "mødes", "nøjes", "omgås",
        "rygtes", "ses", "skændes", "skyldes", "slås", "synes", "tales", "trives", "undres", "væmmes", "ældes",
        "ændres",
    ]

    /// Nouns of verbs; those whose vowel changes stand before the endings that any verb takes.
    private static let danishDerivations: [Derivation] = [
        Derivation("byde", "bud"), Derivation("bryde", "brud"), Derivation("skyde", "skud"), Derivation("gå", "gåelse"),
        Derivation("gå", "gang"),
        Derivation("slå", "slag"), Derivation("sælge", "salg"), Derivation("vælge", "valg"),
        Derivation("komme", "komst"), Derivation("køre", "kørsel"), Derivation("drage", "drag"),
        Derivation("give", "gave"), Derivation("høre", "høring"), Derivation("søge", "søgning"),
        Derivation("føre", "førelse"),
        Derivation("stige", "stigning"), Derivation("e", "else"), Derivation("e", "ing"),
        Derivation("e", "ning", isUndoubling: true), Derivation("e", "ning"), Derivation("ere", "ation"),
        Derivation("ere", "ition"),
        Derivation("e", "sel"), Derivation("e", ""), Derivation("e", "", isUndoubling: true), Derivation("e", "e"),
        Derivation("stå", "ståelse"),
    ]
}
