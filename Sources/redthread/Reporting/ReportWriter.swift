import Diagrams
import Foundation
import Portfolio
import Programs
import Reports
import Workspace

/// The kinds of file that a report can be.
enum ReportKind: String, CaseIterable {
    case html, markdown = "md", pdf, docx

    /// By the ending of a file's name.
    init?(file: String) { self.init(rawValue: URL(filePath: file).pathExtension.lowercased()) }

    /// What is filled in from the template; PDF is printed from HTML and Word is made from Markdown.
    var format: ReportFormat {
        switch self {
        case .html, .pdf: .html
        case .markdown, .docx: .markdown
        }
    }
}

/// Writes a report and the files that belong to it, whole or not at all.
struct ReportWriter {
    let report: Report
    /// The same as of earlier days, for the slider of a page.
    let earlier: [Report]
    let template: Report.Template
    let language: DisplayLanguage
    /// Whether files of others are overwritten.
    let force: Bool

    func write(_ kind: ReportKind, to file: String) async throws {
        switch kind {
        case .html where file == "-":
            try Console.print(document: report.rendered(template, earlier: earlier) + OwnFile.foot.utf8)
        case .html, .markdown: try write(to: URL(filePath: file))
        case .pdf:
            try await publish(kind, as: file, by: "report.html") { scratch, source, target in
                try await Publisher.pdf(from: source, to: target, scratch: scratch)
            }
        case .docx:
            try await publish(kind, as: file, by: "report.md") { scratch, source, target in
                let styles = scratch + "/styles.docx"
                try OutputFile.write(Publisher.wordStyles, to: styles)
                try await Publisher.docx(
                    from: source, to: target, language: language.rawValue, subject: report.foot,
                    day: report.reconstruction.asOf, styles: styles)
            }
        }
    }

    /// - Parameter foot: the last line, by which the file is known as ours.
    private func write(to file: URL, foot: String = OwnFile.foot) throws {
        let bytes = try report.rendered(template, earlier: earlier) + foot.utf8
        let folder = file.deletingLastPathComponent()
        for path in [file.path] + report.filesBeside.map({ folder.appending(path: $0.name).path }) {
            try OwnFile.check(path, force: force)
        }
        for beside in report.filesBeside {
            try OutputFile.write(beside.contents, to: folder.appending(path: beside.name).path)
        }
        try OutputFile.write(bytes, to: file.path)
    }

    /// Writes the report to a folder of its own, lets a program turn it into another kind, and moves that into place.
    private func publish(
        _ kind: ReportKind, as file: String, by name: String,
        with convert: (_ scratch: String, _ source: String, _ target: String) async throws -> Void
    ) async throws {
        if file != "-" { try OwnFile.check(file, force: force) }
        let folder = URL(filePath: try ScratchFolder.make(), directoryHint: .isDirectory)
        defer { ScratchFolder.remove(folder.path) }
        let source = folder.appending(path: name)
        let target = folder.appending(path: "target." + kind.rawValue)
        try OutputFile.makeFolder(folder.appending(path: "profile").path)
        try write(to: source, foot: "")
        try await convert(folder.appending(path: "profile").path, source.path, target.path)
        guard let bytes = FileManager.default.contents(atPath: target.path) else {
            throw WorkspaceError.cannotWrite(file: file, reason: .nothingMade)
        }
        let made = kind == .pdf ? PDFDocument.stamped(Array(bytes), on: report.reconstruction.asOf) : Array(bytes)
        if file == "-" { try Console.print(document: made) } else { try OutputFile.write(made, to: file) }
    }
}

extension PublishingError: FailureWithExitCode {
    func message(in language: DisplayLanguage) -> String { message[language] }

    var exitCode: Int32 {
        switch self {
        case .missing: EX_UNAVAILABLE
        case .failed, .timedOut: EX_SOFTWARE
        }
    }
}

extension ScratchFolder.Failure: FailureWithExitCode {
    var exitCode: Int32 { EX_CANTCREAT }

    func message(in language: DisplayLanguage) -> String {
        language.terminal.noScratch(SystemTrouble(code).words[language])
    }
}
