import Language
import Portfolio

/// Reads one entry of a list of people: what somebody is stands before the name or behind it, in brackets, behind a dash
/// or alone.
///
///     museumsdirektør Karl Bro           → Karl Bro, museumsdirektør
///     Hanne Lund (V) formand             → Hanne Lund (V), formand
///     Bo Friis – ankom kl. 17.10         → Bo Friis
struct PersonReader {
    let text: SourceText

    /// What an entry says.
    enum Reading {
        case person(Participant, isPresent: Bool?)
        /// Of the person before: what they are.
        case role(String)
        /// Of the person before: whether they were there.
        case status(Bool)

        var isPerson: Bool { if case .person = self { true } else { false } }
    }

    private static let longest = 90
    /// What somebody is has no more words.
    private static let longestRole = 4

    func read(_ listed: Range<Int>) -> Reading? {
        let entry = alone(listed)
        guard !entry.isEmpty, entry.count <= Self.longest, text.isLetter(at: entry.lowerBound),
            PeopleVocabulary.nobody.match(in: text, at: entry.lowerBound, until: entry.upperBound) == nil
        else { return nil }
        if let status = LineRole.wholeMatch(PeopleVocabulary.attendance, entry, text) { return .status(status) }
        if let other = PeopleVocabulary.standIns.match(in: text, at: entry.lowerBound, until: entry.upperBound) {
            return .role(role(entry.lowerBound..<other.end))
        }
        if isRole(entry) || isOrganisation(entry)
            || LineRole.wholeMatch(PeopleVocabulary.partyNames, entry, text) != nil
        {
            return .role(role(entry))
        }
        if let member = behindColon(entry) { return member }
        return mayBeName(entry) ? person(entry) : nil
    }

    /// The entry without the word for all that are named, and without whom somebody stands in for: "Medlemmerne Anne Lund
    /// (A)", "Bo Friis (V) som stedfortræder for Carl Holm (V)".
    private func alone(_ entry: Range<Int>) -> Range<Int> {
        let group = PeopleVocabulary.groups.match(in: text, at: entry.lowerBound, until: entry.upperBound)
        let start = group.map { text.skippingSpace(from: $0.end, until: entry.upperBound) } ?? entry.lowerBound
        let other = PeopleVocabulary.standIns.first(in: text, range: start..<entry.upperBound)
        guard let other, other.start > start, text.byte(other.start - 1) == 0x20 else {
            return start..<entry.upperBound
        }
        return text.trimmed(start..<other.start)
    }

    /// "elevråd: Noah": whom somebody is there for stands before a colon.
    private func behindColon(_ entry: Range<Int>) -> Reading? {
        guard text.isLower(at: entry.lowerBound), let colon = text.utf8[entry].firstIndex(of: UInt8(ascii: ":")) else {
            return nil
        }
        let name = text.trimmed(colon + 1..<entry.upperBound)
        guard NameList(text: text).isName(name, least: 1) else { return nil }
        return .person(Participant(name: squeezed(name), role: role(entry.lowerBound..<colon)), isPresent: nil)
    }

    /// Where the name begins behind what somebody is.
    func nameStart(_ entry: Range<Int>) -> Int { front(entry) ?? entry.lowerBound }

    /// "formand", "driftsleder", "konst. skoleleder".
    func isRole(_ range: Range<Int>) -> Bool {
        if LineRole.wholeMatch(PeopleVocabulary.roles, range, text) != nil { return true }
        let words = self.words(range)
        if words.count <= Self.longestRole, let last = words.last, isLower(words) {
            return isOccupation(last) || words.count > 1 && isOccupation(words[0])
        }
        return isOccupationSomewhere(words)
    }

    /// "vicedirektør på Nordby Sygehus", "leder af Børnehuset": what somebody is, and where.
    private func isOccupationSomewhere(_ words: [Substring]) -> Bool {
        guard words.count > 2, words[0].first?.isLowercase ?? false, isOccupation(words[0]) else { return false }
        return HeadWords.purposes.contains(String(words[1]))
    }

    /// "Skive Havn", "Region Nord".
    func isOrganisation(_ range: Range<Int>) -> Bool {
        guard text.isUpper(at: range.lowerBound) else { return false }
        let words = self.words(bare(range))
        guard words.count > 1, let first = words.first?.lowercased(), let last = words.last?.lowercased(),
            words.allSatisfy({ $0.first?.isUppercase ?? false || PeopleVocabulary.organisations.contains(String($0)) })
        else { return false }
        return PeopleVocabulary.organisations.contains(last) || PeopleVocabulary.organisationFronts.contains(first)
    }

