import Language
import Portfolio

/// Reads whose minutes they are where that is no municipality: a company, a waterworks, a parish, a school, an
/// association of owners.
///
///     MOSBY VANDVÆRK                                     → Mosby Vandværk
///     Referat af bestyrelsesmøde i Mosby Fællesråd, …    → Mosby Fællesråd
///     1 Mosby Affald I/S REFERAT af møde i …             → Mosby Affald I/S
///
/// Only the first lines of a head are asked, since further down stand guests, neighbours and places; and a school only
/// where its board meets.
struct OrganisationReader {
    let text: SourceText
    let head: Range<Int>

    /// The first lines of a head, and how far into a line a name may begin.
    private static let mostLines = 6
    private static let mostWords = 5
    private static let reach = 200
    /// So many words stand behind the word that a name begins with.
    private static let mostBehind = 2

    /// A company: its form ends or begins its name.
    var company: String? {
        lines.prefix(3).lazy.compactMap { line in
            let words = self.words(line)
            guard let form = words.firstIndex(where: isCompany), form < 12 else { return nil }
            return form > words.startIndex && isName(words[form - 1])
                ? name(words, endingAt: form) : name(words, beginningAt: form)
        }.first
    }

    /// An association or a board of another kind.
    var association: String? {
        lines.lazy.compactMap { line -> String? in
            let words = self.words(line)
            if let owner = owner(words) { return owner }
            if let kind = words.firstIndex(where: isKind), kind > 0 { return name(words, endingAt: kind) }
            if let school = words.first(where: isSchool) { return squeezed(school) }
            guard !PersonReader(text: text).isSentence(line) else { return nil }
            return words.firstIndex(where: isFront).flatMap { name(words, beginningAt: $0) }
        }.first
    }

    /// "Kolding Provstis Kirkegårdsudvalg", "Vester Hjelm Sogns Menighedsråd": whose the body is.
    private func owner(_ words: [Range<Int>]) -> String? {
        let index = words.indices.dropLast().first { index in
            index > 0 && text.utf8[words[index].upperBound - 1] == UInt8(ascii: "s")
                && isKind(words[index].lowerBound..<words[index].upperBound - 1)
                && BodyVocabulary.isBody(words[index + 1], in: text)
        }
        return index.flatMap { name(words, endingAt: $0) }.map { String($0.dropLast()) }
    }

    /// "Mosby Havn" alone on the first line.
    var standingAlone: String? {
        guard let line = lines.first else { return nil }
        let words = self.words(line)
        guard (2...4).contains(words.count), let last = words.last, text.isUpper(at: last.lowerBound),
            isWhole(OrganisationVocabulary.kindsAlone, last)
        else { return nil }
        return name(words, endingAt: words.count - 1) == text.squeezedWords(line) ? squeezed(line) : nil
    }

    /// Whoever an address at the foot or the top is of: "Mosby Provsti, Kajgade 3, 9999 Mosby. Tlf. 00 00 00 00".
    var sender: String? { outerLines.lazy.compactMap(sender(in:)).first }

    /// The last lines of the minutes, and the first.
    var outerLines: [Range<Int>] {
        let all = text.utf8.split(separator: 0x0A).map { text.trimmed($0.startIndex..<$0.endIndex) }.filter {
            !$0.isEmpty
        }
        return Array(all.suffix(Self.footLines) + all.prefix(Self.mostLines))
    }

    private func sender(in line: Range<Int>) -> String? {
        guard line.count <= Self.reach, isAddress(line),
            let end = text.utf8[line].firstIndex(where: { ",|".utf8.contains($0) || $0 == 0xC2 })
        else { return nil }
        let words = self.words(text.trimmed(line.lowerBound..<end))
        guard let last = words.last, (2...Self.mostWords).contains(words.count), isName(words[0]) else { return nil }
        if isWhole(OrganisationVocabulary.kinds, last) || isCompany(last) {
            return name(words, endingAt: words.count - 1)
        }
        let named = AuthorityResolver(text: text).mentions(in: line.lowerBound..<end)
        return named.count == 1 ? named.keys.first : nil
    }

    /// Whether a line tells how to write or call, or has the postal code of a town: "9999 Mosby".
    private func isAddress(_ line: Range<Int>) -> Bool {
        OrganisationVocabulary.contacts.first(in: text, range: line) != nil
            || PostTowns.codes.first(in: text, range: line) != nil
    }

    /// Below the last item stand a few lines of the page.
    private static let footLines = 8

