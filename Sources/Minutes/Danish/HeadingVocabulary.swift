import Language
import Portfolio

/// The words around an item's number and title.
enum HeadingVocabulary {
    /// How far a word before a number tells that the number is an item's.
    enum NumberWord: Sendable {
        /// "Punkt 7 Budget".
        case surely
        /// It also stands before other numbers and in sentences, so that a mark must follow: "Sag 1 - Budget" is an item,
        /// "Sag 24/0117 blev drøftet" and "Sag 3 udgik" are not.
        case beforeMark
        /// "Sag 1", whose title can end in the number of the case.
        case caseBeforeMark
    }

    /// What stands before an item's number: "Punkt 7", "Pkt. 332", "Sag nr. 12", "Nr. 170".
    static let numberWords = PhraseTable<NumberWord>(itemWords)

    private static let itemWords: [(String, NumberWord)] =
        [
            "punkt nr.", "punkt nr", "punkt", "pkt. nr.", "pkt.", "pkt", "dagsordenspunkt nr.", "dagsordenspunkt",
            "dagsordenens punkt", "sag nr.", "sag nr", "saq nr.", "nr.",
        ].map { ($0, .surely) }
        + [
            "emne nr.", "emne nr", "emne", "mødepunkt", "ad punkt", "ad pkt.",
        ].map { ($0, .beforeMark) }
        + [("sag", .caseBeforeMark)]

    /// What numbers items on pages that lost their line breaks, where the marks beside it tell whether it does.
    static let pageNumberWords = PhraseTable(itemWords.map(\.0) + ["ad dagsordenspunkt", "ad sag", "ad", "re"])

    /// What a number belongs to that stands before it, so that no item begins there.
    static let referenceWords = PhraseTable([
        "pkt.", "punkt", "nr.", "sag", "sagen", "kl.", "uge", "den", "d.", "side", "stk.", "kapitel", "etape", "fase",
        "bilag", "ca.", "pr.", "til", "fra", "og", "til den", "inden", "senest", "lokalplan", "møde", "version",
    ])

    /// What stands before a title that has no number: "Emne: Ny skole".
    static let titleLabels = PhraseTable([
        "emne", "sag", "punkt", "titel", "overskrift", "sagstitel", "punkttitel", "dagsordenspunkt", "mødepunkt",
        "vedr.", "vedrørende", "angående", "sagsnavn", "tema",
    ])

    /// What stands behind a title and says what kind of item it is: "Budget - drøftelse".
    static let titleKinds = PhraseTable([
        "drøftelse", "temadrøftelse", "orientering", "til orientering", "til efterretning", "til drøftelse",
        "til godkendelse", "til beslutning", "status", "-",
    ])

    /// Titles that are whole as they are, so that what stands behind them is told.
    static let wholeTitles = PhraseTable([
        "eventuelt", "evt.", "evt", "meddelelser", "næste møde", "godkendelse af dagsorden",
        "godkendelse af dagsordenen", "godkendelse af referat", "godkendelse af referatet", "velkomst", "økonomi",
        "orientering", "gensidig orientering", "siden sidst",
    ])

    /// How the text of an item begins right behind its title: "Salg af møllen Der er kommet to bud".
    static let tailOpeners = PhraseTable([
        "se nedenfor", "se bilag", "se vedlagte", "se ovenfor", "se punkt", "se referat", "der er", "der var",
        "der blev", "der har", "det blev", "vi har", "intet", "ingen", "ingen bemærkninger", "kommer på næste",
        "tages op", "div.", "diverse",
    ])

    /// What stands before a date that a page lost.
    static let lostDates = [" den", " d."]

    /// What tells, behind a comma, why something was decided.
    static let reasons = PhraseTable(["da", "fordi", "idet"])

    /// What makes a decision depend on something, or takes it back.
    static let reservations = PhraseTable(["hvis", "såfremt", "dersom", "med mindre", "medmindre", "men"])

    /// How long an item takes: "Ny skole (10 min.)".
    static let minutes = PhraseTable(["min.", "min", "minutter"])

