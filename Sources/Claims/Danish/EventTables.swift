/// The events that projects in municipalities have, as data: to add one, add a line to the table of its field.
///
/// A line has the concept, its role, the words of its label, verbs and nouns, and the traits of the concept where it has
/// any (`Concept.Trait`); they stand in the first line of a concept. "as goLive" puts it into a family.
enum EventTables {
    static let all = [general, contracts, decisions, digital, building, planning, people, supply].joined(
        separator: "\n")

    /// What happens in every project.
    static let general = """
        start | start | Start på | starte, starte op, begynde, påbegynde, indlede, opstarte, gå i gang, komme i gang, tage fat på | start, opstart, begyndelse, påbegyndelse, projektstart | vague, beginning
        initiation | start | Igangsættelse af | igangsætte, sætte i gang, skyde i gang | igangsættelse, igangsætning | vague, beginning
        launch | start | Iværksættelse af | iværksætte, sætte i værk | iværksættelse | vague, beginning
        completion | end | Afslutning af | afslutte, slutte, slutte af, stoppe, være slut, være afsluttet, ophøre, nå i mål, tilendebringe | afslutning, ophør, slutdato | vague, completing
        completion | end | Færdiggørelse af | færdiggøre, fuldføre, være færdig, blive færdig, stå færdig, stå klar, være klar, blive klar, vente færdig, forvente færdig, vente klar, forvente klar, regne klar, regne færdig, melde klar, melde færdig, love klar, love færdig, ligge klar, ligge færdig | færdiggørelse
        takingPlace | carrier | … | ske, finde sted, løbe af stablen, foregå, forløbe, ligge, afvikle, gennemføre, udføre, afholde, holde, løbe, pågå, strække sig, følge, indtræffe, vare, foretage, falde, foreligge, fejre, markere | gennemførelse, afholdelse, afvikling | vague, happening
        scheduling | carrier | … | fastsætte, fastlægge, planlægge, beramme, rykke, flytte, udskyde, forskyde, fremrykke, udsætte, forsinke, fastholde, ændre, sætte til, omberamme, skubbe, lægge fast, programsætte, henlægge, terminere, glide, skride, skyde, trække til, vente til, trække ud til | - | rescheduling
        inPlace | milestone | … på plads | være på plads, komme på plads, falde på plads | - | vague, settled
        pause | milestone | … på pause | sætte på pause, holde pause i, stille i bero | pause
        idleness | phase | … ligger stille | ligge stille, stå stille, gå i stå | stilstand
        blocking | phase | Spærring af | spærre, afspærre, være spærret, holde spærret | spærring, afspærring, vejspærring
        takedown | milestone | Nedtagning af | nedtage, tage ned, pille ned | nedtagning
        insertion | milestone | Indsættelse af | indsætte, sætte ind | indsættelse
        removal | milestone | Fjernelse af | fjerne, rydde, bortskaffe | fjernelse, rydning, bortskaffelse
        response | milestone | Svar fra | svare, få svar fra, sige nej, takke nej, melde tilbage, sige no-go | svar | permitting
        closedFor | phase | … lukket | holde lukket, være lukket | lukkeperiode
        return | milestone | Tilbagemelding fra | vende tilbage | tilbagemelding
        arrival | milestone | … rykker ind | rykke ind | - | relocating, arriving
        comingBack | milestone | … tilbage | være tilbage, rykke tilbage, være hjemme igen | -
        sending | milestone | Ansøgning om | ansøge om | ansøgning
        closing | milestone | Lukning af | lukke, lukke ned, nedlukke, slukke | lukning, nedlukning | shutting
        abolition | milestone | Nedlæggelse af | nedlægge, afvikle gradvist | nedlæggelse | shutting
        opening | milestone | Åbning af | åbne, åbne op, indvie, være åben, slå dørene op, klippe snoren | åbning, genåbning, indvielse, åbningsdag | as goLive, work, running, ceremony
        establishment | milestone | Etablering af | etablere, oprette, anlægge, indrette | etablering, oprettelse, indretning | work, installing
        evaluation | milestone | Evaluering af | evaluere | evaluering, midtvejsevaluering, slutevaluering, midtvejsstatus | about
        followUp | milestone | Opfølgning på | følge op på | opfølgning | about
        clarification | milestone | Afklaring af | afklare, få afklaret | afklaring | about
        mapping | phase | Kortlægning af | kortlægge | kortlægning
        analysis | phase | Analyse af | analysere | analyse, foranalyse, potentialeanalyse, behovsanalyse, forundersøgelse, undersøgelse
        drafting | milestone | Udarbejdelse af | udarbejde, udfærdige | udarbejdelse, udfærdigelse | drafting, passingOn
        description | milestone | Beskrivelse af | beskrive | -
        planning | phase | Planlægning af | - | planlægning, ruteplanlægning, detailplanlægning
        preparation | phase | Forberedelse af | forberede, klargøre | forberedelse, klargøring
        review | phase | Gennemgang af | gennemgå | gennemgang
        revision | milestone | Revision af | revidere, opdatere, justere | revision, opdatering, ajourføring
        adjustment | milestone | Tilpasning af | tilpasse | tilpasning
        reporting | milestone | Afrapportering af | afrapportere, rapportere | afrapportering, statusrapport, slutrapport, rapport, årsrapport | about, passingOn
        communication | milestone | Udmelding af | udmelde, melde ud, annoncere | udmelding, annoncering
        informing | milestone | Orientering om | - | orientering, information
        briefing | milestone | Orientering af | orientere | - | briefing
        statement | milestone | Udtalelse fra | udtale sig, afgive udtalelse, afgive svar, afgive høringssvar | udtalelse, høringssvar | consulting
        publication | milestone | Publicering af | publicere, udgive | publicering, udgivelse | as publication, official, tendering
        announcement | milestone | Offentliggørelse af | offentliggøre, bekendtgøre, lægge ud | offentliggørelse | as publication, official, tendering
        dispatch | milestone | Udsendelse af | udsende, sende ud | udsendelse | as publication, tendering
        submission | milestone | Fremsendelse af | fremsende, indsende, sende, oversende | fremsendelse, indsendelse | handing, passingOn
        handover | milestone | Aflevering af | være i hænde | - | as handover, work, handing, passingOn
        receipt | milestone | Modtagelse af | modtage | modtagelse | handing, passingOn
        moving | milestone | Flytning af | flytte over, overflytte, omlægge | flytning, omlægning | as movingIn, work, moving, relocating, succeeding
        moving | milestone | Indflytning i | flytte ind, indflytte | indflytning
        transfer | milestone | Overførsel af | overføre, lægge over | overførsel | succeeding
        takeover | milestone | Overtagelse af | overtage | overtagelse, driftsovertagelse | succeeding
        effect | milestone | Ikrafttræden af | træde i kraft, få virkning, have virkning | ikrafttræden, ikrafttrædelse | effect
        replacement | milestone | Udskiftning af | udskifte, skifte, skifte ud, erstatte | udskiftning | transitive
        expansion | milestone | Udvidelse af | udvide, udbygge | udvidelse, udbygning
        merging | milestone | Sammenlægning af | sammenlægge, lægge sammen | sammenlægning, fusion | merging
        implementation | phase | Implementering af | implementere, indføre, indfase | implementering, indførelse, indfasning | vague, work, running
        implementation | milestone | Udmøntning af | udmønte | udmøntning
        vacating | milestone | Fraflytning af | fraflytte | fraflytning, udflytning | relocating
        development | phase | Udvikling af | udvikle, videreudvikle | udvikling, udviklingsarbejde
        strategyWork | phase | … | - | kampagne, kampagneperiode, indsatsperiode | vague
        visit | milestone | Besøg fra | komme på besøg, aflægge besøg | besøg
        event | milestone | … | - | seminar, kickoff, kick-off, workshop, temadag, konference, auktion, fyraftensmøde, borgermøde, beboermøde, nabomøde, orienteringsmøde, lodsejermøde, brugermøde, byggemøde, informationsmøde, dialogmøde, markedsdialog, go/no-go-møde, opstartsmøde, kursusdag, åbent-hus, rundvisning, årsmøde, generalforsamling, -forretning, lanceringsevent, messe, åstedsforretning, besigtigelse, mødedag, leverandørmøde, startmøde, arrangement, lederforum, dialogdag | vague
        series | phase | … | - | forløb, workshopforløb, workshoprække, møderække, proces, uddannelsesforløb, prøveperiode, overgangsperiode, forsøgsperiode, kontraktperiode, projektperiode, aftaleperiode, driftsperiode, indkøringsperiode, implementeringsperiode, forsøg, -periode, -fase, -forløb | vague
        """

