import Language
import Portfolio

extension OutcomeReader {
    /// What a wording says where it stands: `nil` when it tells of something or somebody else.
    func verdict(of wording: Found, behind last: Verdict?, in sentence: Range<Int>) -> Verdict? {
        guard let before = clause(before: wording, behind: last, in: sentence),
            let strength = strength(of: wording, before: before, isFirst: last == nil, until: sentence.upperBound)
        else { return nil }
        var verdict = Verdict(outcome: wording.match.meaning.outcome, strength: strength, end: wording.match.end)
        verdict.isOfAmendment = before.contains { word in vocabulary.amendments.contains { word.contains($0) } }
        if isNegated(wording, before: before, until: sentence.upperBound) {
            guard let opposite = opposite(of: verdict.outcome), !isOfFew(before) else { return nil }
            verdict.outcome = opposite
        } else if verdict.outcome == .approved {
            verdict.outcome = approval(wording, in: sentence)
        }
        return verdict
    }

    /// The words of a clause before its wording, in lower case; `nil` where another clause stands between.
    private func clause(before wording: Found, behind last: Verdict?, in sentence: Range<Int>) -> [String]? {
        let start = last?.end ?? sentence.lowerBound
        guard start <= wording.start, !hasComma(start..<wording.start, isFirst: last == nil) else { return nil }
        let words = lowerWords(start..<wording.start)
        guard !words.contains(where: vocabulary.subordinators.contains) else { return nil }
        guard last != nil else { return words }
        return words.lastIndex(where: vocabulary.coordinators.contains).map { Array(words[($0 + 1)...]) }
    }

    /// A comma that parts clauses: not that of "Teknik-, Miljø- og Klimaudvalget", nor that before "og".
    private func hasComma(_ range: Range<Int>, isFirst: Bool) -> Bool {
        var depth = 0
        for position in range {
            switch text.utf8[position] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            case UInt8(ascii: ",") where depth == 0:
                let next = text.skippingSpace(from: position + 1, until: range.upperBound)
                let joins = lowerWords(next..<range.upperBound).first.map(vocabulary.coordinators.contains) ?? false
                if text.byte(position - 1) != UInt8(ascii: "-"), isFirst || !joins { return true }
            default: break
            }
        }
        return false
    }

    private func strength(
        of wording: Found, before: [String], isFirst: Bool, until end: Int
    ) -> Verdict.Strength? {
        let meaning = wording.match.meaning
        if meaning.outcome == .none { return isAllOf(wording, before, until: end) ? .bare : nil }
        if meaning.needsCase, !before.isEmpty, !namesCase(before) { return nil }
        switch meaning.form {
        case .formula: return strength(ofFormula: wording, before: before, isFirst: isFirst, until: end)
        case .verb: return strength(ofVerb: wording, before: before, isFirst: isFirst, until: end)
        case .infinitive:
            guard let last = before.last(where: { !vocabulary.negations.contains($0) }),
                vocabulary.auxiliaries.contains(last),
                namesCase(before) || namesDecider(before) || before.first.map(vocabulary.auxiliaries.contains) ?? false
            else { return nil }
            return .leading
        }
    }

    /// "Ingen." is all that a sentence says; "Ingen bemærkninger til planen" may go on.
    private func isAllOf(_ wording: Found, _ before: [String], until end: Int) -> Bool {
        let isPhrase = text.utf8[wording.start..<wording.match.end].contains(0x20)
        return before.isEmpty && (isPhrase || isClosed(wording.match.end, until: end))
    }

    /// Behind its subject and an auxiliary, as a passive behind a few words, or as all that the sentence says.
    private func strength(
        ofFormula wording: Found, before: [String], isFirst: Bool, until end: Int
    ) -> Verdict.Strength? {
        if before.isEmpty { return .bare }
        guard before.count <= Self.longestSubject else { return nil }
        if before.suffix(4).contains(where: vocabulary.auxiliaries.contains) { return .leading }
        guard before.count <= 6 else { return .inside }
        if namesCase(before) || isFirst && isPassive(wording) { return .leading }
        guard isFirst else { return nil }
        return before.count <= 4 && isClosed(wording.match.end, until: end) ? .leading : .inside
    }

    /// "Det af to partier fremsatte forslag om en ny vej blev …".
    private static let longestSubject = 16

    private func strength(
        ofVerb wording: Found, before: [String], isFirst: Bool, until end: Int
    ) -> Verdict.Strength? {
        let isTold = vocabulary.rules[wording.match.meaning.rank].phrases.isEmpty
        if isOfFew(before) { return nil }
        let next = text.skippingSpace(from: wording.match.end, until: end)
        if vocabulary.earlier.match(in: text, at: next, until: end) != nil { return .inside }
        if before.isEmpty && isFirst || before.count <= 10 && (namesDecider(before) || isShortBody(before, wording)) {
            return isTold ? .told : .leading
        }
        if !isFirst, before.isEmpty { return isTold ? .told : .leading }
        if before.count <= 4, namesDecider(Array(lowerWords(wording.match.end..<end).prefix(3))) { return .leading }
        return wording.match.meaning.outcome == .discussed || isTold ? .told : nil
    }

    private func isPassive(_ wording: Found) -> Bool {
        let word = lowerWords(wording.start..<wording.match.end).first ?? ""
        return word.hasSuffix("s")
    }

    /// Whether the first word of a sentence is who decides or what is decided on: "Rådet", "Sagen".
    func beginsWithSubject(_ sentence: Range<Int>) -> Bool {
        let first = Array(lowerWords(sentence).prefix(1))
        return namesCase(first) || namesDecider(first)
    }

    /// "sagen", "Medlemsforslaget", "Mødeplanen".
    private func namesCase(_ words: [String]) -> Bool {
        words.contains { word in
            vocabulary.caseWords.contains { word == $0 || $0.utf8.count > 5 && word.hasSuffix($0) }
        }
    }

    private func namesDecider(_ words: [String]) -> Bool {
        words.contains { word in
            vocabulary.deciders.contains(word) || BodyVocabulary.isBody(0..<word.utf8.count, in: SourceText(word))
        }
    }

    /// "HMU besluttede at …": a body is named by its letters; two of them are a person's.
    private func isShortBody(_ before: [String], _ wording: Found) -> Bool {
        guard let subject = before.last, before.count == 1, subject.utf8.count >= Self.shortestBody else {
            return false
        }
        let written = text.trimmed(max(0, wording.start - subject.utf8.count - 1)..<wording.start)
        return written.count == subject.utf8.count && text.utf8[written].allSatisfy { $0 &- 0x41 < 26 }
    }

    private static let shortestBody = 3

    private func isOfFew(_ words: [String]) -> Bool { words.contains(where: vocabulary.minorities.contains) }

    private func isNegated(_ wording: Found, before: [String], until end: Int) -> Bool {
        if before.suffix(3).contains(where: vocabulary.negations.contains) { return true }
        guard wording.match.meaning.form == .verb else { return false }
        return lowerWords(wording.match.end..<end).first.map(vocabulary.negations.contains) ?? false
    }

    private func opposite(of outcome: Decision.Outcome) -> Decision.Outcome? {
        switch outcome {
        case .approved, .approvedWithChanges, .recommended, .agreed, .noted: .rejected
        default: nil
        }
    }

    private func approval(_ wording: Found, in sentence: Range<Int>) -> Decision.Outcome {
        let isChanged =
            vocabulary.changes.first(in: text, range: wording.match.end..<sentence.upperBound) != nil
            || vocabulary.amended.first(in: text, range: sentence.lowerBound..<wording.start) != nil
            || addsSomething(wording.match.end..<sentence.upperBound)
        return isChanged ? .approvedWithChanges : .approved
    }

    /// "med Anne Lunds tilføjelse"; "med enkelte rettelser" changes nothing.
    private func addsSomething(_ rest: Range<Int>) -> Bool {
        let words = lowerWords(rest)
        guard words.first.map(vocabulary.withWords.contains) ?? false else { return false }
        return words.dropFirst().prefix(Self.longestAddition).contains(where: vocabulary.changeNouns.contains)
    }

    private static let longestAddition = 4

    func lowerWords(_ range: Range<Int>) -> [String] {
        text.utf8[range].split { !Letters.isWord($0) && $0 != UInt8(ascii: "-") }.map {
            String(decoding: $0, as: UTF8.self).lowercased()
        }
    }
}

