import Foundation
import Portfolio

/// A command line that asks for help.
struct HelpRequest {
    /// The command that it asks about; `nil` for the program as a whole.
    private let command: String?

    /// `nil` where the arguments ask for something else.
    ///
    /// - Throws: `UnknownCommand` where they ask about a command that there is not.
    init?(_ arguments: ArraySlice<String>) throws {
        let words = arguments.prefix { $0 != "--" }
        guard let first = words.first else {
            command = nil
            return
        }
        let isAsked = first == "help" || words.contains { $0 == "--help" || $0 == "-h" }
        let name = first == "help" ? words.dropFirst().first { !$0.hasPrefix("-") } : first.hasPrefix("-") ? nil : first
        if let name, let unknown = UnknownCommand(name) { throw unknown }
        guard isAsked else { return nil }
        command = name == "help" ? nil : name
    }

    /// The page that answers it.
    func page(_ language: DisplayLanguage, width: Int) -> HelpPage? {
        guard let root = CommandDescription.root else { return nil }
        guard let command else {
            return HelpPage(path: "redthread", command: root, words: language.terminal, width: width)
        }
        return root.subcommand(command).map {
            HelpPage(path: "redthread " + command, command: $0, words: language.terminal, width: width)
        }
    }
}

/// A command that redthread does not have.
struct UnknownCommand: FailureWithExitCode {
    private let name: String
    private let nearest: String?

    /// `nil` for a command that there is.
    init?(_ name: String) {
        let known = CommandTopic.allCases.filter { $0 != .redthread }.map(\.rawValue) + ["help"]
        guard !known.contains(name) else { return nil }
        self.name = name
        nearest = Suggestion.nearest(to: name, among: known)
    }

    var exitCode: Int32 { EX_USAGE }

    func message(in language: DisplayLanguage) -> String {
        language.terminal.text(.unknownCommand(name, nearest: nearest))
    }
}
