import Diagrams

/// What went wrong, in English.
extension EnglishTerminal: ErrorWording {
    func nothingCalledSo(nearest: [String]) -> String {
        "there is nothing with this name or id; "
            + (nearest.isEmpty
                ? "'redthread status --format json' prints the ids"
                : "did you mean \(QuotedNames.list(nearest, "or"))?")
    }

    var wholeProject: String { "the whole project" }
    var foreignFile: String {
        "there is a file that redthread did not make; move it away, choose another name, or say --force"
    }

    func canBe(_ names: [String]) -> String {
        "that can be \(QuotedNames.list(names, "or")); write more of the name, or the id"
    }

    func noInput(_ reason: String) -> String {
        "standard input: cannot be read (\(reason)); give it a text, as in 'redthread dates --anchor 2022-01-15 < "
            + "minutes.txt'"
    }

    func noOutput(_ reason: String) -> String {
        "standard output: cannot be written (\(reason)); free some space, or write to another place"
    }

    func noScratch(_ reason: String) -> String {
        "no folder can be made in the temporary directory (\(reason)); check TMPDIR"
    }

    func noWorkbook(_ reason: String) -> String {
        "the workbook cannot be written (\(reason)); check the space in TMPDIR"
    }

    func unreadableTemplate(_ file: String) -> String {
        "\(file): the template cannot be read; check the path and that it is UTF-8 text"
    }

    var nothingMade: String { "the program that should make it made nothing" }

    func noPicture(_ error: RenderingError) -> String {
        switch error {
        case .unavailable: "the Graphviz library cannot be started; check that libgraphviz-dev is installed"
        case .layout(let engine, let message):
            "Graphviz's layout engine '\(engine)' gave up: \(message); draw fewer projects at a time"
        case .drawing(let format, let message):
            "Graphviz cannot draw \(format.rawValue): \(message); check that its plugins are installed (libgraphviz-dev)"
        }
    }

    func wrote(_ files: Int, to folder: String, quoted: String) -> String {
        "Wrote \(files) files to \(folder). Next: redthread status -C \(quoted)"
    }

    func wroteProposal(_ projects: Int, of source: String, to folder: String, quoted: String) -> String {
        "Wrote \(folder)/portfolio.yaml: \(projects == 1 ? "1 project" : "\(projects) projects"), proposed from the "
            + "documents in \(source). Edit it, then: redthread projects -C \(quoted)"
    }
}
