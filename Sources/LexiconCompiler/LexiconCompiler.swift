import Foundation

/// Compiles the dictionary of hunspell into Swift source; run by the plugin CompileLexicon.
///
///     LexiconCompiler da_DK.aff da_DK.dic DanishLexiconData.swift
@main
enum LexiconCompiler {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst().map { URL(filePath: $0) }
        guard arguments.count == 3 else { return stop("usage: LexiconCompiler AFFIXES DICTIONARY OUTPUT") }
        do {
            let affixes = try String(contentsOf: arguments[0], encoding: .utf8)
            let dictionary = try Data(contentsOf: arguments[1])
            var compiler = DictionaryCompiler(affixes: affixes, dictionary: Array(dictionary))
            let name = arguments[2].deletingPathExtension().lastPathComponent
            try Data(compiler.source(of: name)).write(to: arguments[2])
        } catch {
            stop("no dictionary at \(arguments[1].path): make setup installs it (Debian: hunspell-da)\n\(error)")
        }
    }

    private static func stop(_ problem: String) {
        FileHandle.standardError.write(Data("LexiconCompiler: error: \(problem)\n".utf8))
        exit(1)
    }
}
