/// The words by which a sentence tells how much time something needs.
struct NeedWords: Sendable {
    /// Words that take back what is said.
    let denying: Set<String>
    /// Words that may stand right before a length: "skal have mindst de 5-6 måneder".
    let filling: Set<String>
    /// What stands before them, word by word: "skal have", "har brug for".
    let needing: [[String]]
    /// After the length, before what it is for: "5-6 måneder til at overtage driften".
    let purpose: Set<String>
    /// Before the infinitive that says what the time is for.
    let infinitive: String
    /// How the notice of somebody who is still to be chosen begins: "en ny leverandør".
    let newcomers: Set<String>
    /// What the choice is of, without the article: "ny leverandør".
    let articles: Set<String>
    /// The last parts of words for those whom a tender or a choice finds.
    let chosen: [String]
    /// The last parts of words for what runs on until it ends, when another takes over.
    let running: [String]
}

extension NeedWords {
    static let danish = NeedWords(
        denying: ["ikke", "næppe", "ingen", "hverken"],
        filling: [
            "mindst", "minimum", "højst", "maksimalt", "ca", "ca.", "cirka", "omkring", "godt", "knap", "op", "til",
            "de", "inden", "for", "yderligere", "normalt", "typisk", "alt", "i",
        ],
        needing: [
            "skal have", "skal bruge", "skal bruges", "skal afsættes", "skal sættes", "skal regnes med",
            "skal påregnes",
            "skal beregnes", "skal gives", "må have", "bør have", "bør afsættes", "må påregnes", "må regnes med",
            "har brug for", "får brug for", "har behov for", "er brug for", "er behov for", "bliver brug for",
            "behøver", "behøves", "kræver", "kræves", "forudsætter", "afsættes", "påregnes", "beregnes", "bruges",
            "går",
        ].map { $0.split(separator: " ").map(String.init) },
        purpose: ["til", "på", "med"], infinitive: "at",
        newcomers: ["ny", "nye", "nyt", "kommende", "anden", "andet", "valgte", "næste", "vinderen"],
        articles: ["en", "et", "den", "det", "de"],
        chosen: [
            "leverandør", "leverandøren", "operatør", "operatøren", "entreprenør", "entreprenøren", "rådgiver",
            "rådgiveren", "udbyder", "udbyderen", "vognmand", "vognmanden", "lejer", "lejeren", "forpagter",
            "forpagteren", "drifter", "samarbejdspartner", "bygherre", "chef", "chefen", "direktør", "leder", "lederen",
        ],
        running: [
            "kontrakt", "aftale", "lejemål", "licens", "licenser", "koncession", "drift", "ordning", "allonge",
            "løsning", "kontrakten", "aftalen", "lejemålet", "licensen", "koncessionen", "driften", "ordningen",
        ])
}
