import Language
import Portfolio

/// Counts votes where nothing else tells what they came to: "For: 11 / Imod: 0".
struct VoteCount {
    let text: SourceText

    /// What more voted for; `nil` where the two sides are not told in figures, or are equal.
    func outcome(of lines: [Range<Int>]) -> Decision.Outcome? {
        var votes: [Bool: Int] = [:]
        for line in lines {
            for (_, match) in DecisionVocabulary.danish.counts.all(in: text, range: line) {
                if let number = number(behind: match.end, until: line.upperBound) {
                    votes[match.meaning] = votes[match.meaning] ?? number
                }
            }
        }
        guard let ayes = votes[true], let noes = votes[false], ayes != noes else { return nil }
        return ayes > noes ? .approved : .rejected
    }

    private func number(behind position: Int, until end: Int) -> Int? {
        let start = text.skippingSpace(from: position, until: end)
        let stop = text.utf8[start..<end].firstIndex { !Letters.isDigit($0) } ?? end
        return Int(text.words(start..<stop))
    }
}
