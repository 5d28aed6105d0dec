import Language
import Portfolio

/// A way to read a duty out of a sentence.
struct DutyCandidate {
    let kind: Obligation.Kind
    let actor: Actor?
    var weight: Int
}

/// The ways in which a sentence can lay a duty on somebody.
struct DutyCandidates {
    let sentence: DutySentence
    let actors: ActorFinder
    let place: DutyPlace

    private var vocabulary: DutyVocabulary { sentence.vocabulary }

    func all() -> [DutyCandidate] {
        let told = sentence.words.indices.flatMap { index -> [DutyCandidate] in
            let ways = [must, futurePassive, request, undertaking, caseReturn, pledge]
            return ways.compactMap { $0(index) }.map { doubted($0, at: index) }
        }
        return told + [sendingBack()].compactMap { $0 }
    }

    /// "Sagen sendes tilbage til forvaltningen": so many words into the sentence it is another's opinion that it should be.
    private func sendingBack() -> DutyCandidate? {
        let head = sentence.words.prefix(Self.headLength).map(\.word)
        guard place.isDecision, !sentence.isQuotation, vocabulary.sendingsBack.occurs(in: head) else { return nil }
        return DutyCandidate(kind: .deferral, actor: nil, weight: 3)
    }

    private static let headLength = 8

    /// "Forvaltningen skal undersøge …", "Der skal indhentes tilbud", "Herefter vil forvaltningen give tilladelse".
    private func must(_ index: Int) -> DutyCandidate? {
        let isModal = vocabulary.modals.contains(sentence.word(index))
        let isExpected = vocabulary.expectations.contains(sentence.word(index))
        guard isModal || isExpected || vocabulary.intentions.contains(sentence.word(index)) else { return nil }
        let clause = sentence.clause(around: index)
        guard let verb = ((index + 1)..<clause.upperBound).first(where: { isInfinitive($0) }),
            !isExpected || task(verb, where: { $0.isInfinitive })
        else { return nil }
        let kind: Obligation.Kind = isModal ? .order : .promise
        if sentence.isPassive(verb) {
            let isOpened = opensWithDummy(clause, index)
            guard isModal, task(verb, where: { $0.isPassive }) || isOpened && place.isDecision else { return nil }
            return DutyCandidate(kind: kind, actor: nil, weight: isOpened ? 2 : 1)
        }
        return subject(of: index, in: clause, before: verb).map { DutyCandidate(kind: kind, actor: $0, weight: 3) }
    }

    /// "Planen vil blive revideret": by the office that writes.
    private func futurePassive(_ index: Int) -> DutyCandidate? {
        guard vocabulary.intentions.contains(sentence.word(index)) else { return nil }
        let clause = sentence.clause(around: index)
        let near = (index + 1)..<max(index + 1, min(index + 4, clause.upperBound))
        guard sentence.has(vocabulary.becoming, in: near) else { return nil }
        let isTask = (near.lowerBound..<clause.upperBound).contains { place in
            task(place) { $0.isPast && !$0.isPassive }
        }
        return isTask ? DutyCandidate(kind: .promise, actor: nil, weight: 3) : nil
    }

    private func isInfinitive(_ index: Int) -> Bool {
        task(index) { $0.isInfinitive || $0.isPassive } || sentence.isInfinitive(index)
    }

    /// "Udvalget anmoder forvaltningen om …", "Der ønskes en redegørelse for …".
    private func request(_ index: Int) -> DutyCandidate? {
        let isWish = vocabulary.wishes.contains(sentence.word(index))
        guard isWish || vocabulary.requests.contains(sentence.word(index)) else { return nil }
        let rest = (index + 1)..<min(sentence.words.count, index + 12)
        let asked = rest.isEmpty ? nil : actors.actor(in: rest, of: sentence, last: false)
        let isForWork = rest.contains { place in
            vocabulary.papers.contains { sentence.word(place).hasSuffix($0) }
                || task(place) { $0.isInfinitive || $0.isPassive || isWish && $0.isPast }
                || !isWish && vocabulary.conjunctions.contains(sentence.word(place)) && sentence.isInfinitive(place + 1)
        }
        if isWish {
            let clause = sentence.clause(around: index)
            let isBody = subject(of: index, in: clause, before: index + 1) != nil || opensWithDummy(clause, index)
            return isForWork && isBody ? DutyCandidate(kind: .order, actor: asked, weight: 2) : nil
        }
        return isForWork || asked != nil ? DutyCandidate(kind: .order, actor: asked, weight: 3) : nil
    }

