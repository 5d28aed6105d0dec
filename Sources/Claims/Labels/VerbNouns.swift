/// The nouns of verbs that no table knows (*verbalsubstantiver*): "bores" is "boring", "kalibreres" is "kalibrering".
enum VerbNouns {
    /// The noun of a verb in the passive, by the sounds that its stem ends in; `nil` for a word that is none.
    static func noun(ofPassive word: String) -> String? {
        guard word.hasSuffix("es"), word.utf8.count >= 5 else { return nil }
        var stem = String(word.dropLast(2))
        guard let last = stem.last else { return nil }
        if stem.dropLast().last == last { stem.removeLast() }
        return stem + (["r", "l", "n"].contains(last) ? "ing" : "ning")
    }
}
