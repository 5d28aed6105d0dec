import Language
import Portfolio

/// Tells where a title ends on a page that lost its line breaks.
///
///     3. Ny skole i Tranby Byggeriet følger planen.      →  Ny skole i Tranby
///     § 22 NY SKOLE Udvalget drøftede …                  →  NY SKOLE
///     c) Ny skole ------------- Ole viste …              →  Ny skole
///     4. Ny skole [23/9041] Resumé …                     →  Ny skole
struct PageTitleReader {
    let text: SourceText
    /// Titles that a list of contents has before dot leaders, in lower case.
    var listed: [[UInt8]] = []

    /// Longer titles are none, in bytes.
    static let longest = 260
    /// What two titles share at least, in bytes.
    private static let leastCommon = 4
    private static let ruleLength = 4
    /// So many bytes of a title tell it from others.
    private static let telling = 12
    /// A section begins at most so far behind a mark, in bytes.
    private static let reach = 400
    /// A title is printed again if so many bytes are the same.
    private static let leastRepeated = 6

    /// The end of the words that two marks' titles begin with; `nil` where they differ at once.
    func common(_ mark: PageMark, _ other: PageMark) -> Int? {
        let first = folded(mark.title, until: mark.end)
        let second = folded(other.title, until: other.end)
        let shared = zip(first, second).prefix { $0 == $1 }.count
        var length = shared
        let isWhole = length == first.count || length == second.count
        let ends = { (letters: [UInt8]) in length == letters.count || !Letters.isWord(letters[length]) }
        if !isWhole || !ends(first) || !ends(second) {
            while length > 0,
                length == first.count || Letters.isWord(first[length]) || length >= second.count
                    || Letters.isWord(second[length])
            { length -= 1 }
        }
        let end = text.trimmed(mark.title..<mark.title + length).upperBound
        return end - mark.title >= Self.leastCommon ? withoutMark(mark.title..<end) : nil
    }

    /// Whether the title of a mark is that of an entry in a list, or begins with as much of it as tells.
    func agrees(_ mark: PageMark, with entry: PageMark, isLast: Bool) -> Bool {
        guard let end = common(mark, entry) else { return false }
        return end - mark.title >= min(Self.telling, isLast ? Self.leastCommon : self.entry(entry).count)
    }

    /// Whether a mark's title begins with the words of another.
    func begins(_ mark: PageMark, as title: Range<Int>) -> Bool {
        text.end(ofPhrase: Letters.folded(text.words(title)), at: mark.title, until: mark.end) != nil
    }

    private func folded(_ start: Int, until end: Int) -> [UInt8] {
        Letters.folded(text.words(start..<min(end, start + Self.longest)))
    }

    /// Whether a stretch is a title and nothing else: short, without a sentence's end or a label.
    func isTitle(_ range: Range<Int>) -> Bool {
        guard range.count <= Self.longest, !range.isEmpty else { return false }
        let words = text.trimmed(range.lowerBound..<(leader(in: range) ?? range.upperBound))
        guard SentenceSplitter(text: text).sentences(in: words).count == 1 else { return false }
        return rule(in: words) == nil && heading(in: words, until: words.upperBound) == nil
    }

    /// The title of an entry in a list of contents, without dot leaders.
    func entry(_ mark: PageMark) -> Range<Int> {
        let range = mark.title..<mark.end
        return text.trimmed(mark.title..<(leader(in: range) ?? range.upperBound))
    }

    /// Where words come again at the beginning of a word that is written in upper case.
    func place(of words: [UInt8], in range: Range<Int>) -> Range<Int>? {
        for position in range
        where text.isUpper(at: position) && (position == range.lowerBound || text.utf8[position - 1] == 0x20) {
            guard let end = text.end(ofPhrase: words, at: position, until: range.upperBound),
                end == range.upperBound || !Letters.isWord(text.utf8[end])
            else { continue }
            return position..<end
        }
        return nil
    }
}

