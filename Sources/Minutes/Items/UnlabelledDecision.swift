import Language
import Portfolio

/// A decision that no heading announces: "Godkendt." on a line of its own behind the text of its item.
///
/// It becomes a section without a heading. In an item without any headings a short line that begins like a decision is
/// one ("Referatet blev godkendt."); below a heading it must be nothing but the decision's words.
struct UnlabelledDecision {
    let text: SourceText

    /// In bytes.
    private static let longest = 160

    /// The sections with the last such line set off, where no section is a decision yet.
    func setOff(in sections: [SectionDraft]) -> [SectionDraft] {
        guard let last = sections.last, !sections.contains(where: { $0.kind == .decision }) else { return sections }
        if sections.allSatisfy({ $0.heading == nil }) {
            guard let line = last.lines.lastIndex(where: beginsLikeDecision) else { return sections }
            let content = last.lines[line].content
            let ruling = content.count > Self.longestParagraph ? rulings(in: content).first : nil
            return sections.dropLast() + parts(of: last, around: line, from: ruling?.lowerBound)
        }
        if let line = last.lines.indices.last(where: { isDecision(last, $0) }) {
            return sections.dropLast() + parts(of: last, around: line)
        }
        for line in last.lines.indices.reversed().prefix(Self.lastLines) {
            guard let ruling = ruling(endingIn: last, line) else { continue }
            return sections.dropLast() + parts(of: last, around: line, from: ruling.lowerBound)
        }
        return sections
    }

    /// What was decided is followed by what it means, in a few lines.
    private static let lastLines = 4

    /// Where a page is one line, all of an item is one: its decision is cut off. Short paragraphs are left whole.
    private static let longestParagraph = 2 * longest
    /// Behind a decision stand a few sentences at most: "… vedtog planen. Anne Lund (F) stemte imod."
    private static let mostRemarks = 2

    /// The last sentences of a line that decide, without the remarks behind them.
    private func rulings(in line: Range<Int>) -> [Range<Int>] {
        let sentences = SentenceSplitter(text: text).sentences(in: line)
        let end = sentences.suffix(Self.mostRemarks + 1).lastIndex(where: decides).map { $0 + 1 } ?? 0
        return Array(sentences[..<end].reversed().prefix(while: decides).reversed())
    }

    private func decides(_ sentence: Range<Int>) -> Bool {
        let verdicts = OutcomeReader(text: text).verdicts(of: sentence).filter { $0.strength >= .leading }
        guard let outcome = verdicts.first?.outcome, sentence.count <= 2 * Self.longest else { return false }
        return outcome == .postponed || DateReader(text).first(in: sentence) == nil
    }

    /// The decision at the end of the running text below a heading: "Økonomi Der er afsat 2 mio. kr. Udvalget vedtog
    /// indstillingen." It must tell by itself who decides, or be the words of a decision and no more.
    private func ruling(endingIn section: SectionDraft, _ index: Int) -> Range<Int>? {
        let line = section.lines[index].content
        guard let first = rulings(in: line).first, text.isUpper(at: first.lowerBound) else { return nil }
        let isAll = index == section.lines.startIndex && first.lowerBound == line.lowerBound
        guard !isAll, ListMark(line, in: text) == nil else { return nil }
        let word = text.utf8[first].firstIndex { !Letters.isWord($0) && $0 != UInt8(ascii: "-") } ?? first.upperBound
        let reader = OutcomeReader(text: text)
        let isToldByForm = reader.isNothingBut(first) || reader.verdicts(of: first).first?.strength == .bare
        return BodyVocabulary.isBody(first.lowerBound..<word, in: text)
            || isToldByForm && section.kind != .recommendation ? first : nil
    }

    private func beginsLikeDecision(_ line: TextLine) -> Bool {
        let reader = OutcomeReader(text: text)
        if line.content.count <= Self.longest,
            reader.verdicts(of: line.content).contains(where: { $0.strength >= .told })
        {
            return true
        }
        return !rulings(in: line.content).isEmpty
    }

    /// Whether a line says a decision and nothing else, and does not go on what the line before it left open.
    private func isDecision(_ section: SectionDraft, _ index: Int) -> Bool {
        let line = section.lines[index].content
        guard line.count <= Self.longest, text.isUpper(at: line.lowerBound),
            // "Indstilling / Til efterretning." is what is recommended.
            ListMark(line, in: text) == nil, index > section.lines.startIndex
        else { return false }
        let reader = OutcomeReader(text: text)
        let before = section.lines[index - 1]
        let isApart = !section.lines[index].follows(before)
        guard reader.isNothingBut(line) else {
            return follows(section, before, isApart: isApart) && reader.verdicts(of: line).first.map(isAdded) ?? false
        }
        return isApart || text.utf8[before.content].last.map(".!?".utf8.contains) ?? true
    }

    /// Whether what stands above is all that is recommended: "Godkendes."
    private func follows(_ section: SectionDraft, _ before: TextLine, isApart: Bool) -> Bool {
        section.kind == .recommendation && (isApart || text.utf8[before.content].last == UInt8(ascii: "."))
    }

    /// "Godkendt under forudsætning af …": what is recommended is no more than the verdict.
    private func isAdded(_ verdict: OutcomeReader.Verdict) -> Bool {
        verdict.strength == .bare && verdict.outcome == .approvedWithChanges
    }

    /// What stands before a line, the line as a decision from a byte on, and what stands behind it.
    private func parts(of section: SectionDraft, around index: Int, from start: Int? = nil) -> [SectionDraft] {
        let whole = section.lines[index].content
        let line = section.lines[index].cut(to: (start ?? whole.lowerBound)..<whole.upperBound, in: text)
        var before = section
        before.lines = Array(section.lines[..<index])
        if line.content.lowerBound > whole.lowerBound {
            let front = text.trimmed(whole.lowerBound..<line.content.lowerBound)
            before.lines.append(section.lines[index].cut(to: front, in: text))
        }
        before.range = section.range.lowerBound..<max(section.range.lowerBound, line.content.lowerBound)
        var decision = SectionDraft(kind: .decision, heading: nil, day: nil, range: line.content)
        let away = section.lines[(index + 1)...].prefix { AttendanceLine($0.content, in: text) != nil }
        decision.lines = [line] + away
        var after = SectionDraft(
            kind: .other, heading: nil, day: nil,
            range: line.content.upperBound..<max(line.content.upperBound, section.range.upperBound))
        after.lines = Array(section.lines[away.endIndex...])
        return [before, decision, after].filter { $0.heading != nil || !$0.lines.isEmpty }
    }
}
