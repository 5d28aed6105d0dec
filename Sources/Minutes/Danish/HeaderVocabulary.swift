import Language
import Portfolio

/// The labels of a meeting's head.
enum HeaderVocabulary {
    enum Field: Sendable {
        case body, date, start, end, place, placeAndTime
        /// "Dato": the meeting's, or that of the letter where the title names another.
        case bareDate
        /// A place whose label is part of it where no colon follows ("Mødelokale 3").
        case room
        case present, administration, absent, caseNumber, documentNumber, agenda, remarks
        /// Dates of the paper, not of the meeting ("Publiceret", "Udsendt den").
        case published
    }

    static let labels = PhraseTable<Field>(listed + relative)

    private static let listed: [(String, Field)] = [
        ("udvalg", .body), ("møde", .body), ("forum", .body), ("referat for", .body), ("udvalg/organ", .body),
        ("organ", .body), ("råd", .body),
        ("mødedato", .date), ("dato", .bareDate), ("mødetid", .date), ("afholdt", .date), ("tid", .date),
        ("dato for møde", .date), ("mødedato og tid", .date), ("dato og tid", .date), ("dato/tid", .date),
        ("mødetidspunkt", .start), ("tidspunkt", .start), ("starttidspunkt", .start), ("tidspunkt for møde", .start),
        ("starttidspunkt for møde", .start), ("start kl.", .start), ("mødet startede kl.", .start), ("kl.", .start),
        ("mødestart", .start), ("start", .start), ("starttid", .start),
        ("sluttidspunkt", .end), ("sluttidspunkt for møde", .end), ("mødet hævet", .end), ("mødet hævet kl.", .end),
        ("mødet slut", .end), ("mødet slut kl.", .end), ("møde slut", .end), ("slut kl.", .end), ("sluttid", .end),
        ("mødet sluttede kl.", .end), ("mødet blev afsluttet kl.", .end), ("mødet blev hævet kl.", .end),
        ("mødet afsluttet kl.", .end), ("mødet sluttede", .end), ("slut", .end),
        ("mødested", .place), ("sted", .place), ("mødelokale", .room), ("lokale", .room), ("mødets sted", .place),
        ("tid og sted", .placeAndTime), ("sted og tid", .placeAndTime), ("tid/sted", .placeAndTime),
        ("mødedeltagere", .present), ("deltagere", .present), ("medlemmer", .present), ("til stede", .present),
        ("tilstede", .present), ("tilstedeværende", .present), ("til stede var", .present), ("mødte", .present),
        ("medlemmer af udvalget", .present), ("udvalgets medlemmer", .present), ("medlemmer af rådet", .present),
        ("medlemmer af byrådet", .present), ("bestyrelsens medlemmer", .present), ("rådets medlemmer", .present),
        ("mødte medlemmer", .present), ("deltog", .present), ("mødedeltagelse", .present),
        ("deltagere i mødet", .present), ("følgende deltog", .present), ("fremmødte", .present),
        ("tilstede var", .present),
        ("mødt", .present), ("mødt var", .present), ("med var", .present), ("med til mødet var", .present),
        ("fremmødt var", .present),
        ("mødt er", .present), ("følgende var mødt", .present),
        ("mødedeltagere var", .present), ("udeblevet", .absent), ("ikke tilstede", .absent), ("udeblevne", .absent),
        ("endvidere deltog", .administration), ("derudover deltog", .administration),
        ("desuden deltog", .administration),
        ("fra administrationen", .administration), ("fra forvaltningen", .administration), ("gæster", .administration),
        ("adm.", .administration), ("administrationen", .administration), ("øvrige deltagere", .administration),
        ("referent", .administration), ("fra selskabet", .administration), ("fra forsyningen", .administration),
        ("fra skolen", .administration), ("fra sekretariatet", .administration), ("fra ledelsen", .administration),
        ("fra direktionen", .administration), ("participants", .present), ("attendees", .present),
        ("present", .present), ("absent", .absent), ("apologies", .absent), ("meldt afbud", .absent),
        ("afbud meldt", .absent), ("forfald", .absent), ("ikke fremmødte", .absent), ("undskyldt", .absent),
        ("ej mødt", .absent), ("fraværende uden afbud", .absent),
        ("afbud modtaget fra", .absent), ("afbud er modtaget fra", .absent), ("fraværende medlemmer", .absent),
        ("fremmødte medlemmer", .present), ("venue", .place), ("place", .place), ("location", .place),
        ("date", .date), ("time", .start), ("minutes taken by", .administration),
        ("afbud", .absent), ("afbud fra", .absent), ("fraværende", .absent), ("deltog ikke", .absent),
        ("ikke til stede", .absent), ("fraværende med afbud", .absent), ("ikke mødt", .absent),
        ("sagsnr.", .caseNumber), ("sagsnr", .caseNumber), ("sagsnummer", .caseNumber), ("j.nr.", .caseNumber),
        ("dok nr.", .documentNumber), ("dok.nr.", .documentNumber), ("dokumentnr.", .documentNumber),
        ("dagsorden", .agenda), ("indkaldelse", .present), ("bemærkninger", .remarks), ("indkaldte", .present),
        ("udsendelsesdato", .published), ("publiceret", .published), ("udsendt den", .published),
        ("udsendt", .published), ("offentliggjort", .published), ("udskrevet", .published), ("næste møde", .published),
        ("kontaktperson", .published), ("protokolfører", .published), ("ordstyrer", .administration),
    ]

