import Language
import Portfolio

/// Decides whose minutes they are.
///
/// In this order, and the first that speaks clearly is believed:
/// 1. the head of the minutes: a company in its first line ("I/S Fjordaffald"), "Lejre Kommune", "Region Sjælland",
///    "Lyngholt Rådhus", "Aarhus Byråd";
/// 2. the municipality code that most case numbers begin with: `326-2015-4892` is Kalundborg;
/// 3. the text, when it names one authority at least twice and clearly more often than any other, its initials included
///    ("HTK" counts for Høje-Taastrup Kommune); the minutes of a region name many municipalities and are none's;
/// 4. the default of `portfolio.yaml`.
///
/// Nothing is said when two speak equally: minutes that are ascribed to a wrong authority would merge projects that have
/// nothing to do with each other, which is worse than none.
struct AuthorityResolver {
    let text: SourceText

    /// What is decided, and on what it rests.
    typealias Reading = (authority: Authority?, basis: AuthorityBasis)

    func authority(head: Range<Int>, caseNumbers: [String], default fallback: Authority?) -> Reading {
        if let name = stated(head: head, caseNumbers: caseNumbers) {
            return (Authority(name), Municipalities.isRegistered(name) ? .registered : .stated)
        }
        if let hall = clearest(mentions(in: head, of: .townHall), margin: 1) { return (Authority(hall), .place) }
        if let fallback { return (fallback, .assumed) }
        if !isOfRegion(head), let named = onlyRegistered() ?? boardsOwn() { return (Authority(named), .place) }
        return (nil, .unsaid)
    }

    /// What the minutes say themselves.
    private func stated(head: Range<Int>, caseNumbers: [String]) -> String? {
        if let company = company(in: head) { return company }
        if let named = clearest(mentions(in: head), margin: 1) { return named }
        if let place = municipalityOfBody(in: head) ?? councilsOwn() { return place }
        let code = commonCode(of: caseNumbers)
        if let coded = code.flatMap(Municipalities.authority(ofCode:)) { return coded }
        // One mention is a neighbour, a partner, a place; it says more where a strange code speaks against the default.
        return isOfRegion(head) ? nil : namedInText(atLeast: code == nil ? 2 : 1)
    }

    /// The one municipality that has a body or an office of this name: "Borgerrepræsentationen".
    private func councilsOwn() -> String? {
        let found = Municipalities.ownWords.all(in: text, range: 0..<min(text.utf8.count, Self.frontOfText)).map(
            \.match.meaning)
        return Set(found).count == 1 ? found.first : nil
    }

    /// "Havnelaugets bestyrelse", "Geovests bestyrelse": whose board it is.
    private func boardsOwn() -> String? {
        var owners: Set<String> = []
        for (start, _) in BodyVocabulary.boards.all(in: text, range: 0..<text.utf8.count) where start > 1 {
            let end = start - 1
            var begin = wordStart(before: end)
            guard text.utf8[end] == 0x20, end - begin > 4, text.isUpper(at: begin), text.utf8[end - 1] == 0x73 else {
                continue
            }
            while begin > 1, text.utf8[begin - 1] == 0x20, text.isUpper(at: wordStart(before: begin - 1)) {
                begin = wordStart(before: begin - 1)
            }
            // A capital in the middle of a sentence is a name.
            guard begin > 1, text.utf8[begin - 1] == 0x20, Letters.isWord(text.byte(begin - 2)) else { continue }
            owners.insert(text.words(begin..<end - 1))
        }
        return owners.count == 1 ? owners.first : nil
    }

    private func wordStart(before end: Int) -> Int {
        (text.utf8[..<end].lastIndex { !Letters.isWord($0) } ?? -1) + 1
    }

    /// The only municipality of the register that the text names, though once.
    private func onlyRegistered() -> String? {
        let named = mentions(in: 0..<text.utf8.count)
        guard named.count == 1, let name = named.keys.first, Municipalities.names.contains(name) else { return nil }
        return name
    }

    /// A company that several municipalities own, or that a municipality's supply was given to, on the first line.
    private func company(in head: Range<Int>) -> String? {
        let start = text.skippingSpace(from: head.lowerBound, until: head.upperBound)
        let line = start..<(text.utf8[start..<head.upperBound].firstIndex(of: 0x0A) ?? head.upperBound)
        let name = TableRow(line, in: text)?.cells.first ?? text.trimmed(line)
        let words = text.utf8[name].split(separator: 0x20)
        guard (2...6).contains(words.count), let first = words.first, let last = words.last,
            [first, last].contains(where: {
                Self.companies.contains(Letters.folded(String(decoding: $0, as: UTF8.self)))
            })
        else { return nil }
        return companyName(text.squeezedWords(name))
    }

    /// "Bækby Vand A/S" of a letterhead's "BÆKBY VAND A/S"; one word in capitals may be an acronym, and stays.
    private func companyName(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard name == name.uppercased(), words.count > 2 else { return name }
        return words.map { Self.companies.contains(Letters.folded(String($0))) ? String($0) : properCase(String($0)) }
            .joined(separator: " ")
    }

    private static let companies = Set(
        ["a/s", "i/s", "p/s", "k/s", "aps", "a.m.b.a.", "amba", "s.m.b.a."].map { Letters.folded($0) })

