import Diagrams

/// What went wrong, in Danish.
extension DanishTerminal: ErrorWording {
    func nothingCalledSo(nearest: [String]) -> String {
        "der er intet med det navn eller id; "
            + (nearest.isEmpty
                ? "'redthread status --format json' viser id'erne"
                : "mente du \(QuotedNames.list(nearest, "eller"))?")
    }

    var wholeProject: String { "hele projektet" }
    var foreignFile: String {
        "der ligger allerede en fil, som redthread ikke har lavet; flyt den, vælg et andet navn, eller sig --force"
    }

    func canBe(_ names: [String]) -> String {
        "det kan være \(QuotedNames.list(names, "eller")); skriv mere af navnet, eller id'et"
    }

    func noInput(_ reason: String) -> String {
        "standard input: kan ikke læses (\(reason)); giv den en tekst, som i 'redthread dates --anchor 2022-01-15 < "
            + "referat.txt'"
    }

    func noOutput(_ reason: String) -> String {
        "standard output: kan ikke skrives (\(reason)); skaf plads, eller skriv et andet sted"
    }

    func noScratch(_ reason: String) -> String {
        "der kan ikke laves en mappe i den midlertidige mappe (\(reason)); se på TMPDIR"
    }

    func noWorkbook(_ reason: String) -> String {
        "regnearket kan ikke skrives (\(reason)); se på pladsen i TMPDIR"
    }

    func unreadableTemplate(_ file: String) -> String {
        "\(file): skabelonen kan ikke læses; se efter, at stien er rigtig, og at det er tekst i UTF-8"
    }

    var nothingMade: String { "det program, der skulle lave den, lavede intet" }

    func noPicture(_ error: RenderingError) -> String {
        switch error {
        case .unavailable: "Graphviz kan ikke startes; se efter, at libgraphviz-dev er installeret"
        case .layout(let engine, let message):
            "Graphviz gav op med '\(engine)': \(message); tegn færre projekter ad gangen"
        case .drawing(let format, let message):
            "Graphviz kan ikke tegne \(format.rawValue): \(message); se efter, at dens plugins er installeret "
                + "(libgraphviz-dev)"
        }
    }

    func wrote(_ files: Int, to folder: String, quoted: String) -> String {
        "Skrev \(files) filer i \(folder). Så: redthread status -C \(quoted)"
    }

    func wroteProposal(_ projects: Int, of source: String, to folder: String, quoted: String) -> String {
        "Skrev \(folder)/portfolio.yaml: \(projects == 1 ? "1 projekt" : "\(projects) projekter"), foreslået ud fra "
            + "dokumenterne i \(source). Ret den til, og så: redthread projects -C \(quoted)"
    }
}
