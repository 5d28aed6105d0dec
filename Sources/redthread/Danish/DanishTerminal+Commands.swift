import Portfolio

/// What the commands are for, in Danish.
extension DanishTerminal {
    func help(_ command: CommandTopic) -> CommandHelp {
        CommandHelp(abstract: abstract(command), discussion: discussion(command))
    }

    private func abstract(_ command: CommandTopic) -> String {
        switch command {
        case .redthread: "Følg et projekt gennem referaterne af mange møder."
        case .initialise: "Lav en arbejdsmappe: af dine egne referater, eller med et eksempel i."
        case .projects: "Vis porteføljen, en linje for hvert projekt."
        case .status: "Vis milepælenes status: hvornår, hvor langt flyttet, og hvor det blev sagt."
        case .meetings: "Vis de møder og punkter, der rørte et projekt, med beslutning og grunden til koblingen."
        case .timeline: "Tegn en tidslinje (Gantt) over et eller flere projekter."
        case .dependencies: "Tegn, hvad der venter på hvad: milepæle, faser og projekter."
        case .trend: "Tegn en milepælstrend: hvilken dato der blev sagt, møde for møde."
        case .draw: "Tegn et diagram efter navnet på dets slags."
        case .schedule: "Beregn datoer, luft og kritisk kæde for en planfil eller et projekt."
        case .report: "Skriv en rapport med diagrammerne i."
        case .check: "Vis fund: forskydninger, modsigelser, usandsynlige årstal, udsatte beslutninger."
        case .changes: "Vis, hvad der er flyttet, kommet og forsvundet siden en dag: nyt siden sidste møde."
        case .followUp: "Vis, hvad der blev pålagt, lovet, spurgt om og udsat, og hvad der kom ud af det."
        case .explain: "Vis hvorfor: kæden af citater og regler bag en dato, en kobling eller et fund."
        case .export: "Eksporter det hele: til regneark, kalendere og andre programmer."
        case .dates: "Vis tidsangivelserne i en tekst på standard input, et JSON-objekt på hver linje."
        }
    }

