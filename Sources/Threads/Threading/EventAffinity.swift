import Claims
import Language
import Portfolio

/// How likely it is that two labels name one event of one project.
struct EventAffinity: Sendable {
    /// Stems that tell nothing within the project: those of its own names, and words for "it".
    let generic: Set<String>
    /// The words of its names, whose last parts also stand for it: "portalen" for "Læringsportalen".
    private let names: [String]

    init(project: Project) {
        names = ([project.name] + project.aliases).flatMap { FoldedWords.of($0).map(\.stem) }
        generic = Set(names).union(Self.itself)
    }

    /// The stems that tell the event from others of the project.
    func telling(_ label: EventLabel) -> Set<String> {
        let own = label.concept?.key.flatMap { Self.kindWords[$0] } ?? []
        return label.stems.filter { stem in
            !generic.contains(stem) && !own.contains(stem) && Self.counting[stem] == nil
                && !(stem.utf8.count >= 4 && names.contains { $0.hasSuffix(stem) })
        }
    }

    /// By key: the stems of the words for all concepts that are compared under it.
    private static let kindWords = EventLexicon.standard.concepts.values.reduce(into: [Concept.Key: Set<String>]()) {
        words, concept in
        if let key = concept.key { words[key, default: []].formUnion(concept.words) }
    }

    /// The stems that are not the project's own, those of the concept included.
    private func named(_ label: EventLabel) -> Set<String> {
        label.stems.filter { !generic.contains($0) && Self.counting[$0] == nil }
    }

    /// Whether a label only says that there is a date: "Ny frist", "Ny måldato".
    func isBare(_ label: EventLabel) -> Bool {
        guard label.ordinal == nil else { return false }
        return telling(label).subtracting(Self.dateNouns).isEmpty
            && (label.concept?.key == nil || label.concept.has(.deadline))
    }

    /// What speaks for two labels beside their words.
    struct Support: Sendable {
        var tie = TimeTie.none
        /// No other event of its kind is known in the project, and a date is said of it.
        var isOnlyOne = false
    }

    /// How alike two labels are, 0 to 1 and a little more, or `nil` when they cannot be one event.
    func score(_ one: EventLabel, _ other: EventLabel, _ support: Support) -> Double? {
        guard numbersAgree(one.stems, other.stems) else { return nil }
        let bonus = support.tie.weight
        switch (one.ordinal, other.ordinal) {
        case (let first?, let second?): return first == second ? numbered(one, other) : nil
        case (nil, nil): return unnumbered(one, other, support).map { $0 + bonus }
        default:
            guard let kind = key(one), kind == key(other),
                kind.isSingular
                    || support.isOnlyOne && nameOne(one, other)
            else {
                return nil
            }
            return unnumbered(one, other, support).map { $0 * 0.8 + bonus }
        }
    }

    /// Whether most of what the one tells the other tells as well: "Lukning af råhuset" and "Lukning af råhuset til etape
    /// 1".
    private func nameOne(_ one: EventLabel, _ other: EventLabel) -> Bool {
        (Self.overlap(telling(one), telling(other)) ?? 0) >= 0.67
    }

    /// "Fase 2" is one phase however its start or end is put; its evaluation is another event.
    private func numbered(_ one: EventLabel, _ other: EventLabel) -> Double? {
        if one.concept == other.concept { return 0.95 }
        let apart = one.concept.has(.about) || other.concept.has(.about)
        return apart || areSteps(key(one), key(other)) ? nil : 0.85
    }

    /// Whether two kinds of event are steps of one stage: what is built is handed over, and then used.
    private func areSteps(_ one: Concept.Key?, _ other: Concept.Key?) -> Bool {
        guard case .family(let one)? = one, case .family(let other)? = other, one != other else { return false }
        let steps: Set<Concept.Family> = [.construction, .handover, .movingIn, .goLive]
        return steps.isSuperset(of: [one, other])
    }

