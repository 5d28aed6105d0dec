extension LinkVocabulary {
    /// How Danish minutes speak of projects.
    static let danish = LinkVocabulary(
        articles: ["den", "det", "de", "en", "et", "projekt", "projektet"],
        newness: ["ny", "nyt", "nye"],
        stages: ["fase", "etape", "trin", "del", "runde", "bølge", "delprojekt", "spor", "pulje"],
        bodies: [
            "udvalget", "udvalg", "gruppen", "gruppe", "rådet", "råd", "nævnet", "bestyrelsen", "komiteen", "forum",
        ],
        renamed: [
            ["hedder"], ["kaldes"], ["omdøbes", "til"], ["omdøbt", "til"], ["får", "navnet"], ["fået", "navnet"],
            ["skifter", "navn", "til"], ["skiftet", "navn", "til"], ["hedde"],
        ],
        formerly: ["tidligere", "hidtil", "førhen", "oprindeligt"],
        called: [
            ["herefter", "benævnes"], ["herefter", "benævnt"], ["herefter", "kaldet"], ["herefter", "kaldes"],
            ["fremover", "hedder"], ["fremover", "hedde"], ["fremover", "kaldes"], ["fået", "navnet"],
            ["får", "navnet"],
            ["omdøbt", "til"], ["omdøbes", "til"], ["døbt"],
        ],
        companions: [
            ["samtidig", "med"], ["samtidigt", "med"], ["sammen", "med"], ["parallelt", "med"], ["samme", "dag"],
            ["sideløbende", "med"],
        ],
        pronouns: ["den", "det", "de", "dette", "denne", "disse", "her", "der"],
        pointers: [
            "herom", "hertil", "herefter", "heraf", "herved", "hermed", "derefter", "derom", "projektet", "sagen",
            "processen", "arbejdet", "udbuddet", "kontrakten", "aftalen", "systemet", "løsningen", "planen",
            "byggeriet", "ordningen", "forløbet",
        ],
        heads: [
            "styregruppe", "indførelse", "omlægning", "etablering", "entreprise", "aftale", "byggeri", "ordning",
            "løsning", "projekt", "proces", "drift", "gruppe", "system", "udbud", "plan", "sag",
        ])
}
