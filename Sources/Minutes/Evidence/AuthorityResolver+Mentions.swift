import Language
import Portfolio

extension AuthorityResolver {
    /// How often each authority is named in a stretch: "X Kommune", "X Rådhus", "Region X".
    func mentions(in range: Range<Int>, of kind: AuthorityVocabulary.Mention = .authority) -> [String: Int] {
        var counts: [String: Int] = [:]
        for position in wordsThatName(in: range) where !tellsOrigin(position, in: range) {
            if let name = municipality(before: position, in: range, as: kind)
                ?? (kind == .authority ? region(at: position, in: range) : nil)
            {
                counts[name, default: 0] += 1
            }
        }
        return counts
    }

    /// "Bo Friis (Vestby Kommune)": where somebody comes from; "Byrådet (Vestby Kommune)" says whose council it is.
    private func tellsOrigin(_ position: Int, in range: Range<Int>) -> Bool {
        let window = max(range.lowerBound, position - Self.longestName)..<position
        guard let mark = text.utf8[window].lastIndex(where: { "()\n".utf8.contains($0) }),
            text.utf8[mark] == UInt8(ascii: "(")
        else { return false }
        let before = text.trimmed(range.lowerBound..<mark)
        let word = text.utf8[before].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? before.lowerBound
        return text.isUpper(at: word) && !BodyVocabulary.isBody(word..<before.upperBound, in: text)
    }

    /// No name of an authority is longer, in bytes.
    private static let longestName = 40

    /// Where words begin that can be "Kommune", "Rådhus" or "Region": told by two bytes, since all of the text is
    /// looked through.
    private func wordsThatName(in range: Range<Int>) -> [Int] {
        text.utf8.withUnsafeBufferPointer { bytes in
            var found: [Int] = []
            for position in range.dropLast() {
                guard Self.mayName(bytes[position], bytes[position + 1]) else { continue }
                if position == range.lowerBound || !Letters.isWord(bytes[position - 1]) {
                    found.append(position)
                }
            }
            return found
        }
    }

    private static func mayName(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first | 0x20 {
        case UInt8(ascii: "k"): second | 0x20 == UInt8(ascii: "o")
        case UInt8(ascii: "r"): second | 0x20 == UInt8(ascii: "e") || second == 0xC3
        default: false
        }
    }

    /// The authority whose name stands before the word "Kommune" or "Rådhus" at a position.
    private func municipality(before position: Int, in range: Range<Int>, as kind: AuthorityVocabulary.Mention)
        -> String?
    {
        guard position > range.lowerBound,
            AuthorityVocabulary.suffixes.match(in: text, at: position, until: range.upperBound)?.meaning == kind
        else { return nil }
        var start = position - 1
        while start > range.lowerBound,
            Letters.isWord(text.utf8[start - 1]) || text.utf8[start - 1] == UInt8(ascii: "-")
        {
            start -= 1
        }
        guard start < position - 1, text.utf8[position - 1] == 0x20, text.isUpper(at: start), position - 1 - start >= 3
        else {
            return nil
        }
        let word = Self.properCase(text.words(start..<position - 1))
        guard Municipalities.authorityOfName[word] == nil, let front = nameFront(before: start, in: range) else {
            return official(word)
        }
        return official(Self.properCase(text.words(front)) + " " + word)
    }

    /// "Store" of "Store Vibe Kommune": before a name that no register has, one of the few words that Danish place names
    /// of two words begin with. Any other word in upper case is a label or a body more often than a part of a name.
    private func nameFront(before start: Int, in range: Range<Int>) -> Range<Int>? {
        guard start > range.lowerBound + 1, text.utf8[start - 1] == 0x20 else { return nil }
        let begin =
            (text.utf8[range.lowerBound..<start - 1].lastIndex { !Letters.isWord($0) } ?? range.lowerBound - 1) + 1
        let word = begin..<start - 1
        guard text.isUpper(at: begin), HeadWords.namesBegin.contains(text.words(word).lowercased()),
            !standsAlone(start, behind: word)
        else { return nil }
        return word
    }

    /// Whether a name stands in the text without the word that stands before it here: then it is no part of the name
    /// ("Styregruppe Vestby Kommune", "i Vestby Kommune"). The front of the text tells enough.
    private func standsAlone(_ start: Int, behind front: Range<Int>) -> Bool {
        let end = text.utf8[start...].firstIndex { !Letters.isWord($0) && $0 != UInt8(ascii: "-") } ?? text.utf8.count
        let name = Letters.folded(AuthorityVocabulary.fullName(text.words(start..<end)))
        let before = Letters.folded(text.words(front) + " ")
        return (1..<min(text.utf8.count, Self.frontOfText)).contains { position in
            !Letters.isWord(text.utf8[position - 1])
                && text.end(ofPhrase: name, at: position, until: text.utf8.count) != nil
                && (position < before.count
                    || text.end(ofPhrase: before, at: position - before.count, until: position) != position)
        }
    }

    static let frontOfText = 20_000

    /// "EGELUND" of a letterhead is "Egelund", "LYNGBY-TAARBÆK" is "Lyngby-Taarbæk".
    static func properCase(_ word: String) -> String {
        guard word == word.uppercased() else { return word }
        return word.split(separator: "-").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
    }

    /// The official name of what stands before "Kommune": a known municipality, in genitive or not, or the words as
    /// they are.
    private func official(_ word: String) -> String? {
        let known = Municipalities.authorityOfName
        if let name = known[word] { return name }
        if word.hasSuffix("s"), let name = known[String(word.dropLast())] { return name }
        return AuthorityVocabulary.noNames.contains(word) ? nil : AuthorityVocabulary.fullName(word)
    }

    /// A region by its name, or "Region" before another name, as in a letterhead ("Region Nordmark").
    private func region(at position: Int, in range: Range<Int>) -> String? {
        guard text.isUpper(at: position) else { return nil }
        if let known = Self.regions.match(in: text, at: position, until: range.upperBound) { return known.meaning }
        guard let end = text.end(ofPhrase: Self.region, at: position, until: range.upperBound),
            end + 1 < range.upperBound, text.utf8[end] == 0x20, text.isUpper(at: end + 1)
        else { return nil }
        let nameEnd = text.utf8[(end + 1)..<range.upperBound].firstIndex { !Letters.isWord($0) } ?? range.upperBound
        let name = text.words(end + 1..<nameEnd)
        return name.count >= 4 ? "Region " + Self.properCase(name) : nil
    }

    private static let regions = PhraseTable(Municipalities.regions.map { ($0, $0) })
    private static let region = Letters.folded("region")

    /// "Aarhus Byråd", "Kommunalbestyrelsen i Lejre": a municipality's name beside its council.
    func municipalityOfBody(in head: Range<Int>) -> String? {
        let window = head.lowerBound..<min(head.upperBound, head.lowerBound + 400)
        let words = text.utf8[window].split { !Letters.isWord($0) && $0 != UInt8(ascii: "-") }
            .map { String(decoding: $0, as: UTF8.self) }
        for index in words.indices {
            let council = words[index].lowercased()
            guard AuthorityVocabulary.councils.contains(council) else { continue }
            if index > 0, let name = Municipalities.authorityOfName[words[index - 1]] { return name }
            if index + 2 < words.count, words[index + 1] == "i",
                let name = Municipalities.authorityOfName[words[index + 2]]
            {
                return name
            }
        }
        return nil
    }
}
