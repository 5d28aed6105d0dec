import Language
import Portfolio

/// The heading of a section: "Sagsfremstilling", "### **Økonomi**", "Indstilling: Det indstilles …".
struct SectionHeading {
    let kind: Section.Kind
    /// The heading's words, in bytes.
    let words: Range<Int>
    /// What follows it on its line, in bytes; empty when it stands alone.
    let rest: Range<Int>

    /// Reads a line; `nil` when it is no section heading.
    ///
    /// Left alone: "- Økonomi" (a list's item), "Økonomi er der ikke" (a sentence), "Bilag 3 viser …".
    init?(_ line: Line, in text: SourceText) {
        let content = line.content
        guard !content.isEmpty else { return nil }
        let start = Self.afterNumber(NoiseVocabulary.withoutButton(content, in: text), in: text)
        guard let match = SectionVocabulary.headings.match(in: text, at: start, until: content.upperBound) else {
            guard let own = Self(bodysOwn: content, in: text) ?? Self(decidedBy: content, in: text) else { return nil }
            self = own
            return
        }
        if start > content.lowerBound, !match.meaning.runsIn { return nil }
        var position = match.end
        while position < content.upperBound, text.utf8[position] == UInt8(ascii: "*") { position += 1 }
        let rest = text.trimmed(position..<content.upperBound)
        if rest.isEmpty {
            self.init(kind: match.meaning.kind, words: start..<match.end, rest: rest)
        } else if let value = Self.besideGap(match.end, rest, in: text)
            ?? Self.behindNumber(match.meaning.kind, rest, in: text)
        {
            self.init(kind: match.meaning.kind, words: start..<match.end, rest: value)
        } else if text.utf8[rest.lowerBound] == UInt8(ascii: ":") {
            let after = text.trimmed(
                Self.skippingStars(rest.lowerBound + 1, until: rest.upperBound, text)..<rest.upperBound)
            guard match.meaning.runsIn || after.isEmpty else { return nil }
            self.init(kind: match.meaning.kind, words: start..<match.end, rest: after)
        } else {
            return nil
        }
    }

    /// "BESLUTNING      Godkendt.": headings in a column beside the text. The heads of a table have more columns.
    private static func besideGap(_ end: Int, _ rest: Range<Int>, in text: SourceText) -> Range<Int>? {
        let isWide = rest.lowerBound - end >= widestGap || text.byte(end) == UInt8(ascii: "\t")
        guard isWide, text.isUpper(at: rest.lowerBound) || Letters.isDigit(text.utf8[rest.lowerBound]) else {
            return nil
        }
        let bytes = text.utf8[rest]
        let isSentence = bytes.last.map { ".,:".utf8.contains($0) } ?? false
        let isColumn = zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 || $0 == 0x09 }
        return !isColumn && (isSentence || rest.count >= leastBeside) ? rest : nil
    }

    private static let widestGap = 3
    /// What is shorter and no sentence can be the head of a column, in bytes.
    private static let leastBeside = 30

    /// "Beslutning 2024/71: Godkendt.": the decisions of a year are counted.
    private static func behindNumber(_ kind: Section.Kind, _ rest: Range<Int>, in text: SourceText) -> Range<Int>? {
        guard kind == .decision, Letters.isDigit(text.utf8[rest.lowerBound]) else { return nil }
        let end = text.utf8[rest].firstIndex { !Letters.isDigit($0) && !"/.-".utf8.contains($0) } ?? rest.upperBound
        guard text.byte(end) == UInt8(ascii: ":"), end < rest.upperBound else { return nil }
        return text.trimmed(end + 1..<rest.upperBound)
    }

    /// A line that is all heading.
    init(kind: Section.Kind, on line: Line) {
        self.init(kind: kind, words: line.content, rest: line.content.upperBound..<line.content.upperBound)
    }

    /// "Kultur- og Fritidsudvalgets afgørelse:": a body in the genitive, with what is its own.
    ///
    /// Left alone: "Udvalgets beslutning den 3. maj" (a decision with its day, or a sentence), "Klubbens indstilling".
    private init?(bodysOwn content: Range<Int>, in text: SourceText) {
        let colon = text.utf8[content].prefix(Self.longestOwn).firstIndex(of: UInt8(ascii: ":"))
        let words = text.trimmed(content.lowerBound..<(colon ?? content.upperBound))
        guard words.count <= Self.longestOwn, text.isUpper(at: words.lowerBound),
            let space = text.utf8[words].lastIndex(of: 0x20), text.utf8[space - 1] | 0x20 == UInt8(ascii: "s"),
            let kind = SectionVocabulary.ofBodies.match(in: text, at: space + 1, until: words.upperBound),
            kind.end == words.upperBound
        else { return nil }
        let body = (text.utf8[words.lowerBound..<space].lastIndex(of: 0x20) ?? words.lowerBound - 1) + 1..<space
        guard BodyVocabulary.isBody(body, in: text) else { return nil }
        let rest = text.trimmed((colon.map { $0 + 1 } ?? content.upperBound)..<content.upperBound)
        self.init(kind: kind.meaning, words: words, rest: rest)
    }

    /// "Styregruppen besluttede: Planen godkendt.": a body, and what it decided.
    ///
    /// Left alone: "Styregruppen besluttede i maj: …" and "Kommunen besluttede: …", which is no body.
    private init?(decidedBy content: Range<Int>, in text: SourceText) {
        let end = text.utf8[content].firstIndex { !Letters.isWord($0) && $0 != UInt8(ascii: "-") }
        guard let end, BodyVocabulary.isBody(content.lowerBound..<end, in: text) else { return nil }
        let verb = text.skippingSpace(from: end, until: content.upperBound)
        guard let decided = SectionVocabulary.decided.match(in: text, at: verb, until: content.upperBound),
            text.byte(decided.end) == UInt8(ascii: ":")
        else { return nil }
        let rest = text.trimmed(decided.end + 1..<content.upperBound)
        self.init(kind: .decision, words: content.lowerBound..<decided.end, rest: rest)
    }

    /// The longest heading of a body's own, in bytes.
    private static let longestOwn = 90

    init(kind: Section.Kind, words: Range<Int>, rest: Range<Int>) {
        self.kind = kind
        self.words = words
        self.rest = rest
    }

    /// Skips the number of a numbered heading ("1. Sagsfremstilling").
    private static func afterNumber(_ content: Range<Int>, in text: SourceText) -> Int {
        var position = content.lowerBound
        while position < content.upperBound, Letters.isDigit(text.utf8[position]) { position += 1 }
        guard position > content.lowerBound, text.byte(position) == UInt8(ascii: ".") else { return content.lowerBound }
        return text.skippingSpace(from: position + 1, until: content.upperBound)
    }

    private static func skippingStars(_ position: Int, until end: Int, _ text: SourceText) -> Int {
        var position = position
        while position < end, text.utf8[position] == UInt8(ascii: "*") { position += 1 }
        return position
    }
}
