import Portfolio

/// Dependencies that one clause states by itself: "afhænger af", "danner grundlag for", "efter høringen", "parallelt med".
struct PhraseDependencies {
    let finder: EventFinder
    let lags: LagReader

    func found(in reading: ClauseReading, background: Background) -> [FoundDependency] {
        let words = reading.clause.tokens.map(\.lower)
        if let waiting = waitsFor(reading, words, background) { return [waiting] }
        if let basis = isBasis(reading, words, background) ?? condition(reading) { return [basis] }
        if let banned = noneWithout(reading, words) { return [banned] }
        if let merged = merges(reading, words) { return [merged] }
        if let both = parallel(reading, words, background) { return [both] }
        guard let event = finder.event(of: reading, background: background) else { return [] }
        var result: [FoundDependency] = []
        if let previous = background.event, previous != event, startsAfter(reading, words) {
            result.append(FoundDependency(from: previous, to: event, kind: .finishToStart))
        }
        guard reading.tense != .past else { return result }
        return result + beside(reading, event: event, words: words)
    }

    /// "Ingen pilot uden godkendt sikkerhedstest": what there is none of without the other.
    private func noneWithout(_ reading: ClauseReading, _ words: [String]) -> FoundDependency? {
        guard !reading.hasVerb, DependencyVocabulary.none.contains(words.first ?? ""),
            let waiting = reading.phrases.first,
            waiting.preposition == nil, finder.writer.namesEvent(waiting),
            let first = reading.phrases.first(where: {
                $0.preposition == PointingWords.danish.without && finder.writer.namesEvent($0)
            }),
            let from = finder.writer.nominal(first, reading.phrases(following: first)),
            let to = finder.writer.nominal(waiting.without(words: 1))
        else { return nil }
        return FoundDependency(from: from, to: to, kind: .finishToStart)
    }

    /// "Ruteplanlægningen afhænger af adresseudtrækket", "Udrulningen afventer testen".
    private func waitsFor(_ reading: ClauseReading, _ words: [String], _ background: Background) -> FoundDependency? {
        guard !reading.isDenied, let verb = words.firstIndex(where: { DependencyVocabulary.waiting.contains($0) })
        else { return nil }
        let isPlainWait = DependencyVocabulary.plainlyWaiting.contains(words[verb])
        let phrase = reading.phrases.first {
            $0.indices.lowerBound > verb
                && $0.preposition.map { DependencyVocabulary.waitedFor.contains($0) } ?? !isPlainWait
        }
        guard let phrase, ClauseReading.isThing(phrase) else { return nil }
        let subject = reading.subject.flatMap { $0.indices.upperBound <= verb ? $0 : nil }
        let to =
            subject.flatMap { finder.writer.nominal($0, reading.phrases(following: $0)) }
            ?? backwards(reading, background)
        guard let to, subject.map(happens) ?? true,
            let from = finder.writer.nominal(phrase, reading.phrases(following: phrase)), from != to
        else {
            return nil
        }
        return FoundDependency(from: from, to: to, kind: .requires)
    }

    /// "udfordringer, der kræver en indsats": what only is so waits for nothing.
    private func happens(_ subject: Phrase) -> Bool {
        finder.writer.namesEvent(subject) || EventFinder.looksLikeEvent(subject) || Definite.isDefinite(subject.words)
    }

    private func backwards(_ reading: ClauseReading, _ background: Background) -> EventLabel? {
        guard reading.refersBack || reading.clause.joint == .coordinator else { return nil }
        guard !reading.startsWithDet, let theme = background.theme else { return background.event }
        guard happens(theme.phrase) else { return nil }
        return finder.writer.nominal(theme.phrase, theme.complements)
    }

    /// "Kortlægningen skal danne fundament for fase 2".
    private func isBasis(_ reading: ClauseReading, _ words: [String], _ background: Background) -> FoundDependency? {
        guard let noun = words.firstIndex(where: { DependencyVocabulary.bases.contains($0) }),
            words.contains(where: { DependencyVocabulary.forming.contains($0) }),
            let subject = reading.subject, subject.indices.upperBound <= noun,
            let phrase = reading.phrases.first(where: {
                $0.indices.lowerBound > noun && $0.preposition == SmallWord.for
            }),
            let from = finder.writer.namesEvent(subject)
                ? finder.writer.nominal(subject, reading.phrases(following: subject)) : nil
        else { return nil }
        let later = reading.phrases.first {
            $0.indices.lowerBound >= phrase.indices.lowerBound && finder.writer.namesEvent($0)
        }
        guard let to = later.flatMap({ finder.writer.nominal($0) }), to != from else { return nil }
        return FoundDependency(from: from, to: to, kind: .requires)
    }

    /// "Forudsætningen for flytningen er en ibrugtagningstilladelse": what the noun is put equal to.
    private func condition(_ reading: ClauseReading) -> FoundDependency? {
        guard let finite = reading.finite, reading.clause.tokens[finite].lower == SmallWord.is,
            let to = finder.conditioned(reading),
            let phrase = reading.phrases.first(where: {
                $0.preposition == nil && $0.indices.lowerBound > finite && finder.writer.namesEvent($0)
            }), let from = finder.writer.nominal(phrase, reading.phrases(following: phrase)), from != to
        else { return nil }
        return FoundDependency(from: from, to: to, kind: .requires)
    }

