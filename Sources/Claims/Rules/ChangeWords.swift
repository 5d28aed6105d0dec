import Language
import Portfolio

/// What the words of a clause say of an earlier date.
struct ChangeReading: Hashable, Sendable {
    var signal: ChangeSignal?
    /// The times of the clause (indices among its tokens) that are no longer the plan.
    var former: Set<Int> = []
}

/// The words for moved, kept, cancelled and missed dates.
enum ChangeWords {
    static func read(_ reading: ClauseReading) -> ChangeReading {
        let tokens = reading.clause.tokens
        let words = tokens.map(\.lower)
        let times = tokens.indices.filter { tokens[$0].time != nil }
        if ChangeVocabulary.missed.occurs(in: words) && !isHeldUntil(words, times)
            || ChangeVocabulary.formerPlan.occurs(in: words)
            || isDenied(reading, words)
            || shouldHave(reading, words) || wasPlanned(words) || isUnrealistic(words)
        {
            return ChangeReading(signal: .missed, former: Set(times))
        }
        if ChangeVocabulary.cancelled.occurs(in: words) { return ChangeReading(signal: .cancelled) }
        var former = Set(times.filter { isFormer(words, at: $0) || isContrasted(words, at: $0) })
        if ChangeVocabulary.moved.occurs(in: words) || isHeldUntil(words, times) || isMoved(reading, words) {
            let target = times.last { isNew(words, at: $0) }
            if let target, times.count > 1 {
                former.formUnion(times.filter { $0 < target && !isOfPaper(words, at: $0) })
            }
            if target == nil, let verb = words.firstIndex(where: movedStems) {
                former.formUnion(times.filter { (2..<max(2, verb)).contains($0) })
            }
            return ChangeReading(signal: .moved(from: nil), former: former)
        }
        if !former.isEmpty, former.count < times.count {
            return ChangeReading(signal: .moved(from: nil), former: former)
        }
        if ChangeVocabulary.unchanged.occurs(in: words) { return ChangeReading(signal: .unchanged, former: former) }
        if ChangeVocabulary.asPlanned.occurs(in: words) { return ChangeReading(signal: .asPlanned, former: former) }
        return ChangeReading(signal: nil, former: former)
    }

    /// "rykkes", "forsinket"; "Billederne flyttes over fra maj til juni" moves things and no date.
    private static func isMoved(_ reading: ClauseReading, _ words: [String]) -> Bool {
        !reading.does(.moving) && words.contains(where: movedStems)
    }

    /// "sat i bero til efter påsken": it rests, and the words say until when.
    private static func isHeldUntil(_ words: [String], _ times: [Int]) -> Bool {
        guard let rest = words.firstIndex(of: SmallWord.held), let time = times.last, time > rest else { return false }
        return words[rest..<time].contains { ChangeVocabulary.untils.contains($0) }
    }

    /// "til 1. juni": where it goes.
    private static func isNew(_ words: [String], at index: Int) -> Bool {
        let lead = words[..<index].suffix(3).filter { !ChangeVocabulary.beforeNew.contains($0) }
        return lead.last == SmallWord.to
    }

    /// "ved en allonge af 24. februar": when a paper was written.
    private static func isOfPaper(_ words: [String], at index: Int) -> Bool {
        words[..<index].last { !ClauseWords.articles.contains($0) } == SmallWord.of
    }

    /// "ikke i oktober, men i januar".
    private static func isContrasted(_ words: [String], at index: Int) -> Bool {
        let lead = words[..<index].last { !ChangeVocabulary.beforeContrasts.contains($0) }
        return lead == SmallWord.not && words.indices.contains(index + 1) && words[index + 1] == ChangeVocabulary.but
    }

    /// "i stedet for i maj", "mod tidligere 1. maj", "oprindeligt i maj".
    private static func isFormer(_ words: [String], at index: Int) -> Bool {
        let lead = Array(words[..<index].suffix(5))
        return ChangeVocabulary.formerLeads.contains { phrase in
            guard let last = lead.indices.last(where: { matches(lead, phrase, at: $0) }) else { return false }
            return lead[(last + phrase.count)...].allSatisfy {
                ChangeVocabulary.behindFormer.contains($0)
            }
        }
    }

    private static func movedStems(_ word: String) -> Bool {
        ChangeVocabulary.stems.contains(where: word.hasPrefix)
            && !ChangeVocabulary.nounEndings.contains(where: word.hasSuffix)
    }

    /// "blev ikke klar i maj", "kan ikke begynde 1. april": the time is that of something that does not happen then.
    ///
    /// "ikke før maj" gives a time after all, and "ikke senere end" and "ikke kun" deny something else.
    private static func isDenied(_ reading: ClauseReading, _ words: [String]) -> Bool {
        guard let index = words.firstIndex(of: SmallWord.not),
            reading.clause.tokens.contains(where: { $0.time != nil }),
            reading.clause.subordinator != SmallWord.if, !reading.clause.isBounded,
            !ChangeVocabulary.unchanged.occurs(in: words)
        else { return false }
        if let time = reading.clause.tokens.lastIndex(where: { $0.time != nil }), time < index,
            words[time..<index].contains(where: FunctionWords.coordinators.contains)
        {
            return false
        }
        let next = words.indices.contains(index + 1) ? words[index + 1] : ""
        // "for ikke at miste pladsen"
        guard next != SmallWord.that || index == 0 || words[index - 1] != SmallWord.for else { return false }
        guard !ChangeVocabulary.limiting.contains(next),
            !words.contains(where: ChangeVocabulary.notBefore.contains)
        else { return false }
        return !reading.clause.tokens.contains {
            $0.time != nil && ChangeVocabulary.opensNotBefore.contains(where: $0.lower.hasPrefix)
        }
    }

    /// "skulle oprindeligt have stået færdig", "som skulle holdes i maj".
    private static func shouldHave(_ reading: ClauseReading, _ words: [String]) -> Bool {
        if wouldHave(words) { return true }
        guard let index = words.firstIndex(of: ChangeVocabulary.should) else { return false }
        if reading.isRelative { return true }
        return words[(index + 1)...].prefix(4).contains { ChangeVocabulary.been.contains($0) }
    }

    /// "kunne vejen have været klar i maj": what would be, had something else been so.
    private static func wouldHave(_ words: [String]) -> Bool {
        guard let index = words.firstIndex(where: { ChangeVocabulary.would.contains($0) }) else { return false }
        return zip(words[index...], words[index...].dropFirst()).contains {
            $0 == SmallWord.have && VerbLooks.isParticiple($1)
        }
    }

    /// "ikke længere realistisk", also with the verb between.
    private static func isUnrealistic(_ words: [String]) -> Bool {
        words.contains(SmallWord.not)
            && words.contains { ChangeVocabulary.realistic.contains($0) }
    }

    /// "var planlagt til", "var sat til", "blev lovet til": it no longer is.
    private static func wasPlanned(_ words: [String]) -> Bool {
        if zip(words, words.dropFirst()).contains(where: { [$0, $1] == ChangeVocabulary.promised }) { return true }
        guard let index = words.firstIndex(of: ChangeVocabulary.was) else { return false }
        return words[(index + 1)...].prefix(3).contains { ChangeVocabulary.planned.contains($0) }
    }

    private static func matches(_ words: [String], _ phrase: [String], at index: Int) -> Bool {
        words[index...].starts(with: phrase)
    }
}
