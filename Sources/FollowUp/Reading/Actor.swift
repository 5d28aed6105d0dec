import Language
import Portfolio

/// Who a sentence says does something, as the words of its name.
struct Actor: Hashable {
    /// The words of the sentence that name it.
    let words: Range<Int>
}

/// Finds those who act for an authority: an office by its ending, a person by the list of who was there.
struct ActorFinder {
    private let vocabulary: DutyVocabulary
    /// The names and initials of the people of the meeting, as words.
    private let people: Set<String>
    /// Whether initials of nobody known are a person's: "AQU" in a decision; in the text of a case they are a company's.
    var takesInitials = false

    init(_ meeting: Meeting, _ vocabulary: DutyVocabulary) {
        self.vocabulary = vocabulary
        let names = (meeting.participants + meeting.absent).map(\.name)
        var people: Set<String> = []
        for name in names {
            let words = FoldedWords.of(name)
            people.formUnion(words.lazy.map(\.word).filter { $0.utf8.count >= 3 })
            people.insert(words.compactMap { $0.word.first.map(String.init) }.joined())
        }
        self.people = people
    }

    /// The last actor of some words, or the first.
    func actor(in range: Range<Int>, of sentence: DutySentence, last: Bool) -> Actor? {
        let place = last ? range.last { isActor($0, sentence) } : range.first { isActor($0, sentence) }
        return place.map { Actor(words: name(around: $0, in: range, sentence)) }
    }

    private func isActor(_ index: Int, _ sentence: DutySentence) -> Bool {
        let word = sentence.words[index]
        if vocabulary.actors.contains(word.word) || vocabulary.actorEndings.contains(where: word.word.hasSuffix) {
            return true
        }
        if people.contains(word.word) { return word.capitals > 0 }
        return takesInitials && word.capitals == word.word.count && (2...4).contains(word.capitals)
    }

    /// The whole name: first and family name, and what an office's name goes on with ("for Teknik og Miljø").
    private func name(around index: Int, in range: Range<Int>, _ sentence: DutySentence) -> Range<Int> {
        var start = index
        while start > range.lowerBound, sentence.words[start - 1].capitals > 0, sentence.words[start].continues,
            isPerson(start, sentence)
        {
            start -= 1
        }
        var end = index + 1
        while end < range.upperBound, sentence.words[end].continues {
            if sentence.words[end].capitals > 0 {
                end += 1
            } else if vocabulary.joints.contains(sentence.word(end)), end + 1 < range.upperBound,
                sentence.words[end + 1].capitals > 0, !isPerson(end - 1, sentence)
            {
                end += 2
            } else {
                break
            }
        }
        return start..<end
    }

    private func isPerson(_ index: Int, _ sentence: DutySentence) -> Bool {
        sentence.words[index].capitals > 0 && people.contains(sentence.word(index))
    }
}
