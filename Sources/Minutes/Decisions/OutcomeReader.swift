import Language
import Portfolio

/// Tells the outcomes that a sentence of a decision states.
///
/// "Godkendt.", "Sagen udsættes", "Udvalget godkendte planen" state one; "tog orienteringen til efterretning og godkendte
/// planen" states two. What stands behind "at", "som" or "idet" tells of something else, a count of votes says nothing by
/// itself, and neither does what a few of those who meet could not agree to.
struct OutcomeReader {
    let text: SourceText
    var vocabulary = DecisionVocabulary.danish

    /// An outcome that a sentence states.
    struct Verdict {
        /// What the sentence's form is worth.
        enum Strength: Int, Comparable {
            /// The wording stands inside: "Den plan, udvalget fik vist, er stort set godkendt".
            case inside
            /// "Chefen fremlagde planen": what was said, unless something else says more.
            case told
            /// The sentence begins with it behind its subject: "Sagen udsættes", "Udvalget godkendte planen".
            case leading
            /// The sentence begins with it: "Godkendt."
            case bare

            static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
        }

        var outcome: Decision.Outcome
        var strength: Strength
        /// It is about a motion that comes before the case itself.
        var isOfAmendment = false
        /// The byte behind the wording.
        var end: Int
    }

    typealias Found = (start: Int, match: PhraseTable<DecisionVocabulary.Wording>.Match)

    func verdicts(of sentence: Range<Int>) -> [Verdict] {
        let found = vocabulary.wordings.all(in: text, range: sentence)
        let first = firstWord(sentence)
        guard !found.isEmpty, vocabulary.votes.match(in: text, at: first, until: sentence.upperBound) == nil else {
            return []
        }
        if let told = verdicts(behindColonOf: found[0], until: sentence.upperBound) { return told }
        var verdicts: [Verdict] = []
        for wording in found {
            guard var verdict = verdict(of: wording, behind: verdicts.last, in: first..<sentence.upperBound) else {
                continue
            }
            verdict = resolved(verdict, of: wording, until: sentence.upperBound)
            if verdict.outcome == .forwarded, let reported = reported(in: found, behind: wording) {
                verdict.outcome = reported
            }
            verdicts.append(verdict)
        }
        return merged(verdicts)
    }

    /// "Bestyrelsen besluttede: Planen godkendt": behind the colon stands what was decided.
    private func verdicts(behindColonOf wording: Found, until end: Int) -> [Verdict]? {
        let colon = text.skippingSpace(from: wording.match.end, until: end)
        guard colon < end, text.utf8[colon] == UInt8(ascii: ":") else { return nil }
        let told = verdicts(of: colon + 1..<end)
        return told.isEmpty ? nil : told
    }

    /// Whether a line consists of the words of a decision: "Godkendt.", "Taget til efterretning", "Sagen udsættes",
    /// "Udsat til næste møde."; not "Godkendt budget for 2021".
    func isNothingBut(_ line: Range<Int>) -> Bool {
        let first = firstWord(line)
        guard line.count >= 4, let wording = vocabulary.wordings.first(in: text, range: first..<line.upperBound),
            let verdict = verdict(of: wording, behind: nil, in: first..<line.upperBound), verdict.strength >= .leading
        else { return false }
        return isClosed(wording.match.end, until: line.upperBound)
    }

    /// Whether a sentence ends behind a wording, or goes on as decisions do: "Udsat til næste møde".
    func isClosed(_ end: Int, until limit: Int) -> Bool {
        let rest = text.trimmed(end..<limit)
        return text.utf8[rest].allSatisfy { ".!*:".utf8.contains($0) }
            || vocabulary.additions.match(in: text, at: rest.lowerBound, until: rest.upperBound) != nil
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

    /// One verdict an outcome, and none beside what says more: a discussion beside a decision, sending on beside putting
    /// off.
    private func merged(_ verdicts: [Verdict]) -> [Verdict] {
        var kept: [Verdict] = []
        let outcomes = Set(verdicts.map(\.outcome))
        for verdict in verdicts where !kept.contains(where: { $0.outcome == verdict.outcome }) {
            let isLess =
                switch verdict.outcome {
                case .discussed, .agreed: outcomes.contains { $0 != .discussed && $0 != .agreed && $0 != .none }
                case .forwarded: outcomes.contains(.postponed) || outcomes.contains(.recommended)
                default: false
                }
            if !isLess || verdicts.count == 1 { kept.append(verdict) }
        }
        if outcomes == [.discussed, .agreed] { kept.removeAll { $0.outcome == .discussed } }
        return kept
    }
}
