import Language
import Portfolio

/// Reads the decisions out of a decision section.
struct DecisionReader {
    let document: Document
    /// The day of the meeting that decided.
    let day: Day?
    /// The item's number, since "Ad 3" in item 3 is the decision on all of it.
    let itemNumber: String
    /// The numbered points of the item's recommendation or list, which "Ad 2" refers to.
    let points: [Int: String]

    private var text: SourceText { document.text }

    /// A part of a section that is decided by itself.
    private struct Part {
        var about: String?
        var lines: [TextLine] = []
    }

    func decisions(in lines: [TextLine]) -> [Decision] {
        let spoken = lines.filter { !isAttendance($0.content) }
        return parts(of: spoken).compactMap(decision)
    }

    /// "Fraværende: NN", "Afbud:", "Deltog ikke: NN" below a decision's heading: who was away, not what was decided.
    private func isAttendance(_ content: Range<Int>) -> Bool {
        AttendanceLine(content, in: text) != nil
    }

    private func parts(of lines: [TextLine]) -> [Part] {
        var parts: [Part] = []
        for (index, line) in lines.enumerated() {
            if let ad = AdMark(line.content, in: text) {
                let about = ad.number == itemNumber ? nil : points[ad.point] ?? (ad.point > 0 ? "Ad \(ad.number)" : nil)
                parts.append(Part(about: about, lines: ad.rest.isEmpty ? [] : [line.cut(to: ad.rest, in: text)]))
            } else if isSubheading(lines, index) {
                parts.append(Part(about: text.words(line.content), lines: []))
            } else if parts.isEmpty {
                parts.append(Part(about: nil, lines: [line]))
            } else {
                parts[parts.count - 1].lines.append(line)
            }
        }
        return parts.filter { !$0.lines.isEmpty }
    }

    /// A heading inside of a decision names the part that is decided; a lone "Godkendt" is no heading.
    private func isSubheading(_ lines: [TextLine], _ index: Int) -> Bool {
        guard index + 1 < lines.count, PassageCutter(document).isHeading(lines, index, in: .decision) else {
            return false
        }
        if lines[index].line.isMarkedHeading { return true }
        return OutcomeReader(text: text).verdict(of: lines[index].content).strength < .leading
    }

    private func decision(of part: Part) -> Decision? {
        guard let first = part.lines.first, let last = part.lines.last else { return nil }
        let whole = first.content.lowerBound..<last.content.upperBound
        let reader = OutcomeReader(text: text)
        var best: (verdict: OutcomeReader.Verdict, sentence: Range<Int>, line: TextLine)?
        for line in part.lines {
            let words = ListMark(line.content, in: text).map { $0.end..<line.content.upperBound } ?? line.content
            for sentence in SentenceSplitter(text: text).sentences(in: words) {
                let verdict = reader.verdict(of: sentence)
                if let known = best, !outweighs(verdict, known.verdict) { continue }
                best = (verdict, sentence, line)
            }
        }
        guard let best else { return nil }
        let quote = best.line.content.lowerBound..<whole.upperBound
        return Decision(
            meetingDate: day, about: part.about, outcome: best.verdict.outcome,
            postponedTo: best.verdict.outcome == .postponed ? dayAhead(in: best.sentence) : nil,
            quote: text.words(quote), range: text.range(ofBytes: quote))
    }

    private func outweighs(_ new: OutcomeReader.Verdict, _ old: OutcomeReader.Verdict) -> Bool {
        if new.strength != old.strength { return new.strength > old.strength }
        return new.rank < old.rank
    }

    /// The day that a case was postponed to; without a year, the next such day after the meeting.
    private func dayAhead(in sentence: Range<Int>) -> Day? {
        guard let found = DateReader(text, year: day?.year).first(in: sentence) else { return nil }
        guard let day, found.day < day else { return found.day }
        let words = text.words(found.range)
        let hasYear =
            words.contains(String(found.day.year)) || words.split(whereSeparator: { "-./".contains($0) }).count > 2
        return hasYear ? found.day : found.day.adding(months: 12)
    }
}

/// "Ad 2", "Ad 2.", "Ad pkt. 3:", before the decision on one point.
struct AdMark {
    /// As written.
    let number: String
    let point: Int
    /// What follows, in bytes.
    let rest: Range<Int>

    private static let words = PhraseTable(["ad pkt.", "ad punkt", "ad nr.", "ad"])

    init?(_ content: Range<Int>, in text: SourceText) {
        guard let match = Self.words.match(in: text, at: content.lowerBound, until: content.upperBound) else {
            return nil
        }
        let start = text.skippingSpace(from: match.end, until: content.upperBound)
        var position = start
        while position < content.upperBound, position - start < 3, Letters.isDigit(text.utf8[position]) {
            position += 1
        }
        guard position > start, let point = Int(text.words(start..<position)) else { return nil }
        self.number = text.words(start..<position)
        self.point = point
        while position < content.upperBound, ".:)-*".utf8.contains(text.utf8[position]) || text.utf8[position] == 0x20 {
            position += 1
        }
        self.rest = text.trimmed(position..<content.upperBound)
    }
}

/// Who was away, told below a decision: "Fraværende: Medlem (V)".
struct AttendanceLine {
    /// The names, in bytes; empty when nobody is named.
    let names: Range<Int>

    private static let labels = PhraseTable(["fraværende", "afbud", "afbud fra", "deltog ikke", "ikke til stede"])

    init?(_ content: Range<Int>, in text: SourceText) {
        guard let match = Self.labels.match(in: text, at: content.lowerBound, until: content.upperBound) else {
            return nil
        }
        let position = text.skippingSpace(from: match.end, until: content.upperBound)
        guard position == content.upperBound || text.utf8[position] == UInt8(ascii: ":") else { return nil }
        self.names = text.trimmed(min(position + 1, content.upperBound)..<content.upperBound)
    }
}
