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

    func authority(
        head: Range<Int>, body: String, caseNumbers: [String], default fallback: Authority?
    ) -> Reading {
        if let name = stated(head: head, caseNumbers: caseNumbers) {
            return (Authority(name), Municipalities.isRegistered(name) ? .registered : .stated)
        }
        if let hall = clearest(mentions(in: head, of: .townHall), margin: 1), mayBeOf(hall, head) {
            return (Authority(hall), .place)
        }
        if let near = placed(head, body: body) { return (Authority(near), .place) }
        if let fallback { return (fallback, .assumed) }
        if !isOfRegion(head), let named = onlyRegistered() ?? boardsOwn() { return (Authority(named), .place) }
        return (nil, .unsaid)
    }

    /// Whether a town hall can be that of a municipality of its town: the old halls that one has in its other towns are
    /// of none, and minutes that name one of today in their head are not of one that no register has.
    private func mayBeOf(_ hall: String, _ head: Range<Int>) -> Bool {
        if Municipalities.names.contains(hall) { return true }
        let words = text.utf8[head].split { !Letters.isWord($0) && $0 != UInt8(ascii: "-") }
        return !words.contains { Municipalities.authorityOfName[String(decoding: $0, as: UTF8.self)] != nil }
    }

    /// What the minutes say themselves.
    private func stated(head: Range<Int>, caseNumbers: [String]) -> String? {
        let organisation = OrganisationReader(text: text, head: head)
        if let company = organisation.company { return company }
        if let named = clearest(mentions(in: head), margin: 1) { return named }
        if let association = organisation.association { return inFull(association) }
        if let named = regionOfHouse(head) ?? organisation.sender { return named }
        if let place = municipalityOfBody(in: head) ?? councilsOwn() { return place }
        let code = commonCode(of: caseNumbers)
        if let coded = code.flatMap(Municipalities.authority(ofCode:)) { return coded }
        // One mention is a neighbour, a partner, a place; it says more where a strange code speaks against the default.
        return isOfRegion(head) ? nil : namedInText(atLeast: code == nil ? 2 : 1)
    }

    /// The region whose council meets in a house: "Regionshuset Viborg".
    private func regionOfHouse(_ head: Range<Int>) -> String? {
        OrganisationVocabulary.regionHouses.first(in: text, range: head)?.match.meaning
    }

    /// A name with the form of the company that the text writes behind it: "Mosby Fjernvarme a.m.b.a.".
    private func inFull(_ name: String) -> String {
        for found in PhraseTable([name.lowercased()]).all(in: text, range: 0..<text.utf8.count) {
            let next = text.skippingSpace(from: found.match.end, until: text.utf8.count)
            guard let form = OrganisationVocabulary.companies.match(in: text, at: next, until: text.utf8.count) else {
                continue
            }
            return text.squeezedWords(found.start..<form.end)
        }
        return name
    }

    /// Where a committee of a council writes from or meets. Boards and associations write to the council of their town
    /// and meet in it, and are not its own.
    private func placed(_ head: Range<Int>, body: String) -> String? {
        let lower = body.lowercased()
        guard AuthorityVocabulary.committees.contains(where: lower.hasSuffix),
            !AuthorityVocabulary.otherCommittees.contains(where: lower.contains)
        else { return nil }
        return ofSite(head) ?? only(PostTowns.municipality.all(in: text, range: head).map(\.match.meaning))
    }

    /// The one authority whose pages or mail stand at the top or the foot, and in no sentence: "plan@vestby.dk".
    private func ofSite(_ head: Range<Int>) -> String? {
        let lines = OrganisationReader(text: text, head: head).outerLines.filter {
            text.utf8[$0].last != UInt8(ascii: ".")
        }
        return only(lines.flatMap { AuthorityVocabulary.sites.all(in: text, range: $0).map(\.match.meaning) })
    }

    private func only(_ names: [String]) -> String? {
        let names = Set(names)
        return names.count == 1 ? names.first : nil
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
        AuthorityVocabulary.regional.first(in: text, range: head) != nil
    }

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