    /// Tender, contract and money.
    static let contracts = """
        tender | milestone | Udbud af | udbyde, konkurrenceudsætte, sende i udbud, sende i licitation, komme i licitation, lægge i udbud, lægge ud i udbud, bringe i udbud, genudbyde, komme i udbud, gå i udbud | udbud, licitation, genudbud, miniudbud, eu-udbud, totalentrepriseudbud | official, running, tendering
        tenderMaterial | milestone | … | - | udbudsmateriale, udbudsgrundlag, udbudsbekendtgørelse | as publication, tendering
        prequalification | milestone | Prækvalifikation af | prækvalificere | prækvalifikation
        assessment | phase | Vurdering af | - | vurdering, tilbudsvurdering
        offer | milestone | Tilbud fra | afgive tilbud | tilbud, bud, tilbudsfrist, tilbudsafgivelse | handing, offering
        negotiation | phase | Forhandling om | forhandle | forhandling, forhandlingsrunde, kontraktforhandling
        vote | milestone | Afstemning om | komme til afstemning, sætte til afstemning, gå til afstemning | afstemning, folkeafstemning
        choice | milestone | Valg af | vælge, udvælge, udpege, finde vinder | valg, udvælgelse, udpegning, leverandørvalg | as choice, official
        award | milestone | Tildeling af | tildele | tildeling, kontrakttildeling | as choice, official
        settlement | milestone | Afgørelse af | afgøre | afgørelse | permitting
        signing | milestone | Underskrivelse af | underskrive, skrive under, undertegne | underskrivelse, underskrift, kontraktunderskrift, kontraktindgåelse, kontrahering | as signing, about, official
        signing | milestone | Kontrahering med | kontrahere | -
        agreement | milestone | Indgåelse af | indgå | indgåelse, aftaleindgåelse | as signing, official, agreeing
        contract | milestone | … | - | kontrakt, rammeaftale, samarbejdsaftale | as signing
        standstill | phase | … | - | standstill, standstill-periode, standstillperiode
        expiry | milestone | Udløb af | udløbe, løbe ud, bortfalde af sig selv | udløb, kontraktudløb | as expiry, expiring, handing
        extension | milestone | Forlængelse af | forlænge | forlængelse | extending
        termination | milestone | Opsigelse af | opsige | opsigelse | official
        ordering | milestone | Bestilling af | bestille | bestilling | about, official, acquiring
        purchase | milestone | Indkøb af | indkøbe, anskaffe, købe | indkøb, anskaffelse, køb, grundkøb, jordkøb | official, acquiring
        sale | milestone | Salg af | sælge, afhænde, frasælge, sætte til salg, udbyde til salg | salg, frasalg | official
        delivery | milestone | Levering af | levere, få leveret | levering, delleverance, leverance | work, running, handing, passingOn
        funding | milestone | Bevilling til | bevilge | anlægsbevilling | about
        payment | milestone | Udbetaling af | udbetale, udbetale til | udbetaling
        option | milestone | Udnyttelse af | udnytte | udnyttelse
        grant | milestone | Tilsagn fra | give tilsagn, give tilskud, yde tilskud, bevilge tilskud, yde støtte | tilsagn | permitting
        release | milestone | Frigivelse af | frigive | frigivelse | official
        application | milestone | Ansøgning om | ansøge, søge om | ansøgning, ansøgningsfrist
        validity | milestone | Udløb af | - | dispensation, driftsaftale, lejemål, lejeaftale, licensaftale, puljeaftale | as expiry
        """

