import Language

/// The words around people: what they are, whether they were there, and what tells them apart.
enum PeopleVocabulary {
    /// What a person is or did at the meeting: "Anne Lund (formand)", "Formand Anne Lund".
    static let roles = PhraseTable([
        "formand", "næstformand", "sekretær", "referent", "ref.", "ref", "mødeleder", "ordstyrer", "borgmester",
        "viceborgmester", "1. viceborgmester", "2. viceborgmester", "kommunaldirektør", "direktør", "suppleant",
        "protokolfører", "dirigent", "projektleder", "observatør", "stedfortræder", "medarbejderrepræsentant",
        "kasserer", "chef", "konsulent", "gæst", "rådgiver", "bygherre", "arkitekt", "ingeniør", "byggeleder",
        "entreprenør", "medlem", "fmd.", "tilforordnet", "udvalgsformand", "rådmand", "kirkeværge",
    ])

    /// How a role is written that is shorter than it is said.
    static let shortRoles = ["ref": "referent", "ref.": "referent", "fmd.": "formand"]

    /// What words for what somebody does end in: "museumsdirektør", "Stadsingeniør", "forældrevalgt".
    static let occupations = [
        "direktør", "chef", "leder", "ingeniør", "konsulent", "sekretær", "mester", "inspektør", "arkitekt",
        "medarbejder", "koordinator", "planlægger", "jurist", "formand", "repræsentant", "fuldmægtig", "assistent",
        "kasserer", "værge", "advokat", "revisor", "fører", "valgt", "rådmand",
    ]

    /// Whether a person was there, told behind the name: "Lars Krog, til stede".
    static let attendance = PhraseTable<Bool>([
        ("til stede", true), ("tilstede", true), ("deltog", true), ("mødt", true), ("mødte", true), ("deltager", true),
        ("fremmødt", true), ("afbud", false), ("fraværende", false), ("var fraværende", false),
        ("ikke til stede", false), ("meldt afbud", false), ("med afbud", false), ("uden afbud", false),
        ("deltog ikke", false), ("ikke mødt", false), ("mødte ikke", false), ("fravær", false), ("udeblevet", false),
        ("forhindret", false), ("syg", false), ("sygemeldt", false),
    ])

    /// That a person was not there, in brackets behind a name.
    static let absence = PhraseTable([
        "afbud", "fraværende", "ikke til stede", "var fraværende", "med afbud", "meldt afbud", "deltog ikke", "syg",
    ])

    /// What limits a remark to a part of the meeting: "deltog ikke i punkt 3", "mødte kl. 17.10".
    static let partly = PhraseTable([
        "punkt", "pkt", "pkt.", "punkter", "punkterne", "sag", "sager", "kl", "kl.", "klokken", "under", "sagen",
        "behandlingen",
    ])

    /// In a sentence, that those before it were away.
    static let absenceVerbs = PhraseTable([
        "havde meldt afbud", "har meldt afbud", "meldte afbud", "havde afbud", "havde sendt afbud", "har sendt afbud",
        "var fraværende", "er fraværende", "var ikke til stede", "var ikke mødt", "deltog ikke", "mødte ikke",
        "var forhindret", "var forhindrede", "havde forfald", "var syg", "er syg", "var udeblevet",
    ])

    /// In a sentence, that those behind it are those who were away: "Alle var mødt undtagen …".
    static let exceptions = PhraseTable(["undtagen", "med undtagelse af", "bortset fra", "på nær", "dog ikke"])
    static let everybody = PhraseTable(["alle", "samtlige", "hele", "rådet", "bestyrelsen", "udvalget"])

    /// At the start of a sentence, whether those behind it were there.
    static let sentenceFronts = PhraseTable<Bool>([
        ("afbud fra", false), ("afbud", false), ("fraværende var", false), ("fraværende", false),
        ("der var afbud fra", false), ("der er afbud fra", false), ("der forelå afbud fra", false),
        ("i stedet mødte", true), ("i stedet deltog", true), ("i stedet for", true), ("som suppleant mødte", true),
        ("som suppleant deltog", true), ("desuden deltog", true), ("endvidere deltog", true),
        ("derudover deltog", true),
        ("desuden mødte", true), ("endvidere mødte", true), ("endvidere var", true), ("desuden var", true),
        ("som gæst deltog", true), ("som gæster deltog", true), ("fra administrationen deltog", true),
        ("fra forvaltningen deltog", true), ("referent var", true), ("referent", true),
        ("rundt om bordet sad", true), ("ved bordet sad", true), ("meldt fra", false),
    ])