    private func discussion(_ command: CommandTopic) -> String {
        switch command {
        case .redthread:
            """
            Læser mødereferater, finder de projekter, der løber gennem dem, og regner ud, hvornår hver milepæl og fase var, \
            er eller skal være, og tegner det. Alt, hvad den siger, kan følges til ordene i referaterne.

            Begynd med eksemplet:
              redthread init eksempel
              redthread status -C eksempel
              redthread timeline mithtk -C eksempel -o mithtk.svg
            """
        case .initialise:
            """
            Ligger der dokumenter i mappen eller i MAPPE/minutes, læses de, og der skrives en portfolio.yaml, som foreslår \
            de projekter, der løber gennem dem; ret den til. Er mappen tom, eller er den der ikke, skrives et eksempel: \
            fire projekter over seks møder, genfortalt fra offentlige referater. Intet overskrives.

            Eksempler:
              redthread init eksempel && redthread status -C eksempel
              redthread init ~/referater && redthread projects -C ~/referater
            """
        case .projects: "Eksempel:\n  redthread projects --format csv > projekter.csv"
        case .status:
            """
            Eksempler:
              redthread status
              redthread status mithtk --as-of 2017-05-08
              redthread status --forecast
              redthread status kmd-udbud --delay "Tilbud modtaget=14d"
              redthread status --json
            """
        case .meetings:
            """
            Med en fil tegnes i stedet kortet over projekter og møder: .svg, .png eller .pdf efter endelsen.

            Eksempler:
              redthread meetings mithtk
              redthread meetings -o berøringer.svg
              redthread meetings --coverage
            """
        case .timeline:
            Self.endings + """


                Eksempler:
                  redthread timeline mithtk -o mithtk.svg
                  redthread timeline mithtk --format mermaid > mithtk.mermaid
                  redthread timeline --as-of 2017-05-08 --no-links --no-meetings -o før.pdf
                """
        case .dependencies:
            Self.endings + """


                Eksempler:
                  redthread dependencies kmd-udbud -o kmd.svg
                  redthread dependencies kmd-udbud --format dot | dot -Tsvg > kmd.svg
                """
        case .trend:
            """
            En vandret linje er en dato, der holder; en, der stiger, er en dato, der skrider. Filens endelse siger, hvad der \
            tegnes: .svg, .png eller .pdf. Uden fil kommer SVG på standard output.

            Eksempel:
              redthread trend mithtk -o trend.svg
            """
        case .draw:
            """
            Slagsene:
            \(kinds)

            Nogle af dem har deres egen kommando med egne valg: timeline, dependencies, trend, meetings.

            Eksempel:
              redthread draw touches -o berøringer.svg
            """
        case .schedule:
            """
            En planfil (PLAN.json) er et net af opgaver i formatet neutral-project/1; dens datoer er arbejdsdage fra \
            starten, med slutdagen udeladt. Et projekt er et af arbejdsmappens; dets datoer er vinduer i kalenderdage. Det, \
            der ikke kan holdes, siges på standard error, og rækkefølgen står ved magt. En plan fra Microsoft Project \
            (PLAN.xml, gemt som XML) regnes i sine egne timer, på minuttet.

            Eksempler:
              redthread schedule plan.json --format csv
              redthread schedule plan.json --diagram plan.svg
              redthread schedule kmd-udbud --delay "Tilbud modtaget=14d"
            """
        case .report:
            """
            Filens endelse siger, hvad der skrives: .html er én fil med alt i; .md har sine diagrammer i filer ved siden \
            af, opkaldt efter den; .pdf udskrives af chromium, .docx laves af pandoc. En skabelon er en af \
            \(templates), eller din egen Mustache-fil.

            Eksempler:
              redthread report -o portefølje.html
              redthread report mithtk --template board -o mithtk.md
              redthread report --template min.html.mustache -o min.html
            """
        case .check:
            """
            De alvorligste kommer først, og mange af én slags i ét projekt samles; --all viser hvert af dem, som json og csv \
            gør.

            Eksempler, det andet til et script, der skal stoppe ved alvorlige fund:
              redthread check mithtk --all
              redthread check --fail-on serious
            """
        case .changes:
            """
            Eksempler:
              redthread changes --since 2017-05-08
              redthread changes mithtk --since 2017-05-08 --as-of 2017-08-10 --json
            """
        case .followUp:
            """
            Læser alle punkter, ikke kun projekternes. Det, der er overskredet, kommer først, så det, ingen har nævnt siden.             En opgave står som udført, når et senere referat siger det; "ikke set igen" siger kun noget om de referater, der             er indlæst.

            Eksempler:
              redthread follow-up --open
              redthread follow-up mithtk --owner direktøren
              redthread follow-up --before 2017-08-10 --format excel-da > opfølgning.csv
            """
        case .explain:
            """
            Id'et er en milepæls, en fases eller et funds, som 'status --json' og 'check --json' viser det; en milepæls navn \
            gør det også, eller så meget af det, at intet andet kan menes.

            Eksempel, på eksemplet:
              redthread explain "\(DanishExamples.milestone)"
            """
        case .export:
            """
            Formaterne, hvert med den endelse, som -o kender det på:
            \(exports)

            Eksempler:
              redthread export > portefølje.json
              redthread export -o milepæle.ics
              redthread export --format csv-decisions > beslutninger.csv
            """
        case .dates:
            """
            Læser og skriver undervejs, i lige lidt hukommelse, hvor lang teksten end er. Pladser tælles i tegn; det, der \
            ikke er UTF-8, læses som U+FFFD.

            Eksempel:
              echo "\(DanishExamples.sentence)" | redthread dates --anchor 2022-01-15
            """
        }
    }

    private static let endings = """
        Filens endelse siger, hvad der tegnes: et billede (.svg, .png, .pdf), eller tekst til Graphviz (.dot, .gv), \
        Mermaid (.mmd) eller PlantUML (.puml), som tegner det på deres måde. --format siger det, hvor endelsen ikke gør. \
        Uden nogen af dem kommer SVG på standard output.
        """

    private var kinds: String { HelpLists.kinds(.danish) }
    private var exports: String { HelpLists.exports(.danish) }
    private var templates: String { HelpLists.templates }
}
