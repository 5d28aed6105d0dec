import Foundation
import Portfolio
import Reports

/// A template as the command line names it.
enum TemplateFile {
    /// One that the program carries, or the user's own file with the partials beside it.
    static func template(_ name: String) throws -> Report.Template {
        guard name.hasSuffix(".mustache") else { return .named(name) }
        guard let text = try? String(contentsOf: URL(filePath: name), encoding: .utf8) else {
            throw UnreadableTemplate(file: name)
        }
        return .own(name: name, text: text, partials: partials(beside: name))
    }

    private static func partials(beside name: String) -> [String: String] {
        let folder = URL(filePath: name).deletingLastPathComponent()
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        let home = folder.resolvingSymlinksInPath().path
        // A link can lead to any file that we may read: a template from elsewhere must not make a page of it.
        let templates = files.filter {
            $0.pathExtension == "mustache" && $0.lastPathComponent != URL(filePath: name).lastPathComponent
                && $0.resolvingSymlinksInPath().deletingLastPathComponent().path == home
        }
        return Dictionary(
            templates.compactMap { file in
                let text = try? String(contentsOf: file, encoding: .utf8)
                return text.map { (file.deletingPathExtension().lastPathComponent, $0) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

private struct UnreadableTemplate: FailureWithExitCode {
    let file: String
    var exitCode: Int32 { EX_NOINPUT }
    func message(in language: DisplayLanguage) -> String {
        language.terminal.unreadableTemplate(file)
    }
}

extension ReportError: FailureWithExitCode {
    func message(in language: DisplayLanguage) -> String { message[language] }
    var exitCode: Int32 { EX_DATAERR }
}
