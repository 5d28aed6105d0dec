/// What the event lexicon knows of the forms of Danish words.
enum LexiconWords {
    /// What may stand before any verb, and before the noun of its label: "genåbning".
    static let prefixes = ["gen", "færdig"]

    /// Between an event and whom it comes from: "Svar fra", "Tilsagn fra".
    static let from = "fra"

    /// The endings of nouns that a verb makes: "oprensning", "udnævnelse", "parallelkørsel"; driving alone is what buses do.
    static let deedEndings = ["ing", "else", "kørsel", "kørsl"]

    /// Nouns with such an ending that have long since come to stand for a thing or a body.
    static let things = thingList.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

    private static let thingList = """
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

    /// Compounds that end in the noun of an event and are none: a committee is no choice, a nursery no offer.
    static let lookalikes = [
        "udvalg", "dagtilbud", "botilbud", "pasningstilbud", "skoletilbud", "døgntilbud", "aktivitetstilbud",
        "sagsbehandl", "myndighedsbehandl",
        "kommunalvalg", "folketingsvalg", "regionsrådsvalg", "befolkningsudvikl", "udgiftsudvikl", "medarbejderudvikl",
        "spildevand", "retningslinje", "læsetest", "fritidstilbud", "tilbudsgiver", "elevforløb", "borgerforløb",
        "sygdomsforløb", "medarbejder", "samarbejd", "forarbejd", "bearbejd", "patientforløb", "arbejdsforløb",
        "ansættelsesforløb",
        "økonomiopfølg", "budgetopfølg", "folkeoplysning",
    ]
}
