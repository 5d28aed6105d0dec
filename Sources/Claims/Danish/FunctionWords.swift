/// The closed classes of Danish words: what is left when they are taken out of a clause are its noun phrases.
package enum FunctionWords {
    /// "i", "på": what leads to a noun phrase.
    package static let prepositions: Set<String> = words(
        """
        i på til af for med fra om ved hos efter under over mellem mod uden via inden før gennem omkring ift ifm ifbm vedr
        vedrørende blandt indenfor inden-for indtil trods bag foran langs samt-med forud som pr per omfattende inklusive inkl
        ekskl mht jf ad angående siden op- iht ifølge grundet foruden imod bortset
        """
    )

    static let coordinators: Set<String> = words("og men eller samt mens plus")

    /// Whether a word only leads in to a date: "den", "søndag", "i".
    static func isBeforeDate(_ word: String) -> Bool { dateLeadIns.contains(word) }

    private static let dateLeadIns: Set<String> = words(
        "den d d. i på pr om kl fra til mandag tirsdag onsdag torsdag fredag lørdag søndag")

    /// Words that open a clause of their own.
    static let subordinators: Set<String> = words(
        """
        når hvis såfremt da fordi idet eftersom selvom at så hvilket hvor hvorefter hvorfor hvornår der som mens imens
        indtil
        """
    )

    static let pronouns: Set<String> = words(
        """
        vi jeg man der det den de dette denne disse han hun sig os dem dens dets deres hvilket herom herfor hermed dermed
        derfor heraf hertil dertil hinanden begge selv hvortil hvoraf hvorved hvori hvorpå hvormed hvorfra hvorom hvorvidt
        """
    )

    static let determiners: Set<String> = words(
        "en et den det de denne dette disse hver hvert alle nogle flere begge hele vores deres sin sit sine dens dets"
    )

    /// Adverbs and particles that belong to no noun phrase.
    static let adverbs: Set<String> = words(
        """
        ikke nu også først herefter derefter efterfølgende dog imidlertid derfor allerede endnu stadig fortsat igen
        senest tidligst forventeligt formentlig muligvis eventuelt evt planmæssigt desuden endvidere herudover derudover
        ligeledes samtidig samlet endeligt endelig fuldt ud ind op ned ude inde oppe nede hjem frem tilbage bort væk p.t
        pt aktuelt derved hermed således bl.a f.eks fx mv m.v osv mest mere blot bare kun snart så her der nemlig
        oprindeligt oprindelig tidligere hidtil nok vel jo lige straks ca cirka omkring afslutningsvis indledningsvis
        løbende fremadrettet herunder særligt primært netop meget dels både hverken enten sammen måske næppe næsten snarest
        hurtigst muligt parallelt sideløbende i.s nærmere yderligere foreløbig foreløbigt stabilt årligt endvidere
        normalt typisk hertil dertil uændret kl dvs set samme mandag tirsdag onsdag torsdag fredag lørdag søndag længere overhovedet altså midlertidigt permanent successivt løbende etapevis trinvis umiddelbart delvist gradvist trinvist hurtigt efterhånden
        mindst højst forinden igennem derimod stadigvæk fremover tilsvarende ellers atter hen alligevel tillige dermed yderligere
        """
    )

    static let modals: Set<String> = words(
        "skal skulle vil ville kan kunne må måtte bør burde forventes ventes forventer ventes ventede håber påregnes planlægges tænkes påtænkes forudsættes"
    )

    /// Forms of "være", "blive", "have" and "få", which carry the participle of another verb.
    static let auxiliaries: Set<String> = words(
        "er var være været bliver blev blive blevet har havde have haft"
    )

    /// Behind "som", of a phrase that tells why or how: "som følge af regnen", "som aftalt".
    static let behindSom: Set<String> = words("følge led aftalt planlagt forudsat ventet forventet")

    /// Of participles that stand before a noun: "af forsinkede varer".
    static let attributeEndings = ["ede", "te"]

    /// "sig", which makes another verb of one.
    static let reflexives: Set<String> = words("sig")

    /// The infinitives among auxiliaries and statives.
    static let infinitives: Set<String> = words("være blive have få vise gælde udgøre koste")

    /// Forms of "have", whose participle is no passive: "har lukket broen".
    static let having: Set<String> = words("har havde have")

    /// Verbs that say how something is, not that something happens.
    static let statives: Set<String> = words(
        """
        er var være været har havde have haft gælder gjaldt gælde udgør udgjorde udgøre koster kostede koste viser viste vise
        fremgår fremgik betyder betød svarer svarede vurderer vurderede vurderes vurderet ønsker ønskede ønskes drøftede
        drøfter drøftes drøftet orienterede orienterer orienteres anbefaler anbefalede anbefales indstiller indstilles
        foreslår foreslog foreslås forventede mener mente skønnes anslås beregnes beregnet findes fandtes indgår indgik-i
        henvises omfatter omfattede indebærer medfører hedder består bestod steget stiger steg ligger-over
        peger pegede bemærkes bemærkede konstaterede konstateres bad beder budgetteres budgetteret afsættes afsat
        lykkes synes trives mødes opleves ses kaldes benævnes kendes anvendes benyttes bruges varetages håndteres drives
        understøttes sikres fokuseres arbejdes mangler bemandes tilstræbes tilstræber afhænger kræver forudsætter vedrører dækker skyldes bidrager henvender afventer afventede afvente venter beror nævner nævnte siger sagde oplyser oplyste skriver skrev tror troede gætter gættede lover lovede
        regner regnede fortæller fortalte forklarer forklarede understreger understregede spørger spurgte foretrækker
        """
    )

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }
}
