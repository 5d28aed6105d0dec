/// What arguments and options mean, in Danish.
extension DanishTerminal {
    func help(_ option: OptionTopic) -> String {
        switch option {
        case .workspace: "Arbejdsmappen: en mappe med en portfolio.yaml."
        case .asOf:
            "Brug kun, hvad der var sagt den dag (ÅÅÅÅ-MM-DD); ellers alt, set fra det seneste møde eller "
                + "den seneste bekræftelse."
        case .language:
            "Sproget i værktøjets egne ord; REDTHREAD_LANGUAGE eller 'language:' i portfolio.yaml siger det "
                + "én gang for alle. Citater står, som de er."
        case .ocr: "Genkend bogstaverne i scannede referater (tesseract-ocr-dan); det tager sekunder for hver side."
        case .quiet: "Sig intet om filer, der ikke kunne læses eller ikke sikkert blev forstået."
        case .verbose: "Sig alt om dem, en linje for hver; ellers siges det én gang, som mange er fælles om."
        case .maxFileSeconds: "Så mange sekunder må et program bruge på at læse en fil; derefter udelades den."
        case .maxFileMemory: "Så megen hukommelse (MB) må et program bruge på at læse en fil."
        case .projects: "Et projekts id, navn eller alias; alle projekter, når det udelades."
        case .project: "Et projekts id, navn eller alias."
        case .listFormat: "Hvordan det skrives; excel-da er CSV, som et dansk Excel åbner."
        case .json: "Kort for --format json."
        case .diagramOutput: "Skriv til en fil: .svg, .png, .pdf, .dot, .gv, .mmd eller .puml; - er standard output."
        case .diagramFormat: "Hvad der skrives; ellers det, som filens endelse siger."
        case .pictureOutput: "Skriv til en fil: .svg, .png eller .pdf; - er standard output."
        case .folder: "Mappen; den laves, hvis den ikke er der."
        case .coverage:
            "Vis i stedet alle referater: hvor meget der blev forstået, hvor mange datoer og sagsnumre der "
                + "nåede et projekt, og tvivl."
        case .forecast:
            "Vis i stedet, hvad arkivets egne løfter gør sandsynligt: hvornår det, der er lovet, snarere kommer."
        case .links: "Tegn pile fra det, der kommer først, til det, der venter på det."
        case .meetings: "Tegn de møder, der rørte projekterne."
        case .criticalChain: "Fremhæv den kritiske kæde."
        case .kind: "Diagrammets slags."
        case .subject: "En planfil, der ender på .json eller .xml, eller et projekts id, navn eller alias."
        case .planDiagram:
            "Tegn det som Gantt: .svg, .png eller .pdf; med det, der prøves, hvor noget prøves."
        case .drawnForecast:
            "Tegn også, hvad arkivets egne løfter gør sandsynligt, som en lys hale; ingen referater siger det."
        case .delay: "Vis, hvad der rykker, når en opgave eller milepæl kommer senere; kan skrives flere gange."
        case .set: "Vis det samme for en, der sættes på en dag; også flere gange, og sammen med --delay."
        case .template: "En skabelon efter navn, eller din egen fil."
        case .reportOutput: "Skriv til en fil: .html, .md, .pdf eller .docx; - er standard output."
        case .force:
            "Overskriv også filer, som redthread ikke har lavet: billeder ved siden af en Markdown-rapport, "
                + "eller rapporten."
        case .all: "Vis hvert fund, også hvor mange er af én slags."
        case .failOn: "Slut med kode 1, når der er et fund så alvorligt eller mere."
        case .openOnly: "Vis kun det, som nogen endnu skal gøre."
        case .owner: "Vis kun det, som en bestemt skal gøre; en del af navnet er nok."
        case .before: "Vis kun det, der skulle være gjort før den dag (ÅÅÅÅ-MM-DD)."
        case .since: "Det, der var kendt den dag, er ikke nyt (ÅÅÅÅ-MM-DD)."
        case .id: "Id'et på en milepæl, fase eller et fund, eller en milepæls navn eller en del af det."
        case .exportFormat: "Formatet; ellers det, som filens endelse siger, ellers json."
        case .exportOutput: "Skriv til en fil i stedet for standard output; - er standard output."
        case .anchor: "Tekstens dag, til årstal, der er udeladt (ÅÅÅÅ-MM-DD)."
        case .help: "Vis denne hjælp."
        case .version: "Vis versionen."
        }
    }

    func name(_ value: ValueTopic) -> String {
        switch value {
        case .folder: "mappe"
        case .file: "fil"
        case .date: "dato"
        case .project: "projekt"
        case .format: "format"
        case .kind: "slags"
        case .subject: "plan-eller-projekt"
        case .id: "id"
        case .template: "skabelon"
        case .owner: "navn"
        case .severity: "grad"
        case .delay: "milepæl=14d"
        case .setDate: "milepæl=2018-09-01"
        case .seconds: "sekunder"
        case .megabytes: "MB"
        case .language: "da|en"
        }
    }

    func heading(_ part: HelpPart) -> String {
        switch part {
        case .usage: "Brug"
        case .arguments: "Argumenter"
        case .options: "Valg"
        case .commands: "Kommandoer"
        }
    }

    var anyOptions: String { "[valg]" }
    var anyCommand: String { "<kommando>" }
    func oneOf(_ values: [String]) -> String { "en af " + values.joined(separator: ", ") }
    func defaultValue(_ value: String) -> String { "ellers " + value }
    var moreHelp: String { "'redthread help KOMMANDO' fortæller om hver af dem." }
}
