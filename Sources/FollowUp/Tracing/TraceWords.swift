import Language
import Threads

/// What the words of a later passage say of a thing that somebody had to do.
struct TraceWords: Sendable {
    /// "udskydes", "udsat": its day is another.
    let puttingOff: Set<String>
    /// "opgives", "bortfalder".
    let givingUp: Set<String>
    /// How a row of a list says that it is done: "udført", "lukket".
    let doneWords: Set<String>
    /// What is still to come: "skal", "forventes".
    let pending: Set<String>
    /// What is denied or missing: "ikke", "mangler".
    let denying: Set<String>
    /// What is only asked: "spurgte".
    let asking: Set<String>
    /// By the word, the forms of verbs for what offices do.
    let forms: [String: [DutyVocabulary.Form]]

    /// What the words near those of a topic say: a sentence tells much that is done, and one thing is meant.
    func word(_ words: [FoldedWord], about topic: DutyTopic) -> Trace.Word {
        let named = words.indices.filter { topic.own.contains(words[$0].stem) }
        guard let first = named.first, let last = named.last else { return .again }
        let near = Array(words[max(0, first - Self.reach)...min(words.count - 1, last + Self.reach)])
        let plain = near.map(\.word)
        if words.contains(where: { asking.contains($0.word) }) { return .missing }
        if plain.contains(where: denying.contains) { return .missing }
        if plain.contains(where: givingUp.contains) { return .givenUp }
        if plain.contains(where: puttingOff.contains) { return .putOff }
        if plain.contains(where: pending.contains) { return .again }
        let isListed = words.contains { doneWords.contains($0.word) }
        return isListed || FulfilmentWords.told(near) == true || tellsDeed(plain, topic.verbs) ? .done : .again
    }

    /// So many words to both sides.
    private static let reach = 4

    /// "Formanden har kontaktet skolen", where that is what he was to do.
    private func tellsDeed(_ words: [String], _ verbs: Set<String>) -> Bool {
        words.contains { word in forms[word]?.contains { $0.isPast && verbs.contains($0.task.lemma) } ?? false }
    }
}
