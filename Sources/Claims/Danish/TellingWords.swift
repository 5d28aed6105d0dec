/// Words of clauses that tell something at a time by a verb that no rule knows.
struct TellingWords: Sendable {
    /// Verbs that tell what somebody says, thinks, knows or is, and nothing that happens.
    let reporting: Set<String>
    /// Nouns and signs of counts: "pct.", "antallet".
    let counting: Set<String>
    /// "den første", "alle": which of the things comes then.
    let picking: Set<String>
    /// "bliver": that it comes to be so.
    let becoming: Set<String>
    /// Adverbs that tell when it comes and not what: "først", "derfor".
    let passedOver: Set<String>
}

extension TellingWords {
    static let danish = TellingWords(
        reporting: [
            "sige", "oplyse", "fortælle", "mene", "tro", "håbe", "ønske", "spørge", "bede", "takke", "rose", "klage",
            "orientere", "berette", "nævne", "minde", "bemærke", "anføre", "foreslå", "anbefale", "indstille", "drøfte",
            "vurdere", "skønne", "betyde", "koste", "udgøre", "stige", "falde", "synke", "vokse", "hedde", "bo",
            "deltage",
            "møde", "mødes", "referere", "henvise", "fremgå", "svare", "vise", "kende", "vide", "savne", "mangle",
            "omfatte", "vedrøre", "skyldes", "afhænge", "kræve", "forudsætte", "indgå", "bidrage", "hilse", "byde",
            "understrege", "konstatere", "påpege", "forklare", "opfordre", "støtte", "stemme", "fylde", "fejre",
            "sidde", "rumme",
        ],
        counting: [
            "pct", "procent", "antal", "antallet", "kr", "mio", "mia", "kroner", "flere", "færre", "gennemsnit",
            "halvdelen", "andelen", "andel",
        ],
        picking: ["første", "sidste", "alle", "samtlige", "begge", "hele", "ny", "nye", "nyt", "næste"],
        becoming: ["bliver", "blive"],
        passedOver: [
            "først", "derfor", "nu", "dermed", "herefter", "derefter", "dog", "også", "igen", "endelig", "allerede",
            "senest", "tidligst", "formentlig", "forventeligt", "stadig", "fortsat", "så", "at", "ca", "cirka", "kun",
            "uændret", "stedet", "omkring", "næppe",
        ])
}
