internal import Portfolio

/// Why a file could not be read, in Danish.
struct DanishDocuments: DocumentWording {
    func text(_ error: DocumentError) -> String {
        switch error {
        case .unreadable(let trouble):
            "kan ikke læses (\(trouble.words.danish)); se efter, at det er en fil, som du må læse"
        case .empty: "er tom; den er udeladt"
        case .tooLarge(let bytes, let limit):
            "er for stor (\(bytes) byte; der læses højst \(limit)); del den i en fil for hvert møde"
        case .tooManyLines(let limit): "har mere end \(limit) linjer; del den i en fil for hvert møde"
        case .notText:
            "er ikke tekst i UTF-8 eller Windows-1252; gem den som tekst, PDF, DOCX, ODT, RTF eller HTML"
        case .scanned: "er billeder af sider uden tekst; læs den med --ocr, som genkender bogstaverne"
        case .locked: "er låst med en adgangskode; gem den uden"
        case .missingProgram(let program, let package):
            "kræver \(program), som ikke er installeret; installer det med 'apt install \(package)'"
        case .timedOut(let program, let seconds):
            "er udeladt, for \(program) var ikke færdig med den efter \(seconds == 1 ? "1 sekund" : "\(seconds) sekunder"); "
                + "--max-file-seconds giver længere tid"
        case .tooMuchText(let program, let limit):
            "fik \(program) til at give mere end \(limit) byte tekst; den er beskadiget eller lavet for at skade, og er "
                + "udeladt"
        case .tooMuchMemory(let program):
            "kræver mere hukommelse, end \(program) må bruge, og er udeladt; den er beskadiget, lavet for at skade eller "
                + "meget stor (--max-file-memory giver den mere)"
        case .failed(let program, let message):
            "kunne ikke læses af \(program) (\(message)); den er måske beskadiget"
        case .remembered(let error):
            text(error) + ". Det viste sig i en tidligere kørsel; slet mappen .redthread for at prøve igen"
        }
    }
}