    /// "Medlemmer, der deltog", "Deltagere som ikke var til stede".
    private static let relative: [(String, Field)] = ["medlemmer", "deltagere", "personer"].flatMap(relative)

    private static func relative(_ people: String) -> [(String, Field)] {
        [", der ", ", som ", " der ", " som "].flatMap { (joint: String) -> [(String, Field)] in
            ["deltog", "mødte", "var mødt", "var til stede"].flatMap { (verb: String) -> [(String, Field)] in
                [(people + joint + verb, .present), (people + joint + "ikke " + verb, .absent)]
            }
        }
    }

    /// How a label of people ends that no list has: "Forældrevalgte:", "Medarbejderrepræsentanter:".
    static let peopleEndings = [
        "repræsentanter", "repræsentant", "valgte", "medlemmer", "deltagere", "ledelsen", "ledelse", "deltog",
    ].map { Letters.folded($0) }

    /// What stands before the time at which a meeting ended, below its last item.
    static let closings = PhraseTable([
        "mødet hævet", "mødet blev hævet", "mødet sluttede", "mødet slut", "mødet sluttet", "mødet afsluttet",
        "mødet blev afsluttet", "mødet hævedes", "mødet er slut", "sluttidspunkt", "møde slut", "meeting closed",
    ])

    /// Labels that can lose the space behind them: "MødestedRådssalen".
    static let glued: [(phrase: [UInt8], field: Field)] = [
        (Letters.folded("mødested"), .place), (Letters.folded("mødedato"), .date),
        (Letters.folded("starttidspunkt"), .start), (Letters.folded("sluttidspunkt"), .end),
        (Letters.folded("mødetidspunkt"), .start), (Letters.folded("udvalg"), .body),
        (Letters.folded("mødelokale"), .place),
    ]

    /// What a person did at the meeting, in brackets behind a name.
    static let roles = PhraseTable([
        "formand", "næstformand", "sekretær", "referent", "ref.", "ref", "mødeleder", "ordstyrer", "borgmester",
        "viceborgmester", "kommunaldirektør", "direktør", "suppleant", "protokolfører", "dirigent", "projektleder",
        "observatør", "stedfortræder", "medarbejderrepræsentant", "kasserer", "chef", "konsulent", "gæst",
    ])

    /// That a person was not there, in brackets or behind a name.
    static let absence = PhraseTable([
        "afbud", "fraværende", "ikke til stede", "var fraværende", "med afbud", "meldt afbud", "deltog ikke", "syg",
    ])

    /// What the names of organisations end in.
    static let organisations: Set<String> = [
        "kommune", "a/s", "i/s", "aps", "forening", "foreningen", "forsyning", "skole", "danmark",
    ]

    /// What words for what somebody does end in, before a name: "museumsdirektør", "Stadsingeniør".
    static let occupations = [
        "direktør", "chef", "leder", "ingeniør", "konsulent", "sekretær", "mester", "inspektør", "arkitekt",
        "medarbejder", "koordinator", "planlægger", "jurist",
    ]

    /// What stands between the last two of a list, and before those of another kind.
    static let and = Letters.folded(" og ")
    static let besides = Letters.folded(" samt ")

    /// The column of a table of people that holds names, and that which says who was there.
    static let nameColumns = PhraseTable(["navn", "medlem", "deltager", "medlemmer", "deltagere", "name"])
    static let statusColumns = PhraseTable([
        "status", "fremmøde", "deltagelse", "til stede", "tilstede", "mødt", "deltog",
    ])

    /// What a cell of that column says besides words.
    static let marks = PhraseTable<Bool>([
        ("x", true), ("ja", true), ("+", true), ("✓", true), ("nej", false), ("-", false), ("÷", false),
    ])

    /// Whether a person was there, told behind the name: "Lars Krog, til stede".
    static let attendance = PhraseTable<Bool>([
        ("til stede", true), ("tilstede", true), ("deltog", true), ("mødt", true), ("afbud", false),
        ("fraværende", false), ("var fraværende", false), ("ikke til stede", false), ("meldt afbud", false),
        ("deltog ikke", false), ("ikke mødt", false),
    ])

    /// What stands before a party behind a name: "liste A".
    static let parties = PhraseTable(["liste", "løsgænger", "uden for partierne", "partiet"])

    /// The letters of parties that have more than one: "Anne Lund (SF) formand"; others are initials.
    static let partyLetters: Set<String> = ["SF", "DF", "EL", "LA", "KD", "RV", "NB", "DD", "ALT", "DKF"]

    /// That nobody was absent.
    static let nobody = PhraseTable(["ingen", "alle mødt", "alle var mødt", "alle", "-", "intet"])
}
