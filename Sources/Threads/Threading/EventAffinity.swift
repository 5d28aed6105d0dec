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

    private static let itself = Set(
        [
            "system", "projekt", "løsning", "ordning", "aftale", "ny", "nye", "samlet", "kommune", "fase", "byggeri",
            "anlæg", "nuværende", "hidtidig",
        ].map {
            DanishStem.stem($0)
        })

    /// The stems that tell the event from others of the project.
    func telling(_ label: EventLabel) -> Set<String> {
        let concept = EventConcept.key(label.concept) == nil ? nil : label.concept
        let own = concept.flatMap { EventConcept.words[$0] } ?? []
        return label.stems.filter { stem in
            !generic.contains(stem) && !own.contains(stem) && Self.counting[stem] == nil
                && !(stem.utf8.count >= 4 && names.contains { $0.hasSuffix(stem) })
        }
    }

    /// The stems that are not the project's own, those of the concept included.
    private func named(_ label: EventLabel) -> Set<String> {
        label.stems.filter { !generic.contains($0) && Self.counting[$0] == nil }
    }

    /// Whether a label only says that there is a date: "Ny frist", "Ny måldato".
    func isBare(_ label: EventLabel) -> Bool {
        guard label.ordinal == nil else { return false }
        return telling(label).subtracting(Self.dateNouns).isEmpty
            && (label.concept == nil || label.concept == "deadline" || EventConcept.key(label.concept) == nil)
    }

    private static let dateNouns = Set(
        ["frist", "dato", "måldato", "tidspunkt", "termin", "deadline", "tidsplan", "tidsfrist"].map {
            DanishStem.stem($0)
        })

    /// How alike two labels are, 0 to 1, or `nil` when they cannot be one event.
    ///
    /// - Parameter sameTime: whether their times overlap, or the text says that one was moved to the other. It makes
    ///   up for words that are too few to tell.
    func score(_ one: EventLabel, _ other: EventLabel, sameTime: Bool) -> Double? {
        guard numbersAgree(one.stems, other.stems) else { return nil }
        let bonus = sameTime ? 0.1 : 0
        switch (one.ordinal, other.ordinal) {
        case (let first?, let second?): return first == second ? numbered(one, other) : nil
        case (nil, nil): return unnumbered(one, other).map { $0 + bonus }
        default:
            guard let key = EventConcept.key(one.concept), key == EventConcept.key(other.concept),
                EventConcept.isSingular(key)
            else { return nil }
            return unnumbered(one, other).map { $0 * 0.8 + bonus }
        }
    }

    /// "Fase 2" is one phase however its start or end is put; its evaluation is another event.
    private func numbered(_ one: EventLabel, _ other: EventLabel) -> Double? {
        if one.concept == other.concept { return 0.95 }
        let apart = [one.concept, other.concept].contains { $0.map(EventConcept.isAboutAnother) ?? false }
        return apart ? nil : 0.85
    }

    private func unnumbered(_ one: EventLabel, _ other: EventLabel) -> Double? {
        let keys = [one, other].map { EventConcept.key($0.concept) }
        // "Afslutning af projektering" has in its words what the concept of "Projektering" says.
        let (first, second) = (
            keys[1] == nil ? named(one) : telling(one), keys[0] == nil ? named(other) : telling(other)
        )
        guard !isAnotherThing(one, telling(one), other, telling(other)) else { return nil }
        let share = Self.overlap(first, second)
        guard let concept = EventConcept.key(one.concept), let otherConcept = EventConcept.key(other.concept) else {
            if one.name == other.name { return 0.9 }
            guard one.concept == nil || other.concept == nil || !isTalk(one) && !isTalk(other) else { return nil }
            return (share ?? 0) >= 0.5 ? 0.35 + 0.4 * (share ?? 0) : nil
        }
        if concept == otherConcept {
            if one.name == other.name { return 0.9 }
            guard let share else {
                let isBare = first.isEmpty && second.isEmpty
                let base = isBare ? 0.6 : EventConcept.isSingular(concept) ? 0.5 : 0.3
                return base + 0.2 * (Self.overlap(one.stems, other.stems) ?? 0)
            }
            return share >= 0.5 ? 0.6 + 0.4 * share : nil
        }
        guard let share, share >= 0.67, first.intersection(second).count >= 2 else { return nil }
        return 0.5 * share
    }

    /// "Åbning af kunstbanen" of the project Kunstbanen is not "Åbning af caféen": one is about the project itself, the
    /// other about a thing that does not bear its name. What goes live may do so part by part.
    private func isAnotherThing(
        _ one: EventLabel, _ first: Set<String>, _ other: EventLabel, _ second: Set<String>
    ) -> Bool {
        if [one, other].allSatisfy({ $0.concept == "goLive" || $0.concept == "transition" }) { return false }
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
        label.concept.map { EventConcept.isAboutAnother($0) || EventConcept.isCase($0) } ?? false
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

    /// The same word, or one a part of the other: "kontraktunderskrivelse" has "kontrakt" in it.
    private static func areParts(_ one: String, _ other: String) -> Bool {
        if one == other { return true }
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        return short.utf8.count >= 5 && (long.hasPrefix(short) || long.hasSuffix(short))
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

    /// Words that count events of a kind, as stems.
    private static let counting: [String: Int] = Dictionary(
        [
            ("første", 1), ("anden", 2), ("andet", 2), ("tredje", 3), ("fjerde", 4), ("femte", 5), ("sidste", 99),
        ].map { (DanishStem.stem($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })
}
