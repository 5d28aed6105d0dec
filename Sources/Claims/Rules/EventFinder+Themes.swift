import Portfolio

/// What an event is about.
extension EventFinder {
    /// What the verb is done to: the object, or in the passive the subject.
    ///
    /// "den anden følger 3. maj" is about another of what was spoken of before.
    func theme(of reading: ClauseReading, background: Background) -> Theme? {
        guard let own = theme(of: reading) else { return nil }
        guard let counted = another(own.phrase, of: background) else { return own }
        return Theme(counted, in: reading)
    }

    /// "den anden" after "første prøve" is "anden prøve", "den nye" after "den gamle bro" is "den nye bro".
    private func another(_ phrase: Phrase, of background: Background) -> Phrase? {
        guard let head = phrase.head, phrase.words.count <= 2, let before = background.theme?.phrase,
            let noun = before.head
        else { return nil }
        let isCounted = OrdinalWords.others.contains(head.lower) && writer.namesEvent(before)
        guard isCounted || isOfSame(phrase, before) else { return nil }
        return Phrase(
            preposition: nil, words: (isCounted ? [head] : phrase.words) + [noun], indices: phrase.indices, note: nil,
            opensSentence: phrase.opensSentence)
    }

    /// Whether an adjective alone tells which of the things it is that were spoken of with one: "den gamle bro … den nye".
    private func isOfSame(_ phrase: Phrase, _ before: Phrase) -> Bool {
        guard phrase.words.count == 2, LabelForms.plainArticles.contains(phrase.words[0].lower),
            before.words.count == 3, before.words[0].lower == phrase.words[0].lower, let head = phrase.head
        else { return false }
        return NounLooks.isOnlyAdjective(head.lower)
    }

    /// What the verb is done to, as the clause itself says.
    func theme(of reading: ClauseReading) -> Theme? {
        let subject = usable(reading.subject).flatMap { standsOutside($0, reading) ? nil : $0 }
        let isHanded = reading.verb?.particles.last == EventWords.handed
        if let subject, isHanded || reading.verb?.event.comesFrom ?? false { return Theme(subject, in: reading) }
        if reading.isPassive || reading.verb?.event.role == .carrier, !hasActiveObject(reading) {
            return subject.map { Theme($0, in: reading) }
        }
        if let object = usable(reading.object) { return Theme(object, in: reading) }
        guard let subject, !(isActor(subject) && hasBoundComplement(reading)) else { return nil }
        return Theme(subject, in: reading)
    }

    /// "en plan, der forelægges udvalget", "en rapport, som parken fremlægger": what it is about stands before the clause.
    private func standsOutside(_ subject: Phrase, _ reading: ClauseReading) -> Bool {
        guard reading.isRelative, let finite = reading.finite, case .event? = reading.verb?.event.role else {
            return false
        }
        if subject.indices.lowerBound > finite { return reading.isPassive && isActor(subject) }
        return !reading.isPassive && reading.object == nil && reading.clause.subordinator == SmallWord.which
    }

    /// What a later "den" or "de" stands for: the subject, or where a body acts what it acts on.
    func topic(of reading: ClauseReading) -> Theme? {
        guard let subject = usable(reading.subject), !isActor(subject), !isOffice(subject) else {
            return theme(of: reading)
        }
        guard isSpeaker(subject, in: reading) else { return Theme(subject, in: reading) }
        return reading.phrases.first { $0.indices.lowerBound > subject.indices.upperBound && ClauseReading.isThing($0) }
            .map { Theme($0, in: reading) }
    }

    /// "Kommunen afholder et borgermøde", "Lærerne gennemfører kurset": an active carrier with an object.
    func hasActiveObject(_ reading: ClauseReading) -> Bool {
        guard !reading.isPassive, let object = usable(reading.object) else { return false }
        return writer.namesEvent(object)
            || usable(reading.subject).map {
                isActor($0) || reading.does(.rescheduling) && isPerson($0)
            } ?? true
    }

    /// "Karen Skov spurgte til broen. Den lukkes i maj": a name of which nothing but an active verb of no event tells is that
    /// of a person, and no thing that a later "den" can mean.
    private func isSpeaker(_ subject: Phrase, in reading: ClauseReading) -> Bool {
        (2...3).contains(subject.words.count) && subject.words.allSatisfy(\.startsUpperCase)
            && subject.words.allSatisfy { $0.text.allSatisfy(\.isLetter) }
            && reading.verb == nil && reading.tense == .past && !reading.isPassive && !writer.namesEvent(subject)
    }

