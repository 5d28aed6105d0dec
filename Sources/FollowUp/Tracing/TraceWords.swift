import Language
import Threads

/// What the words of a later passage say of a thing that somebody had to do.
struct TraceWords: Sendable {
    /// "udskydes", "rykket": its day is another.
    let puttingOff: Set<String>
    /// "opgives", "bortfalder".
    let givingUp: Set<String>
    /// How a row of a list says that it is done: "udført", "lukket".
    let doneWords: Set<String>
    /// What is still to come: "skal", "forventes".
    let pending: Set<String>
    /// By the word, the forms of verbs for what offices do.
    let forms: [String: [DutyVocabulary.Form]]

    /// What the words near those of a topic say: a sentence tells much that is done, and one thing is meant.
    func word(_ words: [FoldedWord], about topic: Set<String>) -> Trace.Word {
        let named = words.indices.filter { topic.contains(words[$0].stem) }
        guard let first = named.first, let last = named.last else { return .again }
        let near = Array(words[max(0, first - Self.reach)...min(words.count - 1, last + Self.reach)])
        let plain = near.map(\.word)
        if plain.contains(where: givingUp.contains) { return .givenUp }
        if plain.contains(where: puttingOff.contains) { return .putOff }
        if FulfilmentWords.told(near) == true || tellsDeed(plain) { return .done }
        if words.contains(where: { doneWords.contains($0.word) }), !plain.contains(where: pending.contains) {
            return .done
        }
        return .again
    }

    /// So many words to both sides.
    private static let reach = 4

    /// "Formanden har kontaktet skolen", "Forvaltningen fremlagde en oversigt".
    private func tellsDeed(_ words: [String]) -> Bool {
        guard !words.contains(where: pending.contains) else { return false }
        return words.contains { word in forms[word]?.contains { $0.isPast } ?? false }
    }
}
