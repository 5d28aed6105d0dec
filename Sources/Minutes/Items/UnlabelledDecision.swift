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
            return sections.dropLast() + parts(of: last, around: line)
        }
        guard let line = last.lines.indices.last(where: { isDecision(last, $0) }) else { return sections }
        return sections.dropLast() + parts(of: last, around: line)
    }

    private func beginsLikeDecision(_ line: TextLine) -> Bool {
        let reader = OutcomeReader(text: text)
        if line.content.count <= Self.longest,
            reader.verdicts(of: line.content).contains(where: { $0.strength >= .told })
        {
            return true
        }
        guard let last = SentenceSplitter(text: text).sentences(in: line.content).last, last.count <= Self.longest
        else {
            return false
        }
        return reader.verdicts(of: last).contains { $0.strength >= .leading }
    }

    /// Whether a line says a decision and nothing else, and does not go on what the line before it left open.
    private func isDecision(_ section: SectionDraft, _ index: Int) -> Bool {
        let line = section.lines[index].content
        guard line.count <= Self.longest, text.isUpper(at: line.lowerBound),
            ListMark(line, in: text) == nil, OutcomeReader(text: text).isNothingBut(line)
        else { return false }
        // "Indstilling / Til efterretning." is what is recommended.
        guard index > section.lines.startIndex else { return false }
        let before = section.lines[index - 1]
        let isApart = !section.lines[index].follows(before)
        return isApart || text.utf8[before.content].last.map(".!?".utf8.contains) ?? true
    }

    /// What stands before a line, the line as a decision, and what stands behind it.
    private func parts(of section: SectionDraft, around index: Int) -> [SectionDraft] {
        let line = section.lines[index]
        var before = section
        before.lines = Array(section.lines[..<index])
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