    /// What boards and councils do with a case.
    static let decisions = """
        presentation | milestone | Forelæggelse af | forelægge, fremlægge, lægge frem, præsentere, sætte på dagsordenen, komme på dagsordenen, komme tilbage med, vende tilbage med | forelæggelse, fremlæggelse, præsentation | as caseToBoard, about, ruling, presenting
        approval | milestone | Godkendelse af | godkende, tilslutte sig | godkendelse | about, ruling, passing, official, permitting
        approval | milestone | Godkendelse fra | give grønt lys, sige god for, sige ja, takke ja, nikke ja, sige go, give godkendelse | -
        adoption | milestone | Vedtagelse af | vedtage | vedtagelse, budgetvedtagelse | about, ruling, passing, official, permitting
        confirmation | milestone | Stadfæstelse af | stadfæste | stadfæstelse | permitting
        decision | milestone | Beslutning om | beslutte, træffe beslutning, træffe afgørelse, tage stilling til, tage stilling | beslutning | about, ruling, official, deciding, permitting
        treatment | milestone | Behandling af | behandle, færdigbehandle | behandling, førstebehandling, andenbehandling, budgetbehandling | as caseToBoard, ruling, official, treating
        hearing | phase | Høring af | høre | - | consulting, answering
        hearing | phase | Høring om | sende i høring, være i høring, komme i høring, høre offentligt | høring, høringsperiode, høringsfase, foroffentlighed, høringsfrist, partshøring, nabohøring
        amendment | milestone | … | - | ændringsforslag, budgetforslag, ændringsforslagsfrist
        caseToBoard | milestone | … | - | mødesag, m-sag, statussag, orienteringssag | as caseToBoard, casework
        mandate | milestone | … | - | projektmandat, kommissorium, procesplan, projektgrundlag, beslutningsoplæg
        """

