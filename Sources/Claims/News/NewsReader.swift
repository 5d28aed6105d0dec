import Language
import Portfolio

/// Reads clauses without a date that tell the end of an event.
struct NewsReader {
    let grammar: Grammar

    /// The words that any news but a shift has one of: most sentences end here, at a look-up a word.
    private static let triggers = NewsWords.danish.helpers.union(NewsWords.danish.given.firstWords)
        .union(ShiftWords.danish.impossible.firstWords).union(ShiftWords.danish.stopping)
        .union(ShiftWords.danish.takingOut.verbs).union(NewsWords.danish.telling)

    private var vocabulary: NewsWords { .danish }

    /// The news of a sentence, whose clauses are read only where its words may tell some.
    func news(in text: TokenisedText, readings: () -> [ClauseReading]) -> [(EventLabel, EventNews.Kind)] {
        let words = text.tokens.map(\.lower)
        guard words.contains(where: Self.triggers.contains) || ShiftReader(grammar: grammar).mayStand(in: text),
            vocabulary.given.occurs(in: words) || words.contains(where: vocabulary.telling.contains)
                || ShiftReader(grammar: grammar).mayStand(in: text)
                || ShiftWords.danish.impossible.occurs(in: words) || words.contains(where: stopping.contains)
                || words.contains(where: takingOut.contains)
                || words.contains(where: vocabulary.helpers.contains) && words.contains(where: isOver)
        else {
            return []
        }
        var background = Background()
        var news: [(EventLabel, EventNews.Kind)] = []
        let clauses = readings()
        let conditions = Conditions(clauses, in: text.tokens, grammar)
        for (place, reading) in clauses.enumerated() {
            let isSupposed = conditions.isCondition(place) || conditions.isConsequence(place)
            if !isSupposed, ProjectStops().stops(reading) {
                news.append((ProjectStops().takenOut(reading, by: grammar) ?? Self.project, .stopped))
            } else if !isSupposed, let shift = ShiftReader(grammar: grammar).shift(in: reading, text),
                let label = label(of: reading, background) ?? background.event
            {
                news.append((label, .shifted(shift)))
            } else if !isSupposed, let undated = MissedNews(grammar: grammar).undated(reading) {
                news.append((undated, .missed))
            } else if !isSupposed, let kind = kind(of: reading), let label = label(of: reading, background) {
                news.append((label, kind))
            }
            background.previous = reading
            if let told = news.last?.0 { background.event = told }
        }
        return news
    }

    private var stopping: Set<String> { ShiftWords.danish.stopping }
    private var takingOut: Set<String> { ShiftWords.danish.takingOut.verbs }

    /// What stands for the whole project of an item.
    private static let project = EventLabel(name: "", kind: .phase)

    /// Whether a word is a verb of the lexicon in a form that can tell of the past; only such a sentence is parsed.
    private func isOver(_ word: String) -> Bool {
        grammar.lexicon.verbs(word).contains { $0.form == .participle || $0.form.isPast }
    }

    /// What a clause tells; a clause with a condition, a negation or a date tells nothing here.
    private func kind(of reading: ClauseReading) -> EventNews.Kind? {
        let words = reading.clause.tokens.map(\.lower)
        guard reading.clause.subordinator == nil || reading.clause.subordinator == SmallWord.that else { return nil }
        if vocabulary.given.occurs(in: words) { return .cancelled }
        if ShiftWords.danish.impossible.occurs(in: words) { return .cancelled }
        guard reading.clause.times.isEmpty, !words.contains(where: vocabulary.denying.contains) else {
            return nil
        }
        let isOver = reading.tense == .perfect || reading.tense == .past && reading.isPassive
        // "er forsinket", "blev flyttet": what moved has not happened.
        let isMove =
            reading.does(.rescheduling) || ChangeWords.read(reading).signal == .moved(from: nil)
        return isOver && reading.verb != nil && !isMove ? .done : nil
    }

    /// The stage that the clause names, or else its event.
    private func label(of reading: ClauseReading, _ background: Background) -> EventLabel? {
        let finder = EventFinder(grammar: grammar)
        return finder.writer.stage(in: reading.clause.tokens) ?? finder.event(of: reading, background: background)
    }
}
