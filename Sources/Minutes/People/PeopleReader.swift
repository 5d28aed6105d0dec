import Language
import Portfolio

/// Reads lists of people: "Lars Holt, Jens Friis og Kathrine Skov (sekretær)".
struct PeopleReader {
    let text: SourceText

    struct People {
        var present: [Participant] = []
        var absent: [Participant] = []

        var isEmpty: Bool { present.isEmpty && absent.isEmpty }

        /// Adds others; those who are known stay as they are.
        mutating func add(_ others: People) {
            present += others.present
            absent += others.absent
        }

        /// Takes somebody from a list of those who were there or were not, or what is said of the person before.
        fileprivate mutating func take(_ reading: PersonReader.Reading, ofPresent isPresent: Bool) {
            switch reading {
            case .person(let person, let wasThere):
                if wasThere ?? isPresent { present.append(person) } else { absent.append(person) }
            case .role(let role):
                guard let last = present.last, last.role == nil else { return }
                present[present.count - 1] = Participant(name: last.name, role: role)
            case .status(let isPresent):
                if !isPresent, let last = present.popLast() { absent.append(last) }
            }
        }
    }

    private var names: NameList { NameList(text: text) }
    private var person: PersonReader { PersonReader(text: text) }

    /// Reads stretches of bytes (the value of a label, or the lines below it) as people who were there, or were not.
    func people(in ranges: [Range<Int>], present isPresent: Bool = true) -> People {
        if let members = members(in: ranges) { return isPresent ? .init(present: members) : .init(absent: members) }
        var people = People()
        for row in names.rows(ranges) { read(row, ofPresent: isPresent, into: &people) }
        return people
    }

    /// The people of a row: in columns beside each other, or one and what the other columns tell.
    private func read(_ row: [Range<Int>], ofPresent isPresent: Bool, into people: inout People) {
        for (index, cell) in row.enumerated() {
            if index == 0 || names.isPerson(cell) || names.isList(cell) {
                readList(cell, ofPresent: isPresent, into: &people)
            } else if let reading = person.read(cell), !reading.isPerson {
                people.take(reading, ofPresent: isPresent)
            }
        }
    }

    /// A list, and the sentences behind it: "Arne, Lisbeth og Gert. Steen havde meldt afbud."
    private func readList(_ range: Range<Int>, ofPresent isPresent: Bool, into people: inout People) {
        for (index, sentence) in names.sentences(in: range).enumerated() {
            if let told = AttendanceSentence(text: text).people(in: sentence, least: 1) {
                people.add(told)
            } else if index == 0 || names.entries(in: sentence).allSatisfy({ names.isPerson($0) }) {
                for entry in names.entries(in: sentence) {
                    person.read(entry).map { people.take($0, ofPresent: isPresent) }
                }
            }
        }
    }

    /// One person a line, with whom they stand for behind a comma: "Grethe Aagaard, Landboforeningen"; `nil` where
    /// commas stand between names, or before what a person did.
    private func members(in ranges: [Range<Int>]) -> [Participant]? {
        let lines = ranges.map { text.utf8[$0].split(separator: UInt8(ascii: ",")).map { text.trimmed($0.indices) } }
        guard !lines.isEmpty, lines.allSatisfy({ $0.count == 2 && !$0[0].isEmpty && !$0[1].isEmpty }),
            ranges.allSatisfy({ text.utf8[$0].last != UInt8(ascii: ",") }),
            lines.contains(where: { isOrganisation($0[1], isAlone: lines.count == 1) }),
            !lines.contains(where: { saysPart($0[1]) })
        else { return nil }
        return lines.map { line in
            Participant(name: text.squeezedWords(names.withoutBullet(line[0])), role: text.squeezedWords(line[1]))
        }
    }

    /// A long word of a list in upper case, or what ends as the name of an organisation does.
    private func isOrganisation(_ range: Range<Int>, isAlone: Bool) -> Bool {
        let words = text.words(range).split(separator: " ")
        guard let last = words.last, text.isUpper(at: range.lowerBound) else { return false }
        return words.count == 1 && !isAlone
            ? last.count > 8 : PeopleVocabulary.organisations.contains(last.lowercased())
    }

    /// "formand", "til stede", "afbud".
    private func saysPart(_ range: Range<Int>) -> Bool {
        LineRole.wholeMatch(PeopleVocabulary.roles, range, text) != nil
            || LineRole.wholeMatch(PeopleVocabulary.attendance, range, text) != nil
    }
}
