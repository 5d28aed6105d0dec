import Claims
import Portfolio

/// How likely it is that two labels name one event of one project.
enum EventAffinity {
    /// What speaks for two labels beside their words.
    struct Support: Sendable {
        var tie = TimeTie.none
        /// No other event of its kind is known in the project, and a date is said of it.
        var isOnlyOne = false
        /// It is said to have happened, and the other is still waited for.
        var fulfils = false
        /// Its time is within two weeks of the other's.
        var isNear = false
        /// The stems of the sentence that the first is said in.
        var spoken: Set<String> = []
    }

    /// How alike two labels are, 0 to 1 and a little more, or `nil` when they cannot be one event.
    static func score(_ one: LabelTerms, _ other: LabelTerms, _ support: Support) -> Double? {
        guard numbersAgree(one, other) else { return nil }
        let bonus = support.tie.weight
        switch (one.label.ordinal, other.label.ordinal) {
        case (let first?, let second?): return first == second ? numbered(one, other) : nil
        case (nil, nil): return unnumbered(one, other, support).map { $0 + bonus }
        default:
            if isStage(one, of: other) || isStage(other, of: one) { return support.tie >= .window ? 0.2 + bonus : nil }
            guard let kind = one.key, kind == other.key,
                kind.isSingular || (support.isOnlyOne || support.fulfils) && nameOne(one, other)
            else { return nil }
            return unnumbered(one, other, support).map { $0 * 0.8 + bonus }
        }
    }

    /// Whether nothing but the kind of event can keep two labels apart: their numbers, their things and how often it is done
    /// agree, and they are not the two ends of something.
    static func mayBeOne(_ one: LabelTerms, _ other: LabelTerms) -> Bool {
        guard numbersAgree(one, other), !isAnotherThing(one, other), one.isRepeated == other.isRepeated else {
            return false
        }
        return one.label.ordinal == other.label.ordinal && !areEnds(one, other)
    }

    /// Whether one begins and the other ends: "Kajen begynder", "Tegninger færdige". Of a stage both tell one phase.
    private static func areEnds(_ one: LabelTerms, _ other: LabelTerms) -> Bool {
        guard one.label.ordinal == nil, one.label.kind == .milestone, other.label.kind == .milestone else {
            return false
        }
        return one.isBeginning && other.isEnding || one.isEnding && other.isBeginning
    }

    /// Whether one is a stage and no more, and names what another's work is on: "Etape 2 (Strandvejen)", "Gravearbejde på
    /// Strandvejen".
    private static func isStage(_ stage: LabelTerms, of other: LabelTerms) -> Bool {
        stage.label.ordinal != nil && stage.key == nil && !other.telling.isEmpty
            && other.telling.isSubset(of: stage.telling)
    }

    /// "Office 2016" is not "Office 365", and the first trial run is not the second: labels that both have numbers must
    /// share one.
    private static func numbersAgree(_ one: LabelTerms, _ other: LabelTerms) -> Bool {
        one.numbers.isEmpty || other.numbers.isEmpty || !one.numbers.isDisjoint(with: other.numbers)
    }

    /// Whether most of what the one tells the other tells as well: "Lukning af råhuset" and "Lukning af råhuset til etape
    /// 1".
    private static func nameOne(_ one: LabelTerms, _ other: LabelTerms) -> Bool {
        (WordLikeness.overlap(one.telling, other.telling) ?? 0) >= 0.67
    }

    /// "Fase 2" is one phase however its start or end is put; its evaluation is another event.
    private static func numbered(_ one: LabelTerms, _ other: LabelTerms) -> Double? {
        if one.label.concept == other.label.concept { return 0.95 }
        let apart = one.label.concept.has(.about) || other.label.concept.has(.about)
        return apart || areSteps(one.key, other.key) ? nil : 0.85
    }

    /// Whether two kinds of event are steps of one stage: what is built is handed over, and then used.
    private static func areSteps(_ one: Concept.Key?, _ other: Concept.Key?) -> Bool {
        guard case .family(let one)? = one, case .family(let other)? = other, one != other else { return false }
        let steps: Set<Concept.Family> = [.construction, .handover, .movingIn, .goLive]
        return steps.isSuperset(of: [one, other])
    }

    private static func unnumbered(_ one: LabelTerms, _ other: LabelTerms, _ support: Support) -> Double? {
        guard !isAnotherThing(one, other), !areEnds(one, other), one.isRepeated == other.isRepeated else { return nil }
        if one.label.name == other.label.name || !one.content.isEmpty && one.content == other.content { return 0.9 }
        switch (one.key, other.key) {
        case (let concept?, let same?) where concept == same: return ofOneKind(one, other, concept, support)
        case (_?, _?): return ofTwoKinds(one, other, support.tie)
        default: return ofUnknownKind(one, other)
        }
    }

