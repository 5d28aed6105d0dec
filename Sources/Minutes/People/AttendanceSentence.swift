import Language
import Portfolio

/// Whole sentences that tell who was there: "Alle var mødt undtagen Bo Friis", "Steen havde meldt afbud", "Eva Holm
/// deltog som suppleant for Bo Friis".
///
/// Left alone: what holds for a part of the meeting ("Bo Friis deltog ikke i punkt 3").
struct AttendanceSentence {
    let text: SourceText

    /// Those whom a sentence tells of; `nil` where it is another one.
    ///
    /// - Parameter least: how many words a name has at least.
    func people(in sentence: Range<Int>, least: Int = 2) -> PeopleReader.People? {
        exception(sentence) ?? replacement(sentence) ?? absence(sentence, least) ?? front(sentence)
    }

    /// "Alle i udvalget var mødt frem på nær Asta Vig (ferie)."
    private func exception(_ sentence: Range<Int>) -> PeopleReader.People? {
        guard let found = PeopleVocabulary.exceptions.first(in: text, range: sentence),
            PeopleVocabulary.everybody.first(in: text, range: sentence.lowerBound..<found.start) != nil
        else { return nil }
        return names(found.match.end..<sentence.upperBound, least: 1).map { .init(absent: $0) }
    }

    private func replacement(_ sentence: Range<Int>) -> PeopleReader.People? {
        guard let found = PeopleVocabulary.replacements.first(in: text, range: sentence),
            let present = names(sentence.lowerBound..<found.start, least: 2)
        else { return nil }
        return .init(present: present, absent: names(found.match.end..<sentence.upperBound, least: 2) ?? [])
    }

    private func absence(_ sentence: Range<Int>, _ least: Int) -> PeopleReader.People? {
        guard let found = PeopleVocabulary.absenceVerbs.first(in: text, range: sentence),
            PeopleVocabulary.partly.first(in: text, range: found.match.end..<sentence.upperBound) == nil
        else { return nil }
        return names(sentence.lowerBound..<found.start, least: least).map { .init(absent: $0) }
    }

    /// "Afbud fra Per Lund", "I stedet mødte Eva Holm (A)".
    private func front(_ sentence: Range<Int>) -> PeopleReader.People? {
        guard
            let match = PeopleVocabulary.sentenceFronts.match(
                in: text, at: sentence.lowerBound, until: sentence.upperBound)
        else { return nil }
        let rest = match.end + (text.byte(match.end) == UInt8(ascii: ":") ? 1 : 0)
        return names(rest..<sentence.upperBound, least: 1).map {
            match.meaning ? .init(present: $0) : .init(absent: $0)
        }
    }

    /// The names of a list, where all of it are names.
    private func names(_ range: Range<Int>, least: Int) -> [Participant]? {
        let list = NameList(text: text)
        let entries = list.entries(in: text.trimmed(range))
        guard !entries.isEmpty, entries.allSatisfy({ isName($0, list, least: least) }) else { return nil }
        return entries.compactMap { entry in
            guard case .person(let person, _)? = PersonReader(text: text).read(entry) else { return nil }
            return person
        }
    }

    private func isName(_ entry: Range<Int>, _ list: NameList, least: Int) -> Bool {
        let start = PersonReader(text: text).nameStart(entry)
        return list.isName(start..<entry.upperBound, least: least)
    }
}
