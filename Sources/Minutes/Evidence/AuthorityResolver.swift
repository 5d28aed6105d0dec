import Language
import Portfolio

/// Decides whose minutes they are.
///
/// Each kind of evidence gives a name or none; they are asked in the order of what they are worth, and the first that
/// speaks clearly is believed: the head of the minutes ("Lejre Kommune", "I/S Fjordaffald", "Aarhus Byråd"), the code that
/// most case numbers begin with (`326-2015-4892` is Kalundborg), an authority that the text names at least twice and
/// clearly more often than any other; then places, which leave a doubt; the default of `portfolio.yaml`; and what the text
/// alone lets guess.
///
/// Nothing is said when two speak equally: minutes that are ascribed to a wrong authority would merge projects that have
/// nothing to do with each other, which is worse than none.
struct AuthorityResolver {
    let text: SourceText

    /// What is decided, and on what it rests.
    typealias Reading = (authority: Authority?, basis: AuthorityBasis)

    /// What is known of the minutes beside their text.
    struct Known {
        let head: Range<Int>
        let body: String
        let caseNumbers: [String]
    }

    /// A kind of evidence: what it rests on, and the name that it gives.
    private typealias Evidence = (basis: AuthorityBasis, name: @Sendable (Self, Known) -> String?)

    private static let evidence: [Evidence] = [
        (.stated, { $0.organisation($1).company }),
        (.stated, { $0.clearest($0.mentions(in: $1.head), margin: 1) }),
        (.stated, { $0.inSpacedLetters($1.head) }),
        (.stated, { resolver, known in resolver.organisation(known).association.map(resolver.inFull) }),
        (.stated, { $0.regionOfHouse($1.head) ?? $0.organisation($1).sender }),
        (.stated, { $0.municipalityOfBody(in: $1.head) ?? $0.councilsOwn() }),
        (.stated, { $0.commonCode(of: $1.caseNumbers).flatMap(Municipalities.authority(ofCode:)) }),
        (.stated, { $0.namedInText($1) }),
        (.place, { resolver, known in resolver.hall(known.head) }),
        (.place, { resolver, known in resolver.placed(known.head, body: known.body) }),
    ]

    /// What tells less than the workspace's own authority.
    private static let guesses: [Evidence] = [
        (.place, { $0.isOfRegion($1.head) ? $0.onlyRegion() : $0.onlyRegistered() ?? $0.boardsOwn() }),
        (.place, { resolver, known in Letterhead(text: resolver.text, head: known.head).name(ofBoard: known.body) }),
        (.place, { $0.organisation($1).standingAlone }),
        (.place, { resolver, known in resolver.ofTowns(known) }),
    ]

    func authority(of known: Known, default fallback: Authority?) -> Reading {
        if let found = first(of: Self.evidence, known) { return found }
        if let fallback { return (fallback, .assumed) }
        return first(of: Self.guesses, known) ?? (nil, .unsaid)
    }

    private func first(of evidence: [Evidence], _ known: Known) -> Reading? {
        for (basis, name) in evidence {
            guard let name = name(self, known) else { continue }
            return (Authority(name), basis == .stated && Municipalities.isRegistered(name) ? .registered : basis)
        }
        return nil
    }

    private func organisation(_ known: Known) -> OrganisationReader { OrganisationReader(text: text, head: known.head) }

    private func hall(_ head: Range<Int>) -> String? {
        clearest(mentions(in: head, of: .townHall), margin: 1).flatMap { mayBeOf($0, head) ? $0 : nil }
    }

    /// "L E J R E   K O M M U N E", "I/S  S M Å Ø F Æ R G E N".
    private func inSpacedLetters(_ head: Range<Int>) -> String? {
        guard let joined = SpacedLetters.joined(head, in: text) else { return nil }
        let (whole, resolver) = (0..<joined.utf8.count, Self(text: joined))
        return OrganisationReader(text: joined, head: whole).company
            ?? resolver.clearest(resolver.mentions(in: whole), margin: 1)
    }

    /// Whether a town hall can be that of a municipality of its town: the old halls that one has in its other towns are
    /// of none, and minutes that name one of today in their head are not of one that no register has.
    private func mayBeOf(_ hall: String, _ head: Range<Int>) -> Bool {
        if Municipalities.names.contains(hall) { return true }
        let words = text.utf8[head].split { !Letters.isWord($0) && $0 != UInt8(ascii: "-") }
        return !words.contains { Municipalities.authorityOfName[String(decoding: $0, as: UTF8.self)] != nil }
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
        guard isOfCommittee(body) else { return nil }
        return ofSite(head) ?? only(PostTowns.municipality.all(in: text, range: head).map(\.match.meaning))
    }

    /// Whether a body is one of a municipality's own.
    private func isOfCommittee(_ body: String) -> Bool {
        let lower = body.lowercased()
        let isCommittee =
            AuthorityVocabulary.committees.contains(where: lower.hasSuffix)
            || AuthorityVocabulary.committeeFronts.contains(where: lower.hasPrefix)
        return isCommittee && !AuthorityVocabulary.otherCommittees.contains(where: lower.contains)
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

    /// The only region that minutes of a region name, and more than once.
    private func onlyRegion() -> String? {
        let named = mentions(in: 0..<text.utf8.count).filter { Municipalities.regions.contains($0.key) }
        return named.count == 1 && named.values.allSatisfy { $0 > 1 } ? named.keys.first : nil
    }

    /// Where the towns lie that the minutes of a municipality's committee, or of a region, speak of.
    private func ofTowns(_ known: Known) -> String? {
        let towns = TownEvidence(text)
        if isOfRegion(known.head) { return towns.region }
        return isOfCommittee(known.body) ? towns.municipality : nil
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

    /// The authority that the text names so often, and twice as often as any other. One mention is a neighbour, a partner,
    /// a place; it says more where a strange code speaks against the default.
    private func namedInText(_ known: Known) -> String? {
        guard !isOfRegion(known.head) else { return nil }
        let fewest = commonCode(of: known.caseNumbers) == nil ? 2 : 1
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
