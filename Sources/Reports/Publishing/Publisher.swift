public import Portfolio
internal import Programs
internal import Templates

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Turns a written report into PDF or Word, by programs of the system that are kept up by others.
///
/// - **PDF** is printed by headless Chromium. It prints the page exactly as the browser shows it (grid, dark mode, repeated
///   headings), makes a *tagged* PDF that screen readers can follow, and gets security updates in Debian stable.
///   WeasyPrint is smaller, but the 57.2 of Debian 12 knows no grid and no `clamp()`, so pages would look different.
/// - **DOCX** is made by pandoc from the Markdown report with its pictures beside it.
///
/// Neither reaches the network: the page forbids it by its own Content-Security-Policy, and pandoc reads one folder.
public enum Publisher {
    /// Prints an HTML report as PDF, on A4 as the page's own style says.
    ///
    /// - Parameters:
    ///   - html: the absolute path of the written report.
    ///   - pdf: the absolute path to write to.
    ///   - scratch: a folder that Chromium may fill with a profile of its own; the caller removes it. Without one it
    ///     would hand the page to a browser that is already open.
    public static func pdf(from html: String, to pdf: String, scratch: String) async throws(PublishingError) {
        var arguments = [
            "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--no-first-run",
            "--no-pdf-header-footer", "--user-data-dir=\(scratch)", "--print-to-pdf=\(pdf)",
        ]
        // Chromium refuses to start as root with its sandbox on, and containers run as root.
        if geteuid() == 0 { arguments.append("--no-sandbox") }
        try await run(.chromium, arguments + [FileAddress.address(of: html)], limits: limits)
    }

    /// Makes a Word document of a Markdown report; its pictures stand in the same folder.
    ///
    /// - Parameters:
    ///   - markdown: the path of the written report.
    ///   - docx: the path to write to.
    ///   - language: the language of the document, for the spelling of Word: `da`.
    ///   - subject: what stands at the foot of every page: whose minutes, of what day, how much of them was understood.
    ///   - day: the day that the report is seen from, which the file bears: the same report gives the same bytes.
    ///   - styles: the path of a Word file whose page and styles it takes, as written from `wordStyles` or made in a project
    ///     office; without one, pandoc's own, which are on Letter paper.
    public static func docx(
        from markdown: String, to docx: String, language: String, subject: String = "", day: Day,
        styles: String? = nil
    ) async throws(PublishingError) {
        let folder = markdown.lastIndex(of: "/").map { String(markdown[..<$0]) } ?? "."
        let reference = styles.map { ["--reference-doc=\($0)"] } ?? []
        try await run(
            .pandoc,
            [
                "--from=\(dialect)", "--to=docx", "--standalone", "--metadata=lang:\(language)",
                "--metadata=subject:\(subject)",
                "--resource-path=\(folder)", "--output=\(docx)",
                // Rows longer than this give a table the whole width, by the dashes below its head.
                "--columns=20",
            ] + reference + ["--", markdown], limits: limits,
            environment: ["SOURCE_DATE_EPOCH": String(max(0, Int(day.number)) * 86_400)])
    }

    /// The Markdown that reports are written in, for pandoc: without lists by letters, mathematics, citations and raw HTML,
    /// which text from minutes could look like. Attributes of links give pictures their width, and our templates
    /// break pages in Word's own words; the braces and backticks of text from minutes are escaped.
    private static let dialect =
        "markdown_strict+pipe_tables+all_symbols_escapable+link_attributes+raw_attribute+backtick_code_blocks"
        + "-raw_html"

    /// A Word file with the page and the styles of our own reports: A4 landscape.
    public static let wordStyles: [UInt8] = TemplateFiles.wordReference

    /// Longer than any report takes; a program that hangs is ended with all that it has started.
    private static let limits = SystemProgram.Limits(seconds: 120)

    private static func run(
        _ program: SystemProgram, _ arguments: [String], limits: SystemProgram.Limits,
        environment: [String: String] = [:]
    ) async throws(PublishingError) {
        let name = program.names[0]
        do {
            _ = try await program.run(arguments, limits: limits, environment: environment)
        } catch {
            switch error {
            case .missing: throw .missing(program: name, package: program.package)
            case .timedOut: throw .timedOut(program: name, seconds: limits.seconds)
            case .tooMuchOutput: throw .failed(program: name, message: "")
            case .failed(let message): throw .failed(program: name, message: message)
            }
        }
    }
}

extension SystemProgram {
    fileprivate static let chromium = SystemProgram(
        names: ["chromium", "chromium-browser", "google-chrome"], package: "chromium")
    fileprivate static let pandoc = SystemProgram(names: ["pandoc"], package: "pandoc")
}

/// Why a report could not be turned into another kind of file.
public enum PublishingError: Error, Equatable, Sendable {
    /// The system lacks the program; the Debian package brings it.
    case missing(program: String, package: String)
    /// The program did not come to an end.
    case timedOut(program: String, seconds: Int)
    /// The program ran and failed, with what it said.
    case failed(program: String, message: String)
}

extension PublishingError {
    /// What is wrong and what to do.
    public var message: LocalizedText { LocalizedText(reports: { $0.text(self) }) }
}

/// The address of a file for a browser.
enum FileAddress {
    /// `file:///…` with everything encoded that is not a plain path character.
    static func address(of path: String) -> String { "file://" + SourceLink.encoded(path) }
}