    /// "Bo Friis deltog ikke i punkt 2."
    func isSentence(_ range: Range<Int>) -> Bool {
        words(bare(range)).contains { PeopleVocabulary.verbs.contains(String($0)) }
    }

    /// What may be one name: neither the next label, nor a day, a heading, a number of people or a sentence.
    private func mayBeName(_ entry: Range<Int>) -> Bool {
        let words = self.words(bare(entry))
        return !text.utf8[bare(entry)].contains(UInt8(ascii: ":")) && DateReader(text).first(in: entry) == nil
            && words.contains { $0.contains(where: \.isUppercase) }
            && !isSentence(entry)
            && HeadingVocabulary.contents.match(in: text, at: entry.lowerBound, until: entry.upperBound) == nil
            && HeadingVocabulary.numberWords.match(in: text, at: entry.lowerBound, until: entry.upperBound) == nil
    }

    private func person(_ entry: Range<Int>) -> Reading? {
        let (body, status) = withStatus(entry)
        var parts = Parts(body, in: text)
        let start = front(parts.name) ?? parts.name.lowerBound
        var person = Draft(name: text.trimmed(start..<parts.name.upperBound), isPresent: status)
        if start > parts.name.lowerBound { person.role = role(text.trimmed(parts.name.lowerBound..<start)) }
        parts.remarks = parts.remarks.filter { !$0.isEmpty }
        for bracket in parts.brackets { read(bracket: bracket, of: &person) }
        for remark in parts.remarks { read(remark: remark, of: &person) }
        let name = ([squeezed(person.name)] + person.kept.map { "(\(squeezed($0)))" }).joined(separator: " ")
        return .person(Participant(name: name, role: person.role), isPresent: person.isPresent)
    }

    private struct Draft {
        let name: Range<Int>
        var role: String?
        /// `nil` where nothing tells it.
        var isPresent: Bool?
        /// Brackets that belong to the name: "(V)".
        var kept: [Range<Int>] = []
    }

    private func read(bracket: Range<Int>, of person: inout Draft) {
        if tellsPart(bracket) || PeopleVocabulary.absence.first(in: text, range: bracket) != nil {
            read(remark: bracket, of: &person)
        } else if let role = roles(in: bracket) {
            person.role = person.role ?? role
        } else if text.isUpper(at: bracket.lowerBound)
            || PeopleVocabulary.parties.match(in: text, at: bracket.lowerBound, until: bracket.upperBound) != nil
        {
            person.kept.append(bracket)
        } else {
            read(remark: bracket, of: &person)
        }
    }

    /// "deltog ikke i punkt 3", "mødte kl. 17.10": who was away in part was there.
    private func tellsPart(_ remark: Range<Int>) -> Bool {
        PeopleVocabulary.partly.first(in: text, range: remark) != nil
    }

    /// The parts of a bracket that say what somebody is: "PJ, økonomichef, ref."
    private func roles(in bracket: Range<Int>) -> String? {
        let parts = text.utf8[bracket].split(separator: UInt8(ascii: ",")).map { text.trimmed($0.indices) }
        let told = parts.filter { part in
            !part.isEmpty
                && (isRole(part) || PeopleVocabulary.roles.first(in: text, range: part) != nil || isOrganisation(part)
                    || parts.count == 1 && endsAsOrganisation(part))
        }
        return told.isEmpty ? nil : told.map(role).joined(separator: ", ")
    }

    /// "Museumsforeningen" alone in a bracket.
    private func endsAsOrganisation(_ range: Range<Int>) -> Bool {
        guard text.isUpper(at: range.lowerBound) else { return false }
        let words = text.words(range).lowercased()
        return PeopleVocabulary.organisations.contains(where: words.hasSuffix)
    }

    private func read(remark: Range<Int>, of person: inout Draft) {
        let isPartly = tellsPart(remark)
        if PeopleVocabulary.absence.first(in: text, range: remark) != nil {
            person.isPresent = isPartly ? person.isPresent ?? true : false
        } else if !isPartly, person.role == nil, words(remark).count <= Self.longestRole,
            !text.utf8[remark].contains(where: Letters.isDigit)
        {
            person.role = role(remark)
        }
    }

