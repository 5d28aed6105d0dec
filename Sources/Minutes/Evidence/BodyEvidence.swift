import Language
import Portfolio

/// The bodies that minutes may be of, each with what speaks for it: the first line that could be one need not be the
/// best.
///
///     Preview af dagsorden
///     Referat fra møde i Udvalget for Børn og Skole den 3. maj 2021     → Udvalget for Børn og Skole
struct BodyEvidence {
    let text: SourceText
    private var candidates: [NamedBody] = []

    /// A name with its weight.
    struct NamedBody {
        let name: String
        var score: Double
        /// Where it stands, in bytes; `nil` for what another source tells.
        let range: Range<Int>?
    }

    /// What kinds of evidence weigh.
    private enum Weight {
        static let label = 4.0
        static let decision = 3.2
        static let fileName = 1.5
        static let agreement = 2.0
        /// Each line further down says a little less.
        static let place = 0.02
        static let least = 1.5
        /// What has a word for a body in it, or comes from elsewhere.
        static let telling = 1.6
    }

    init(text: SourceText) { self.text = text }

    /// The value of a label: "Udvalg: Økonomiudvalget".
    mutating func add(labelled range: Range<Int>) {
        guard LineRole.wholeMatch(BodyVocabulary.documents, range, text) == nil else { return }
        let name = BodyReader(text: text).name(in: range) ?? text.squeezedWords(range)
        add(name, Weight.label, range)
    }

    /// A line of the head, or one of its cells.
    ///
    /// - Returns: whether it names a body.
    @discardableResult mutating func add(line: Range<Int>, at position: Int) -> Bool {
        let found = BodyLine(line, in: text).candidates + inSpacedLetters(line)
        for candidate in found {
            add(candidate.name, candidate.score - Double(position) * Weight.place, candidate.range)
        }
        return found.contains { $0.score >= Weight.least }
    }

    /// "H E G N S Y N E T".
    private func inSpacedLetters(_ line: Range<Int>) -> [NamedBody] {
        guard let joined = SpacedLetters.joined(text.words(line)).map({ SourceText($0) }) else { return [] }
        return BodyLine(0..<joined.utf8.count, in: joined).candidates.map {
            NamedBody(name: $0.name, score: $0.score, range: nil)
        }
    }

    /// What most headings of decisions name.
    mutating func add(decisionBody name: String) {
        let words = name.split(separator: " ")
        // "Kulturudvalgets beslutning", "Kulturudvalgets beslutning i mødet": whose decision it is.
        if let decision = words.firstIndex(where: { $0.lowercased() == HeadWords.decision }), decision > 0,
            words[decision - 1].hasSuffix("s")
        {
            add(String(words[..<decision].joined(separator: " ").dropLast()), Weight.decision, nil)
        } else {
            add(name, Weight.decision, nil)
        }
    }

    /// "2021-05-10-teknisk-udvalg.txt".
    mutating func add(source: String) {
        let file = source.split(separator: "/").last.map(String.init) ?? source
        let words = file.prefix { $0 != "." }.split { "-_ ".contains($0) || $0.isNumber }.map(String.init)
        guard words.contains(where: isBody), words.count <= 6 else { return }
        let name = words.joined(separator: " ")
        add(name.prefix(1).uppercased() + name.dropFirst(), Weight.fileName, nil)
    }

    private func isBody(_ word: String) -> Bool { BodyVocabulary.isBody(0..<word.utf8.count, in: SourceText(word)) }

    private mutating func add(_ name: String, _ score: Double, _ range: Range<Int>?) {
        let shown = BodyName.shown(BodyName.withoutTerm(name))
        if !shown.isEmpty { candidates.append(NamedBody(name: shown, score: score, range: range)) }
    }

    /// The name with the most to speak for it, those that agree together; empty where nothing says enough.
    var best: String {
        let weighed = candidates.indices.map { index in
            let own = candidates[index]
            let agrees =
                own.score >= Weight.telling
                && candidates.indices.contains { other in
                    other != index && candidates[other].score > 0
                        && (candidates[other].range != own.range || own.range == nil)
                        && isPart(candidates[other].name, of: own.name)
                }
            return (own.name, own.score + (agrees ? Weight.agreement : 0))
        }
        guard let first = weighed.max(by: { $0.1 < $1.1 }), first.1 >= Weight.least else { return "" }
        let winner = weighed.first { $0.1 == first.1 } ?? first
        return inFull(withPlace(winner.0))
    }

    /// "Bækby Vandråd" of a letterhead for the "Vandrådet" of the title below it: the same body with the name of its place.
    private func withPlace(_ name: String) -> String {
        let fuller = candidates.filter { candidate in
            let words = candidate.name.split(separator: " ")
            return candidate.score >= Weight.telling && (2...3).contains(words.count)
                && words.allSatisfy { $0.first?.isUppercase ?? false } && isPart(name, of: candidate.name)
        }
        return fuller.max { $0.score < $1.score }?.name ?? name
    }

    /// "Bestyrelsen" agrees with "Parkbestyrelsen", which says more; so does "Vandrådet" with "Bækby Vandråd".
    private func isPart(_ short: String, of long: String) -> Bool {
        let (short, long) = (short.lowercased(), long.lowercased())
        return long.hasSuffix(short) || long.hasPrefix(short + " ")
            || (long != short && long.hasSuffix(" " + BodyVocabulary.indefinite(short)))
    }

    /// "Rådet" of "Rådsmøde" is short for the council that the text speaks of: "menighedsrådet".
    private func inFull(_ name: String) -> String {
        let short = name.lowercased()
        guard HeadWords.shortBodies.contains(short) else { return name }
        var counts: [String: Int] = [:]
        for word in text.utf8.split(whereSeparator: { !Letters.isWord($0) }) where word.count > short.utf8.count {
            guard
                Letters.folded(String(decoding: word.suffix(short.utf8.count), as: UTF8.self)) == Letters.folded(short)
            else { continue }
            counts[String(decoding: word, as: UTF8.self).lowercased(), default: 0] += 1
        }
        guard let long = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return name }
        return long.prefix(1).uppercased() + long.dropFirst()
    }
}