    /// What stands before the number of a case behind a title: "Budget, sagsnr. 24/0117", "Budget (sag 24/0117)".
    static let caseLabels = PhraseTable([
        "sagsnr.", "sagsnr", "sagsnummer", "sag nr.", "sag nr", "sagnr.", "sagnr", "sag", "sagsid", "j.nr.", "j.nr",
        "journalnr.", "journalnr",
    ])

    /// Whether an item is open or closed, before its number or on a line of its own.
    static let status = PhraseTable<Bool>([
        ("åbent punkt", false), ("åben sag", false), ("åbent", false), ("åben", false), ("offentlig", false),
        ("offentligt", false), ("offentligt punkt", false), ("tillæg", false), ("tillægspunkt", false),
        ("ekstra punkt", false), ("lukket punkt", true), ("lukket sag", true), ("lukket møde", true), ("lukket", true),
        ("for lukkede døre", true), ("fortroligt", true), ("fortrolig", true),
    ])

    /// What a closed item's title begins with; what follows a colon, dash or comma is the title proper.
    static let closedPrefixes = PhraseTable([
        "lukket punkt", "lukket sag", "lukket møde", "lukket dagsordenspunkt", "lukket",
    ])

    /// Ends of closed items' titles.
    static let closedSuffixes = ["(lukket punkt)", "(lukket)", "(lukket sag)", "- lukket punkt", "- lukket"].map {
        Letters.folded($0)
    }

    /// Ends of a title that is printed again because its item goes on over a page.
    static let continued = ["(fortsat)", "- fortsat", "– fortsat", "(fortsættes)", "(forts.)", "fortsat..."]
        .map { Letters.folded($0) }

    /// Dividers: what follows them is open or closed.
    static let groups = PhraseTable<Bool>([
        ("åbne dagsordenspunkter", false), ("åbne punkter", false), ("åbne sager", false), ("åbne", false),
        ("åbent møde", false), ("åbne beslutningssager", false), ("åbne efterretningssager", false),
        ("punkter på åbent møde", false), ("beslutningssager", false), ("efterretningssager", false),
        ("lukkede dagsordenspunkter", true), ("lukkede punkter", true), ("lukkede sager", true), ("lukkede", true),
        ("lukket møde", true), ("lukket dagsorden", true), ("punkter på lukket møde", true),
        ("til behandling - for lukkede døre", true), ("til behandling for lukkede døre", true),
        ("lukkede beslutningssager", true), ("lukkede efterretningssager", true),
    ])

    /// What a divider with a letter begins with: "A. Sager til afgørelse i byrådet".
    static let letteredGroups = PhraseTable<Bool>([
        ("sager til", false), ("orienteringssager", false), ("beslutningssager", false), ("orientering", false),
        ("lukkede", true), ("lukket", true),
    ])

    /// What the titles of items begin with when an authority writes the act into them.
    static let acts = PhraseTable([
        "godkendelse af", "orientering om", "orientering fra", "orientering", "beslutning om", "drøftelse af",
        "drøftelse", "meddelelser", "eventuelt", "evt", "underskriftsark", "underskrift", "underskriftsblad",
        "godkendelse", "status på", "status for", "velkomst", "indstilling om", "valg af", "ansøgning om",
        "fraværende", "spørgetid", "lukket", "høring af", "høring", "opfølgning på", "endelig vedtagelse",
        "forslag til", "anlægsbevilling", "revision af", "næste møde", "mødeplan", "siden sidst", "budgetopfølgning",
    ])

    /// The sections that say what kind of case an item is.
    static let typeSections = PhraseTable(["sagstype", "sagsgang og sagstype", "sagsgang", "behandlingsform"])

    /// Words that no title ends in, so that it goes on in the next line.
    static let joiningWords = PhraseTable([
        "og", "samt", "for", "i", "af", "ved", "til", "på", "om", "med", "den", "det", "de", "en", "et", "fra",
        "mellem", "over", "mod", "hos", "omkring", "langs", "uden", "efter", "før",
        "under", "vedr.", "vedrørende", "nr.", "&", "-", "–", "eller", "som", "at",
    ])

    /// What stands behind the hyphen of a word that shares its end with the next: "Miljø- og Teknikudvalget".
    static let conjunctions: Set<String> = ["og", "eller", "samt", "til"]