    /// "Forvaltningen vender tilbage i maj", "Herefter kontakter formanden skolen", "Der udarbejdes et notat"; in a
    /// decision any verb will do: "…, at sekretariatet booker lokalet".
    private func undertaking(_ index: Int) -> DutyCandidate? {
        let clause = sentence.clause(around: index)
        if task(index, where: { $0.isPresent && $0.isPassive }) { return passiveUndertaking(index, clause) }
        if place.isDecision, sentence.isPassive(index), opensWithDummy(clause, index) {
            return DutyCandidate(kind: .order, actor: nil, weight: 2)
        }
        let isTask = task(index) { $0.isPresent && !$0.isPassive }
        guard isTask || place.isDecision && sentence.isPresent(index),
            let actor = subject(of: index, in: clause, before: index + 1)
        else { return nil }
        let opening = min(clause.lowerBound, actor.words.lowerBound)..<actor.words.lowerBound
        let isOrdered = sentence.has(vocabulary.conjunctions, in: opening)
        let isFirm = task(index) { $0.isPresent && $0.task.isFirm }
        return DutyCandidate(kind: ownKind, actor: actor, weight: isFirm ? 3 : isTask || isOrdered ? 2 : 0)
    }

    /// In a decision it is ordered; in the text of a case somebody takes it on.
    private var ownKind: Obligation.Kind { place.isDecision ? .order : .promise }

    /// "Der udarbejdes et notat", "Programmet sendes til udvalget"; in a decision, "Evalueres til efteråret".
    private func passiveUndertaking(_ index: Int, _ clause: Range<Int>) -> DutyCandidate? {
        let behind = (index + 1)..<max(index + 1, clause.upperBound)
        let isToBody = actors.actor(in: behind, of: sentence, last: false) != nil
        let opens = opensWithDummy(clause, index) || place.isDecision && index == clause.lowerBound
        guard opens || isToBody || place.isNextStep else { return nil }
        return DutyCandidate(kind: ownKind, actor: nil, weight: isToBody ? 3 : 2)
    }

    /// "Rådgiveren har lovet at aflevere rapporten"; not "som lovet".
    private func pledge(_ index: Int) -> DutyCandidate? {
        guard vocabulary.pledges.contains(sentence.word(index)), vocabulary.having.contains(sentence.word(index - 1))
        else { return nil }
        let actor = subject(of: index, in: sentence.clause(around: index), before: index + 1)
        return DutyCandidate(kind: .promise, actor: actor, weight: 3)
    }

    /// "Sagen forelægges igen i maj", "Genoptages på septembermødet", "En plan forelægges for udvalget".
    private func caseReturn(_ index: Int) -> DutyCandidate? {
        guard vocabulary.returns.contains(sentence.word(index)) else { return nil }
        let clause = sentence.clause(around: index)
        let before = clause.lowerBound..<index
        let isCase = before.isEmpty || before.contains { vocabulary.cases.contains(sentence.word($0)) }
        let isToBody = isForBody(index, clause)
        guard isCase || isToBody, !sentence.has(vocabulary.modals, in: before) else { return nil }
        return DutyCandidate(kind: ownKind, actor: nil, weight: isToBody ? 3 : 2)
    }

    /// "forelægges for regionsrådet"
    private func isForBody(_ index: Int, _ clause: Range<Int>) -> Bool {
        let behind = (index + 1)..<max(index + 1, min(index + 6, clause.upperBound))
        return actors.actor(in: behind, of: sentence, last: false) != nil
    }

    /// Who does it: before the verb in its clause, or right behind it where something else stands first.
    private func subject(of index: Int, in clause: Range<Int>, before verb: Int) -> Actor? {
        if let actor = actors.actor(in: clause.lowerBound..<index, of: sentence, last: true) { return actor }
        let behind = (index + 1)..<min(max(verb, index + 3), clause.upperBound)
        return behind.isEmpty ? nil : actors.actor(in: behind, of: sentence, last: false)
    }

    private func opensWithDummy(_ clause: Range<Int>, _ index: Int) -> Bool {
        sentence.has(vocabulary.dummies, in: max(clause.lowerBound, index - 1)..<min(index + 2, clause.upperBound))
    }

    /// Whether a word is a form of a task, with the word that goes with its verb in the same clause.
    private func task(_ index: Int, where isWanted: (DutyVocabulary.Form) -> Bool) -> Bool {
        sentence.forms(index).contains { form in
            guard isWanted(form) else { return false }
            let clause = sentence.clause(around: index)
            return form.task.particles.isEmpty || sentence.has(form.task.particles, in: clause)
        }
    }

    /// What is not said straight out takes weight.
    private func doubted(_ candidate: DutyCandidate, at index: Int) -> DutyCandidate {
        var candidate = candidate
        candidate.weight -= sentence.doubts(at: index, isDecision: place.isDecision, hasTimeBehind: place.hasTimeBehind)
        return candidate
    }
}
