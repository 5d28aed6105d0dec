import Language
import Portfolio

/// How long something takes, before its words are cited.
struct FoundLength: Hashable, Sendable {
    let event: EventLabel
    let length: Lag
    let isNeed: Bool
    /// That whoever does it is chosen.
    let choice: EventLabel?
}

/// Reads what a clause says of how long something takes: "Den næste vognmand har brug for 4-6 uger til at overtage kørslen",
/// "Der skal bruges mindst 8 uger til testen", "Flytningen tager tre måneder".
struct LengthReader {
    let finder: EventFinder
    let lags: LagReader
    /// What "den" stands for.
    let before: EventLabel?

    private var words: NeedWords { .danish }
    private var lengths: LengthWords { .danish }

    /// The lengths that a clause tells, of what is still to come.
    func lengths(in reading: ClauseReading) -> [FoundLength] {
        guard reading.hasVerb, reading.tense != .past, !reading.says(words.denying), !isElsewhere(reading) else {
            return []
        }
        return reading.clause.tokens.indices.lazy.compactMap { length(at: $0, in: reading) }.prefix(1).map { $0 }
    }

    /// "I Nabokøbing skal en ny leverandør have ni måneder": what is so in another town.
    private func isElsewhere(_ reading: ClauseReading) -> Bool {
        let tokens = reading.clause.tokens
        return tokens.count > 1 && words.places.contains(tokens[0].lower) && tokens[1].isWord
            && tokens[1].startsUpperCase
    }

    /// Whether a clause is told as it is: under no condition, and not as what somebody proposes or means.
    func isTold(_ place: Int, in readings: [ClauseReading], _ conditions: Conditions) -> Bool {
        if conditions.isCondition(place) || conditions.isConsequence(place) { return false }
        guard readings[place].clause.subordinator == words.infinitive, place > 0 else { return true }
        return readings[place - 1].says(words.expecting)
    }

    private func length(at index: Int, in reading: ClauseReading) -> FoundLength? {
        guard let said = lags.lag(at: index, in: reading) else { return nil }
        let fronts = fronts(of: index, in: reading)
        let purpose = purpose(after: index, in: reading)
        let isGiven = purpose != nil && fronts.contains(where: { gives(before: $0, in: reading) })
        if isGiven || fronts.contains(where: { needs(before: $0, in: reading) }) {
            guard let event = purpose ?? subjectEvent(of: reading) else { return nil }
            return FoundLength(
                event: event.asPhase, length: said.taken, isNeed: true, choice: choice(by: reading))
        }
        guard fronts.contains(where: { lasts(before: $0, in: reading) }),
            let event = purpose ?? subjectEvent(of: reading)
        else { return nil }
        return FoundLength(event: event.asPhase, length: said.taken, isNeed: false, choice: nil)
    }

    /// Where the words can end that the length hangs on: "skal have" before "mindst 5 måneder", "har brug for" before it.
    private func fronts(of index: Int, in reading: ClauseReading) -> [Int] {
        let filling = reading.clause.tokens.prefix(index).reversed().prefix { words.filling.contains($0.lower) }.count
        return (index - filling...index).reversed()
    }

    private func needs(before front: Int, in reading: ClauseReading) -> Bool {
        let before = reading.clause.tokens.prefix(front).map(\.lower)
        return words.needing.contains { before.reversed().starts(with: $0.reversed()) || isTurned($0, before) }
    }

    /// "skal en ny leverandør bruge", "har en ny leverandør brug for": the subject stands in between.
    private func isTurned(_ phrase: [String], _ before: [String]) -> Bool {
        guard phrase.count > 1, before.reversed().starts(with: phrase.dropFirst().reversed()) else { return false }
        return before.dropLast(phrase.count - 1).suffix(LengthWords.subject).contains(phrase[0])
    }

    /// "har 5 måneder til at", "det tager en ny leverandør 5 måneder at": only what it is for tells that it is needed.
    private func gives(before front: Int, in reading: ClauseReading) -> Bool {
        let before = reading.clause.tokens.prefix(front).map(\.lower)
        guard let last = before.last else { return false }
        return words.giving.contains(last)
            || before.first == words.it && before.dropFirst().prefix(2).contains(where: lengths.lasting.contains)
    }

    private func lasts(before front: Int, in reading: ClauseReading) -> Bool {
        front > 0 && lengths.lasting.contains(reading.clause.tokens[front - 1].lower)
    }

    // MARK: What takes so long

    /// "til at overtage driften", "på overtagelsen".
    private func purpose(after index: Int, in reading: ClauseReading) -> EventLabel? {
        let tokens = reading.clause.tokens
        guard tokens.indices.contains(index + 2) else { return nil }
        if tokens[index + 1].lower == words.infinitive { return infinitive(at: index + 2, in: reading) }
        guard words.purpose.contains(tokens[index + 1].lower) else { return nil }
        if tokens[index + 2].lower == words.infinitive { return infinitive(at: index + 3, in: reading) }
        guard let phrase = reading.phrases.first(where: { $0.indices.lowerBound == index + 2 }),
            finder.writer.namesEvent(phrase)
        else { return nil }
        return finder.writer.nominal(phrase, reading.phrases(following: phrase))
    }

    private func infinitive(at index: Int, in reading: ClauseReading) -> EventLabel? {
        let tokens = reading.clause.tokens
        guard tokens.indices.contains(index),
            let entry = finder.grammar.lexicon.verbs(tokens[index].lower).first(where: {
                $0.form == .infinitive
                    && $0.particles.allSatisfy { particle in
                        tokens[index...].contains { $0.lower == particle }
                    }
            }),
            let object = reading.phrases.first(where: { $0.indices.lowerBound > index }), case .event = entry.event.role
        else { return nil }
        return finder.writer.label(entry.event, theme: object, complements: reading.phrases(following: object))
    }

    /// "Overtagelsen tager", "Flytningen kræver": what the clause is about, where that is an event.
    private func subjectEvent(of reading: ClauseReading) -> EventLabel? {
        if reading.subject == nil, reading.refersBack { return before }
        guard let subject = finder.usable(reading.subject), finder.writer.namesEvent(subject) else { return nil }
        return finder.writer.nominal(subject, reading.phrases(following: subject))
    }

    // MARK: Who does it

    /// That a newcomer is chosen: "En ny leverandør", "Den kommende operatør".
    private func choice(by reading: ClauseReading) -> EventLabel? {
        guard let newcomer = reading.phrases.first(where: { $0.preposition == nil && isNewcomer($0) }),
            let choosing = finder.grammar.lexicon.events.first(where: { $0.concept.family == .choice })
        else { return nil }
        let articles = newcomer.words.prefix { words.articles.contains($0.lower) }.count
        return finder.writer.label(choosing, theme: newcomer.without(words: articles), complements: [])
    }

    private func isNewcomer(_ phrase: Phrase) -> Bool {
        guard let head = phrase.head?.lower else { return false }
        let plain = Lexicon.danish.indefinite(of: head) ?? head
        return words.chosen.contains(where: plain.hasSuffix)
            && phrase.words.contains { words.newcomers.contains($0.lower) }
    }
}
