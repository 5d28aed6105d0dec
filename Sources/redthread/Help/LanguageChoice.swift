import Foundation
import Portfolio
import Workspace

/// The language that a command line asks for.
struct LanguageChoice {
    private let arguments: ArraySlice<String>

    init(_ arguments: ArraySlice<String>) { self.arguments = arguments.prefix { $0 != "--" } }

    var language: DisplayLanguage { asked ?? environment ?? portfolio ?? .danish }

    private var asked: DisplayLanguage? { value(of: ["--language"]).flatMap(DisplayLanguage.init) }

    private var environment: DisplayLanguage? { Self.named.flatMap(DisplayLanguage.init) }

    private static var named: String? { ProcessInfo.processInfo.environment["REDTHREAD_LANGUAGE"] }

    /// What the environment asks for and redthread does not speak.
    static var unknownInEnvironment: String? {
        named.flatMap { $0.isEmpty || DisplayLanguage(rawValue: $0) != nil ? nil : $0 }
    }

    private var portfolio: DisplayLanguage? { Workspace.language(at: value(of: ["--workspace", "-C"])) }

    /// What stands behind an option: "--language en", "--language=en".
    private func value(of names: [String]) -> String? {
        for (index, word) in zip(arguments.indices, arguments) {
            if names.contains(word) { return arguments.dropFirst(index - arguments.startIndex + 1).first }
            if let name = names.first(where: { word.hasPrefix($0 + "=") }) {
                return String(word.dropFirst(name.count + 1))
            }
        }
        return nil
    }
}
