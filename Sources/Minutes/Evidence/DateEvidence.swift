import Language
import Portfolio

/// The days that a meeting may have been held on, each with what speaks for it.
///
///     ENDELIGT referat, udsendt 12. maj 2026
///     Møde i Parkbestyrelsen 22. april 2026      → 22 April
struct DateEvidence {
    let text: SourceText
    private var candidates: [(day: Day, score: Double)] = []

    private enum Weight {
        static let label = 4.0
        static let bareLabel = 1.2
        static let meeting = 2.0
        static let body = 1.0
        static let agreement = 1.2
        static let weekday = 0.8
        static let clock = 0.6
        static let paper = -5.0
        /// "2. Referat af mødet den 3. maj": an item of the agenda in the head.
        static let listed = -2.5
        /// Each line further down says a little less.
        static let place = 0.02
        static let least = -1.0
    }

    init(text: SourceText) { self.text = text }

    /// No line names a day.
    var isEmpty: Bool { candidates.isEmpty }

    /// A day behind a label: "Mødedato: 3. maj 2021"; `isBare` for "Dato", which can be that of the letter.
    mutating func add(labelled day: Day, isBare: Bool, at position: Int) {
        candidates.append((day, (isBare ? Weight.bareLabel : Weight.label) - Double(position) * Weight.place))
    }

    /// The first day in a line.
    ///
    /// - Parameters:
    ///   - namesBody: whether the line names a body.
    ///   - isListed: whether it is numbered as the items of an agenda are.
    /// - Returns: where the day stands; `nil` when there is none.
    mutating func add(
        line: Range<Int>, at position: Int, namesBody: Bool, isListed: Bool = false
    ) -> DateReader.Found? {
        guard let found = DateReader(text).first(in: line) else { return nil }
        let before = line.lowerBound..<found.range.lowerBound
        var score = 0.3 - Double(position) * Weight.place
        if saysMeeting(line) { score += Weight.meeting }
        if namesBody { score += Weight.body }
        if HeadWords.weekdays.first(in: text, range: line) != nil { score += Weight.weekday }
        if ClockReader(text).interval(in: found.range.upperBound..<line.upperBound) != nil { score += Weight.clock }
        if isOfPaper(before) { score += Weight.paper }
        if isListed { score += Weight.listed }
        candidates.append((found.day, score))
        return found
    }

    /// Whether what stands before a date says that it is the paper's: "Udsendt den", "Version 2,".
    func isOfPaper(_ before: Range<Int>) -> Bool { HeadWords.paper.first(in: text, range: before) != nil }

    private func saysMeeting(_ line: Range<Int>) -> Bool {
        if HeadWords.meeting.first(in: text, range: line) != nil { return true }
        return text.squeezedWords(line).split(separator: " ").contains { word in
            BodyReader(text: text).body(ofMeeting: word.filter(\.isLetter)) != nil
        }
    }

    /// The day that most speaks for; of equals the first.
    ///
    /// - Parameter others: days that other sources tell, such as headings of decisions.
    func best(agreeingWith others: [Day]) -> Day? {
        var scores: [(day: Day, score: Double)] = []
        for candidate in candidates {
            let agreed = candidate.score + (others.contains(candidate.day) ? Weight.agreement : 0)
            if let index = scores.firstIndex(where: { $0.day == candidate.day }) {
                scores[index].score = max(scores[index].score, agreed) + 0.3
            } else {
                scores.append((candidate.day, agreed))
            }
        }
        guard let best = scores.map(\.score).max(), best >= Weight.least else { return nil }
        return scores.first { $0.score == best }?.day
    }
}
