import Language
import Portfolio

/// Tells the year that sums are counted in from a date: "(2022 p/l)", "i 2031-priser" and "prisniveau 2025" say what money
/// was worth, and nothing of what happens.
enum PriceLevels {
    /// The times of an item without those years.
    static func removed(from times: ArraySlice<TimeMention>, in text: SourceText) -> ArraySlice<TimeMention> {
        times.contains { isLevel($0, in: text) } ? ArraySlice(times.filter { !isLevel($0, in: text) }) : times
    }

    private static func isLevel(_ time: TimeMention, in text: SourceText) -> Bool {
        let year = time.text.utf8
        guard year.count == 4, year.allSatisfy({ (48...57).contains($0) }) else { return false }
        return opensLevel(words(time.range.upperBound..<time.range.upperBound + reach, text).drop(while: isGap))
            || endsLevel(words(time.range.lowerBound - reach..<time.range.lowerBound, text))
    }

    /// How many letters beside a year are looked at.
    private static let reach = 24

    private static func words(_ range: SourceRange, _ text: SourceText) -> String {
        LetterCase.lower(text[range.clamped(to: 0..<text.count)])
    }

    private static func isGap(_ letter: Character) -> Bool { letter == "-" || letter.isWhitespace }

    private static func opensLevel(_ words: Substring) -> Bool {
        PriceWords.levels.contains { level in
            words.hasPrefix(level) && !(words.dropFirst(level.count).first?.isLetter ?? false)
        }
    }

    /// "prisniveau 2025", "pris- og lønniveauet for 2031".
    private static func endsLevel(_ words: String) -> Bool {
        var before = words.split(whereSeparator: \.isWhitespace)
        if let last = before.last, FunctionWords.prepositions.contains(String(last)) { before.removeLast() }
        return before.last.map { last in PriceWords.naming.contains(where: last.hasSuffix) } ?? false
    }
}