    /// The heading over a table of contents.
    static let contents = PhraseTable([
        "indholdsfortegnelse", "ndholdsfortegnelse", "dagsordenspunkter", "punkter", "punkter på dagsordenen",
        "oversigtsdagsorden", "sagsoversigt", "dagsorden", "indhold", "oversigt over sager", "mødesager",
        "punkter på åbent møde", "sager", "emner", "agenda",
    ])

    /// Headings over a table of contents that stick to its first entry: "Indhold1. Valg af formand".
    static let gluedContents = ["indholdsfortegnelse", "ndholdsfortegnelse", "indhold", "dagsorden", "punkter"]
        .map { Letters.folded($0) }

    /// Marks of the kind of case at the end of a title: "(B)", "(Orientering)".
    static let typeMarks = PhraseTable<String>([
        ("(b)", "Beslutning"), ("(o)", "Orientering"), ("(d)", "Drøftelse"), ("(beslutning)", "Beslutning"),
        ("(orientering)", "Orientering"), ("(drøftelse)", "Drøftelse"), ("(til beslutning)", "Beslutning"),
        ("(til orientering)", "Orientering"), ("(til drøftelse)", "Drøftelse"), ("(e)", "Efterretning"),
        ("(b-sag)", "Beslutning"), ("(o-sag)", "Orientering"),
    ])

    /// The same, said in words: on a line of a section on the kind of case, or at the front of a title.
    static let types = PhraseTable<String>([
        ("beslutningssag", "Beslutning"), ("beslutning om", "Beslutning"), ("beslutning", "Beslutning"),
        ("orienteringssag", "Orientering"), ("orientering om", "Orientering"), ("orientering", "Orientering"),
        ("drøftelsessag", "Drøftelse"), ("drøftelse af", "Drøftelse"), ("drøftelse", "Drøftelse"),
        ("efterretningssag", "Efterretning"), ("efterretning", "Efterretning"), ("b-sag", "Beslutning"),
        ("o-sag", "Orientering"), ("temasag", "Drøftelse"), ("temadrøftelse", "Drøftelse"),
    ])

    /// What a heading of a decision begins with where a date follows: "Beslutning fra mødet den 3. maj 2022".
    static let decisionLabels = PhraseTable(["beslutning", "beslutninger", "vedtagelse"])
    /// The same where its date was lost: "Beslutning den :".
    static let lostDecision = Letters.folded("beslutning ")
    static let beforeLostDate = [" den ", " den"]

    /// What stands before the number of an item in such a heading: "pkt. 4".
    static let points = PhraseTable(["pkt.", "punkt", "sag", "sag nr.", "§"])

    /// The words for the places of items in minutes that write them out: "Første sag: Ny mole".
    static let places = PhraseTable(
        Language.danish.ordinals(in: 1...31).sorted { $0.key < $1.key }.map { ($0.key, $0.value) })

    /// What is counted by places.
    static let placed = PhraseTable(["sag", "punkt", "emne"])

    /// What stands before a title that another body sent: "Sag fra: Klubben".
    static let sentBy = Letters.folded("sag fra:")

    /// What begins a point of a recommendation: "at".
    static let clause = Letters.folded("at ")

    /// What an ordinal at the start of a sentence stands before: "3. kvartal 2016", "2. behandling".
    static let afterOrdinals = PhraseTable([
        "kvartal", "kvt", "kvt.", "halvår", "behandling", "behandlingen", "fase", "etape", "og", "til", "runde", "del",
        "møde", "budgetopfølgning", "halvdel", "uge", "juledag",
    ])

    /// What a line can end with where the number at the front of the next one belongs to it: "i uge / 42".
    static let beforeNumbers = PhraseTable([
        "uge", "ugerne", "den", "d.", "kl.", "inden", "senest", "tidligst", "fra", "til", "i", "på", "pr.", "før",
        "efter", "primo", "medio", "ultimo", "ca.", "kvartal", "halvår", "foråret", "sommeren", "efteråret", "vinteren",
        "siden", "mellem", "omkring",
    ])

}
