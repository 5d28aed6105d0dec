import Language
import Portfolio

/// Words that tell a place from a name or a title.
enum PlaceVocabulary {
    static let words = PhraseTable([
        "lokale", "mødelokale", "lok.", "rådssalen", "byrådssalen", "rådhus", "rådhuset", "salen", "mødesalen",
        "udvalgsværelse", "kantinen", "kommunekontoret", "regionshuset", "regionsgården", "skype-møde", "skypemøde",
        "skype", "teams", "teams-møde", "virtuelt", "virtuelt møde", "afvikles virtuelt", "videomøde", "pr. telefon",
        "telefonmøde", "digitalt", "online", "via teams", "hotel", "kro", "administrationsbygningen", "mødecenter",
        "mødested", "skolen", "sognegården", "selskabslokaler", "beboerhuset", "medborgerhuset", "kulturhuset",
        "byrådssal", "salon", "udvalgslokale", "direktionslokalet", "gæstekantinen", "borgersalen", "mødelokalet",
        "mødesal", "værelse", "værelset",
        "lærerværelset", "personalerummet", "kontoret", "havnekontoret", "konferencerum", "konferencerummet", "lokalet",
        "sognehuset", "klubhuset", "biblioteket", "forsamlingshuset", "festsalen", "aulaen",
    ])
}

/// Words between the parts of a meeting's title line.
enum TitleLineVocabulary {
    /// What stands between the kind of document and the body: "Referat fra mødet i", "Referat 4. møde i".
    static let openers = PhraseTable(
        meetingNumbers + [
            "referat fra møde i", "referat fra mødet i", "referat af møde i", "referat af mødet i",
            "referat til mødet i",
            "referat for mødet i", "referat fra", "referat af", "referat for", "referat til", "åbent referat til",
            "åbent referat for", "åbent referat", "referat", "møde i", "mødet i", "møde", "mødet", "fra", "til", "af",
            "for",
            "i", "det", "beslutningsprotokol for", "beslutningsprotokol fra", "beslutningsprotokol", "protokol",
            "beslutningsreferat", "forhandlingsprotokol for", "forhandlingsprotokol", "dagsorden til", "dagsorden for",
            "dagsorden", "tillægsdagsorden", "tillægsreferat",
            "åbent møde for", "åbent møde i", "åbent møde", "lukket møde for", "ordinært møde i", "ordinært møde",
            "ordinært", "ekstraordinært",
            "ekstraordinært møde i", "ekstraordinært møde", "mødereferat", "udskrift", "afholdt", "afholdtes",
            "udkast til",
            "endeligt", "godkendt", "åben dagsorden", "åbent", "lukket", "virtuelt", "digitalt", "fysisk", "nyt fra",
            "læs hele referatet fra", "læs referatet fra", "preview af", "møde for", "mødet for",
            "beslutninger fra mødet",
            "beslutninger fra", "udvalg",
        ])

    /// "tredje møde i".
    private static let meetingNumbers = Language.danish.ordinals(in: 1...10).keys.sorted().flatMap { ordinal in
        ["møde i", "møde for", "møde med", "møde", "ordinære møde i"].map { "\(ordinal) \($0)" }
    }

    /// Openers that can begin a name: "Det Lokale Råd".
    static let articles = PhraseTable(["det", "den", "de"])

    /// What follows a body in its name: "Udvalg for grøn omstilling".
    static let purposes = PhraseTable(["for", "om", "vedr.", "vedrørende", "til"])

    /// What ends the body's name.
    static let closers = PhraseTable(
        Language.danish.weekdays.map(\.name) + [
            "den", "d.", "kl.", "kl", "referat",
            "dagsorden", "beslutningsprotokol", "protokol", "ordinære møde", "ordinært møde", "ekstraordinært møde",
            "ekstraordinære møde", "åbne møde", "åbent møde", "lukkede møde", "møde", "mødet", "afholdt", "side",
            "meeting",
        ])
}
