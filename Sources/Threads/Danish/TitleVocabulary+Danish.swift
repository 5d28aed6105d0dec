import Language

extension TitleVocabulary {
    /// How Danish agendas speak of projects, and of what is none.
    static let danish = TitleVocabulary(
        routine: stems([
            "dagsorden", "dagsordenen", "eventuelt", "underskriftsark", "meddelelser", "økonomiopfølgning",
            "budgetopfølgning", "sygefravær", "mødekalender", "mødeplan", "velkomst", "protokol", "referat",
            "regnskab", "kvartalsregnskab", "halvårsregnskab", "mødestruktur", "orienteringer", "aktionsliste",
            "bemanding", "lukket", "elevråd", "elevrådet", "konstituering", "protokoludskrift", "udtrædelse", "evt",
            "mødedatoer", "årshjul", "ferieplan", "udpegning", "nyvalg", "fraværende", "budgetlægning",
            "budgetprocedure", "budgetproces",
            "anlægsregnskab", "anlægsregnskaber", "takstblad",
        ]),
        routinePhrases: [
            "øvrige sager", "diverse", "drøftelse af emner", "præsentation af", "temaer til", "program for",
            "siden sidst", "sager på vej", "næste møde", "bordet rundt", "nyt fra", "orientering fra", "valg af",
            "valg til",
            "mødedatoer", "spørgetid", "beslutningsprotokol", "underskrift",
        ],
        formal: stems([
            "dagsorden", "dagsordenen", "eventuelt", "evt", "meddelelser", "referat", "protokol", "diverse",
            "velkomst",
        ]),
        finiteVerbs: ["er", "var", "blev", "bliver", "har", "havde", "skal", "kan", "vil", "må", "bør", "ønsker"],
        signs: stems([
            "projekt", "projektgruppe", "projektmandat", "projektleder", "styregruppe", "fase", "etape", "udbud",
            "tidsplan", "idriftsættelse", "implementering", "udrulning", "kravspecifikation", "procesplan",
            "licitation", "anlægsbevilling", "byggeri", "ibrugtagning", "pilotdrift", "leverandør", "milepæl",
        ]),
        leads: [
            "proces for det videre arbejde med", "den videre proces for", "den videre proces med",
            "det videre arbejde med", "orientering om status på", "orientering om status for",
            "orientering om afslutning af", "orientering om", "orientering vedr.", "orientering vedrørende",
            "orientering -", "status på", "status for", "status vedr.", "status om", "status -",
            "statusorientering om", "beslutning om ændret", "beslutning om", "beslutning vedr.", "drøftelse af",
            "drøftelse om", "drøftelse vedr.", "godkendelse af tidsplan for", "godkendelse af", "vedtagelse af",
            "forslag om", "forslag til", "opfølgning på", "evaluering af", "redegørelse for", "redegørelse om",
            "igangsættelse af", "afslutning af", "idriftsættelse af", "udrulning af", "etablering af",
            "ansøgning om", "anlægsbevilling til", "frigivelse af anlægsbevilling til", "tidsplan for",
            "procesplan for", "projektmandat for", "præsentation af", "gennemgang af", "revideret", "projektet",
            "projekt", "sag om", "tilslutning til", "ny-ny", "igangværende", "nyt om", "temadrøftelse om",
            "temadrøftelse:", "høring om", "høring af", "b-sag", "m-sag", "o-sag", "b-sag:", "m-sag:", "o-sag:",
        ],
        tails: [
            "den videre proces", "fase", "etape", "trin", "status", "kort status", "de næste", "resultat",
            "frigivelse", "udbud og tidsplan", "tidsplan", "udrulning", "økonomi", "orientering", "beslutning",
            "procesplan", "proces", "opfølgning", "anlægsbevilling", "licitation", "evaluering", "godkendelse",
            "igangsættelse", "implementering", "forslag",
        ] + Language.danish.months.map(\.name),
        ends: ["den videre proces", "det videre forløb"],
        conjunction: "og")

    private static func stems(_ words: [String]) -> Set<String> { Set(words.map { DanishStem.stem($0) }) }
}
