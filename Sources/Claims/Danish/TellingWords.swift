/// Words of clauses that tell something at a time by a verb that no rule knows, and of what stands around a time.
struct TellingWords: Sendable {
    /// Verbs that tell what somebody says, thinks, knows or is, and nothing that happens.
    let reporting: Set<String>
    /// Verbs of how something lies or goes on, which begin at no time: "ligger", "sover".
    let lasting: Set<String>
    /// Words of clauses that plan nothing: counts, what is always so, and what is denied.
    let excluding: Set<String>
    /// "den første", "den nye": which of the things comes then.
    let picking: Set<String>
    /// "bliver": that it comes to be so.
    let becoming: Set<String>
    /// Adverbs that tell when it comes and not what: "først", "derfor".
    let passedOver: Set<String>
    /// What compares with a time, and ends no label: "senere end".
    let trailing: Set<String>
    /// "ikke før", "ingen … før": the words that deny, and those for before.
    let denying: Set<String>
    let before: Set<String>
    /// "vedtages af byrådet": before who does it.
    let by: String
    /// "helt ind i efteråret": how far something goes on.
    let into: Set<[String]>
    /// "hvorvidt broen kan åbne": what is only asked.
    let asking: String
}

extension TellingWords {
    static let danish = TellingWords(
        reporting: [
            "sige", "oplyse", "fortælle", "mene", "tro", "håbe", "ønske", "spørge", "bede", "takke", "rose", "klage",
            "orientere", "berette", "nævne", "minde", "bemærke", "anføre", "foreslå", "anbefale", "indstille", "drøfte",
            "vurdere", "skønne", "betyde", "koste", "udgøre", "stige", "falde", "synke", "vokse", "hedde", "bo",
            "deltage", "møde", "mødes", "referere", "henvise", "fremgå", "svare", "vise", "kende", "vide", "savne",
            "mangle", "omfatte", "vedrøre", "skyldes", "afhænge", "kræve", "forudsætte", "indgå", "bidrage", "hilse",
            "byde", "understrege", "konstatere", "påpege", "forklare", "opfordre", "støtte", "stemme", "fylde", "fejre",
            "rumme",
        ],
        lasting: ["ligge", "stå", "hænge", "sove", "sidde", "vare", "blomstre", "trives", "høre", "gælde"],
        excluding: [
            "pct", "procent", "antal", "antallet", "kr", "mio", "mia", "kroner", "flere", "færre", "gennemsnit",
            "halvdelen", "andelen", "andel", "normalt", "altid", "plejer", "sædvanligvis", "hver", "hvert", "der",
            "ikke", "ingen", "næppe", "ellers", "spurgte", "spørger",
        ],
        picking: ["første", "sidste", "næste", "nye"],
        becoming: ["bliver", "blive"],
        passedOver: [
            "først", "derfor", "nu", "dermed", "herefter", "derefter", "dog", "også", "igen", "endelig", "allerede",
            "senest", "tidligst", "formentlig", "forventeligt", "stadig", "fortsat", "så", "at", "ca", "cirka", "kun",
            "uændret", "stedet", "omkring", "dvs", "straks", "efter",
        ],
        trailing: ["end", "senere", "tidligere", "som"],
        denying: ["ikke", "næppe", "ingen", "intet"], before: ["før", "inden"],
        by: "af", into: [["helt", "ind", "i"], ["langt", "ind", "i"]],
        asking: "hvorvidt")
}
