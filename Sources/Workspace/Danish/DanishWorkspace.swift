internal import Documents
internal import Portfolio

/// What the workspace says in Danish.
struct DanishWorkspace: WorkspaceWording {
    private static let formats = "tekst, Markdown, HTML, DOCX, ODT eller PDF"

    func text(_ error: WorkspaceError) -> String {
        switch error {
        case .noPortfolio(let folder):
            "\(folder): der er ingen portfolio.yaml her eller i en mappe over; gå til en arbejdsmappe, nævn en med "
                + "-C MAPPE, eller lav en med 'redthread init MAPPE'"
        case .unreadablePortfolio(let file, let trouble):
            "\(file): porteføljen kan ikke læses (\(trouble.words.danish)); se efter, at det er en fil, som du må læse"
        case .malformedPortfolio(let file, let line, let problem):
            "\(file):\(line): \(self.problem(problem))"
        case .noMinutes(let folder, let portfolio):
            "\(folder): der er ingen sådan mappe med referater; lav den, eller nævn en anden under 'minutes:' i "
                + portfolio
        case .nothingRead(let workspace, let folders):
            "\(workspace): der er ingen referater i \(folders.joined(separator: ", ")), som kunne læses; læg nogle der som "
                + Self.formats
        case .nothingSaid(let day, let first):
            "intet møde var holdt den \(day)"
                + (first.map { "; det første af disse referater er fra \($0), så spørg om den dag eller en senere" }
                    ?? "")
        case .unknownProject(let name, let nearest, let known): unknown(name, nearest, known.isEmpty)
        case .notUnderstood(let folder):
            "\(folder): der ligger filer, og ingen af dem blev forstået som referat; læg referater der som \(Self.formats), "
                + "eller nævn en tom eller ny mappe til eksemplet"
        case .alreadyThere(let file):
            "\(file): den er der allerede, og intet overskrives; flyt den, eller vælg en anden mappe"
        case .cannotWrite(let file, let reason):
            "\(file): kan ikke skrives (\(reason.danish)); se på mappen og dens rettigheder"
        case .noSpace(let file, let trouble):
            "\(file): kan ikke skrives (\(trouble.words.danish)); det, der stod der, er, som det var. Skaf plads der"
        case .brokenOff(let file, let trouble):
            "\(file): blev ikke skrevet færdig (\(trouble.words.danish)); ingen anden fil kan tage dens plads, så det, "
                + "der stod der, er væk. Skaf plads der, eller skriv til et nyt navn"
        }
    }

    private func unknown(_ name: String, _ nearest: String?, _ isEmpty: Bool) -> String {
        guard !isEmpty else {
            return "\(name): porteføljen har ingen projekter; skriv dem under 'projects:' i portfolio.yaml"
        }
        return "\(name): der er intet projekt med det navn; "
            + (nearest.map { "mente du '\($0)'?" } ?? "'redthread projects' viser dem")
    }
}

extension DanishWorkspace {
    var undated: String {
        "intet i den siger, hvilken dag mødet blev holdt; det, den siger, tæller på enhver dag, også med --as-of"
    }
    var notUnderstood: String { "indeholder intet referat, der blev forstået; den er udeladt" }
    var recognised: String {
        "er genkendt fra billeder af siderne; bogstaver og tal kan være forkerte, så se efter datoerne"
    }
    var withoutItems: String { "har ingen punkter, der blev forstået, så intet i den når et projekt" }

    func untitled(_ numbers: String) -> String {
        "har punkter uden titel (\(numbers)), så dens opstilling kan være misforstået og det sagte lagt til det forkerte "
            + "projekt; se 'redthread meetings --coverage'"
    }

    func copy(of original: String) -> String { "er den samme som \(original), byte for byte; den tæller én gang" }
    func twin(of original: String) -> String {
        "indeholder samme møde som \(original) i et andet format; det tæller én gang"
    }
    var cacheFailed: String { "det, der blev læst, kunne ikke gemmes der; næste gang læses alle filer igen" }

    func closed(_ trouble: SystemTrouble) -> String {
        "kan ikke åbnes (\(trouble.words.danish)); se efter, at det er en mappe, som du må læse. Referaterne i den er udeladt"
    }
    var linked: String { "er et link til en mappe, og links følges ikke; nævn selve mappen under 'minutes:'" }
    var outside: String {
        "kan ligge uden for arbejdsmappen; dens referater læses, hvor de er, og følger ikke med, når arbejdsmappen kopieres"
    }
    func unreadable(_ error: DocumentError) -> String { error.message.danish }
}

extension DanishWorkspace {
    func foreign(_ kind: ForeignFileKind?, others: Int) -> String {
        "læses ikke" + (others > 0 ? ", og det gør \(others) andre filer af samme slags heller ikke" : "") + ": "
            + advice(kind)
    }

    private func advice(_ kind: ForeignFileKind?) -> String {
        let convert = "for eksempel med LibreOffice: soffice --headless --convert-to"
        return switch kind {
        case .document: "lav den om til DOCX, \(convert) docx FIL"
        case .pages: "det er et dokument fra Apples Pages; eksporter det derfra som DOCX eller PDF"
        case .sheet: "det er et regneark; er der referat i det, så lav det om til HTML, \(convert) html FIL"
        case .presentation: "det er en præsentation; lav den om til PDF, \(convert) pdf FIL"
        case .outlook: "det er en mail fra Outlook; gem den derfra som EML, eller det vedhæftede som filer for sig"
        case .picture: "det er et billede; genkend teksten i det (OCR) først"
        case .archive: "det er et arkiv; pak det ud i mappen"
        case nil:
            "referater læses fra tekst, Markdown, HTML, DOCX, DOC, ODT, RTF, PDF og mail (EML); gem den som en af dem"
        }
    }
}

extension DanishWorkspace {
    func idle(_ trouble: CorrectionTrouble) -> String {
        switch trouble {
        case .alreadySaid: "referaterne siger allerede det samme, så rettelsen gør intet; slet den"
        case .noItem(let item, let meeting, let items):
            "mødet '\(meeting)' har intet punkt '\(item)', så rettelsen gør intet; skriv et af \(items)"
        case .unknown(let subject, let name, let nearest):
            "der er \(self.name(subject)) '\(name)', så rettelsen gør intet; "
                + (nearest.map { "mente du '\($0)'?" } ?? advice(subject))
        }
    }

    private func name(_ subject: CorrectionTrouble.Subject) -> String {
        switch subject {
        case .project: "intet projekt"
        case .meeting: "intet møde"
        case .milestone: "ingen milepæl"
        }
    }

    private func advice(_ subject: CorrectionTrouble.Subject) -> String {
        switch subject {
        case .project: "skriv et id fra 'redthread projects'"
        case .meeting: "skriv navnet på dets fil uden endelsen"
        case .milestone: "skriv et id fra 'redthread status --format json'"
        }
    }
}
