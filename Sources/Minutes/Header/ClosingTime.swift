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
            if let found = ClosingWords(text: text).time(in: content) {
                time = found
                return
            }
            index = line
        }
        time = nil
    }
}
