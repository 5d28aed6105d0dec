import Language
import Portfolio

/// When the meeting ended, told below its last item: "Mødet hævet kl. 11.15", "Mødet sluttede kl. 21".
struct ClosingTime {
    let time: ClockTime?

    /// It stands among so many lines at the end; signatures follow it.
    private static let reach = 12

    init(_ document: Document) {
        let text = document.text
        var index = document.lines.count
        for _ in 0..<Self.reach {
            guard let line = document.previousInked(before: index) else { break }
            let content = document.lines[line].content
            if let found = Self.time(in: content, of: text) {
                time = found
                return
            }
            index = line
        }
        time = nil
    }

    /// Whether a line says when the meeting ended.
    static func isClosing(_ content: Range<Int>, in text: SourceText) -> Bool { time(in: content, of: text) != nil }

    private static func time(in content: Range<Int>, of text: SourceText) -> ClockTime? {
        HeaderVocabulary.closings.match(in: text, at: content.lowerBound, until: content.upperBound)
            .flatMap { ClockReader(text).interval(in: $0.end..<content.upperBound)?.start.time }
    }
}
