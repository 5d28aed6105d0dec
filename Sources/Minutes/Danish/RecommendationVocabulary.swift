import Language
import Portfolio

/// The words that open a recommendation (*indstilling*) where it has no heading of its own.
enum RecommendationVocabulary {
    static let verbs = PhraseTable(["indstiller", "indstilles", "foreslår", "foreslås", "anbefaler", "anbefales"])

    private static let openEnds = ["at", "at:", "følgende", "byrådet"].map { Letters.folded(" " + $0) }

    /// Whether a line stops where the recommended points follow: "Direktionen indstiller," "Det indstilles, at".
    ///
    /// Left alone: "Styregruppen indstiller planen til Økonomiudvalget." (a whole sentence).
    static func leavesOpen(_ line: Range<Int>, in text: SourceText) -> Bool {
        guard let last = text.utf8[line].last else { return false }
        if ":,;".utf8.contains(last) { return true }
        return openEnds.contains { ending in
            line.count > ending.count
                && text.end(ofPhrase: ending, at: line.upperBound - ending.count, until: line.upperBound) != nil
        }
    }
}
