import Language
import Portfolio

/// What must come before and after the time in which one takes another's place: whoever does it is chosen first, and the
/// agreement that it ends has not run out before. "Den næste vognmand har brug for 4-6 uger til at overtage
/// kørslen. Aftalen udløber den 30. april 2031."
struct Succession {
    let claims: [Claim]
    let lexicon: EventLexicon

    private var words: NeedWords { .danish }

    /// The dated event that a length is told of by another word: "Overgang til ny leverandør" is that the new one takes over.
    func known(_ found: FoundLength) -> EventLabel? {
        guard found.event.concept.has(.succeeding), let newcomer = found.choice?.stems, !newcomer.isEmpty else {
            return nil
        }
        return claims.first { claim in
            claim.event.concept.has(.succeeding) && newcomer.isSubset(of: claim.event.stems)
        }?.event
    }

    /// The order around a length. Where the item tells no end, other meetings may: then it is only inferred.
    func order(around claim: LengthClaim) -> [DependencyClaim] {
        guard claim.event.concept.has(.succeeding) else { return [] }
        let (ends, isOpen) = ends(after: claim)
        let choice = claim.choice.map { label in
            link(claim, ends.isEmpty ? .inferred : .stated, from: chosen(label), to: claim.event, lag: Lag(least: 1))
        }
        // What need not end sets no day; which of several ends is meant nobody says, and all of them may bind.
        let behind = isOpen ? [] : ends.isEmpty ? [lexicon.event(.expiring).flatMap(bare)].compactMap { $0 } : ends
        let isSaid = ends.count == 1
        return [choice].compactMap { $0 }
            + behind.map { link(claim, isSaid ? .stated : .inferred, from: claim.event, to: $0, lag: .none) }
    }

    private func link(
        _ claim: LengthClaim, _ basis: Dependency.Basis, from: EventLabel, to: EventLabel, lag: Lag
    ) -> DependencyClaim {
        DependencyClaim(
            from: from, to: to, kind: .finishToStart, basis: basis, lag: lag, citation: claim.citation,
            passage: claim.passage)
    }

    /// The agreements that the item says to run out and that still run when it says so, and whether one of them need not.
    private func ends(after claim: LengthClaim) -> (labels: [EventLabel], canBeProlonged: Bool) {
        let running = claims.filter { other in
            guard other.event.concept?.isLimit ?? false, other.modality != .done, let last = other.span.latest else {
                return false
            }
            return other.saidOn.map { $0 < last } ?? true && isRunning(other.event)
        }
        let labels = running.map(\.event).reduce(into: [EventLabel]()) { kept, event in
            if !kept.contains(where: { $0.name == event.name }) { kept.append(event) }
        }
        return (labels, running.contains { $0.signals.contains(.renewable) })
    }

    private func isRunning(_ label: EventLabel) -> Bool {
        FoldedWords.of(label.name).contains { word in
            words.running.contains(where: (Lexicon.danish.indefinite(of: word.word) ?? word.word).hasSuffix)
        }
    }

    /// The choice that the item dates, where it is of the same: "Leverandør valgt" for "Valg af ny leverandør".
    private func chosen(_ label: EventLabel) -> EventLabel {
        claims.first { claim in
            claim.event.concept?.family == .choice
                && claim.event.stems.contains { stem in label.stems.contains { $0 == stem } }
        }?.event ?? label
    }

    private func bare(_ event: EventWord) -> EventLabel? {
        guard case .noun(let head, _) = event.style else { return nil }
        return EventLabel(name: head, kind: .milestone, concept: event.concept)
    }
}
