import ArgumentParser
import Portfolio

/// The help of a command, set by us in the reader's language: the library's own headings are English.
struct HelpPage {
    /// The command and those above it: "redthread", "redthread status".
    let path: String
    let command: CommandDescription
    let words: any HelpWording
    let width: Int

    /// The column in which explanations begin, unless a name is longer.
    private static let column = 28

    var text: String {
        let listed = command.subcommands?.filter { $0.commandName != "help" } ?? []
        let arguments = (command.arguments ?? []).filter {
            $0.shouldDisplay && ($0.name != "version" || !listed.isEmpty)
        }
        let parts = [
            TextTable.wrap(command.abstract ?? "", to: width).joined(separator: "\n"), discussion,
            part(.usage, TextTable.wrap(usage, to: width, first: "  ", rest: "      ")),
            part(.arguments, arguments.filter { $0.kind == .positional }.flatMap(lines)),
            part(
                .options, joined(arguments.filter { $0.kind != .positional }).flatMap { lines($0.label, $0.argument) }),
            part(.commands, listed.flatMap { lines($0.commandName, $0.abstract ?? "") }),
            listed.isEmpty ? "" : words.moreHelp,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// "redthread status [options] [<project> ...]".
    var usage: String {
        let arguments = (command.arguments ?? []).filter { $0.kind == .positional }.map { argument in
            let name = Self.label(argument) + (argument.isRepeating ? " ..." : "")
            return argument.isOptional ? "[\(name)]" : name
        }
        let required = (command.arguments ?? []).filter { $0.kind == .option && !$0.isOptional }.map {
            TextTable.tied("--\($0.name) <\($0.valueName ?? "")>")
        }
        let options = command.subcommands == nil ? [words.anyOptions] : [words.anyCommand]
        return ([path] + options + required + arguments.map(TextTable.tied)).joined(separator: " ")
    }

    /// Paragraphs are wrapped; examples and lists, which begin with a space, as what they are.
    private var discussion: String {
        (command.discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { $0.hasPrefix(" ") ? SetLine(String($0)).lines(width) : TextTable.wrap(String($0), to: width) }
            .joined(separator: "\n")
    }

    private func part(_ part: HelpPart, _ lines: [String]) -> String {
        lines.isEmpty ? "" : ([words.heading(part).uppercased()] + lines).joined(separator: "\n")
    }

    private func lines(_ argument: CommandDescription.Argument) -> [String] { lines(Self.label(argument), argument) }

    private func lines(_ label: String, _ argument: CommandDescription.Argument) -> [String] {
        let values = argument.allValues.map { [words.oneOf($0)] } ?? []
        let standard = argument.kind == .flag ? nil : argument.defaultValue
        let rest = values + (standard.map { [words.defaultValue($0)] } ?? [])
        return lines(label, abstract(of: argument) + (rest.isEmpty ? "" : " (\(rest.joined(separator: "; ")))"))
    }

    /// What the library adds of its own, it explains in English.
    private func abstract(of argument: CommandDescription.Argument) -> String {
        switch argument.name {
        case "help": words.help(.help)
        case "version": words.help(.version)
        default: argument.abstract ?? ""
        }
    }

    private func lines(_ label: String, _ text: String) -> [String] {
        let indent = String(repeating: " ", count: Self.column)
        let wrapped = TextTable.wrap(text, to: width, first: indent, rest: indent)
        let head = "  " + label
        guard head.count + 2 <= Self.column, let first = wrapped.first else { return [head] + wrapped }
        return [head + first.dropFirst(head.count)] + wrapped.dropFirst()
    }

    /// A flag and its opposite as one: "--links, --no-links".
    private func joined(
        _ options: [CommandDescription.Argument]
    ) -> [(label: String, argument: CommandDescription.Argument)] {
        let names = Set(options.map(\.name))
        return options.filter { !($0.name.hasPrefix("no-") && names.contains(String($0.name.dropFirst(3)))) }.map {
            let opposite = names.contains("no-" + $0.name) ? ", --no-" + $0.name : ""
            return (Self.label($0) + opposite, $0)
        }
    }

    /// "<project>", "-C, --workspace <dir>".
    private static func label(_ argument: CommandDescription.Argument) -> String {
        let value = "<\(argument.valueName ?? "")>"
        let names = (argument.names ?? []).sorted { $0.written.count < $1.written.count }.map(\.written)
        switch argument.kind {
        case .positional: return value
        case .option: return names.joined(separator: ", ") + " " + value
        case .flag: return names.joined(separator: ", ")
        }
    }
}