extension OutcomeReader {
    /// What was decided, where a verb only leads there: "besluttede at udsætte sagen", "besluttet, at rådet ikke kan bakke
    /// op om planen", "besluttede, at sagen udsættes".
    func resolved(_ verdict: Verdict, of wording: Found, until end: Int) -> Verdict {
        let leads = lowerWords(wording.start..<wording.match.end).contains(where: vocabulary.resolving.contains)
        guard leads, verdict.outcome == .agreed else { return verdict }
        for inner in vocabulary.wordings.all(in: text, range: wording.match.end..<end) {
            let before = lowerWords(wording.match.end..<inner.start)
            guard let purpose = before.firstIndex(of: vocabulary.purpose) else { continue }
            let clause = Array(before[(purpose + 1)...])
            guard clause.count <= 8, !clause.contains(where: vocabulary.subordinators.contains),
                isResolved(inner, clause)
            else { continue }
            var resolved = verdict
            let isDenied = clause.contains(where: vocabulary.negations.contains)
            resolved.outcome = inner.match.meaning.outcome
            if isDenied { resolved.outcome = opposite(of: resolved.outcome) ?? resolved.outcome }
            resolved.end = inner.match.end
            return resolved
        }
        return verdict
    }

    private func isResolved(_ inner: Found, _ clause: [String]) -> Bool {
        switch inner.match.meaning.form {
        case .infinitive:
            clause.isEmpty
                || clause.last.map { vocabulary.auxiliaries.union(vocabulary.negations).contains($0) } ?? false
        case .formula: namesCase(clause) && inner.match.meaning.outcome != .none
        case .verb: false
        }
    }

    /// What another body decided, in the words that send the case back or on: "med bemærkning, at byrådet har vedtaget
    /// indstillingen".
    func reported(in found: [Found], behind sending: Found) -> Decision.Outcome? {
        for wording in found where wording.start >= sending.match.end {
            let outcome = wording.match.meaning.outcome
            guard [.approved, .recommended, .rejected].contains(outcome) else { continue }
            let before = lowerWords(sending.match.end..<wording.start).suffix(12)
            let isTold =
                switch wording.match.meaning.form {
                case .formula: before.last.map(vocabulary.perfects.contains) ?? false
                case .verb: namesDecider(Array(before))
                case .infinitive: false
                }
            if isTold, before.contains(where: vocabulary.subordinators.contains) { return outcome }
        }
        return nil
    }
}