    /// "Projekterne lægges sammen", "A slås sammen med B".
    private func merges(_ reading: ClauseReading, _ words: [String]) -> FoundDependency? {
        let isMerger =
            reading.does(.merging)
            || words.contains(DependencyVocabulary.together)
                && words.contains(where: DependencyVocabulary.merging.contains)
        guard isMerger, let subject = reading.subject ?? reading.phrases.first,
            words.contains(where: { DependencyVocabulary.merged.contains(where: $0.hasPrefix) }),
            let one = finder.writer.nominal(subject)
        else { return nil }
        if let (first, second) = pair(subject) { return FoundDependency(from: first, to: second, kind: .mergedWith) }
        let other = reading.phrases.first {
            $0.preposition == SmallWord.with && $0 != subject && $0.head?.lower != DependencyVocabulary.advantage
        }
        return FoundDependency(from: other.flatMap { finder.writer.nominal($0) } ?? one, to: one, kind: .mergedWith)
    }

    /// "Projekterne Grøn By og Ren By": the two names.
    private func pair(_ subject: Phrase) -> (EventLabel, EventLabel)? {
        guard let joint = subject.words.firstIndex(where: { $0.lower == SmallWord.and }) else { return nil }
        let first = subject.words[..<joint].drop { word in
            DependencyVocabulary.projects.contains(where: word.lower.hasPrefix)
        }
        let second = subject.words[(joint + 1)...]
        return label(first).flatMap { one in label(second).map { (one, $0) } }
    }

    private func label(_ words: ArraySlice<Token>) -> EventLabel? {
        guard !words.isEmpty else { return nil }
        let phrase = Phrase(
            preposition: nil, words: Array(words), indices: 1..<1 + words.count, note: nil, opensSentence: false)
        return finder.writer.nominal(phrase)
    }

    /// "Parallelt med sporarbejdet tegnes pladsen", "Anlægget af stien sker sideløbende med gravearbejdet": two things at
    /// once, be their words known or not.
    private func parallel(_ reading: ClauseReading, _ words: [String], _ background: Background) -> FoundDependency? {
        guard reading.hasVerb, reading.tense != .past,
            let phrase = reading.phrases.first(where: { phrase in
                let index = phrase.indices.lowerBound - 2
                return phrase.preposition == SmallWord.with && words.indices.contains(index)
                    && DependencyVocabulary.beside.contains(words[index])
            }), Definite.isDefinite(phrase.words) || finder.writer.namesEvent(phrase),
            let other = finder.writer.nominal(phrase, reading.phrases(following: phrase)),
            let event = acted(reading) ?? finder.event(of: reading, background: background) ?? finder.spare(reading),
            event.name != other.name
        else { return nil }
        return FoundDependency(from: other, to: event, kind: .startToStart)
    }

    /// "tegner kommunen stien": what a body works on.
    private func acted(_ reading: ClauseReading) -> EventLabel? {
        guard reading.verb == nil, reading.subject.map(finder.isActor) ?? false,
            let object = finder.usable(reading.object), let verb = reading.mainVerb
        else { return nil }
        return finder.writer.verbatim(theme: object, verb: Token.passive(of: verb))
    }

    /// "Herefter igangsættes …": after what was spoken of before.
    private func startsAfter(_ reading: ClauseReading, _ words: [String]) -> Bool {
        let said = words.first == SmallWord.first ? words.dropFirst() : words[...]
        // "Testen kan først ske derefter."
        if words.contains(SmallWord.first), reading.verb != nil, DependencyVocabulary.after.contains(words.last ?? "") {
            return true
        }
        guard let first = said.first, reading.verb != nil || reading.isPassive,
            reading.clause.times.isEmpty || words.count > 3
        else {
            return false
        }
        return DependencyVocabulary.after.contains(first)
    }

    /// "efter høringen", "forud for udbuddet", "parallelt med testen". What is not told as known ("efter tilbud fra tre
    /// firmaer") is no event of the plan.
    private func beside(_ reading: ClauseReading, event: EventLabel, words: [String]) -> [FoundDependency] {
        reading.phrases.compactMap { phrase in
            // "efter fire ugers høring" has a length, "fire uger efter høringen" a lag.
            let front = phrase.indices.lowerBound - 1
            let isMeasured = front > 0 && reading.clause.tokens[front].time != nil
            let counting = words[..<max(0, front)].reversed().prefix { DependencyVocabulary.counting.contains($0) }
                .count
            let lag = isMeasured ? nil : lags.lag(at: front - 1 - counting, in: reading)
            guard let preposition = phrase.preposition, finder.writer.namesEvent(phrase),
                reading.verb != nil || words.contains(SmallWord.must) || preposition == PointingWords.danish.without
                    || lag != nil,
                let other = finder.writer.nominal(phrase, reading.phrases(following: phrase)), other != event,
                other.name != event.name
            else { return nil }
            let index = front - (isMeasured || lag != nil ? 2 : 1)
            let before = words.indices.contains(index) ? words[index] : ""
            guard
                DependencyVocabulary.bare.contains(preposition) || Definite.isDefinite(phrase.words) || isMeasured
                    || lag != nil
                    || before == SmallWord.first
            else { return nil }
            let isCounted = preposition == DependencyVocabulary.countedFrom && lag != nil
            switch isCounted ? .after : DependencyVocabulary.order(preposition, after: before) {
            case .required: return FoundDependency(from: other, to: event, kind: .requires)
            case .after where preposition == SmallWord.after && Accord.isNamed(by: phrase): return nil
            // "forlængelse af kontrakten" is what is done to it; "i forlængelse af høringen" is after it.
            case .extending where !(index > 0 && words[index - 1] == SmallWord.in): return nil
            case .after, .extending:
                return FoundDependency(from: other, to: event, kind: .finishToStart, lag: lag?.after ?? .none)
            case .never where reading.isDenied:
                return FoundDependency(from: other, to: event, kind: .finishToStart)
            case .before:
                return FoundDependency(from: event, to: other, kind: .finishToStart, lag: lag?.before ?? .none)
            case .beside: return FoundDependency(from: other, to: event, kind: .startToStart)
            case .never, nil: return nil
            }
        }
    }
}
