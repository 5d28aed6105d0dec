import Language

extension DutyVocabulary {
    /// How Danish minutes write duties.
    static let danish = DutyVocabulary(
        modals: ["skal"],
        intentions: words("vil agter påtænker"), expectations: ["forventer"], becoming: ["blive"],
        requests: words(
            """
            anmoder anmodede anmodes beder bad bedes pålægger pålagde pålægges opfordrer opfordrede opfordres bestiller
            bestilte rekvirerer efterlyser efterlyste efterspørger
            """),
        wishes: words("ønsker ønskede ønskes"),
        papers: words(
            """
            redegørelse oplæg notat sag status oversigt undersøgelse orientering evaluering plan forslag tilbud svar
            udkast analyse beregning tal materiale rapport opgørelse
            """),
        cases: words("sagen punktet emnet spørgsmålet forslaget sag dagsordenspunktet pkt"),
        itemWords: words("punkt pkt sag nr"),
        returns: words(
            """
            forelægges genforelægges fremlægges genfremlægges genoptages genbehandles behandles drøftes optages tages
            """),
        dummies: ["der"],
        conditions: words("hvis såfremt medmindre"),
        denials: words("ikke aldrig ingen intet"),
        rules: words("ifølge jf lov loven bekendtgørelsen vedtægterne vedtægternes kontrakten lovens"),
        possibilities: words("kan kunne bør burde må måtte"),
        indirect: words("hvad hvilke hvilken hvilket hvorvidt hvordan hvornår hvor hvem om"),
        partisans: words(
            """
            indstilles indstiller foreslår foreslås anbefaler anbefales anbefalet anbefale foreslog vi jeg partierne partiet
            partier gruppen medlemmerne mindretallet
            """
        ),
        approvals: words("godkendes godkendt vedtages vedtaget tiltrædes tiltrådt"),
        nextSteps: words("videre næste opfølgning fremadrettet efterfølgende forløb proces"),
        having: ["har", "havde"],
        pledges: ["lovet"],
        questionTitles: words("spørgetid spørgsmål eventuelt evt borgerspørgsmål"),
        suppositions: PhraseSet("i så fald, i givet fald, i tilfælde af"),
        retellings: words("besluttede besluttet vedtog vedtaget bad bedt anmodede anmodet pålagde pålagt"),
        doneWords: words("udført lukket afsluttet færdig afviklet gennemført ok klaret"),
        settlings: PhraseSet("er sket, er gjort, er på plads, er afsluttet"),
        conjunctions: ["at"],
        sendingsBack: PhraseSet(
            "tilbagesendes, tilbagesendt, hjemvises, hjemvist, sendes tilbage, sendt tilbage, sender tilbage"),
        actorEndings: words(
            """
            forvaltningen forvaltning administrationen afdelingen afdeling udvalget udvalg direktøren chefen lederen
            direktionen styrelsen formanden sekretariatet kontoret gruppen styregruppen rådet magistraten centeret
            centret ingeniøren planlæggeren koordinatoren konsulenten staben bestyrelsen inspektøren
            sekretæren kassereren ledelsen teamet grupperne sekretariat
            """
        ).sorted(),
        actors: words(
            """
            administrationen forvaltningen borgmesteren borgmester formanden direktøren direktionen sekretæren
            sekretariatet kassereren ledelsen skolen udvalget bestyrelsen rådmanden viceborgmesteren rådgiveren
            revisor advokaten leverandøren byrådet kommunalbestyrelsen regionsrådet magistraten kommunen regionen
            selskabet foreningen driften driftschefen projektlederen skolelederen næstformanden
            """),
        joints: words("for og i af"),
        askings: words("spurgte spørger spurgt forespurgte"),
        questionWords: words("om hvornår hvad hvor hvordan hvorfor hvem til ind efter"),
        next: words("næste kommende"),
        meetings: words("møde mødet udvalgsmøde bestyrelsesmøde byrådsmøde"),
        ownerHeads: words("ansvarlig ansvarlige hvem ansv ejer tovholder initialer"),
        dueHeads: words("frist deadline hvornår tidsfrist forfald dato"),
        taskHeads: words("aktion opgave handling hvad action aktivitet aftale emne opfølgning"),
        fillers: Set(
            words(
                """
                sagen punktet møde mødet næste kommende skal vil bliver også herefter derfor forvaltningen
                administrationen udvalget bestyrelsen byrådet formanden direktøren anmoder beder ønsker om at der igen
                forelægges behandles genoptages vender tilbage inden senest efter når første sag redegørelse punkt januar
                februar marts april maj juni juli august september oktober november december uge arbejdet kontakter
                undersøger udarbejder sender følger tager mulighed muligheden muligheder samt være blive have kan ved
                hvor denne dette disse deres kommunen godkendt besluttede tiltrådt efterretning beslutning
                """
            ).map { DanishStem.stem($0) }),
        forms: forms(of: tasks, in: .danish))

    private static let tasks: [Task] =
        words(
            """
            undersøge udarbejde kontakte fremsende udsende rundsende indkalde afklare indhente invitere gennemgå opdatere
            ajourføre bestille koordinere forelægge fremlægge rykke besvare booke anskaffe reparere udskifte tilrette
            revidere udforme formulere arrangere forberede
            """
        ).sorted().map { Task(lemma: $0, particles: [], isFirm: true) }
        + words(
            """
            orientere vurdere beregne evaluere redegøre præcisere planlægge informere svare sende skrive lave sørge sikre
            aftale spørge beskrive samle rette melde indarbejde meddele oplyse analysere
            belyse høre indbringe fastlægge tilføje
            """
        ).sorted().map { Task(lemma: $0, particles: [], isFirm: false) }
        + [
            Task(lemma: "vende", particles: ["tilbage"], isFirm: true),
            Task(lemma: "følge", particles: ["op"], isFirm: true),
            Task(lemma: "komme", particles: ["med"], isFirm: true),
            Task(lemma: "arbejde", particles: ["videre"], isFirm: true),
            Task(lemma: "tage", particles: ["kontakt", "fat", "op", "initiativ", "hånd"], isFirm: true),
            Task(lemma: "tage", particles: ["stilling", "med"], isFirm: false),
            Task(lemma: "give", particles: ["besked", "tilbagemelding", "svar", "status"], isFirm: true),
            Task(lemma: "se", particles: ["på", "nærmere"], isFirm: false),
            Task(lemma: "gå", particles: ["videre"], isFirm: false),
            Task(lemma: "holde", particles: ["øje"], isFirm: true),
        ]

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
