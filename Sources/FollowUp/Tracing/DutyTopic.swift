import Language
import Portfolio
import Threads

/// The words by which a duty is known again: its own, and those of the title of its item.
struct DutyTopic {
    let own: Set<String>
    let context: Set<String>
    /// Whether what is to come is a case or a paper: "Sagen forelægges", "Forvaltningen fremlægger et oplæg".
    let isCase: Bool
    /// The verbs of what is to be done, as a dictionary has them: "kontakte".
    let verbs: Set<String>

    /// A word that tells is at least so long, in bytes.
    private static let shortest = 4

    init(own: Set<String>, context: Set<String>, isCase: Bool, verbs: Set<String> = []) {
        (self.own, self.context, self.isCase, self.verbs) = (own, context, isCase, verbs)
    }

    init(_ duty: Duty, of place: ItemPlace, in meetings: [Meeting], _ vocabulary: DutyVocabulary) {
        let meeting = meetings[place.meeting]
        let title = meeting.items[place.item].title
        let titleWords = TitleWords.telling(title)
        let own = Self.own(duty, meeting, vocabulary)
        self.init(
            own: duty.kind == .deferral || own.isEmpty ? titleWords : own,
            context: RoutineItems.contains(title) ? [] : titleWords,
            isCase: duty.kind != .deferral && vocabulary.speaksOfCase(meeting.text.quote(at: duty.range)),
            verbs: Self.verbs(duty, meeting, vocabulary))
    }

    private static func verbs(_ duty: Duty, _ meeting: Meeting, _ vocabulary: DutyVocabulary) -> Set<String> {
        let words = FoldedWords.of(meeting.text.quote(at: duty.range))
        return Set(words.flatMap { vocabulary.forms[$0.word] ?? [] }.map(\.task.lemma))
    }

    /// What the duty is about: not who does it, when, or that something is done.
    private static func own(_ duty: Duty, _ meeting: Meeting, _ vocabulary: DutyVocabulary) -> Set<String> {
        let bytes = meeting.text.bytes(of: duty.range)
        let times = meeting.times(in: duty.range).map(\.range)
        let words = FoldedWords.of(meeting.text.utf8[bytes], from: duty.range.lowerBound).filter { word in
            word.stem.utf8.count >= shortest && vocabulary.forms[word.word] == nil
                && !(duty.owner?.overlaps(word.range) ?? false) && !times.contains { $0.overlaps(word.range) }
        }
        return TitleWords.telling(words.map(\.word).joined(separator: " ")).subtracting(vocabulary.fillers)
    }
}
