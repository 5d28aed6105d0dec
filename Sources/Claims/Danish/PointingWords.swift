/// Verbs whose time is that of what was told before, or of what they only announce.
struct PointingWords: Sendable {
    /// "det regner man med i juni", "det bliver den i uge 30".
    let reckoning: Set<String>
    /// "det", where it stands for what was said before.
    let backward: Set<String>
    /// "det vil sige": the same again, more exactly.
    let thatIs: [String]
    /// "Rådgiveren skriver august".
    let saying: Set<String>
    /// "Svaret ventes i maj": that it comes is all that is said.
    let awaiting: Set<String>
    /// "Ejeren har lovet svar senest 1. maj": what is promised comes then.
    let promising: Set<String>
    /// "kommer med oplæg": who brings a paper.
    let bringing: Set<String>
    /// "se", after "vil".
    let seeing: String
    /// "regner med nøglerne": who reckons with a thing.
    let counting: Set<String>
    /// The preposition before what is brought.
    let bringingWith: String
    /// "en", "et": what is spoken of for the first time.
    let indefinite: Set<String>
    /// Words that open a clause which tells why.
    let reasons: Set<String>
    /// "mens storken yngler": what goes on beside what is told.
    let meanwhile: Set<String>
    /// "ellers må gæsterne vente": what would be if it went otherwise.
    let otherwise: String
    /// "Uden en ny bro skulle færgen …": what would be without it.
    let without: String
    /// Verbs of what would be.
    let supposing: Set<String>
    /// "Det betyder tildeling i maj", "Vi forventer byggestart i maj": the event is their object.
    let leading: Set<String>
    /// Verbs that say only with their object what happens: "give tilladelse".
    let handing: Set<String>
    /// "gælder": what holds from a day on has effect then.
    let holding: Set<String>
    /// Before the first day of what holds.
    let since: Set<String>
    /// "der", where nobody is said to do it.
    let there: Set<String>
    /// "vi", "man": those who speak.
    let we: Set<String>
    /// "vi", "hun": whoever does it, where no noun says who.
    let persons: Set<String>
    /// "ingen": what nobody says is not told.
    let nobody: Set<String>
    /// Verbs that only let something else happen: "lader det vente".
    let letting: Set<String>
    /// "den", "det": what was spoken of.
    let it: Set<String>
    /// "det er den efter planen i maj": it will be so.
    let being: String
    /// "skal", before what must be so by a day.
    let due: Set<String>
    /// "Frist", and the preposition before what must be done by then.
    let deadline: String
    let deadlineFor: String
}

extension PointingWords {
    /// Whether a pronoun can stand for a noun: "den" for "broen", "de" for "pengene".
    func agrees(_ pronoun: String, with noun: String) -> Bool {
        let isMany = noun.hasSuffix("ne")
        return pronoun == "de" && isMany || pronoun == "den" && !isMany && !noun.hasSuffix("et")
    }

    static let danish = PointingWords(
        reckoning: [
            "regner", "regnes", "bliver", "sker", "forventer", "ventes", "forventes", "håber", "satser", "satses",
            "sigter", "sigtes", "planlægges", "tror", "venter", "arbejdes", "stiles",
        ],
        backward: ["det", "dette"], thatIs: ["det", "vil", "sige"],
        saying: ["skriver", "siger", "melder", "oplyser", "angiver", "nævner", "regner", "skrev", "sagde", "meldte"],
        awaiting: ["ventes", "forventes", "påregnes", "planlægges"],
        promising: ["lovet", "varslet", "bebudet", "lover", "varsler", "venter", "forventer", "afventer"],
        bringing: ["kommer", "komme"], seeing: "se", counting: ["regner", "satser"], bringingWith: "med",
        indefinite: ["en", "et"],
        reasons: ["fordi", "da", "idet", "eftersom"],
        meanwhile: ["mens", "imens"], otherwise: "ellers", without: "uden",
        supposing: ["skulle", "ville", "vil", "må", "måtte", "kunne", "kan"],
        leading: [
            "betyder", "giver", "medfører", "indebærer", "udløser", "peger", "forventer", "forventede", "håber",
            "lover",
            "lovede", "planlægger", "varsler", "melder", "meldte",
        ],
        handing: [
            "give", "få", "træffe", "tage", "indgå", "yde", "meddele", "modtage", "indhente", "opnå", "afgive",
            "foretage",
        ],
        holding: ["gælder", "gælde"], since: ["fra", "pr"], there: ["der"], we: ["vi", "man"],
        persons: ["vi", "man", "jeg", "han", "hun"], nobody: ["ingen"], letting: ["lade"],
        it: ["den", "det", "dem"], being: "er",
        due: ["skal"], deadline: "Frist", deadlineFor: "for"
    )
}
