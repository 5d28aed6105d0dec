import Language
import Portfolio

/// The body that minutes speak of as their own, where no line of their head names one: "Provstiudvalget godkendte
/// planen." It is believed where the text names no other, and only by what it decides time and again: a letter from a
/// board, or one answer of it, stands in the minutes of others.
struct BodyMentions {
    let text: SourceText

    private static let front = 20_000

    var name: String? {
        var names: Set<String> = []
        var deeds = 0
        let front = text.utf8[0..<min(text.utf8.count, Self.front)]
        for word in front.split(whereSeparator: { !Letters.isWord($0) && $0 != UInt8(ascii: "-") })
        where word.count > Self.shortest {
            let word = word.startIndex..<word.endIndex
            guard let found = name(of: word) else { continue }
            names.insert(found.name)
            if found.ofMeeting { deeds = Self.fewestDeeds } else if decides(word) { deeds += 1 }
        }
        return names.count == 1 && deeds >= Self.fewestDeeds ? names.first : nil
    }

    private static let shortest = 8
    private static let fewestDeeds = 2

    /// Whether a sentence begins with the body and says what it decided.
    private func decides(_ body: Range<Int>) -> Bool {
        let before = text.utf8[..<body.lowerBound].last { $0 != 0x20 }
        guard before.map({ ".:\n".utf8.contains($0) }) ?? true else { return false }
        let end = text.utf8[body.upperBound...].firstIndex(of: 0x0A) ?? text.utf8.count
        guard let sentence = SentenceSplitter(text: text).sentences(in: body.lowerBound..<end).first else {
            return false
        }
        return OutcomeReader(text: text).verdicts(of: sentence).contains { $0.strength >= .leading }
    }

    private func name(of word: Range<Int>) -> (name: String, ofMeeting: Bool)? {
        let written = text.words(word)
        if let met = BodyReader(text: text).body(ofMeeting: written) { return (met, true) }
        let lower = written.lowercased()
        guard BodyVocabulary.definite.contains(where: lower.hasSuffix), !BodyVocabulary.ofOthers.contains(lower) else {
            return nil
        }
        return (lower.prefix(1).uppercased() + lower.dropFirst(), false)
    }
}