    /// Where the name begins behind a role: "skoleleder Anne Lund", "Konst. stadsingeniør B. Lund", "Formand Bo Friis".
    private func front(_ name: Range<Int>) -> Int? {
        let words = text.utf8[name].split(whereSeparator: { $0 <= 0x20 }).map(\.indices)
        let isLower = text.isLower(at: name.lowerBound)
        let told = words.prefix(3).lastIndex { isOccupation(text.words($0)) || isRole($0) }
        guard let last = told ?? (isLower ? words.firstIndex { text.isUpper(at: $0.lowerBound) }.map { $0 - 1 } : nil),
            last + 1 < words.count, last >= 0
        else { return nil }
        let rest = words[last + 1].lowerBound..<name.upperBound
        return NameList(text: text).isName(rest, least: isLower && told != nil ? 1 : 2) ? rest.lowerBound : nil
    }

    private func isOccupation(_ word: some StringProtocol) -> Bool {
        let word = word.lowercased()
        return PeopleVocabulary.occupations.contains(where: word.hasSuffix)
    }

    /// "Anne Lund (V): Deltog": whether somebody was there, behind a colon or in a column of its own.
    private func withStatus(_ entry: Range<Int>) -> (Range<Int>, Bool?) {
        guard let colon = text.utf8[entry].firstIndex(of: UInt8(ascii: ":")) else { return (entry, nil) }
        let (person, status) = (text.trimmed(entry.lowerBound..<colon), text.trimmed(colon + 1..<entry.upperBound))
        guard let isPresent = LineRole.wholeMatch(PeopleVocabulary.attendance, status, text), !person.isEmpty else {
            return (entry, nil)
        }
        return (person, isPresent)
    }

    /// What stands before the first bracket.
    private func bare(_ range: Range<Int>) -> Range<Int> {
        let open = text.utf8[range].firstIndex(of: UInt8(ascii: "(")) ?? range.upperBound
        return text.trimmed(range.lowerBound..<open)
    }

    private func words(_ range: Range<Int>) -> [Substring] { text.words(range).split(whereSeparator: \.isWhitespace) }

    private func isLower(_ words: [Substring]) -> Bool { !words.contains { $0.contains(where: \.isUppercase) } }

    private func role(_ range: Range<Int>) -> String {
        let words = text.squeezedWords(range)
        return PeopleVocabulary.shortRoles[words.lowercased()] ?? words
    }

    /// The words with single spaces, a closing point aside.
    private func squeezed(_ range: Range<Int>) -> String { text.squeezedWords(range).trimmingPoint }
}

/// A name with what stands behind it, in bytes.
private struct Parts {
    let name: Range<Int>
    var brackets: [Range<Int>] = []
    /// Behind a dash or a bracket.
    var remarks: [Range<Int>] = []

    init(_ entry: Range<Int>, in text: SourceText) {
        let end = entry.first { Self.opens($0, in: text) } ?? entry.upperBound
        name = text.trimmed(entry.lowerBound..<end)
        var start = end
        var position = end
        while position < entry.upperBound {
            guard text.utf8[position] == UInt8(ascii: "("),
                let close = text.utf8[position..<entry.upperBound].firstIndex(of: UInt8(ascii: ")"))
            else {
                position += 1
                continue
            }
            remarks.append(Self.withoutDash(start..<position, in: text))
            brackets.append(text.trimmed(position + 1..<close))
            (start, position) = (close + 1, close + 1)
        }
        remarks.append(Self.withoutDash(start..<entry.upperBound, in: text))
        brackets = brackets.filter { !$0.isEmpty }
    }

    /// A bracket, or a dash between spaces.
    private static func opens(_ position: Int, in text: SourceText) -> Bool {
        if text.utf8[position] == UInt8(ascii: "(") { return true }
        guard position > 0, text.utf8[position - 1] == 0x20 else { return false }
        return text.utf8[position] == UInt8(ascii: "-") && text.byte(position + 1) == 0x20
            || text.utf8[position] == 0xE2 && text.byte(position + 1) == 0x80 && text.byte(position + 3) == 0x20
    }

    private static func withoutDash(_ range: Range<Int>, in text: SourceText) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, !Letters.isWord(text.utf8[start]) || text.utf8[start] == 0xE2 {
            start += text.utf8[start] == 0xE2 ? 3 : 1
        }
        return text.trimmed(min(start, range.upperBound)..<range.upperBound)
    }
}

extension String {
    /// Without a closing point, but for that of an initial: "Niels P.".
    fileprivate var trimmingPoint: String {
        let isInitial = dropLast().last?.isUppercase == true && dropLast(2).last == " "
        return hasSuffix(".") && !isInitial ? String(dropLast()) : self
    }
}