extension PageTitleReader {
    /// Whether a section, a label of the registry or a number of a case stands within reach of a mark.
    func sectionFollows(_ mark: PageMark) -> Bool {
        let window = mark.title..<min(mark.end, mark.title + Self.reach)
        return rule(in: window) != nil || heading(in: window, until: window.upperBound) != nil
            || number(in: window) != nil
    }

    /// Whether the heading of a section stands where a title would.
    func isSection(_ mark: PageMark) -> Bool {
        SectionVocabulary.headings.match(in: text, at: mark.title, until: mark.end) != nil
    }

    /// Where a mark's title ends.
    func end(of mark: PageMark) -> Int {
        let window = mark.title..<min(mark.end, mark.title + Self.longest)
        guard !window.isEmpty else { return mark.title }
        if let known = repeated(in: mark.title..<mark.end) ?? listed(at: mark.title, until: mark.end) {
            return withoutMark(mark.title..<known)
        }
        if let whole = whole(at: mark.title, until: mark.end) { return whole }
        let sentence = SentenceSplitter(text: text).sentences(in: window).first ?? window
        let told = [
            rule(in: sentence), heading(in: sentence, until: mark.end), number(in: sentence), files(in: window),
        ].compactMap { $0 }
        let end =
            cell(of: mark, in: window) ?? capitals(in: window) ?? told.min()
            ?? clause(in: sentence)
            ?? sentence.upperBound
        return withoutMark(text.trimmed(mark.title..<end))
    }

    /// "4.0 | Ny mole | Molen er …": the cell of a table.
    private func cell(of mark: PageMark, in window: Range<Int>) -> Int? {
        guard mark.writing.separator == UInt8(ascii: "|") else { return nil }
        return text.utf8[window].firstIndex(of: UInt8(ascii: "|"))
    }

    /// "Eventuelt" is a title whatever follows.
    private func whole(at start: Int, until end: Int) -> Int? {
        guard let match = HeadingVocabulary.wholeTitles.match(in: text, at: start, until: end) else { return nil }
        return text.isUpper(at: text.skippingSpace(from: match.end, until: end)) ? match.end : nil
    }

    /// The end of a title without the marks behind it.
    private func withoutMark(_ title: Range<Int>) -> Int {
        var end = title.upperBound
        while end > title.lowerBound + 1 {
            if ".: -|".utf8.contains(text.utf8[end - 1]) {
                end -= 1
            } else if end - 3 > title.lowerBound, ListMark.bulletEnd(at: end - 3, in: text, until: end) == end {
                end -= 3
            } else {
                break
            }
        }
        return end
    }

    /// "-----": a line that was drawn below a title.
    private func rule(in range: Range<Int>) -> Int? {
        run(of: "-=_~*", in: range, atLeast: Self.ruleLength)
    }

    /// ".....": what leads to a page's number.
    func leader(in range: Range<Int>) -> Int? { run(of: ".", in: range, atLeast: 3) }

    private func run(of marks: String, in range: Range<Int>, atLeast least: Int) -> Int? {
        var length = 0
        for position in range {
            length = marks.utf8.contains(text.utf8[position]) ? length + 1 : 0
            if length == least { return position + 1 - least }
        }
        return nil
    }

    /// Where a known heading of a section, a label of the registry or a decision begins behind a title.
    private func heading(in range: Range<Int>, until end: Int) -> Int? {
        range.dropFirst().first { position in
            guard text.utf8[position - 1] == 0x20, text.isUpper(at: position) else { return false }
            if let label = RegistryVocabulary.labels.match(in: text, at: position, until: end) {
                let next = text.skippingSpace(from: label.end, until: end)
                if text.byte(next) == UInt8(ascii: ":") || Letters.isDigit(text.byte(next)) { return true }
            }
            guard let section = SectionVocabulary.headings.match(in: text, at: position, until: end) else {
                return false
            }
            let next = text.skippingSpace(from: section.end, until: end)
            return next == end || text.byte(section.end) == UInt8(ascii: ":") || text.isUpper(at: next)
                || Letters.isDigit(text.byte(next))
        }
    }

