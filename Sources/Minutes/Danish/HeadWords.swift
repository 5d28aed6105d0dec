import Language
import Portfolio

/// Danish words in the head of minutes that speak for or against what stands beside them.
enum HeadWords {
    /// Dates of the paper, not of the meeting.
    static let paper = PhraseTable([
        "udsendt", "udsendes", "udkast", "version", "offentliggjort", "offentliggøres", "publiceret", "opdateret",
        "sidst opdateret", "udskrevet", "revideret", "godkendt den", "frist", "indkaldt", "udarbejdet", "oprettet",
        "næste møde", "dateret", "journaliseret", "underskrevet", "sidst ændret", "sendt",
    ])

    /// What says that a date is that of a meeting.
    static let meeting = PhraseTable([
        "møde", "mødet", "mødedato", "afholdt", "afholdtes", "holdt den", "holdt møde", "referat fra", "referat af",
        "dagsorden til",
    ])

    /// What stands before the time of a clock: "kl. 16.30".
    static let clock = Letters.folded("kl. ")

    /// The same without its point.
    static let bareClock = Letters.folded("kl")

    static let clockWords = PhraseTable(["kl.", "kl", "klokken"])

    /// What stands between two times of a clock: "16.30 til 18".
    static let until = Letters.folded("til")

    /// What stands before the place in a sentence: "Vi mødtes i klubhuset fra kl. 19 til 21."
    static let met = PhraseTable(["mødtes i", "mødtes på", "mødtes ved", "mødtes hos"])

    /// Where the words of a place end that a sentence goes on behind: "i salen, og blev hævet kl. 18".
    static let behindPlaces = PhraseTable(["og blev", "og sluttede", "og varede", "med start", "fra kl.", "blev hævet"])

    /// What stands before a place: "på rådhuset".
    static let beforePlaces = ["i ", "på ", "ved "].map { Letters.folded($0) }

    /// The joints of a name in capitals that stay small when it is written as a name: "BØRN OG UNGE".
    static let smallWords: Set<String> = ["OG", "I", "AF", "FOR", "TIL", "MED", "PÅ", "SAMT", "VED"]

    /// What stands before the number of a meeting: "møde nr. 2/2023".
    static let number = PhraseTable(["nr.", "nr", "nummer"])

    static let weekdays = PhraseTable<Weekday>(
        zip(Language.danish.weekdays, Weekday.allCases).map { ($0.name, $1) })

    /// Lower-case words inside the name of a body: "Udvalget for børn og unge".
    static let joints: Set<String> = [
        "og", "i", "for", "af", "til", "med", "på", "samt", "ved", "om", "vedr.", "vedrørende", "stk.", "nr.", "under",
    ]

    /// Those that what a body is for follows behind.
    static let purposes: Set<String> = ["for", "om", "vedr.", "vedrørende", "i", "til", "ved", "på", "af", "under"]

    /// What stands between a body and whose it is: "Byrådet i Egelund Kommune", "Hegnsynet for Egelund Kommune".
    static let ofAuthority: Set<String> = ["i", "for"]

    /// What stands behind a body in the heading of what it decided: "Kulturudvalgets beslutning".
    static let decision = "beslutning"

    /// Words before a meeting that is not the one the minutes are of.
    static let otherMeetings: Set<String> = ["næste", "sidste", "forrige", "seneste", "kommende", "foregående", "på"]

    /// Ends of words for the meeting of a body, and for the body; further letters may follow ("mødet").
    static let meetings: [(word: String, body: String)] = [
        ("rådsmøde", "rådet"), ("bestyrelsesmøde", "bestyrelsen"), ("udvalgsmøde", "udvalget"),
        ("direktionsmøde", "direktionen"), ("gruppemøde", "gruppen"), ("repræsentantskabsmøde", "repræsentantskabet"),
        ("magistratsmøde", "magistraten"), ("nævnsmøde", "nævnet"), ("ledelsesmøde", "ledelsen"),
    ]

    /// What may follow a word for a meeting: "bestyrelsesmødet", "bestyrelsesmøder".
    static let meetingEndings: Set<String> = ["", "t", "r", "ts"]

    /// A body in which the first word says all, but is short for a longer one: the text may tell which.
    static let shortBodies: Set<String> = ["rådet"]

    /// The first words of place names of two: "Store Vibe", "Nørre Lyng", "Gammel Hjorth".
    static let namesBegin: Set<String> = [
        "gammel", "gammelt", "gamle", "ny", "nyt", "nye", "store", "stor", "lille", "nørre", "nordre", "nør", "sønder",
        "søndre", "syd", "nord", "øst", "vest", "øster", "østre", "vester", "vestre", "over", "øvre", "neder", "nedre",
        "ydre", "indre", "sankt", "skt", "kirke", "høje",
    ]
}
