/// The arguments as they were given, but for what git takes before the command: "-C mappe status" is "status -C mappe".
enum GivenArguments {
    static let all = commandFirst(Array(CommandLine.arguments.dropFirst()))

    private static let movable = ["-C", "--workspace", "--language"]

    static func commandFirst(_ words: [String]) -> [String] {
        var index = 0
        while index < words.count, let length = length(of: words[index]) { index += length }
        guard index > 0, index < words.count, !words[index].hasPrefix("-") else { return words }
        // The pages of help are about no workspace.
        let moved = words[index] == "help" ? [] : words[..<index]
        return [words[index]] + moved + words[(index + 1)...]
    }

    /// How many words an option that may stand before the command takes.
    private static func length(of word: String) -> Int? {
        if movable.contains(word) { return 2 }
        return movable.contains { $0.hasPrefix("--") && word.hasPrefix($0 + "=") } ? 1 : nil
    }
}
