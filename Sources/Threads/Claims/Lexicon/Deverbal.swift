import Portfolio

/// Nouns that a verb makes by its ending (*verbalsubstantiver*): "oprensning", "kontrahering", "gulvlægning",
/// "indretningen" say that something happens, though no table knows them.
///
/// The endings "-ning", "-ing", "-else" and, after another word, "-kørsel" hardly ever mislead, but for some nouns that have long since come to
/// stand for a thing or a body ("bygning", "afdeling", "bestyrelse"): these are listed, and so are their compounds.
enum Deverbal {
    /// The event of such a noun: it has no concept that others could share, only its own words.
    static let event = EventWord(noun: "deed", role: .event(.milestone))

    /// Whether a word is such a noun.
    ///
    /// - Parameter forms: the word without the endings that it can have.
    static func isNoun(_ bytes: [UInt8], _ forms: [ArraySlice<UInt8>]) -> Bool {
        guard bytes.count >= 7 else { return false }
        let isFormed = forms.contains { form in
            form.count >= 6 && endings.contains { form.suffix($0.count).elementsEqual($0) }
                || drives.contains { form.count >= $0.count + 3 && form.suffix($0.count).elementsEqual($0) }
        }
        guard isFormed else { return false }
        return !forms.contains { things.longest(in: $0) { _, before in before == 0 || before >= 2 } != nil }
    }

    private static let endings = ["ing", "else"].map { Array($0.utf8) }
    /// "parallelkørsel", "prøvekørslen"; driving alone is what buses do.
    private static let drives = ["kørsel", "kørsl"].map { Array($0.utf8) }

    private static let things: SuffixTable<Bool> = {
        var table = SuffixTable<Bool>()
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