    /// Whether a label only names the kind of an event that a project has one of: "åbningen" after "Åbning af tårnet".
    func isUnsaid(_ label: EventLabel) -> Bool {
        guard label.ordinal == nil, let key = key(label) else { return false }
        return key.isSingular && telling(label).isEmpty
    }

    /// The key of a label's concept; the beginning of nothing in particular is that of the works.
    func key(_ label: EventLabel) -> Concept.Key? {
        if let key = label.concept?.key { return key }
        let words = telling(label)
        let begins = label.concept.map { $0.has(.beginning) } ?? !words.isDisjoint(with: Self.beginning)
        guard begins, label.ordinal == nil, words.isSubset(of: Self.builders.union(Self.beginning)) else { return nil }
        return .family(.construction)
    }

    private func unnumbered(_ one: EventLabel, _ other: EventLabel, _ support: Support) -> Double? {
        guard !isAnotherThing(one, telling(one), other, telling(other)), isRepeated(one) == isRepeated(other) else {
            return nil
        }
        if one.name == other.name { return 0.9 }
        switch (key(one), key(other)) {
        case (let concept?, let same?) where concept == same: return ofOneKind(one, other, concept, support)
        case (_?, _?): return ofTwoKinds(one, other, support.tie)
        default: return ofUnknownKind(one, other)
        }
    }

    /// Whether a name says that it is done once more what can be done twice: "Genudbud" is not the first tender, while a
    /// bath that opens again has one opening ahead.
    private func isRepeated(_ label: EventLabel) -> Bool {
        guard label.name.utf8.starts(with: Self.again.utf8) else { return false }
        let rest = String(label.name.dropFirst(Self.again.count).prefix { $0 != " " })
        let kind = EventLexicon.standard.noun(rest)?.concept.key
        return kind.map { !$0.isSingular } ?? false
    }

    /// Both name one kind of event: what else they name must agree, or one of them names nothing else.
    private func ofOneKind(
        _ one: EventLabel, _ other: EventLabel, _ concept: Concept.Key, _ support: Support
    ) -> Double? {
        let (first, second) = (telling(one), telling(other))
        guard let share = Self.overlap(first, second) else {
            let isBare = first.isEmpty && second.isEmpty
            let isOne = concept.isSingular
            let base = isBare ? 0.6 : isOne ? 0.5 : 0.3
            let only = support.isOnlyOne && !isOne && !isTalk(one) ? 0.15 : 0
            return base + only + 0.2 * (Self.overlap(one.stems, other.stems) ?? 0)
        }
        if share >= 0.5 { return 0.6 + 0.4 * share }
        if share > 0 { return 0.15 + 0.2 * share }
        return support.tie == .told ? 0.05 : nil
    }

    /// One thing under two kinds of event is two events, unless most words agree, or the very day does, or it is work
    /// under two names for one time.
    private func ofTwoKinds(_ one: EventLabel, _ other: EventLabel, _ tie: TimeTie) -> Double? {
        let (first, second) = (telling(one), telling(other))
        if let share = Self.overlap(first, second), share >= 0.67, first.intersection(second).count >= 2 {
            return 0.5 * share
        }
        let isWork = one.concept.has(.work) && other.concept.has(.work)
        guard tie >= .day || isWork && tie >= .window else { return nil }
        let share = Self.weighted(
            named(one).subtracting(Self.dateNouns), named(other).subtracting(Self.dateNouns))
        return share >= 0.3 ? 0.15 + 0.2 * share : nil
    }

    /// Where it is not known what happens, the words must tell: most of them, or some of them and the time.
    private func ofUnknownKind(_ one: EventLabel, _ other: EventLabel) -> Double? {
        guard one.concept == nil || other.concept == nil || !isTalk(one) && !isTalk(other) else { return nil }
        if let share = Self.overlap(named(one), named(other)), share >= 0.5 { return 0.35 + 0.4 * share }
        let share = Self.weighted(named(one), named(other))
        return share > 0 ? 0.1 + 0.2 * share : nil
    }

