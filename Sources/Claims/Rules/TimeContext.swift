import Portfolio

/// A time expression and the clause that it stands in: what the rules look at.
struct TimeContext: Sendable {
    let time: TimeMention
    /// Where it stands among the clause's tokens.
    let index: Int
    let reading: ClauseReading
    /// The clause before it in the same sentence.
    let previous: ClauseReading?
    let section: Section.Kind
    /// The date of the meeting.
    let saidOn: Day?
    let grammar: Grammar

    var tokens: [Token] { reading.clause.tokens }

    /// The words before it that are neither an article nor a preposition, nearest first.
    var wordsBefore: [String] {
        tokens.prefix(index).reversed().drop { TimeWords.leadIn.contains($0.lower) }.map(\.lower)
    }

    /// The word just before it, a preposition most of the time.
    var leadWord: String? { index > 0 ? tokens[index - 1].lower : nil }

    /// Whether it lies wholly before the meeting.
    var isPast: Bool {
        guard let saidOn, let latest = time.span?.latest else { return false }
        return latest < saidOn
    }

    /// Whether it is one or more whole calendar years ("2022", "2018-21", "fra 2023").
    var isWholeYears: Bool {
        guard let span = time.span else { return false }
        let starts = span.earliest.map { $0.month == 1 && $0.day == 1 } ?? true
        let ends = span.latest.map { $0.month == 12 && $0.day == 31 } ?? true
        let named = time.text.contains { $0.isLetter && !TimeWords.bareLetters.contains($0) }
        return starts && ends && !(named && span.isClosed && span.length ?? 0 < 360) && !Self.hasDay(time)
    }

    private static func hasDay(_ time: TimeMention) -> Bool {
        time.span?.isDay ?? true || time.text.contains(TimeWords.endOf) || time.text.contains(".")
    }

    /// "Testen i uge 33-36 viste fejl": it stands beside the event that the clause is about.
    var isAtSubject: Bool {
        guard let subject = reading.subject, subject.indices.upperBound <= index, index < reading.finite ?? 0 else {
            return false
        }
        return tokens[subject.indices.upperBound..<index].allSatisfy { TimeWords.leadIn.contains($0.lower) }
            && (LabelWriter(grammar: grammar).namesEvent(subject) || EventFinder.looksLikeEvent(subject))
    }

    /// "Auktionen den 3. marts indbragte …": an event and its date begin the clause, and more is told of it.
    var opensBesideEvent: Bool {
        if isAtSubject { return true }
        guard reading.finite == nil, let first = reading.phrases.first, first.indices.lowerBound == 0,
            first.indices.upperBound <= index, index + 1 < tokens.count
        else { return false }
        return tokens[first.indices.upperBound..<index].allSatisfy { TimeWords.leadIn.contains($0.lower) }
            && LabelWriter(grammar: grammar).namesEvent(first)
    }

    func says(_ words: Set<String>) -> Bool { reading.says(words) }
    func says(_ word: String) -> Bool { reading.says(word) }
}

/// Why a time expression is no date of a project's event. Each rule carries sentences that it must take and sentences
/// that it must leave alone; the tests run them.
struct ExclusionRule: Sendable {
    /// Sentences with their time in brackets: "[maj|2022-05]".
    struct Examples: Sendable {
        /// They give no claim.
        let taken: [String]
        /// They look alike and give one.
        let left: [String]

        init(_ taken: [String], not left: [String]) {
            self.taken = taken
            self.left = left
        }
    }

    let name: String
    let examples: Examples
    let applies: @Sendable (TimeContext) -> Bool
}
