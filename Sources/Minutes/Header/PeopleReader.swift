import Language
import Portfolio

/// Reads lists of people: "Lars Holt, Jens Friis og Kathrine Skov (sekretær)".
struct PeopleReader {
    let text: SourceText

    struct People {
        var present: [Participant] = []
        var absent: [Participant] = []
    }

    /// Reads stretches of bytes (the value of a label, or the lines below it) as people.
    func people(in ranges: [Range<Int>]) -> People {
        if let members = members(in: ranges) { return People(present: members) }
        var people = People()
        for range in withoutColumns(ranges) {
            for name in names(in: range) { add(name, to: &people) }
        }
        return people
    }

    /// The names of a table of people, whose other columns tell whom they work for and their initials:
    /// "Anne Lund     Lynge Kommune     ALU".
    private func withoutColumns(_ ranges: [Range<Int>]) -> [Range<Int>] {
        let rows = ranges.map { TableRow($0, in: text)?.cells ?? [$0] }
        let told = rows.count { row in row.count > 1 && row.last.map(isInitials) == true && isName(row[0]) }
        guard told >= 2, told * 2 > rows.count else { return ranges }
        return rows.map { $0[0] }.filter { isName($0) }
    }

    /// "ALU": a few capitals.
    private func isInitials(_ cell: Range<Int>) -> Bool {
        (2...4).contains(cell.count) && text.utf8[cell].allSatisfy { $0 &- 0x41 < 26 || $0 >= 0x80 }
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
        return lines.map { Participant(name: squeezed(withoutBullet($0[0])), role: squeezed($0[1])) }
    }

    /// A long word of a list in upper case, or what ends as the name of an organisation does.
    private func isOrganisation(_ range: Range<Int>, isAlone: Bool) -> Bool {
        let words = text.words(range).split(separator: " ")
        guard let last = words.last, text.isUpper(at: range.lowerBound) else { return false }
        return words.count == 1 && !isAlone
            ? last.count > 8 : HeaderVocabulary.organisations.contains(last.lowercased())
    }

    /// "formand", "til stede", "afbud".
    private func saysPart(_ range: Range<Int>) -> Bool {
        LineRole.wholeMatch(HeaderVocabulary.roles, range, text) != nil
            || LineRole.wholeMatch(HeaderVocabulary.attendance, range, text) != nil
    }

