import Language

extension FulfilmentWords {
    static let helpers: Set<String> = ["er", "blev", "var", "har", "havde", "fik", "står", "stod"]

    /// What says by itself that something came.
    static let arrivals: Set<String> = [
        "kom", "forelå", "foreligger", "ankom", "modtog", "leverede", "afleverede", "overtog", "åbnede", "ophørte",
        "sluttede", "underskrev",
    ]

    /// The article of what is known; "det" and "de" are as often no article.
    static let knowing = "den"
    /// Words for a thing that was named; "det" is as often for nothing.
    static let pronouns: Set<String> = ["den", "de"]
    static let relatives: Set<String> = ["der", "som"]
    static let conjunctions: Set<String> = ["og", "men"]

    /// How a thing is that is there.
    static let states = PhraseSet("færdig, færdigt, færdige, klar, klart, klare, på plads, i brug, i drift, i hus")

    static let denying: Set<String> = [
        "ikke", "endnu", "ingen", "intet", "aldrig", "heller", "mangler", "manglede", "venter", "ventede", "afventer",
        "udestår", "udeblevet", "savner", "savnes", "forsinket", "forsinkede",
    ]

    /// What is only asked, talked of, put off or meant to be.
    static let pending: Set<String> = [
        "skal", "skulle", "vil", "ville", "kan", "kunne", "bør", "må", "forventes", "forventet", "ventes", "planlagt",
        "planlagte", "forventede", "aftalte", "lovede", "bestilte", "foreslåede",
        "planlægges", "håber", "hvis", "når", "drøftet", "drøftede", "omtalt", "nævnt", "spurgt", "spurgte", "bedt",
        "bad",
        "orienteret", "orienterede", "foreslået", "bestilt", "søgt", "ansøgt", "lovet", "begyndt", "undervejs",
        "næsten", "måske", "snart", "rykket", "udsat", "udskudt", "flyttet", "aflyst", "opgivet",
    ]
}
