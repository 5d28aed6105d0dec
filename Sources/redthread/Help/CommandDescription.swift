import ArgumentParser
import Foundation

/// What a command takes, as the library that parses the arguments describes it to the makers of manuals.
struct CommandDescription: Decodable {
    struct Argument: Decodable {
        enum Kind: String, Decodable {
            case positional, option, flag
        }

        struct Name: Decodable {
            let kind: String
            let name: String

            /// "-C", "--workspace".
            var written: String { (kind == "long" ? "--" : "-") + name }
        }

        let kind: Kind
        let shouldDisplay: Bool
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let valueName: String?
        let defaultValue: String?
        let allValues: [String]?
        let abstract: String?

        /// The name by which it is told from others: "workspace".
        var name: String { names?.first { $0.kind == "long" }?.name ?? valueName ?? "" }
    }

    private struct Tool: Decodable {
        let command: CommandDescription
    }

    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [CommandDescription]?
    let arguments: [Argument]?

    /// The whole program.
    static var root: CommandDescription? {
        (try? JSONDecoder().decode(Tool.self, from: Data(Redthread._dumpHelp().utf8)))?.command
    }

    /// A command of the program by its name.
    func subcommand(_ name: String) -> CommandDescription? { subcommands?.first { $0.commandName == name } }
}