    /// Between one who was there and one who was not: "Eva Holm deltog som suppleant for Bo Friis".
    static let replacements = PhraseTable([
        "deltog som suppleant for", "mødte som suppleant for", "deltog som stedfortræder for",
        "mødte som stedfortræder for", "deltog i stedet for", "mødte i stedet for", "mødte for", "deltog for",
        "er indkaldt som suppleant for", "var indkaldt som suppleant for", "var mødt som suppleant for",
    ])

    /// Before the first of those named, what all of them are.
    static let groups = PhraseTable(["medlemmerne", "følgende medlemmer", "udvalgsmedlemmerne", "byrådsmedlemmerne"])

    /// Behind a name, before whom it stands in for.
    static let standIns = PhraseTable([
        "som stedfortræder for", "som suppleant for", "som afløser for", "som stedfortræder", "stedfortræder for",
        "suppleant for", "afløser for", "i stedet for",
    ])

    /// A line with one of these is a sentence, no name.
    static let verbs: Set<String> = [
        "deltog", "deltager", "ankom", "forlod", "mødte", "tager", "tog", "var", "er", "har", "havde", "bød", "blev",
        "gik", "kom", "bedes", "kan", "skal", "fungerede", "førte", "tiltrådte", "udgik",
    ]

    /// That nobody is named.
    static let nobody = PhraseTable([
        "ingen", "alle mødt", "alle var mødt", "alle", "-", "intet", "samtlige", "hele", "øvrige", "flere",
    ])

    /// What the names of organisations end in, and begin with.
    static let organisations: Set<String> = [
        "kommune", "a/s", "i/s", "aps", "forening", "foreningen", "forsyning", "skole", "danmark", "havn", "vandværk",
        "styrelsen", "ministeriet", "universitet", "hospital", "sygehus", "erhvervsforening", "fjernvarme", "amba",
    ]
    static let organisationFronts: Set<String> = ["region", "styrelsen", "foreningen", "firmaet", "tegnestuen"]

    /// What stands before a party behind a name: "liste A".
    static let parties = PhraseTable(["liste", "løsgænger", "uden for partierne", "partiet"])

    /// The names of parties, behind a comma.
    static let partyNames = PhraseTable([
        "socialdemokratiet", "socialdemokraterne", "venstre", "det konservative folkeparti", "konservative",
        "socialistisk folkeparti", "enhedslisten", "dansk folkeparti", "radikale venstre", "liberal alliance",
        "nye borgerlige", "alternativet", "danmarksdemokraterne", "moderaterne", "kristendemokraterne", "borgerlisten",
    ])

    /// What stands between the last two of a list, and before those of another kind.
    static let and: Set<String> = ["og"]
    static let besides: Set<String> = ["samt", "plus"]

    /// Words of names that are not written large.
    static let particles: Set<String> = ["von", "van", "de", "du", "der", "af", "la", "den", "al", "el"]

    /// The columns of a table of people: who, whether there, and what else is told.
    static let nameColumns = PhraseTable([
        "navn", "medlem", "deltager", "medlemmer", "deltagere", "name", "til stede", "tilstede", "mødedeltagere",
    ])
    static let statusColumns = PhraseTable([
        "status", "fremmøde", "deltagelse", "til stede", "tilstede", "mødt", "deltog", "fremmødt", "afbud",
    ])
    static let otherColumns = PhraseTable([
        "funktion", "rolle", "titel", "parti", "liste", "firma", "organisation", "afdeling", "init", "init.",
        "initialer", "stilling", "virksomhed", "forkortelse", "repræsenterer", "udpeget af", "kommune", "e-mail",
    ])

    /// What a cell of that column says besides words.
    static let marks = PhraseTable<Bool>([
        ("x", true), ("ja", true), ("+", true), ("✓", true), ("v", true), ("nej", false), ("-", false), ("÷", false),
        ("–", false),
    ])

    /// How a label of people ends that no list has: "Forældrevalgte:", "Medarbejderrepræsentanter:".
    static let labelEndings = [
        "repræsentanter", "repræsentant", "valgte", "medlemmer", "deltagere", "ledelsen", "ledelse", "deltog",
    ].map { Letters.folded($0) }

    /// What stands behind a label of people before whom they are from: "Til stede fra bestyrelsen:".
    static let labelJoints = PhraseTable(["fra", "for", "på", "i", "af", "til", "under"])

    /// Labels before names of those who were not at the meeting.
    static let otherLabels = PhraseTable([
        "til", "fra", "cc", "kopi", "kopi til", "sendes til", "udsendes til", "fordeling", "kontakt", "kontaktperson",
        "sagsbehandler", "emne", "vedr.", "ansvarlig", "udarbejdet af", "sted", "mødested", "adresse", "deadline",
    ])
}
