/// Words of times that are no dates of a project.
enum ExclusionWords {
    static let postponing: Set<String> = [
        "udsat", "udskudt", "udsættes", "udskydes", "genoptages", "behandles", "drøftes", "udsatte", "udskød", "tages",
        "behandlet",
        "drøftet",
    ]
    static let meeting: Set<String> = ["mødes", "mødtes"]
    static let meet = "møde"
    static let theMeeting: Set<String> = ["mødet"]
    static let toTheMeeting = ["mødet", "til"]
    static let gatherings: Set<String> = ["seminar", "møde"]

    /// "som besluttet i maj" was decided then, where "som planlagt i maj" is when it came about.
    static let told: Set<String> = ["besluttet", "oplyst", "nævnt", "beskrevet", "varslet", "meldt"]
    static let laws: Set<String> = ["folketinget", "lov", "loven", "lovforslaget", "bekendtgørelsen", "cirkulæret"]

    /// "Der gives lov til byggeriet".
    static let given: Set<String> = ["gives", "givet"]
    static let demand = "kravet"

    /// "udbudsloven" is no law of what is told.
    static let tender = "udbud"
    static let lawEndings = [
        "loven", "lovens", "lovgivningen", "bekendtgørelsen", "direktivet", "forordningen", "reglementet",
    ]
    static let lookingBack = [
        "seneste", "sidste", "forgangne", "forløbne", "de seneste", "de sidste", "det seneste", "det sidste",
    ]
    static let lookingBackLead: Set<String> = ["seneste", "forløbne", "forgangne"]

    /// "Sidst opdateret".
    static let last = "sidst"
    static let letters = ["brev", "skrivelse"]
    static let rulings = ["afgørelse", "dom", "kendelse", "beslutning"]
    static let comparing: Set<String> = ["senere", "tidligere"]
    static let compared: Set<String> = ["ligesom", "end", "sammenlignet"]
    static let inRelation = ["forhold", "til"]
    static let relatives: Set<String> = ["som", "der", "hvor"]
    static let financed: Set<String> = ["finansieres", "budgetlægges", "budgetteres", "afsættes"]
    static let sums: Set<String> = ["kr", "mio", "mia", "kroner"]
    static let sumEndings = [
        "udgiften", "udgifterne", "beløbet", "beløb", "bevillingen", "bevilling", "midlerne", "udgift", "puljen",
    ]
    static let undated = [
        "i", "dag", "nu", "går", "morgen", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
        "weekend",
        "aften",
        "formiddag", "eftermiddag", "middag", "nat", "kl", "om",
    ]
    static let tomorrow = "morgen"
    static let yesterday: Set<String> = ["går", "forgårs"]

    /// "i mandags".
    static let lastWeekday = "dags"
    static let clock = "kl"
    static let asOf = "pr"
    static let period = "perioden"
    static let stead = "stedet"
    static let causes = [["på", "grund", "af"], ["som", "følge", "af"]]
    static let counted: Set<String> = ["opgjort", "opgøres"]
}