    /// Systems and data.
    static let digital = """
        transition | milestone | Overgang til | overgå, gå over, skifte over | overgang, systemskifte, systemskift | as goLive, work, byParts, succeeding
        goLive | milestone | Idriftsættelse af | gå i drift, idriftsætte, sætte i drift, tage i drift, lægge i drift, komme i drift, være i drift, sætte i produktion, gå i produktion | idriftsættelse, idriftsætning, driftsstart, driftsættelse, skarp drift, fuld drift, normal drift | as goLive, work, running, byParts
        goLive | milestone | … går i luften | gå i luften, gå live, være i luften, komme i luften | go-live, golive
        launching | milestone | Lancering af | lancere | lancering | as goLive, work
        takingIntoUse | milestone | Ibrugtagning af | ibrugtage, tage i brug | ibrugtagning, ibrugtagelse | as goLive, work, running
        rollout | phase | Udrulning af | udrulle, rulle ud | udrulning | as goLive, work, running
        test | phase | Test af | teste, afprøve, prøve af, prøvekøre | test, testperiode, testfase, brugertest, prøvekørsel, prøvekørsler, overtagelsesprøve, driftsprøve, afprøvning, prøvedrift
        pilot | phase | … | - | pilotdrift, pilot, pilotprojekt, pilotfase, pilotperiode, pilotforsøg
        transitionPeriod | phase | … | - | transition
        migration | phase | Migrering af | migrere | migrering, datamigrering | work
        conversion | phase | Konvertering af | konvertere | konvertering, datakonvertering | work
        installation | phase | Installation af | installere, opsætte, sætte op, stille op | installation, installering, opsætning | work, running, installing
        upgrade | milestone | Opgradering af | opgradere | opgradering
        connection | milestone | Tilkobling af | koble på, tilkoble, tilslutte, koble til | tilkobling, tilslutning | running, installing
        correction | milestone | Rettelse af | rette, fejlrette, udbedre | rettelse, fejlretning, udbedring | about
        validation | phase | Validering af | validere | validering, datavalidering
        requirements | milestone | … | - | kravspecifikation
        goNoGo | milestone | … | - | go/no-go, go-no-go
        cleansing | phase | Rensning af | rense, oprense, vaske | rensning, oprensning, datavask
        integration | phase | Integration af | integrere | integration
        retirement | milestone | Udfasning af | udfase, tage ud af drift | udfasning | shutting
        """