    /// The number of a case in brackets, or one that tells by its shape: "[23/9041]", "(P-0418)".
    private func number(in range: Range<Int>) -> Int? {
        range.dropFirst().first { position in
            guard text.utf8[position - 1] == 0x20 else { return false }
            if "[(".utf8.contains(text.utf8[position]) {
                let label = RegistryVocabulary.labels.match(in: text, at: position + 1, until: range.upperBound)
                return label != nil
                    || RegistryNumber.readBracketed(at: position + 1, until: range.upperBound, in: text) != nil
            }
            guard let found = RegistryNumber.read(at: position, until: range.upperBound, in: text) else { return false }
            return found.shape != .serial && found.shape != .subject
        }
    }

    /// The end of words that are all written in capitals: "NY SKOLE Udvalget …", "NY SKOLE BBR viste …".
    private func capitals(in range: Range<Int>) -> Int? {
        let words = self.words(of: range)
        var shouted = words.prefix { word in
            !"([".utf8.contains(text.utf8[word.lowerBound]) && !word.contains { text.isLower(at: $0) }
        }
        guard shouted.count < words.count else { return nil }
        if text.isLower(at: words[shouted.count].lowerBound) { shouted = shouted.dropLast() }
        guard let last = shouted.last, shouted.contains(where: { $0.count > 3 && text.isUpper(at: $0.lowerBound) })
        else {
            return nil
        }
        return last.upperBound
    }

    /// The end of the number of a case in brackets behind a title: "[23/9041]", "(sag P-0418)".
    func caseEnd(behind title: Int, until end: Int) -> Int? {
        let start = text.skippingSpace(from: title, until: end)
        guard start < end, "[(".utf8.contains(text.utf8[start]),
            let close = text.utf8[start..<min(end, start + 48)].firstIndex(where: { ")]".utf8.contains($0) })
        else { return nil }
        let words = start + 1..<close
        let label =
            HeadingVocabulary.caseLabels.match(in: text, at: words.lowerBound, until: close)?.end
            ?? RegistryVocabulary.labels.match(in: text, at: words.lowerBound, until: close)?.end
        let number = RegistryNumber.readBracketed(at: words.lowerBound, until: close, in: text)
        return label != nil || number?.end == close ? close + 1 : nil
    }

    /// The end of a title that a list of contents has.
    private func listed(at start: Int, until end: Int) -> Int? {
        listed.compactMap { text.end(ofPhrase: $0, at: start, until: end) }.max()
    }

    /// The end of a title that is printed again within reach, where no word of a sentence goes on behind it.
    private func repeated(in range: Range<Int>) -> Int? {
        let start = range.lowerBound
        for position in range.dropFirst(Self.leastRepeated).prefix(2 * Self.longest)
        where text.utf8[position - 1] == 0x20 {
            let length = zip(text.utf8[start..<position], text.utf8[position...]).prefix { $0 == $1 }.count
            guard length >= Self.leastRepeated else { continue }
            var end = start + length
            while end > start, Letters.isWord(text.byte(end)) || text.utf8[end - 1] == 0x20 { end -= 1 }
            if end - start >= Self.leastRepeated, closes(end), closes(position + end - start) { return end }
        }
        return nil
    }

    /// Whether no word in lower case follows.
    private func closes(_ end: Int) -> Bool {
        !text.isLower(at: text.skippingSpace(from: end, until: text.utf8.count))
    }

    /// Where the names of files begin behind a title.
    private func files(in range: Range<Int>) -> Int? {
        words(of: range).dropFirst().first { FileName.isWhole($0, in: text) }?.lowerBound
    }
}
