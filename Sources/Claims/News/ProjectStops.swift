import Language
import Portfolio

/// Reads that a whole project ends: "Direktionen besluttede at stoppe projektet", "Byrådet skriver broen ud af
/// anlægsplanen".
struct ProjectStops {
    private let words = ShiftWords.danish

    /// Whether a clause stops the project that its item is about. What is only supposed, denied or proposed stops nothing.
    func stops(_ reading: ClauseReading) -> Bool {
        let said = reading.clause.tokens.map(\.lower)
        guard reading.clause.times.isEmpty, !said.contains(words.not), !said.contains(where: words.supposing.contains),
            !said.contains(where: { $0.hasPrefix(words.foreign) }),
            reading.clause.subordinator == nil || reading.clause.subordinator == SmallWord.that
        else { return false }
        return isTakenOut(said) || isEnded(reading, said)
    }

    /// What is taken out of a plan, where that is how a clause stops something: "broen", and perhaps no more than "pavillonerne".
    func takenOut(_ reading: ClauseReading, by grammar: Grammar) -> EventLabel? {
        guard isTakenOut(reading.clause.tokens.map(\.lower)) else { return nil }
        let finder = EventFinder(grammar: grammar)
        return finder.theme(of: reading).flatMap { finder.writer.nominal($0.phrase, $0.complements) }
    }

    private func isTakenOut(_ said: [String]) -> Bool {
        guard let verb = said.firstIndex(where: words.takingOut.verbs.contains) else { return false }
        return said.indices.dropFirst(verb + 1).contains { index in
            said[index...].starts(with: words.takingOut.words)
                && said[index...].dropFirst(words.takingOut.words.count).prefix(2).contains { word in
                    words.takingOut.plans.contains(where: word.hasSuffix)
                }
        }
    }

    /// The verb has the project for its object, or in the passive for its subject, and nothing is said of a part of it.
    private func isEnded(_ reading: ClauseReading, _ said: [String]) -> Bool {
        guard let verb = said.firstIndex(where: words.stopping.contains) else { return false }
        return reading.phrases.contains { phrase in
            guard phrase.preposition == nil, phrase.words.count <= 2, let head = phrase.head else { return false }
            let isProject = words.projects.contains(where: head.lower.hasSuffix)
            let isObject = phrase.indices.lowerBound > verb || said[verb].hasSuffix("s") || said[verb].hasSuffix("t")
            return isProject && isObject && reading.phrases(following: phrase).isEmpty
        }
    }
}