    /// Buildings, roads and grounds.
    static let building = """
        construction | phase | Byggeri af | bygge, opføre | byggeri, opførelse, byggeperiode, anlægsarbejde, anlægsfase, byggefase, udførelse, anlægsperiode | as construction, work, running
        works | phase | … | - | -arbejde
        groundbreaking | milestone | Første spadestik til | tage første spadestik, komme i jorden, gå i jorden, stikke i jorden | spadestik, byggestart, anlægsstart | as construction, ceremony
        toppingOut | milestone | Rejsegilde på | holde rejsegilde | rejsegilde
        ignition | milestone | Tænding af | tænde, tænde for | tænding
        shellClosed | milestone | … | være lukket for vind | råhus
        handover | milestone | Aflevering af | aflevere, overlevere | aflevering, overlevering, afleveringsforretning
        handover | milestone | Overdragelse af | overdrage | overdragelse | succeeding
        runningIn | phase | Indkøring af | køre ind, indkøre, indregulere | indkøring, indregulering
        erection | milestone | Rejsning af | rejse | rejsning
        casting | phase | Støbning af | støbe | støbning
        assembly | phase | Montering af | montere | montering, montage | installing
        tightness | milestone | … tæt | være tæt, blive tæt, stå tæt, melde tæt | -
        drilling | phase | Boring af | bore, prøvebore | boring, prøveboring
        inspection | milestone | Eftersyn af | efterse, syne | eftersyn, mangelgennemgang, førgennemgang, syn
        occupancy | milestone | Indflytning i | tage i besiddelse | - | as movingIn, relocating
        demolition | phase | Nedrivning af | nedrive, rive ned | nedrivning | work
        renovation | phase | Renovering af | renovere, istandsætte, sanere, ombygge, modernisere | renovering, istandsættelse, ombygning, sanering, modernisering | work
        reinforcement | milestone | Forstærkning af | forstærke | forstærkning
        excavation | phase | Udgravning af | udgrave, grave ud, grave ned | udgravning, gravearbejde, jordarbejde | work
        paving | phase | Asfaltering af | asfaltere, belægge | asfaltering, belægning | work
        planting | phase | Beplantning af | beplante, tilplante, plante | beplantning, plantning | work
        buildingDesign | phase | … | - | projektering, skitseprojekt, dispositionsforslag, projektforslag, myndighedsprojekt, hovedprojekt, byggeprogram, forprojekt, skitseforslag
        buildingPermit | milestone | Byggetilladelse til | - | byggetilladelse, anlægstilladelse, tilladelse | permitting
        permit | milestone | Tilladelse fra | give tilladelse, meddele tilladelse | - | permitting
        rehousing | phase | Genhusning af | genhuse | genhusning | relocating
        restoration | phase | Retablering af | retablere, reetablere | retablering
        """

    /// Plans that the law has steps for.
    static let planning = """
        planProposal | milestone | … | - | lokalplanforslag, planforslag, kommuneplantillæg, ideoplæg
        complaint | phase | … | - | klagefrist, klageperiode, indsigelsesfrist, indsigelsesperiode | answering
        expropriation | milestone | Ekspropriation af | ekspropriere | ekspropriation | permitting
        environmental | phase | … | - | miljøvurdering, miljøscreening, vvm-redegørelse, screening
        deadline | milestone | … | - | svarfrist, frist, ansøgningsrunde, tidsfrist | deadline, handing
        """

    /// Schools, staff, care and health.
    static let people = """
        training | phase | Uddannelse af | uddanne, undervise, oplære, kompetenceudvikle, komme på kursus | uddannelse, undervisning, oplæring, kursus, kurset, kurser, kompetenceudvikling, superbrugeruddannelse | work
        schoolStart | milestone | … | - | skolestart, skoledag, semesterstart, studiestart
        hiring | milestone | Ansættelse af | ansætte, rekruttere | ansættelse, rekruttering
        jobPosting | milestone | Opslag af | opslå, slå op | stillingsopslag, opslag
        takingUp | milestone | Tiltrædelse af | tiltræde | tiltrædelse
        resignation | milestone | Fratrædelse af | fratræde | fratrædelse
        enrolment | milestone | Indskrivning af | indskrive, tilmelde | indskrivning, tilmelding, tilmeldingsfrist
        vaccination | phase | Vaccination af | vaccinere | vaccination
        staffing | milestone | Bemanding af | bemande | bemanding
        """

    /// Waste, water, heat and transport.
    static let supply = """
        distribution | phase | Udkørsel af | køre ud, udkøre | udkørsel | work, running
        handingOut | phase | Udlevering af | udlevere, uddele, omdele, udbringe, dele ud | udlevering, uddeling, omdeling | work, running
        receiving | milestone | Levering af | få | - | vague, work, receiving, passingOn
        collection | phase | Indsamling af | indsamle, indhente, hente | indsamling, afhentning, indhentning
        digging | phase | Nedgravning af | nedgrave | nedgravning | work
        reorganisation | milestone | Omlægning af | omlægge, lægge om | - | work
        """
}
