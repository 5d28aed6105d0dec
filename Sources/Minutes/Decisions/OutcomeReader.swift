import Language
import Portfolio

/// Tells the outcome that a sentence of a decision states.
struct OutcomeReader {
    let text: SourceText

    /// How much a sentence says of the decision.
    struct Verdict {
        /// What the sentence's form is worth.
        enum Strength: Int, Comparable {
            /// "Det drøftes videre": no wording that is known.
            case silent
            /// The wording stands inside: "Udvalget godkendte i juni planen".
            case inside
            /// The sentence begins with it behind its subject: "Sagen udsættes", "Udvalget godkendte planen".
            case leading
            /// The sentence begins with it: "Godkendt."
            case bare

            static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
        }

        let outcome: Decision.Outcome
        let strength: Strength
        /// How telling the outcome is beside others of the same strength.
        let rank: Int
    }

    private static let wordings = PhraseTable(
        OutcomeRules.all.enumerated().flatMap { rank, rule in rule.phrases.map { ($0, (rule.outcome, rank)) } })

    /// What may stand before the wording of a sentence that is the decision itself.
    private static let subjects = PhraseTable([
        "indstillingen", "indstillingerne", "indstillinger", "indstilling", "sagen", "punktet", "orienteringen",
        "dagsordenen", "dagsorden", "referatet", "ansøgningen", "forslaget", "status", "redegørelsen", "meddelelserne",
        "blev", "bliver", "er", "enstemmigt", "drøftet og", "drøftede", "det", "der", "ad", "planen", "oplægget",
        "udvalget",
        "direktionen", "byrådet", "bestyrelsen", "styregruppen", "kommunalbestyrelsen", "regionsrådet", "rådet",
        "økonomiudvalget", "beslutningen", "præsentationen", "gennemgangen", "administrationens", "forvaltningens",
        "indstillingens", "beslutning", "tages", "taget", "kan", "notatet", "programmet", "at", "derfor", "herefter",
        "desuden", "endvidere", "samtidig",
    ])

    /// Conditions and wishes that a body adds to what it approves.
    private static let changes = PhraseTable([
        "idet", "dog", "med den ændring", "med den tilføjelse", "med den kommentar", "med den bemærkning",
        "med følgende",
        "med en præcisering", "med den præcisering", "med bemærkning", "med bemærkninger", "med ændringer",
        "med de ændringer", "med de bemærkninger", "med tilføjelse", "med tilføjelser", "under forudsætning af",
        "på betingelse af", "således at", "med de tilføjelser", "med rettelser", "med følgende tilføjelse",
        "med forbehold for at",
        "med undtagelse af", "bortset fra", "med det forbehold", "med enkelte ændringer",
    ])

    func verdict(of sentence: Range<Int>) -> Verdict {
        let first = firstWord(sentence)
        let front = behindSubject(first, until: sentence.upperBound)
        let found = Self.wordings.all(in: text, range: sentence)
        guard let telling = best(found, front: front) else {
            return Verdict(outcome: .agreed, strength: .silent, rank: OutcomeRules.all.count)
        }
        var (outcome, rank) = telling.match.meaning
        if outcome == .approved,
            Self.changes.first(in: text, range: telling.match.end..<sentence.upperBound) != nil
        {
            outcome = .approvedWithChanges
        }
        if outcome == .none { rank = OutcomeRules.all.count }
        let start = found.first?.start ?? telling.start
        let strength: Verdict.Strength = start <= first ? .bare : (start <= front ? .leading : .inside)
        return Verdict(outcome: outcome, strength: strength, rank: rank)
    }

    /// Whether a line consists of the words of a decision: "Godkendt.", "Taget til efterretning", "Sagen udsættes",
    /// "Udsat til næste møde."; not "Godkendt budget for 2021".
    func isNothingBut(_ line: Range<Int>) -> Bool {
        let start = behindSubject(firstWord(line), until: line.upperBound)
        guard let wording = Self.wordings.match(in: text, at: start, until: line.upperBound), line.count >= 4 else {
            return false
        }
        let rest = text.trimmed(wording.end..<line.upperBound)
        let isClosed = text.utf8[rest].allSatisfy { ".!*".utf8.contains($0) }
        return isClosed || Self.additions.match(in: text, at: rest.lowerBound, until: rest.upperBound) != nil
    }

    /// What may go on a decision in its own line.
    private static let additions = PhraseTable([
        "til næste", "til mødet", "til et senere", "til den", "på næste", "med bemærkning", "med bemærkninger",
        "med ændringer", "uden bemærkninger", "som indstillet", "enstemmigt", "med stemmerne", "idet",
    ])

    private typealias Wording = (start: Int, match: PhraseTable<(Decision.Outcome, Int)>.Match)

    /// The wording that counts: one at the sentence's front before others, then by the order of the rules.
    ///
    /// "Godkendt, idet sagen udsættes": the front decides. "Udvalget drøftede sagen, og det blev aftalt at …": a
    /// discussion says least, so that what came out of it counts.
    private func best(_ found: [Wording], front: Int) -> Wording? {
        let telling = found.filter { $0.match.meaning.0 != .none }
        let leading = found.filter { $0.start <= front }
        let isDiscussion = leading.allSatisfy { $0.match.meaning.0 == .discussed }
        return (isDiscussion ? telling : leading).min { $0.match.meaning.1 < $1.match.meaning.1 }
    }

    private func firstWord(_ sentence: Range<Int>) -> Int {
        var position = sentence.lowerBound
        while position < sentence.upperBound, !Letters.isWord(text.utf8[position]),
            text.utf8[position] != UInt8(ascii: "-")
        {
            position += 1
        }
        return position
    }

    /// Behind a sentence's subject and auxiliary ("Sagen blev …", "Derfor blev det …").
    private func behindSubject(_ start: Int, until end: Int) -> Int {
        var position = behindPassive(start, until: end) ?? start
        while let match = Self.subjects.match(in: text, at: position, until: end) {
            position = text.skippingSpace(from: match.end, until: end)
        }
        return position
    }

    /// Behind "Regnskabet blev", "Budgettet er": one word, whatever it is, and the auxiliary of a passive.
    private func behindPassive(_ start: Int, until end: Int) -> Int? {
        var position = start
        while position < end, Letters.isWord(text.utf8[position]) { position += 1 }
        let next = text.skippingSpace(from: position, until: end)
        guard next > position, let match = Self.auxiliaries.match(in: text, at: next, until: end) else { return nil }
        return text.skippingSpace(from: match.end, until: end)
    }

    private static let auxiliaries = PhraseTable(["blev", "bliver"])
}
