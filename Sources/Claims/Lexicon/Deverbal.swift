import Portfolio

/// Nouns that a verb makes by its ending (*verbalsubstantiver*): "oprensning", "kontrahering", "gulvlægning",
/// "indretningen" say that something happens, though no table knows them.
///
/// The endings "-ning", "-ing", "-else" and, after another word, "-kørsel" hardly ever mislead, but for some nouns that have long since come to
/// stand for a thing or a body ("bygning", "afdeling", "bestyrelse"): these are listed, and so are their compounds.
enum Deverbal {
    /// The event of such a noun: it has no concept that others could share, only its own words.
    static let event = EventWord(noun: .deed, role: .event(.milestone))

    /// Whether a word is such a noun, in any of its forms.
    static func isNoun(_ word: String) -> Bool {
        guard word.utf8.count >= 7, formed.longestEnding(of: word, least: 3, before: 3) != nil else { return false }
        return things.longestEnding(of: word, least: 1, before: 0) == nil
    }

    private static let formed: SuffixTable<Bool> = {
        var table = SuffixTable<Bool>(endings: EventLexicon.endings)
        // "parallelkørsel", "prøvekørslen"; driving alone is what buses do.
        for ending in ["ing", "else", "kørsel", "kørsl"] { table.add(ending, true, standsAlone: false) }
        return table
    }()

    private static let things: SuffixTable<Bool> = {
        var table = SuffixTable<Bool>(endings: EventLexicon.endings)
        for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) { table.add(String(word), true) }
        return table
    }()

    private static let list = """
        bygning ledning retning ordning løsning stilling holdning beholdning forvaltning forsyning regning forsikring
        lovgivning belysning virkning erfaring udfordring ændring stigning besparelse ledelse bestyrelse forbindelse
        betydning forståelse beregning tegning vejledning anbefaling indstilling betaling afdeling forening samling menighed
        herning styring tilstand mening tænkning sammenhæng forudsætning hændelse følelse oplevelse størrelse redegørelse
        bekendtgørelse tilladelse bemærkning henvendelse anmodning beboelse skrivelse værelse sammensætning sammensættelse
        begivenhed anledning deltagelse handling grænsning forsinkelse åbningstid virksomhed dækning strækning bevægelse
        værdisætning målsætning forskning spænding mangelfuldhed dannelse yngling lærling flygtning slægtning ting penning
        belægning udgift indtægt bestemmelse overenskomst skabelse udstilling stemning betjening anvendelse benyttelse
        vurdering gæld rådgivning undersøgelse hensigt bevilling opgørelse forhold besætning fordeling ramme prognose
        stilling bestilling begrænsning hjemsendelse oplysning opmærksomhed afvigelse påvirkning belastning rækning aftaling
        værdi forklaring fortælling beskæftigelse sikring indbetaling husning væbning hilsen tildækning finansiering regulering
        miljøpåvirkning udledning parkering lærling forpligtelse tilknytning omsætning afskrivning ligning spildevandsrensning
        sygdom forbedring forventning tilslutning bebyggelse bolig ytring lagring rengøring bespisning varmeforsyning
        """
}
