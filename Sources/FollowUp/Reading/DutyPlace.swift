import Language
import Portfolio

/// What the place of a passage says for or against a duty in it.
struct DutyPlace {
    /// It is what the body decided.
    let isDecision: Bool
    /// It stands in the part of a case that tells what comes next ("Videre proces").
    let isNextStep: Bool
    /// It gives a day before the meeting, so that what it says is told of then.
    let hasTimeBehind: Bool
    /// What is added to the weight of a candidate.
    let weight: Int

    init(_ passage: Passage, of item: AgendaItem, in meeting: Meeting, _ vocabulary: DutyVocabulary) {
        isDecision = passage.section == .decision
        let heading = item.sections.first { $0.range.overlaps(passage.range) && $0.kind == passage.section }?.heading
        isNextStep =
            passage.section != .attachments && !isDecision
            && FoldedWords.of(heading ?? "").contains { vocabulary.nextSteps.contains($0.word) }
        let isAhead = meeting.hasTime(in: passage.range) { $0 > $1 }
        hasTimeBehind = meeting.hasTime(in: passage.range) { $0 < $1 }
        let isVoid = !isDecision && item.isPutOff(by: meeting)
        weight = Self.weight(of: passage.section, item, isNextStep: isNextStep) + (isAhead ? 1 : 0) - (isVoid ? 3 : 0)
    }

    private static func weight(of section: Section.Kind, _ item: AgendaItem, isNextStep: Bool) -> Int {
        if isNextStep { return 1 }
        return switch section {
        case .decision: 1
        case .background, .attachments: -2
        case .economy: -1
        case .recommendation: item.isApproved ? 0 : -3
        case .presentation, .other: 0
        }
    }
}

extension AgendaItem {
    /// Whether what is recommended in it was decided so.
    fileprivate var isApproved: Bool {
        decisions.contains { [.approved, .approvedWithChanges, .agreed, .recommended].contains($0.outcome) }
    }

    /// Whether the meeting put it off or rejected it, so that what it was to lead to does not follow.
    fileprivate func isPutOff(by meeting: Meeting) -> Bool {
        decisions.contains { decision in
            [.postponed, .rejected].contains(decision.outcome) && decision.about == nil
                && (decision.meetingDate.map { $0 == meeting.date } ?? true)
        }
    }
}

extension Meeting {
    /// Whether a stretch gives a day that stands so to that of the meeting.
    fileprivate func hasTime(in range: SourceRange, where isSo: (Day, Day) -> Bool) -> Bool {
        times(in: range).contains { time in
            guard let day = time.span?.latest ?? time.span?.earliest, let date else {
                return false
            }
            return isSo(day, date)
        }
    }
}

extension Meeting {
    /// The times that stand in a stretch; they are in the order of the text.
    func times(in range: SourceRange) -> ArraySlice<TimeMention> {
        let first = times.partitioningIndex { $0.range.upperBound > range.lowerBound }
        return times[first...].prefix { $0.range.lowerBound < range.upperBound }
    }
}
