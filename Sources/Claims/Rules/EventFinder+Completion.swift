import Language
import Portfolio

// What a clause says is done, and by whom.
extension EventFinder {
    /// "Museet er færdigt med udgravningen"; "Høringen sluttede 2. juni med 41 svar" tells what came of it, and so does
    /// a count wherever it stands.
    func isDone(_ phrase: Phrase, _ theme: Theme, _ reading: ClauseReading) -> Bool {
        guard phrase.preposition == SmallWord.with, writer.namesEvent(phrase),
            phrase.words.first.map({ Int($0.text) == nil }) ?? false
        else { return false }
        let before = reading.clause.tokens[..<phrase.indices.lowerBound]
        return !writer.namesEvent(theme.phrase) || before.allSatisfy { $0.time == nil }
    }

    /// "Borgmesteren klipper snoren", "Formanden tager første spadestik": what is opened or begun is not told.
    func isDoneByPerson(_ event: EventWord, _ theme: Theme, _ reading: ClauseReading) -> Bool {
        guard event.concept.has(.ceremony), !reading.isPassive,
            theme.phrase == reading.subject
        else { return false }
        return isOffice(theme.phrase) || isActor(theme.phrase)
    }

    /// "Formanden sagde nej den 3. maj": no body has answered.
    func isAnsweredByPerson(_ event: EventWord, _ theme: Theme, _ reading: ClauseReading) -> Bool {
        event.comesFrom && event.concept.has(.permitting) && theme.phrase == reading.subject && isOffice(theme.phrase)
    }

    /// "borgmesteren", "formanden": who holds an office.
    func isOffice(_ phrase: Phrase) -> Bool {
        phrase.head.map { StateWords.danish.offices.contains($0.lower) } ?? false
    }
}
