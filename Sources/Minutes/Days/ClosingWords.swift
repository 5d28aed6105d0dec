import Language
import Portfolio

/// The words that tell when a meeting ended: "Mødet hævet kl. 11.15", "Mødet sluttede kl. 21".
struct ClosingWords {
    let text: SourceText

    /// On a page that lost its line breaks the time stands within so many bytes.
    private static let reach = 16

    /// The time that a line tells, where it begins with such words.
    func time(in line: Range<Int>) -> ClockTime? {
        found(at: line.lowerBound, until: line.upperBound, reach: line.count)?.time
    }

    /// Where the words end that begin at a place: "Mødet sluttede kl. 16.25 Underskrifter".
    func end(at position: Int, until end: Int) -> Int? {
        found(at: position, until: end, reach: Self.reach)?.range.upperBound
    }

    private func found(at position: Int, until end: Int, reach: Int) -> ClockReader.Found? {
        guard let words = HeaderVocabulary.closings.match(in: text, at: position, until: end) else { return nil }
        return ClockReader(text).interval(in: words.end..<min(end, words.end + reach))?.start
    }
}