    func hasBoundComplement(_ reading: ClauseReading) -> Bool {
        guard case .noun(_, let link)? = reading.verb?.event.style else { return false }
        return reading.phrases.contains { $0.preposition == link }
    }

    func isActor(_ phrase: Phrase) -> Bool { phrase.head.map { Boards.isActor($0.lower) } ?? false }

    func usable(_ phrase: Phrase?) -> Phrase? {
        guard let phrase, ClauseReading.isThing(phrase), !words.nobody.contains(phrase.words[0].lower),
            !isQuality(phrase), phrase.words.count < 2 || phrase.words[1].lower != SmallWord.than
        else { return nil }
        return phrase
    }

    /// "konkret", "politisk": how something is, and no thing.
    private func isQuality(_ phrase: Phrase) -> Bool {
        guard phrase.words.count == 1, let only = phrase.words.first,
            !LabelForms.inflected.contains(where: only.lower.hasSuffix),
            phrase.opensSentence || !only.startsUpperCase
        else { return false }
        return NounLooks.isOnlyAdjective(only.lower)
    }

    /// "Kontrakten, som ikke kan forlænges, udløber": the subject stands in the clause before.
    func inheritedTheme(_ reading: ClauseReading, background: Background) -> Theme? {
        let isImpersonal = reading.says(SmallWord.there) && !reading.isRelative
        if isImpersonal || reading.takesUpClause && reading.refersBack { return nil }
        if reading.isRelative, let previous = background.previous {
            let nearest = previous.phrases.last(where: ClauseReading.isThing) ?? background.theme?.phrase
            return nearest.map { Theme($0, in: previous) }
        }
        if reading.refersBack {
            return reading.startsWithDet
                ? neuter(background.theme, in: background.previous)
                    ?? background.earlierTheme.flatMap { neuter($0, in: nil) }
                : common(background)
        }
        guard reading.finite == 0 || reading.clause.joint == .coordinator || reading.clause.subordinator != nil else {
            return nil
        }
        return background.theme
    }

    /// "det" can stand for "systemet" and not for "kontrakten".
    func neuter(_ theme: Theme?, in reading: ClauseReading?) -> Theme? {
        guard let theme else { return nil }
        if theme.phrase.head?.lower.hasSuffix(EventWords.neuter) ?? false { return theme }
        let other = theme.complements.first { $0.head?.lower.hasSuffix(EventWords.neuter) ?? false }
        return other.flatMap { phrase in reading.map { Theme(phrase, in: $0) } }
    }

    /// "den" can stand for "kontrakten" and not for "udbuddet", where something else was spoken of before.
    private func common(_ background: Background) -> Theme? {
        guard let head = background.theme?.phrase.head?.lower, head.hasSuffix(EventWords.neuter),
            let earlier = background.earlierTheme, let other = earlier.phrase.head?.lower,
            other.hasSuffix(EventWords.common)
        else { return background.theme }
        return earlier
    }

    /// "Kommunen regner med at vedtage den i maj": who decides, where what is decided on was named before.
    func isDecider(_ theme: Theme, _ event: EventWord, _ reading: ClauseReading) -> Bool {
        (event.concept.has(.official) || reading.hasPronounObject) && !event.comesFrom && !reading.isPassive
            && theme.phrase == reading.subject
            && isActor(theme.phrase)
    }

    /// What "den" is, as the object of a clause: the object of the one before.
    func before(_ reading: ClauseReading, _ background: Background) -> Theme? {
        guard reading.hasPronounObject, let previous = background.previous, let object = usable(previous.object) else {
            return background.theme
        }
        return Theme(object, in: previous)
    }

    /// "Bestyrelsen får en indstilling om takster": a case comes before the body.
    func isCase(_ theme: Theme, for reading: ClauseReading) -> Bool {
        guard reading.subject.map(isActor) ?? false, let head = theme.phrase.head else { return false }
        return EventWords.papers.contains { head.lower == $0 || head.lower.hasSuffix("s" + $0) }
    }
}
