import Language
import Portfolio

/// What a passage lays on somebody.
struct Duty {
    let kind: Obligation.Kind
    /// Where its words stand, and those that name who answers for it, in code points.
    let range: SourceRange
    let owner: SourceRange?
    let section: Section.Kind
    /// Words that the due day stands in, where the range does not hold it: a cell of a row.
    var dueRange: SourceRange?
    /// Whether its own words say that it is done: a row of a list.
    var isSettled = false
}

/// Reads the duties of an item: what is ordered, promised, asked and put off in it.
///
/// Each way that minutes write a duty is a candidate with a weight; what speaks against it takes weight away, and what
/// keeps enough is one. "Forvaltningen undersøger sagen og vender tilbage" is; "Forvaltningen har undersøgt sagen" and
/// "Ifølge loven skal ejeren rense grøften" are not.
struct DutyReader {
    let vocabulary: DutyVocabulary

    /// The weight that a candidate needs.
    private static let enough = 3

    func duties(in item: AgendaItem, of meeting: Meeting) -> [Duty] {
        let actors = ActorFinder(meeting, vocabulary)
        let rows = ActionRows(item: item, meeting: meeting, vocabulary: vocabulary).duties()
        let questions = OpenQuestions(item: item, meeting: meeting, vocabulary: vocabulary).duties()
        let told = (rows + questions).sorted { $0.range.lowerBound < $1.range.lowerBound }
        let spoken = item.passages.compactMap { passage -> Duty? in
            guard passage.kind != .heading, !isTold(passage.range, in: told) else {
                return nil
            }
            return duty(in: passage, of: item, meeting, actors)
        }
        return (told + spoken + deferrals(of: item, in: meeting, unless: spoken))
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether a row or a question, in the order of the text, holds a passage already.
    private func isTold(_ range: SourceRange, in told: [Duty]) -> Bool {
        let next = told.partitioningIndex { $0.range.upperBound > range.lowerBound }
        return told.indices.contains(next) && told[next].range.overlaps(range)
    }

    /// An item that was put off at this meeting, unless its words say already when it comes again.
    private func deferrals(of item: AgendaItem, in meeting: Meeting, unless spoken: [Duty]) -> [Duty] {
        item.decisions.filter { decision in
            decision.outcome == .postponed && decision.about == nil
                && (decision.meetingDate.map { $0 == meeting.date } ?? true)
                && !spoken.contains { $0.range.overlaps(decision.range) && $0.kind == .order }
        }.prefix(1).map { Duty(kind: .deferral, range: $0.range, owner: nil, section: .decision) }
    }

    private func duty(
        in passage: Passage, of item: AgendaItem, _ meeting: Meeting, _ actors: ActorFinder
    ) -> Duty? {
        guard
            let sentence = DutySentence(
                passage.range, of: meeting.text, vocabulary, isDecision: passage.section == .decision)
        else { return nil }
        let place = DutyPlace(passage, of: item, in: meeting, vocabulary)
        var actors = actors
        actors.takesInitials = place.isDecision
        let candidates = DutyCandidates(sentence: sentence, actors: actors, place: place).all()
        let weighed = candidates.map { ($0, $0.weight + place.weight) }
        guard let best = weighed.max(by: { $0.1 < $1.1 }), best.1 >= Self.enough else { return nil }
        let owner = best.0.actor.map { actor in
            sentence.words[actor.words.lowerBound].range
                .lowerBound..<sentence.words[actor.words.upperBound - 1].range
                .upperBound
        }
        return Duty(kind: best.0.kind, range: passage.range, owner: owner, section: passage.section)
    }
}