    private var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        for line in text.utf8[head].split(separator: 0x0A) where lines.count < Self.mostLines {
            let content = text.trimmed(line.startIndex..<min(line.endIndex, line.startIndex + Self.reach))
            if !content.isEmpty, !HeadLabel.begins(content, text) { lines.append(content) }
        }
        return lines
    }

    private func words(_ line: Range<Int>) -> [Range<Int>] {
        text.utf8[line].split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }).map { word in
            var range = word.startIndex..<word.endIndex
            while let last = text.utf8[range].last, ",:;".utf8.contains(last) {
                range = range.lowerBound..<range.upperBound - 1
            }
            return range
        }
    }

    private func isCompany(_ word: Range<Int>) -> Bool { isWhole(OrganisationVocabulary.companies, word) }

    private func isKind(_ word: Range<Int>) -> Bool {
        text.isUpper(at: word.lowerBound)
            && (isWhole(OrganisationVocabulary.kinds, word)
                || meetsAsSchool && isWhole(OrganisationVocabulary.schools, word))
    }

    /// "Mosbyskolen".
    private func isSchool(_ word: Range<Int>) -> Bool {
        let ending = OrganisationVocabulary.schoolEnding
        guard word.count > ending.count + 2, text.isUpper(at: word.lowerBound) else { return false }
        return text.end(ofPhrase: ending, at: word.upperBound - ending.count, until: word.upperBound) != nil
            && meetsAsSchool
    }

    private var meetsAsSchool: Bool { OrganisationVocabulary.schoolBoards.first(in: text, range: head) != nil }

    private func isFront(_ word: Range<Int>) -> Bool {
        text.isUpper(at: word.lowerBound) && isWhole(OrganisationVocabulary.fronts, word)
    }

    private func isWhole(_ table: PhraseTable<Void>, _ word: Range<Int>) -> Bool {
        table.match(in: text, at: word.lowerBound, until: word.upperBound)?.end == word.upperBound
    }

    /// A word in upper case that says neither what document it is nor what body met.
    private func isName(_ word: Range<Int>) -> Bool {
        // Letters that are set apart are no words.
        guard text.isUpper(at: word.lowerBound), word.count > 2,
            LineRole.wholeMatch(BodyVocabulary.documents, word, text) == nil,
            !HeadWords.purposes.contains(text.words(word).lowercased())
        else {
            return false
        }
        return !BodyVocabulary.isBody(word, in: text)
            && Months.names.match(in: text, at: word.lowerBound, until: word.upperBound) == nil
    }

    private func name(_ words: [Range<Int>], endingAt last: Int) -> String? {
        var first = last
        while first > 0, last - first < Self.mostWords {
            let isEnded = ",:;".utf8.contains(text.byte(words[first - 1].upperBound))
            let isJoint = isWhole(OrganisationVocabulary.joints, words[first - 1])
            guard !isEnded, isName(words[first - 1]) || isJoint && first > 1 && isName(words[first - 2]) else { break }
            first -= 1
        }
        return first < last ? squeezed(words[first].lowerBound..<words[last].upperBound) : nil
    }

    private func name(_ words: [Range<Int>], beginningAt first: Int) -> String? {
        var last = first
        // "Kommune Qaasuitsup" and its like have one word behind them.
        let most = isWhole(OrganisationVocabulary.oneWordFronts, words[first]) ? 1 : Self.mostBehind
        while last + 1 < words.count, last - first < most,
            isName(words[last + 1]) || Letters.isDigit(text.byte(words[last + 1].lowerBound)) && last == first
        {
            last += 1
        }
        return last > first ? squeezed(words[first].lowerBound..<words[last].upperBound) : nil
    }

    /// "Mosby Vand A/S" of a letterhead's "MOSBY VAND A/S"; one word in capitals may be an acronym, and stays.
    private func squeezed(_ range: Range<Int>) -> String {
        let name = text.squeezedWords(range)
        let words = name.split(separator: " ").map(String.init)
        let hasForm = words.contains(where: isForm)
        guard name == name.uppercased(), words.count > (hasForm ? 2 : 1) else { return name }
        return words.map { isForm($0) ? $0 : AuthorityResolver.properCase($0) }.joined(separator: " ")
    }

    private func isForm(_ word: String) -> Bool {
        let text = SourceText(word)
        let form = OrganisationVocabulary.companies.match(in: text, at: 0, until: text.utf8.count)
        return form?.end == text.utf8.count
    }
}
