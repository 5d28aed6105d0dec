import Foundation
import PackagePlugin

/// Compiles the dictionary that the system has (Debian: `hunspell-da`) into the module, when the module is built.
///
/// The dictionary is looked for where `hunspell` looks: in the folders of `DICPATH`, then in the usual ones.
@main
struct CompileLexicon: BuildToolPlugin {
    private static let folders = [
        "/usr/share/hunspell", "/usr/local/share/hunspell", "/opt/homebrew/share/hunspell", "/Library/Spelling",
    ]

    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let dictionary = Self.folder(of: "da_DK.dic")
        let inputs = ["da_DK.aff", "da_DK.dic"].map { dictionary.appending(path: $0) }
        let output = context.pluginWorkDirectoryURL.appending(path: "DanishLexiconData.swift")
        return [
            .buildCommand(
                displayName: "Compiling the lexicon of \(dictionary.path)",
                executable: try context.tool(named: "LexiconCompiler").url,
                arguments: (inputs + [output]).map(\.path),
                inputFiles: inputs,
                outputFiles: [output]
            )
        ]
    }

    /// The first folder that has the file; the first of all where none has, so that the compiler can name it.
    private static func folder(of file: String) -> URL {
        let named = ProcessInfo.processInfo.environment["DICPATH"]?.split(separator: ":").map(String.init) ?? []
        let all = (named + folders).map { URL(filePath: $0) }
        return all.first { FileManager.default.fileExists(atPath: $0.appending(path: file).path) } ?? all[0]
    }
}
