import Language
import Portfolio

/// Reads what other meetings did with a case before out of the section that tells it.
///
/// Each record begins with a body and has a day on one of the lines below; other words of the section are text.
struct EarlierTreatmentReader {
    let text: SourceText

    /// The day stands within so many lines of the body.
    private static let dayReach = 3
    /// A record has no more lines than this.
    private static let longest = 12

    struct Result {
        var treatments: [EarlierTreatment] = []
        /// The lines that tell of them.
        var lines: Set<Int> = []
    }

    func read(_ sections: [SectionDraft]) -> Result {
        var result = Result()
        for section in sections where tellsHistory(section) { read(section.lines, into: &result) }
        return result
    }

    private func tellsHistory(_ section: SectionDraft) -> Bool {
        guard section.kind == .other, let heading = section.heading else { return false }
        return LineRole.wholeMatch(HistoryVocabulary.headings, heading, text) != nil
    }

    private func read(_ lines: [TextLine], into result: inout Result) {
        let starts = lines.indices.filter { body(of: lines[$0]) != nil && day(below: $0, in: lines) != nil }
        for (place, start) in starts.enumerated() {
            let end = min(place + 1 < starts.count ? starts[place + 1] : lines.count, start + Self.longest)
            let record = lines[start..<end]
            guard let name = body(of: lines[start]), let last = record.last else { continue }
            result.lines.formUnion(record.map(\.index))
            result.treatments.append(
                EarlierTreatment(
                    body: BodyReader(text: text).name(of: name), day: day(below: start, in: lines),
                    itemNumber: record.lazy.compactMap(number).first, outcome: outcome(of: record),
                    range: text.range(ofBytes: lines[start].content.lowerBound..<last.content.upperBound)))
        }
    }

    /// "Udvalg: Kulturudvalget", "Kulturudvalget".
    private func body(of line: TextLine) -> Range<Int>? {
        if let value = value(of: line, behind: HistoryVocabulary.bodies) { return value }
        let words = line.content
        let start = text.utf8[words].lastIndex(of: 0x20).map { $0 + 1 } ?? words.lowerBound
        return words.count <= 80 && BodyVocabulary.isBody(start..<words.upperBound, in: text) ? words : nil
    }

    private func day(below start: Int, in lines: [TextLine]) -> Day? {
        for line in lines[(start + 1)...].prefix(Self.dayReach) {
            let value = self.value(of: line, behind: HistoryVocabulary.days) ?? line.content
            if let date = DateReader(text).first(in: value), date.range.lowerBound - value.lowerBound <= 16 {
                return date.day
            }
        }
        return nil
    }

    private func number(of line: TextLine) -> String? {
        guard let value = value(of: line, behind: HistoryVocabulary.numbers), value.count <= 6,
            text.utf8[value].contains(where: Letters.isDigit)
        else { return nil }
        return text.words(value)
    }

    /// What follows a label at the front of a line, with or without a colon.
    private func value(of line: TextLine, behind labels: PhraseTable<Void>) -> Range<Int>? {
        guard let label = labels.match(in: text, at: line.content.lowerBound, until: line.content.upperBound) else {
            return nil
        }
        var position = text.skippingSpace(from: label.end, until: line.content.upperBound)
        if text.byte(position) == UInt8(ascii: ":") { position += 1 }
        let value = text.trimmed(min(position, line.content.upperBound)..<line.content.upperBound)
        return value.isEmpty ? nil : value
    }

    private func outcome(of record: ArraySlice<TextLine>) -> Decision.Outcome {
        let reader = OutcomeReader(text: text)
        for line in record.dropFirst(2) {
            for sentence in SentenceSplitter(text: text).sentences(in: line.content) {
                if let verdict = reader.verdicts(of: sentence).first(where: { $0.strength >= .leading }) {
                    return verdict.outcome
                }
            }
        }
        return .none
    }
}
