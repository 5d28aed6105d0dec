import Language
import Portfolio

/// Lines whose letters are set apart, as old letterheads have them: "L E J R E   K O M M U N E".
enum SpacedLetters {
    /// Fewer letters are a list's.
    private static let fewest = 6

    /// The lines of a stretch that are set so, with their letters joined, each on a line; `nil` where none is.
    ///
    /// A word that is set whole stays one: "I/S  S M Å Ø F Æ R G E N" is "I/S SMÅØFÆRGEN".
    static func joined(_ range: Range<Int>, in text: SourceText) -> SourceText? {
        let lines = text.utf8[range].split(separator: 0x0A).compactMap { joined(text.words($0.indices)) }
        return lines.isEmpty ? nil : SourceText(lines.joined(separator: "\n"))
    }

    /// The words of a line, or `nil` where its letters are not set apart.
    static func joined(_ line: String) -> String? {
        let groups = line.split(separator: " ", omittingEmptySubsequences: false)
        let letters = groups.count { $0.count == 1 && $0.first?.isLetter ?? false }
        let others = groups.count { $0.count > 1 }
        guard letters >= fewest, letters > 2 * others else { return nil }
        return words(of: groups).joined(separator: " ")
    }

    /// Joins single letters; an empty group is the wider gap between two words.
    private static func words(of groups: [Substring]) -> [String] {
        var words: [String] = []
        var goesOn = false
        for group in groups {
            if group.count == 1, goesOn {
                words[words.count - 1] += group
            } else if !group.isEmpty {
                words.append(String(group))
            }
            goesOn = group.count == 1
        }
        return words
    }
}