    /// Splits at commas, semicolons and bullets outside of brackets, behind a bracket, and at an "og" between two names.
    private func names(in range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for position in range {
            switch text.utf8[position] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                let next = text.skippingSpace(from: position + 1, until: range.upperBound)
                if depth <= 0, next > position + 1, next < range.upperBound, text.isUpper(at: next) {
                    parts.append(start..<position + 1)
                    start = next
                }
            case UInt8(ascii: ",")
            where depth <= 0 && isName(before: position, from: start)
                && isParty(behind: position + 1, until: range.upperBound):
                break
            case UInt8(ascii: ",") where depth <= 0, UInt8(ascii: ";") where depth <= 0:
                parts.append(start..<position)
                start = position + 1
            default: break
            }
        }
        parts.append(start..<range.upperBound)
        return parts.flatMap(splitAtAnd).map(text.trimmed).map(withoutBullet).filter { !$0.isEmpty }
    }

    /// More than initials: "KD, BK, TM" are three people.
    private func isName(before comma: Int, from start: Int) -> Bool {
        let words = text.utf8[text.trimmed(start..<comma)].split(separator: 0x20)
        return words.count > 1 || (words.first?.count ?? 0) > 4
    }

    /// "Anne Lund, V", "Medlem, liste F": what stands behind the comma is a party, and belongs to the name.
    private func isParty(behind comma: Int, until end: Int) -> Bool {
        let start = text.skippingSpace(from: comma, until: end)
        if HeaderVocabulary.parties.match(in: text, at: start, until: end) != nil { return true }
        guard text.isUpper(at: start) else { return false }
        let stop = text.utf8[start..<end].firstIndex { !Letters.isWord($0) } ?? end
        return text.words(start..<stop).count <= 2 && (stop == end || ",;".utf8.contains(text.utf8[stop]))
    }

    /// "Jens Friis og Kathrine Skov" are two, and so is all behind "samt"; "Chefen for Miljø og Forsyning" is one.
    private func splitAtAnd(_ range: Range<Int>) -> [Range<Int>] {
        for position in range where text.utf8[position] == 0x20 {
            if let end = text.end(ofPhrase: HeaderVocabulary.besides, at: position, until: range.upperBound) {
                return splitAtAnd(text.trimmed(range.lowerBound..<position)) + splitAtAnd(end..<range.upperBound)
            }
            guard let end = text.end(ofPhrase: HeaderVocabulary.and, at: position, until: range.upperBound) else {
                continue
            }
            let (left, right) = (text.trimmed(range.lowerBound..<position), end..<range.upperBound)
            guard isName((behindRole(left) ?? left.lowerBound)..<left.upperBound), isName(right, least: 1) else {
                continue
            }
            return [left, right]
        }
        return [range]
    }

    /// Two to five words in upper case, as a full name has; behind the first, numbers too: "Ida 8.B".
    private func isName(_ range: Range<Int>, least: Int = 2) -> Bool {
        let words = text.words(range).split(separator: " ").prefix { !$0.hasPrefix("(") }
        return (least...5).contains(words.count) && words.first?.first?.isUppercase == true
            && words.dropFirst().allSatisfy { $0.first.map { $0.isUppercase || $0.isNumber } ?? false }
    }

    private func withoutBullet(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, "-*.:".utf8.contains(text.utf8[start]) { start += 1 }
        if text.end(ofPhrase: Array("•".utf8), at: start, until: range.upperBound) != nil { start += 3 }
        return text.trimmed(start..<range.upperBound)
    }

    /// "Indholdsfortegnelse Side": the list of contents behind a list of people on the one line of a page.
    private func isContents(_ name: Range<Int>) -> Bool {
        HeadingVocabulary.contents.match(in: text, at: name.lowerBound, until: name.upperBound) != nil
    }

    private func add(_ name: Range<Int>, to people: inout People) {
        if HeaderVocabulary.nobody.match(in: text, at: name.lowerBound, until: name.upperBound) != nil { return }
        guard text.isLetter(at: name.lowerBound), name.count <= 90, !endsInColon(name), !holdsDate(name) else { return }
        if let status = LineRole.wholeMatch(HeaderVocabulary.attendance, name, text) {
            if !status, let last = people.present.popLast() { people.absent.append(last) }
            return
        }
        if let role = LineRole.wholeMatch(HeaderVocabulary.roles, name, text).map({ _ in text.words(name) }),
            let last = people.present.last, last.role == nil
        {
            people.present[people.present.count - 1] = Participant(name: last.name, role: role)
            return
        }
        if let (person, isPresent) = withStatus(name) {
            let participant = Participant(name: squeezed(person))
            isPresent ? people.present.append(participant) : people.absent.append(participant)
            return
        }
        // "Punkt 6 er lukket" is said below a list.
        guard HeadingVocabulary.numberWords.match(in: text, at: name.lowerBound, until: name.upperBound) == nil else {
            return
        }
        // "seks medlemmer" are counted, not named.
        guard text.words(name).contains(where: \.isUppercase), !isContents(name) else { return }
        if let start = behindRole(name) {
            let known = people.present.count
            add(start..<name.upperBound, to: &people)
            if people.present.count == known + 1, people.present[known].role == nil {
                let role = squeezed(text.trimmed(name.lowerBound..<start))
                people.present[known] = Participant(name: people.present[known].name, role: role)
            }
            return
        }
        guard let open = text.utf8[name].firstIndex(of: UInt8(ascii: "(")), open > name.lowerBound else {
            people.present.append(titled(name) ?? Participant(name: squeezed(name)))
            return
        }
        if let person = withRole(name, behindBracketAt: open) {
            people.present.append(person)
            return
        }
        let bracket = open + 1..<name.upperBound
        let bare = text.trimmed(name.lowerBound..<open)
        if HeaderVocabulary.absence.first(in: text, range: bracket) != nil {
            people.absent.append(Participant(name: squeezed(bare)))
        } else if let role = HeaderVocabulary.roles.first(in: text, range: bracket) {
            let words = text.words(role.start..<role.match.end)
            people.present.append(Participant(name: squeezed(bare), role: words.hasPrefix("ref") ? "referent" : words))
        } else if isOrganisation(inBracket: bracket) {
            people.present.append(
                Participant(name: squeezed(bare), role: squeezed(bracket.lowerBound..<bracket.upperBound - 1)))
        } else if text.isUpper(at: bracket.lowerBound)
            || HeaderVocabulary.parties.match(in: text, at: bracket.lowerBound, until: bracket.upperBound) != nil
        {
            // A party's letter belongs to the name: "Hanne Lund (V)".
            people.present.append(Participant(name: squeezed(name)))
        } else {
            people.present.append(Participant(name: squeezed(bare)))
        }
    }

    /// Where the name begins behind a role in lower case: "skoleleder Anne Lund".
    private func behindRole(_ name: Range<Int>) -> Int? {
        guard text.isLower(at: name.lowerBound), let space = text.utf8[name].firstIndex(of: 0x20) else { return nil }
        let start = text.skippingSpace(from: space, until: name.upperBound)
        return text.isUpper(at: start) && isName(start..<name.upperBound) ? start : nil
    }

    /// "museumsdirektør Karl Bro", "Konst. stadsingeniør B. Lund": what somebody is stands before the name.
    private func titled(_ name: Range<Int>) -> Participant? {
        let words = text.squeezedWords(name).split(separator: " ")
        guard
            let last = words.prefix(3).lastIndex(where: { word in
                HeaderVocabulary.occupations.contains { word.lowercased().hasSuffix($0) }
            }),
            (2...5).contains(words.count - last - 1),
            words[(last + 1)...].allSatisfy({ $0.first?.isUppercase ?? false })
        else { return nil }
        return Participant(
            name: words[(last + 1)...].joined(separator: " ").trimmingPoint,
            role: words[...last].joined(separator: " "))
    }

    /// "Hanne Lund (V) formand": the party belongs to the name, and the role stands behind it.
    private func withRole(_ name: Range<Int>, behindBracketAt open: Int) -> Participant? {
        guard let close = text.utf8[open..<name.upperBound].firstIndex(of: UInt8(ascii: ")")),
            close - open == 2 || HeaderVocabulary.partyLetters.contains(text.words(open + 1..<close)),
            case let rest = text.trimmed(close + 1..<name.upperBound),
            LineRole.wholeMatch(HeaderVocabulary.roles, rest, text) != nil
        else { return nil }
        return Participant(name: squeezed(name.lowerBound..<close + 1), role: squeezed(rest))
    }

    /// "Ole Lund (Havby Erhvervsforening)": whom a member stands for.
    private func isOrganisation(inBracket bracket: Range<Int>) -> Bool {
        guard text.isUpper(at: bracket.lowerBound), text.utf8[bracket].last == UInt8(ascii: ")") else { return false }
        let words = text.words(bracket.lowerBound..<bracket.upperBound - 1).lowercased()
        return HeaderVocabulary.organisations.contains(where: words.hasSuffix)
    }

    /// "Anne Lund (V): Deltog": whether somebody was there, behind a colon or in a column of its own.
    private func withStatus(_ name: Range<Int>) -> (person: Range<Int>, isPresent: Bool)? {
        let cells = TableRow(name, in: text)?.cells ?? []
        let split =
            cells.count == 2
            ? (cells[0], cells[1])
            : text.utf8[name].firstIndex(of: UInt8(ascii: ":")).map { (name.lowerBound..<$0, $0 + 1..<name.upperBound) }
        guard let (person, status) = split.map({ (text.trimmed($0.0), text.trimmed($0.1)) }),
            let isPresent = LineRole.wholeMatch(HeaderVocabulary.attendance, status, text), !person.isEmpty
        else { return nil }
        return (person, isPresent)
    }

    /// "Meddelelser:" below a list is the next label.
    private func endsInColon(_ name: Range<Int>) -> Bool { text.utf8[name].last == UInt8(ascii: ":") }

    /// Heads that print all labels first and all values after them put dates below "Afbud".
    private func holdsDate(_ name: Range<Int>) -> Bool { DateReader(text).first(in: name) != nil }

    /// The words with single spaces, a closing point aside.
    private func squeezed(_ range: Range<Int>) -> String {
        text.squeezedWords(range).trimmingPoint
    }
}

extension String {
    /// Without a closing point, but for that of an initial: "Niels P.".
    fileprivate var trimmingPoint: String {
        let isInitial = dropLast().last?.isUppercase == true && dropLast(2).last == " "
        return hasSuffix(".") && !isInitial ? String(dropLast()) : self
    }
}