    /// "Åbning af kunstbanen" of the project Kunstbanen is not "Åbning af caféen": one is about the project itself, the
    /// other about a thing that does not bear its name. What goes live may do so part by part.
    private func isAnotherThing(
        _ one: EventLabel, _ first: Set<String>, _ other: EventLabel, _ second: Set<String>
    ) -> Bool {
        if one.concept.has(.byParts), other.concept.has(.byParts) { return false }
        return first.isEmpty && !second.isEmpty && isNamed(one) && !isNamed(other)
            || second.isEmpty && !first.isEmpty && isNamed(other) && !isNamed(one)
    }

    private func isNamed(_ label: EventLabel) -> Bool {
        label.stems.contains { stem in
            stem.utf8.count >= 3 && !Self.itself.contains(stem) && names.contains { $0 == stem || $0.hasSuffix(stem) }
        }
    }

    /// What bodies do about an event is not the event: "Evaluering af kurset" is not "Kursus".
    private func isTalk(_ label: EventLabel) -> Bool {
        label.concept.map { $0.has(.about) || $0.isCase } ?? false
    }

    /// Whether two labels have a word in common, be it a part of another: "Udbud" and "Udsendelse af udbudsmateriale".
    static func touch(_ one: EventLabel, _ other: EventLabel) -> Bool {
        one.stems.contains { stem in stem.utf8.count >= 4 && other.stems.contains { areParts(stem, $0) } }
    }

    /// The share of the smaller set that the other has too; `nil` when one of them is empty.
    private static func overlap(_ one: Set<String>, _ other: Set<String>) -> Double? {
        let (smaller, larger) = one.count <= other.count ? (one, other) : (other, one)
        guard !smaller.isEmpty else { return nil }
        let shared = smaller.count { stem in larger.contains { areParts(stem, $0) } }
        // One word of several in common ("sag om …", "… i ØDC") is chance.
        if shared == 1, smaller.count > 1 { return Double(shared) / Double(smaller.count + 1) }
        return Double(shared) / Double(smaller.count)
    }

    /// The share of the smaller set that the other has too, by the length of the words: a long compound tells more than a
    /// short word.
    private static func weighted(_ one: Set<String>, _ other: Set<String>) -> Double {
        let weight = { (words: Set<String>) in words.reduce(0) { $0 + min($1.utf8.count, 12) } }
        let (smaller, larger) = weight(one) <= weight(other) ? (one, other) : (other, one)
        guard !smaller.isEmpty else { return 0 }
        let shared = smaller.filter { stem in larger.contains { areParts(stem, $0) } }
        return Double(weight(shared)) / Double(weight(smaller))
    }

    /// The same word, one a part of the other ("kontraktunderskrivelse" has "kontrakt" in it, "helikopterplads" is a
    /// "plads"), or two of one family ("entreprise", "entreprenør").
    private static func areParts(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        if short.utf8.count >= 5, long.hasPrefix(short) || long.hasSuffix(short) { return true }
        if short.utf8.count == 4, long.utf8.count >= 8, long.hasSuffix(short) { return true }
        guard short.utf8.count >= 10 else { return false }
        let common = zip(short.utf8, long.utf8).prefix { $0 == $1 }.count
        return common >= 8 && common * 4 >= short.utf8.count * 3
    }

    /// "Office 2016" is not "Office 365", and the first trial run is not the second: labels that both have numbers must
    /// share one.
    private func numbersAgree(_ one: Set<String>, _ other: Set<String>) -> Bool {
        let (first, second) = (Self.numbers(in: one), Self.numbers(in: other))
        return first.isEmpty || second.isEmpty || !first.isDisjoint(with: second)
    }

    private static func numbers(in stems: Set<String>) -> Set<String> {
        Set(
            stems.compactMap { stem in
                if let number = counting[stem] { return "\(number)." }
                return stem.utf8.allSatisfy { (48...57).contains($0) } ? stem : nil
            })
    }
}
