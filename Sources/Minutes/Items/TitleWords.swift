import Language
import Portfolio

/// The words of a title that can go on over lines.
enum TitleWords {
    /// With single spaces, and with a word that a line's end broke as one word: "ny 2030-⏎fremskrivning" keeps its hyphen
    /// behind a digit, "tilsluttede ejen-⏎domme" loses it, "Miljø-⏎ og Teknik" is two words.
    static func joined(_ title: Range<Int>, in text: SourceText) -> String {
        guard title.contains(where: { text.utf8[$0] == 0x0A }) else { return text.squeezedWords(title) }
        var words = ""
        for line in text.words(title).split(whereSeparator: \.isNewline) {
            let part = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            words = words.isEmpty ? part : joined(words, part)
        }
        return words
    }

    private static func joined(_ words: String, _ next: String) -> String {
        guard words.hasSuffix("-"), !words.hasSuffix(" -"), let first = next.first, first.isLowercase,
            !HeadingVocabulary.conjunctions.contains(String(next.prefix { $0 != " " }))
        else { return words + " " + next }
        let keepsHyphen = words.dropLast().last?.isNumber ?? false
        return (keepsHyphen ? words : String(words.dropLast())) + next
    }
}
