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
        /// One person, with what the label calls them ("Referent").
        case officer
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
        ("mødested", .place), ("sted", .place), ("hvor", .place), ("adresse", .place), ("hvornår", .date),
        ("hvem", .present), ("nærværende", .present), ("til stede på mødet", .present), ("begyndt", .start),
        ("sluttet", .end), ("meldt fra", .absent), ("lovligt forfald havde", .absent), ("lovligt forfald", .absent),
        ("mødelokale", .room), ("lokale", .room), ("mødets sted", .place),
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
        ("desuden", .administration), ("endvidere", .administration), ("herudover", .administration),
        ("herudover deltog", .administration), ("ligeledes deltog", .administration), ("øvrige", .administration),
        ("desuden til stede", .administration), ("endvidere til stede", .administration),
        ("desuden mødte", .administration), ("endvidere mødte", .administration), ("inviterede", .administration),
        ("indbudte", .administration), ("tilforordnede", .administration), ("observatører", .administration),
        ("gæst", .administration), ("tilhørere", .administration), ("embedsmænd", .administration),
        ("ledsaget af", .administration), ("forvaltning", .administration), ("suppleanter", .present),
        ("stedfortrædere", .present), ("i stedet mødte", .present), ("i stedet deltog", .present),
        ("indkaldte suppleanter", .present), ("medlemmer til stede", .present), ("til stede er", .present),
        ("fremmødt", .present), ("mødte op", .present), ("deltagende", .present), ("deltager", .present),
        ("mødedeltager", .present), ("mødeleder", .officer), ("dirigent", .officer), ("formand", .officer),
        ("næstformand", .officer), ("sekretær", .officer), ("kasserer", .officer), ("mødeformand", .officer),
        ("tolk", .officer), ("suppleant", .officer), ("stedfortræder", .officer), ("borgmester", .officer),
        ("adm.", .administration), ("administrationen", .administration), ("øvrige deltagere", .administration),
        ("referent", .officer), ("referenter", .administration), ("fra selskabet", .administration),
        ("fra forsyningen", .administration),
        ("fra skolen", .administration), ("fra sekretariatet", .administration), ("fra ledelsen", .administration),
        ("fra direktionen", .administration), ("participants", .present), ("attendees", .present),
        ("present", .present), ("absent", .absent), ("apologies", .absent), ("meldt afbud", .absent),
        ("afbud meldt", .absent), ("forfald", .absent), ("ikke fremmødte", .absent), ("undskyldt", .absent),
        ("ej mødt", .absent), ("fraværende uden afbud", .absent),
        ("afbud modtaget fra", .absent), ("afbud er modtaget fra", .absent), ("fraværende medlemmer", .absent),
        ("fremmødte medlemmer", .present), ("venue", .place), ("place", .place), ("location", .place),
        ("date", .date), ("time", .start), ("minutes taken by", .officer),
        ("afbud", .absent), ("afbud fra", .absent), ("fraværende", .absent), ("deltog ikke", .absent),
        ("ikke til stede", .absent), ("ikke fremmødt", .absent), ("ikke deltagende", .absent), ("afbud var", .absent),
        ("afbud fra følgende", .absent), ("med afbud", .absent), ("forhindret", .absent), ("forhindrede", .absent),
        ("fraværende var", .absent), ("fravær", .absent), ("uden afbud", .absent), ("afbud uden suppleant", .absent),
        ("fraværende med afbud", .absent), ("ikke mødt", .absent),
        ("sagsnr.", .caseNumber), ("sagsnr", .caseNumber), ("sagsnummer", .caseNumber), ("j.nr.", .caseNumber),
        ("dok nr.", .documentNumber), ("dok.nr.", .documentNumber), ("dokumentnr.", .documentNumber),
        ("dagsorden", .agenda), ("indkaldelse", .present), ("bemærkninger", .remarks), ("indkaldte", .present),
        ("udsendelsesdato", .published), ("publiceret", .published), ("udsendt den", .published),
        ("udsendt", .published), ("offentliggjort", .published), ("udskrevet", .published), ("næste møde", .published),
        ("kontaktperson", .published), ("protokolfører", .published), ("ordstyrer", .officer),
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
}
