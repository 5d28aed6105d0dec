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
    /// Before a length, where only what it is for tells that it is needed.
    let giving: Set<String>
    /// "det" in "det tager en ny leverandør 5 måneder at …".
    let it: String
    /// Before the name of another town.
    let places: Set<String>
    /// Verbs after whose "at" a need is told as it is: "det ventes, at".
    let expecting: Set<String>
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
        newcomers: ["ny", "nye", "nyt", "kommende", "anden", "andet", "valgte", "næste"],
        articles: ["en", "et", "den", "det", "de"],
        chosen: [
            "leverandør", "operatør", "entreprenør", "rådgiver", "udbyder", "vognmand", "lejer", "forpagter", "drifter",
            "samarbejdspartner", "bygherre", "chef", "direktør", "leder",
        ],
        running: [
            "kontrakt", "aftale", "lejemål", "licens", "licenser", "koncession", "drift", "ordning", "allonge",
            "løsning",
        ],
        giving: ["har"], it: "det", places: ["i", "hos", "på"],
        expecting: [
            "ventes", "forventes", "venter", "forventer", "vurderes", "vurderer", "oplyses", "oplyser", "betyder",
            "bemærkes", "indebærer", "konstateres", "regnes", "påregnes",
        ])
}
