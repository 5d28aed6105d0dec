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
        if missed.occurs(in: words) && !isHeldUntil(words, times) || formerPlan.occurs(in: words)
            || isDenied(reading, words)
            || shouldHave(reading, words) || wasPlanned(words) || isUnrealistic(words)
        {
            return ChangeReading(signal: .missed, former: Set(times))
        }
        if cancelled.occurs(in: words) { return ChangeReading(signal: .cancelled) }
        var former = Set(times.filter { isFormer(words, at: $0) || isContrasted(words, at: $0) })
        if moved.occurs(in: words) || isHeldUntil(words, times) || isMoved(reading, words) {
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
        if unchanged.occurs(in: words) { return ChangeReading(signal: .unchanged, former: former) }
        if asPlanned.occurs(in: words) { return ChangeReading(signal: .asPlanned, former: former) }
        return ChangeReading(signal: nil, former: former)
    }

    /// "rykkes", "forsinket"; "Billederne flyttes over fra maj til juni" moves things and no date.
    private static func isMoved(_ reading: ClauseReading, _ words: [String]) -> Bool {
        !reading.does(.moving) && words.contains(where: movedStems)
    }

    /// "sat i bero til efter påsken": it rests, and the words say until when.
    private static func isHeldUntil(_ words: [String], _ times: [Int]) -> Bool {
        guard let rest = words.firstIndex(of: "bero"), let time = times.last, time > rest else { return false }
        return words[rest..<time].contains { ["til", "indtil"].contains($0) }
    }

    /// "til 1. juni": where it goes.
    private static func isNew(_ words: [String], at index: Int) -> Bool {
        let lead = words[..<index].suffix(3).filter { !["den", "d", "d.", "i", "mandag", "senest"].contains($0) }
        return lead.last == "til"
    }

    /// "ved en allonge af 24. februar": when a paper was written.
    private static func isOfPaper(_ words: [String], at index: Int) -> Bool {
        words[..<index].last { !["den", "d", "d."].contains($0) } == "af"
    }

    /// "ikke i oktober, men i januar".
    private static func isContrasted(_ words: [String], at index: Int) -> Bool {
        let lead = words[..<index].last { !["i", "den", "d", "d.", "til", "fra", "på"].contains($0) }
        return lead == "ikke" && words.indices.contains(index + 1) && words[index + 1] == "men"
    }

    /// "i stedet for i maj", "mod tidligere 1. maj", "oprindeligt i maj".
    private static func isFormer(_ words: [String], at index: Int) -> Bool {
        let lead = Array(words[..<index].suffix(5))
        return formerLeads.contains { phrase in
            guard let last = lead.indices.last(where: { matches(lead, phrase, at: $0) }) else { return false }
            return lead[(last + phrase.count)...].allSatisfy {
                ["i", "den", "d", "d.", "til", "fra", "på", "for", "planlagt"].contains($0)
            }
        }
    }

    private static let formerLeads: [[String]] = [
        ["i", "stedet", "for"], ["mod", "tidligere"], ["mod", "planlagt"], ["mod", "oprindeligt"], ["frem", "for"],
        ["oprindeligt"], ["oprindelig"], ["hidtil"], ["senest", "meldt", "ud"], ["tidligere"],
        ["tidligere", "udmeldt"], ["tidligere", "meldt", "ud"], ["fremfor"], ["ikke", "som", "planlagt"],
        ["ikke", "som", "forudsat"], ["ikke", "som", "aftalt"], ["mod", "forudsat"], ["mod", "ventet"],
        ["mod", "forventet"], ["mod", "hidtil"], ["mod", "lovet"], ["mod", "aftalt"],
    ]

    private static let missed = PhraseSet(
        """
        skulle have, skulle være, ikke længere realistisk, ikke længere realistiske, kan ikke holdes,
        kan ikke nås, kan ikke overholdes, nås ikke, holder ikke, ikke at kunne nå, ikke kunne nå, kan ikke nå, kan ikke længere, ikke nås, ikke overholdes,
        blev ikke nået, stod til, når ikke at, ikke længere muligt, ikke længere holde, nåede ikke, i bero
        """
    )

    /// "hvor den oprindelige plan sagde juni": what is said of a plan that no longer is.
    private static let formerPlan = PhraseSet(
        """
        oprindelige plan, oprindelige tidsplan, hidtidige plan, hidtidige tidsplan, tidligere tidsplan, tidligere plan,
        gamle tidsplan, gamle plan, første tidsplan
        """
    )

    private static let cancelled = PhraseSet(
        """
        udgår, bortfalder, droppes, aflyses, opgives, skrinlægges, aflyst, droppet, opgivet, bortfaldet, udgået,
        gennemføres ikke, bliver ikke til noget, skrinlagt, indstilles helt, annulleres, annulleret
        """
    )

    private static let moved = PhraseSet(
        """
        i stedet for, senere end, tidligere end planlagt, før planlagt, ny måldato, ny dato, ny frist,
        ny tidsplan, nyt tidspunkt, ny termin, i stedet, ny deadline, nye dato, ændret til, ændret fra,
        ændres til, ændres fra, trukket ud, trækker ud
        """
    )

    private static let unchanged = PhraseSet(
        """
        fastholdes, fastholdt, uændret, ændres ikke, er ikke ændret, står fast, står ved magt, fastholder,
        påvirkes ikke, ikke truet, ikke i fare, berøres ikke, ikke berørt, ikke påvirket, stadig, planen holder, tidsplanen holder
        """
    )

    private static let asPlanned = PhraseSet(
        """
        som planlagt, planmæssigt, efter planen, som aftalt, som forudsat, som forventet, til tiden,
        ifølge planen, følger tidsplanen, følger planen
        """
    )

    private static func movedStems(_ word: String) -> Bool {
        stems.contains(where: word.hasPrefix) && !word.hasSuffix("ning") && !word.hasSuffix("else")
            && !word.hasSuffix("elsen")
    }

    private static let stems = [
        "flytter", "flyttes", "flyttet", "rykkes", "rykker", "rykket", "udskyd", "udskudt", "udskød", "udsættes",
        "udsat",
        "forskyd",
        "forskud", "fremryk", "forsink", "skubbes", "skubbet", "forlæng", "omberamm", "parker", "glider", "gled",
        "skrider",
        "skred", "trækkes", "henlæg",
        "skydes", "skudt",
    ]

    /// "blev ikke klar i maj", "kan ikke begynde 1. april": the time is that of something that does not happen then.
    ///
    /// "ikke før maj" gives a time after all, and "ikke senere end" and "ikke kun" deny something else.
    private static func isDenied(_ reading: ClauseReading, _ words: [String]) -> Bool {
        guard let index = words.firstIndex(of: "ikke"), reading.clause.tokens.contains(where: { $0.time != nil }),
            reading.clause.subordinator != "hvis", !reading.clause.isBounded, !unchanged.occurs(in: words)
        else { return false }
        if let time = reading.clause.tokens.lastIndex(where: { $0.time != nil }), time < index,
            words[time..<index].contains(where: FunctionWords.coordinators.contains)
        {
            return false
        }
        let next = words.indices.contains(index + 1) ? words[index + 1] : ""
        // "for ikke at miste pladsen"
        guard next != "at" || index == 0 || words[index - 1] != "for" else { return false }
        guard !["kun", "alene", "bare", "blot", "mindst", "senere", "mere", "længere", "tidligere"].contains(next),
            !words.contains("før"), !words.contains("førend"), !words.contains("først")
        else { return false }
        return !reading.clause.tokens.contains {
            $0.time != nil && ($0.lower.hasPrefix("før") || $0.lower.hasPrefix("tidligst"))
        }
    }

    /// "skulle oprindeligt have stået færdig", "som skulle holdes i maj".
    private static func shouldHave(_ reading: ClauseReading, _ words: [String]) -> Bool {
        if wouldHave(words) { return true }
        guard let index = words.firstIndex(of: "skulle") else { return false }
        if reading.isRelative { return true }
        return words[(index + 1)...].prefix(4).contains { $0 == "have" || $0 == "været" }
    }

    /// "kunne vejen have været klar i maj": what would be, had something else been so.
    private static func wouldHave(_ words: [String]) -> Bool {
        guard let index = words.firstIndex(where: { $0 == "kunne" || $0 == "ville" }) else { return false }
        return zip(words[index...], words[index...].dropFirst()).contains { $0 == "have" && VerbLooks.isParticiple($1) }
    }

    /// "ikke længere realistisk", also with the verb between.
    private static func isUnrealistic(_ words: [String]) -> Bool {
        words.contains("ikke")
            && words.contains { ["realistisk", "realistiske", "realistiskt", "holdbar", "holdbart"].contains($0) }
    }

    /// "var planlagt til", "var sat til", "blev lovet til": it no longer is.
    private static func wasPlanned(_ words: [String]) -> Bool {
        if zip(words, words.dropFirst()).contains(where: { $0 == "blev" && $1 == "lovet" }) { return true }
        guard let index = words.firstIndex(of: "var") else { return false }
        return words[(index + 1)...].prefix(3).contains { planned.contains($0) }
    }

    private static let planned: Set<String> = [
        "planlagt", "sat", "fastsat", "forventet", "berammet", "tiltænkt", "udmeldt", "lovet", "annonceret",
    ]

    private static func matches(_ words: [String], _ phrase: [String], at index: Int) -> Bool {
        words[index...].starts(with: phrase)
    }
}