    /// The three digits of a municipality code that more than half of the case numbers begin with.
    private func commonCode(of caseNumbers: [String]) -> Int? {
        let codes = caseNumbers.compactMap { number -> Int? in
            let parts = number.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0].utf8.count == 3, parts[1].utf8.count == 4 else { return nil }
            return Int(parts[0])
        }
        let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
        guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value * 2 > codes.count
        else {
            return nil
        }
        return best.key
    }

    /// Whether the head speaks of a regional council or its house ("Regionsrådet", "Regionshuset i Viborg").
    private func isOfRegion(_ head: Range<Int>) -> Bool {
        Self.houses.first(in: text, range: head) != nil
    }

    private static let houses = PhraseTable(
        ["råd", "rådet", "rådets", "rådsmøde", "rådssalen", "hus", "huset", "gård", "gården"].map { "regions" + $0 })

    /// The authority that the text names so often, and twice as often as any other.
    private func namedInText(atLeast fewest: Int) -> String? {
        var counts = mentions(in: 0..<text.utf8.count)
        for (name, count) in counts {
            let initials = initials(of: name)
            if initials.count >= 3 { counts[name] = count + occurrences(of: initials) }
        }
        return clearest(counts.filter { $0.value >= fewest }, margin: 2)
    }

    private func clearest(_ counts: [String: Int], margin: Int) -> String? {
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = ranked.first else { return nil }
        guard ranked.count > 1 else { return first.key }
        let second = ranked[1].value
        return first.value > second && first.value >= margin * second ? first.key : nil
    }

    /// "HTK" of "Høje-Taastrup Kommune".
    private func initials(of name: String) -> [UInt8] {
        name.split { $0 == " " || $0 == "-" }.compactMap(\.utf8.first).filter { $0 < 0x80 }
    }

    private func occurrences(of word: [UInt8]) -> Int {
        guard let first = word.first else { return 0 }
        var count = 0
        var position = 0
        let end = text.utf8.count
        while position + word.count <= end {
            if text.utf8[position] == first, position == 0 || !Letters.isWord(text.utf8[position - 1]),
                text.utf8[position..<position + word.count].elementsEqual(word)
            {
                count += 1
                position += word.count
            } else {
                position += 1
            }
        }
        return count
    }
}

extension AuthorityResolver {
    /// How often each authority is named in a stretch: "X Kommune", "X Rådhus", "Region X".
    private func mentions(in range: Range<Int>, of kind: Mention = .authority) -> [String: Int] {
        var counts: [String: Int] = [:]
        for position in wordsThatName(in: range) {
            if let name = municipality(before: position, in: range, as: kind)
                ?? (kind == .authority ? region(at: position, in: range) : nil)
            {
                counts[name, default: 0] += 1
            }
        }
        return counts
    }

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

    /// What names an authority: itself, or only a house in some town.
    private enum Mention { case authority, townHall }

    private static let suffixes = PhraseTable<Mention>([
        ("kommune", .authority), ("kommunes", .authority), ("kommunen", .authority), ("regionskommune", .authority),
        ("rådhus", .townHall),
    ])

    /// The authority whose name stands before the word "Kommune" or "Rådhus" at a position.
    private func municipality(before position: Int, in range: Range<Int>, as kind: Mention) -> String? {
        guard position > range.lowerBound,
            Self.suffixes.match(in: text, at: position, until: range.upperBound)?.meaning == kind
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
        let word = properCase(text.words(start..<position - 1))
        guard Municipalities.authorityOfName[word] == nil, let front = nameFront(before: start, in: range) else {
            return official(word)
        }
        return official(properCase(text.words(front)) + " " + word)
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
        let name = Letters.folded(text.words(start..<end) + " kommune")
        let before = Letters.folded(text.words(front) + " ")
        return (1..<min(text.utf8.count, Self.frontOfText)).contains { position in
            !Letters.isWord(text.utf8[position - 1])
                && text.end(ofPhrase: name, at: position, until: text.utf8.count) != nil
                && (position < before.count
                    || text.end(ofPhrase: before, at: position - before.count, until: position) != position)
        }
    }

    private static let frontOfText = 20_000

    /// "EGELUND" of a letterhead is "Egelund", "LYNGBY-TAARBÆK" is "Lyngby-Taarbæk".
    private func properCase(_ word: String) -> String {
        guard word == word.uppercased() else { return word }
        return word.split(separator: "-").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
    }

    /// The official name of what stands before "Kommune": a known municipality, in genitive or not, or the words as
    /// they are.
    private func official(_ word: String) -> String? {
        let known = Municipalities.authorityOfName
        if let name = known[word] { return name }
        if word.hasSuffix("s"), let name = known[String(word.dropLast())] { return name }
        let isCommonWord = ["Denne", "Hele", "Hver", "Vores", "Den", "Enhver", "Ingen", "Andre", "Flere"].contains(word)
        return isCommonWord ? nil : word + " Kommune"
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
        return name.count >= 4 ? "Region " + properCase(name) : nil
    }

    private static let regions = PhraseTable(Municipalities.regions.map { ($0, $0) })
    private static let region = Letters.folded("region")

    /// "Aarhus Byråd", "Kommunalbestyrelsen i Lejre": a municipality's name beside its council.
    private func municipalityOfBody(in head: Range<Int>) -> String? {
        let window = head.lowerBound..<min(head.upperBound, head.lowerBound + 400)
        let words = text.utf8[window].split { !Letters.isWord($0) && $0 != UInt8(ascii: "-") }
            .map { String(decoding: $0, as: UTF8.self) }
        for index in words.indices {
            let council = words[index].lowercased()
            guard ["byråd", "kommunalbestyrelse", "kommunalbestyrelsen"].contains(council) else { continue }
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
