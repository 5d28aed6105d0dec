import ArgumentParser
import Portfolio

extension CommandConfiguration {
    /// The name of a command, and what is said of it in the language that was asked for.
    static func about(_ topic: CommandTopic, _ subcommands: [any ParsableCommand.Type] = []) -> CommandConfiguration {
        let help = DisplayLanguage.preferred.terminal.help(topic)
        return CommandConfiguration(
            commandName: topic.rawValue, abstract: help.abstract, discussion: help.discussion,
            version: topic == .redthread ? Redthread.version : "", subcommands: subcommands)
    }
}

extension ArgumentHelp {
    /// What an argument or option means, in the language that was asked for.
    static func about(_ topic: OptionTopic, _ value: ValueTopic? = nil) -> ArgumentHelp {
        let words = DisplayLanguage.preferred.terminal
        return ArgumentHelp(words.help(topic), valueName: value.map(words.name))
    }
}

extension DisplayLanguage {
    /// The language of the process: what an option asks for, else the environment, else the portfolio of the workspace,
    /// else Danish, since the minutes are. It is needed before the arguments are parsed, whose help speaks it.
    static let preferred = LanguageChoice(CommandLine.arguments.dropFirst()).language
}
