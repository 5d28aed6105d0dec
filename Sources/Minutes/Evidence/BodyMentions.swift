import Language
import Portfolio

/// The body that minutes speak of as their own, where no line of their head names one: "… som Provstiudvalget bedes
/// godkende". It is believed where the text names no other.
struct BodyMentions {
    let text: SourceText

    private static let front = 20_000

    var name: String? {
        var names: Set<String> = []
        let front = text.utf8[0..<min(text.utf8.count, Self.front)]
        for word in front.split(whereSeparator: { !Letters.isWord($0) && $0 != UInt8(ascii: "-") })
        where word.count > Self.shortest {
            if let name = name(of: word.startIndex..<word.endIndex) { names.insert(name) }
        }
        return names.count == 1 ? names.first : nil
    }

    private static let shortest = 8

    private func name(of word: Range<Int>) -> String? {
        let written = text.words(word)
        if let met = BodyReader(text: text).body(ofMeeting: written) { return met }
        let lower = written.lowercased()
        guard BodyVocabulary.definite.contains(where: lower.hasSuffix), !BodyVocabulary.ofOthers.contains(lower) else {
            return nil
        }
        return lower.prefix(1).uppercased() + lower.dropFirst()
    }
}
