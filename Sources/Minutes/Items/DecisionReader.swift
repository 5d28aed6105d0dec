import Language
import Portfolio

/// Reads the decisions out of a decision section: one a sentence that decides.
///
/// "Debatteret. Punktet behandles på næste møde." are two; "1. Anbefales. 2. Anbefales." too. Where no sentence decides,
/// the words are kept as they are, and the outcome is *unclear*: it is for the reader to say.
struct DecisionReader {
    let document: Document
    /// The day of the meeting that decided.
    let day: Day?
    /// The item's number, since "Ad 3" in item 3 is the decision on all of it.
    let itemNumber: String
    /// The item is for news: what is told there is no decision.
    let tellsNews: Bool
    /// What the heading alone says, so that words that no rule knows tell what was decided.
    let labelled: Decision.Outcome?
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
        let parts = parts(of: spoken)
        let rulings = withoutMotions(parts.map(rulings))
        return parts.indices.flatMap { decisions(of: parts[$0], rulings[$0]) }
    }

    /// "Fraværende: NN", "Afbud:", "Deltog ikke: NN" below a decision's heading: who was away, not what was decided.
    private func isAttendance(_ content: Range<Int>) -> Bool {
        AttendanceLine(content, in: text) != nil
    }

    private func parts(of lines: [TextLine]) -> [Part] {
        var parts: [Part] = []
        for (index, line) in lines.enumerated() {
            if let ad = AdMark(line.content, in: text) {
                parts.append(
                    Part(about: about(ad), lines: ad.rest.isEmpty ? [] : [line.cut(to: ad.rest, in: text)]))
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

    private func about(_ ad: AdMark) -> String? {
        if ad.number == itemNumber { return nil }
        return ad.point.flatMap { points[$0] } ?? (ad.order > 0 ? "Ad \(ad.number)" : nil)
    }

    /// A heading inside of a decision names the part that is decided; a lone "Godkendt" is no heading.
    private func isSubheading(_ lines: [TextLine], _ index: Int) -> Bool {
        guard index + 1 < lines.count, PassageCutter(document).isHeading(lines, index, in: .decision) else {
            return false
        }
        if lines[index].line.isMarkedHeading { return true }
        return !OutcomeReader(text: text).verdicts(of: lines[index].content).contains { $0.strength >= .leading }
    }

    private func decisions(of part: Part, _ known: [Ruling]?) -> [Decision] {
        guard var rulings = known, let first = part.lines.first, let last = part.lines.last?.content.upperBound else {
            return []
        }
        if rulings.isEmpty {
            let outcome =
                VoteCount(text: text).outcome(of: part.lines.map(\.content)) ?? labelled ?? .unclear
            rulings = [Ruling(outcome: outcome, sentence: first.content, start: first.content.lowerBound)]
        }
        return rulings.indices.map { index in
            let ruling = rulings[index]
            let end = index + 1 < rulings.count ? max(ruling.sentence.upperBound, rulings[index + 1].start) : last
            let quote = text.trimmed(ruling.start..<max(end, ruling.sentence.upperBound))
            return Decision(
                meetingDate: day, about: ruling.about ?? part.about, outcome: ruling.outcome,
                postponedTo: ruling.outcome == .postponed ? dayAhead(in: ruling.sentence) : nil,
                quote: document.source.words(quote), range: text.range(ofBytes: quote))
        }
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

extension DecisionReader {
    /// What one sentence decides.
    private struct Ruling {
        var outcome: Decision.Outcome
        var strength = OutcomeReader.Verdict.Strength.leading
        var isOfAmendment = false
        var about: String?
        /// In bytes.
        var sentence: Range<Int>
        /// Where its quote begins.
        var start: Int

        /// The same, approved with a change.
        var changed: Ruling {
            var changed = self
            if outcome == .approved { changed.outcome = .approvedWithChanges }
            return changed
        }
    }

    private func rulings(in part: Part) -> [Ruling] {
        var remarks = RemarkFilter(text: text)
        var rulings: [Ruling] = []
        for paragraph in paragraphs(of: part.lines) {
            let mark = ListMark(paragraph, in: text)
            let words = mark.map { $0.end..<paragraph.upperBound } ?? paragraph
            var about = mark.flatMap { Int(text.words($0.mark).filter(\.isNumber)) }.flatMap { points[$0] }
            var start = paragraph.lowerBound
            for sentence in SentenceSplitter(text: text).sentences(in: words) where remarks.isHeard(sentence) {
                let ad = AdMark(sentence, in: text)
                if let ad { about = self.about(ad) }
                let new = read(ad?.rest ?? sentence, about: about, from: start)
                rulings += new
                if !new.isEmpty { start = sentence.upperBound }
            }
        }
        return weighed(rulings, numbered: part.lines.contains { ListMark($0.content, in: text) != nil })
    }

    /// Lines, and what goes on over the end of a line: "… har⏎vedtaget indstillingen."
    private func paragraphs(of lines: [TextLine]) -> [Range<Int>] {
        var paragraphs: [Range<Int>] = []
        for (index, line) in lines.enumerated() {
            if index > 0, let last = paragraphs.last, line.follows(lines[index - 1]) || line.afterFurniture,
                text.isLower(at: line.content.lowerBound), ListMark(line.content, in: text) == nil,
                !".!?:".utf8.contains(text.byte(last.upperBound - 1))
            {
                paragraphs[paragraphs.count - 1] = last.lowerBound..<line.content.upperBound
            } else {
                paragraphs.append(line.content)
            }
        }
        return paragraphs
    }

    private func read(_ sentence: Range<Int>, about: String?, from start: Int) -> [Ruling] {
        OutcomeReader(text: text).verdicts(of: sentence).map { verdict in
            Ruling(
                outcome: verdict.outcome, strength: verdict.strength, isOfAmendment: verdict.isOfAmendment,
                about: about, sentence: sentence, start: start)
        }
    }

    /// What counts of a part: what decides before what was only told, each outcome once.
    private func weighed(_ rulings: [Ruling], numbered: Bool) -> [Ruling] {
        var kept = rulings.filter { $0.strength >= .leading }
        if kept.isEmpty { kept = tellsNews ? [] : strongest(rulings) }
        if kept.contains(where: { $0.outcome != .none }) { kept.removeAll { $0.outcome == .none } }
        let decides = kept.contains { ![.discussed, .postponed, .forwarded].contains($0.outcome) }
        if decides { kept.removeAll { $0.outcome == .discussed && $0.strength < .bare } }
        return numbered ? kept : withoutRepetitions(kept)
    }

    /// The case counts before the motions to change it: one that fell says nothing beside the case's own decision, and
    /// one that was carried changed what was approved. A part of which nothing is left is `nil`.
    private func withoutMotions(_ parts: [[Ruling]]) -> [[Ruling]?] {
        let all = parts.joined()
        let isCarried = all.contains { $0.isOfAmendment && $0.outcome == .approved }
        let isDecided = all.contains { !$0.isOfAmendment }
        let isApproved = all.contains { !$0.isOfAmendment && [.approved, .approvedWithChanges].contains($0.outcome) }
        return parts.map { part in
            let kept = part.filter { ruling in
                guard ruling.isOfAmendment else { return true }
                return ruling.outcome == .approved ? !isApproved : !isDecided && !isCarried
            }
            if kept.isEmpty, !part.isEmpty { return nil }
            return kept.map { isCarried ? $0.changed : $0 }
        }
    }

    private func strongest(_ rulings: [Ruling]) -> [Ruling] {
        rulings.max { $0.strength < $1.strength }.map { best in [rulings.first { $0.strength == best.strength } ?? best]
        }
            ?? []
    }

    private func withoutRepetitions(_ rulings: [Ruling]) -> [Ruling] {
        rulings.indices.filter { index in
            !rulings[..<index].contains {
                $0.outcome == rulings[index].outcome && $0.about == rulings[index].about
            }
        }.map { rulings[$0] }
    }
}