    /// "Åbning af kunstbanen" of the project Kunstbanen is not "Åbning af caféen": one is about the project itself, the
    /// other about a thing that does not bear its name. What goes live may do so part by part.
    private static func isAnotherThing(_ one: LabelTerms, _ other: LabelTerms) -> Bool {
        if one.label.concept.has(.byParts), other.label.concept.has(.byParts) { return false }
        return isPart(one, of: other) || isPart(other, of: one)
    }

    /// Whether one is about a thing of its own, if need be in the project ("Ibrugtagning af butikker og boder på broen"), and
    /// the other about the project itself.
    private static func isPart(_ one: LabelTerms, of other: LabelTerms) -> Bool {
        other.telling.isEmpty && other.isNamed && !one.telling.isEmpty
            && (!one.isNamed || one.telling.subtracting(one.numbers).count > 1)
    }

    /// Both name one kind of event: what else they name must agree, or one of them names nothing else.
    private static func ofOneKind(
        _ one: LabelTerms, _ other: LabelTerms, _ concept: Concept.Key, _ support: Support
    ) -> Double? {
        guard let share = WordLikeness.overlap(one.telling, other.telling) else {
            let isBare = one.telling.isEmpty && other.telling.isEmpty
            let isOne = concept.isSingular
            // "Frist for typegodkendelse" is not the day by which the bridge must stand.
            let isDeadline = !isBare && one.label.concept.has(.deadline)
            let base = isBare ? 0.6 : isOne ? 0.5 : 0.3
            let only = support.isOnlyOne && !isOne && !isDeadline && (!one.isTalk || support.fulfils) ? 0.15 : 0
            return base + only + 0.2 * (WordLikeness.overlap(one.label.stems, other.label.stems) ?? 0)
        }
        if share >= 0.5 { return 0.6 + 0.4 * share }
        if share > 0 { return 0.15 + 0.2 * share }
        if support.fulfils, other.telling.isSubset(of: support.spoken) || isOnTime(one, other, support) { return 0.45 }
        return support.tie == .told ? 0.05 : nil
    }

    /// Whether the only event of its very kind that was waited for comes when it was: "Eleverne rykker ind efter påske",
    /// "7. klasse rykkede ind den 29. april".
    private static func isOnTime(_ one: LabelTerms, _ other: LabelTerms, _ support: Support) -> Bool {
        support.isOnlyOne && support.isNear && one.label.concept == other.label.concept && !one.isTalk
    }

    /// One thing under two kinds of event is two events, unless most words agree, or the very day does, or it is work
    /// under two names for one time, or two words for one step.
    private static func ofTwoKinds(_ one: LabelTerms, _ other: LabelTerms, _ tie: TimeTie) -> Double? {
        if let share = WordLikeness.overlap(one.telling, other.telling), share >= 0.67,
            one.telling.intersection(other.telling).subtracting(one.numbers).count >= 2
        {
            return 0.5 * share
        }
        let isKin = Concept.areKin(one.label.concept, other.label.concept)
        guard tie >= .day || tie >= .window && (isKin || one.isWork && other.isWork) else {
            return isKin && WordLikeness.weighted(one.telling, other.telling) >= 0.5 ? 0.45 : nil
        }
        let share = WordLikeness.weighted(
            one.named.subtracting(ProjectWords.dateNouns), other.named.subtracting(ProjectWords.dateNouns))
        if isKin { return 0.2 + 0.2 * share }
        return share >= 0.3 ? 0.15 + 0.2 * share : nil
    }

    /// Where it is not known what happens, the words must tell: most of them, or some of them and the time.
    private static func ofUnknownKind(_ one: LabelTerms, _ other: LabelTerms) -> Double? {
        guard one.label.concept == nil || other.label.concept == nil || !one.isTalk && !other.isTalk else { return nil }
        // "Udbud af spunsen" is not "Spuns rammes": of an event that is known the other must tell all.
        if (one.key == nil) != (other.key == nil), WordLikeness.mutual(one.content, other.content) < 0.5 {
            return faint(one, other)
        }
        if let share = WordLikeness.overlap(one.named, other.named), share >= 0.5 { return 0.35 + 0.4 * share }
        return faint(one, other)
    }

    private static func faint(_ one: LabelTerms, _ other: LabelTerms) -> Double? {
        let share = WordLikeness.weighted(one.named, other.named)
        return share > 0 ? 0.1 + 0.2 * share : nil
    }
}
