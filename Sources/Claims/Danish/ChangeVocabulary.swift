import Language

/// How minutes say that a date moved, is kept, is given up or was missed.
enum ChangeVocabulary {
    static let formerLeads: [[String]] = [
        ["i", "stedet", "for"], ["mod", "tidligere"], ["mod", "planlagt"], ["mod", "oprindeligt"], ["frem", "for"],
        ["oprindeligt"], ["oprindelig"], ["hidtil"], ["senest", "meldt", "ud"], ["tidligere"],
        ["tidligere", "udmeldt"], ["tidligere", "meldt", "ud"], ["fremfor"], ["ikke", "som", "planlagt"],
        ["ikke", "som", "forudsat"], ["ikke", "som", "aftalt"], ["mod", "forudsat"], ["mod", "ventet"],
        ["mod", "forventet"], ["mod", "hidtil"], ["mod", "lovet"], ["mod", "aftalt"],
    ]
    static let missed = PhraseSet(
        """
        skulle have, skulle være, ikke længere realistisk, ikke længere realistiske, kan ikke holdes,
        kan ikke nås, kan ikke overholdes, nås ikke, holder ikke, ikke at kunne nå, ikke kunne nå, kan ikke nå, kan ikke længere, ikke nås, ikke overholdes,
        blev ikke nået, stod til, når ikke at, ikke længere muligt, ikke længere holde, nåede ikke, i bero
        """
    )

    /// "hvor den oprindelige plan sagde juni": what is said of a plan that no longer is.
    static let formerPlan = PhraseSet(
        """
        oprindelige plan, oprindelige tidsplan, hidtidige plan, hidtidige tidsplan, tidligere tidsplan, tidligere plan,
        gamle tidsplan, gamle plan, første tidsplan
        """
    )
    static let cancelled = PhraseSet(
        """
        udgår, bortfalder, droppes, aflyses, opgives, skrinlægges, aflyst, droppet, opgivet, bortfaldet, udgået,
        gennemføres ikke, bliver ikke til noget, skrinlagt, indstilles helt, annulleres, annulleret
        """
    )
    static let moved = PhraseSet(
        """
        i stedet for, senere end, tidligere end planlagt, før planlagt, ny måldato, ny dato, ny frist,
        ny tidsplan, nyt tidspunkt, ny termin, i stedet, ny deadline, nye dato, ændret til, ændret fra,
        ændres til, ændres fra, trukket ud, trækker ud
        """
    )
    static let unchanged = PhraseSet(
        """
        fastholdes, fastholdt, uændret, ændres ikke, er ikke ændret, står fast, står ved magt, fastholder,
        påvirkes ikke, ikke truet, ikke i fare, berøres ikke, ikke berørt, ikke påvirket, stadig, planen holder, tidsplanen holder
        """
    )
    static let asPlanned = PhraseSet(
        """
        som planlagt, planmæssigt, efter planen, som aftalt, som forudsat, som forventet, til tiden,
        ifølge planen, følger tidsplanen, følger planen
        """
    )
    static let stems = [
        "flytter", "flyttes", "flyttet", "rykkes", "rykker", "rykket", "udskyd", "udskudt", "udskød", "udsættes",
        "udsat",
        "forskyd",
        "forskud", "fremryk", "forsink", "skubbes", "skubbet", "forlæng", "omberamm", "parker", "glider", "gled",
        "skrider",
        "skred", "trækkes", "henlæg",
        "skydes", "skudt",
    ]
    static let planned: Set<String> = [
        "planlagt", "sat", "fastsat", "forventet", "berammet", "tiltænkt", "udmeldt", "lovet", "annonceret",
    ]
    static let untils: Set<String> = ["til", "indtil"]
    static let beforeNew: Set<String> = ["den", "d", "d.", "i", "mandag", "senest"]
    static let beforeContrasts: Set<String> = ["i", "den", "d", "d.", "til", "fra", "på"]
    static let behindFormer: Set<String> = ["i", "den", "d", "d.", "til", "fra", "på", "for", "planlagt"]
    static let nounEndings = ["ning", "else", "elsen"]
    static let but = "men"

    /// After "ikke", which then denies something else.
    static let limiting: Set<String> = [
        "kun", "alene", "bare", "blot", "mindst", "senere", "mere", "længere", "tidligere",
    ]
    static let notBefore: Set<String> = ["før", "førend", "først"]
    static let opensNotBefore = ["før", "tidligst"]
    static let should = "skulle"
    static let been: Set<String> = ["have", "været"]
    static let would: Set<String> = ["kunne", "ville"]
    static let realistic: Set<String> = ["realistisk", "realistiske", "realistiskt", "holdbar", "holdbart"]
    static let promised = ["blev", "lovet"]
    static let was = "var"
}
