import Claims
import Language
import Portfolio

/// The words of a project's names, and what is left of a label beside them.
struct ProjectWords: Sendable {
    /// Stems that tell nothing within the project: those of its own names, and words for "it".
    let generic: Set<String>
    /// The words of its names, whose last parts also stand for it: "portalen" for "Læringsportalen".
    private let names: [String]

    init(_ project: Project) {
        names = ([project.name] + project.aliases).flatMap { FoldedWords.of($0).map(\.stem) }
        generic = Set(names).union(Self.itself)
    }

    /// What a label is compared by.
    func terms(of label: EventLabel) -> LabelTerms {
        let telling = self.telling(label)
        let key = beginning(label, telling) ?? label.concept?.key
        return LabelTerms(
            label: label, key: key, telling: telling,
            named: Self.plain(label.stems.filter { !generic.contains($0) && Self.counting[$0] == nil }),
            content: Self.content(of: label), numbers: Self.numbers(in: label.stems),
            isNamed: label.stems.contains(where: isName), isBeginning: Self.isBeginning(label),
            isEnding: Self.isEnding(label), isRepeated: Self.isRepeated(label), isBare: Self.isBare(label, telling))
    }

    /// The stems that tell an event from others of the project. Bodies that meet tell none: "Vedtagelse i byrådet".
    func telling(_ label: EventLabel) -> Set<String> {
        let own = label.concept?.ownWords ?? []
        let predicate = own.isEmpty ? nil : Self.predicate(of: label)
        let told = label.stems.filter { stem in
            stem != predicate && !Self.beginning.contains(stem) && !generic.contains(stem) && !own.contains(stem)
                && Self.counting[stem] == nil
                && !Boards.isBoard(stem) && !Boards.isMeeting(stem)
                && !(stem.utf8.count >= 4 && names.contains { $0.hasSuffix(stem) })
                && label.ordinal.map { stem != $0.word && stem != "\($0.number)" } ?? true
        }
        return Self.plain(told)
    }

    /// One word for those who are the same people.
    private static func plain(_ stems: Set<String>) -> Set<String> { Set(stems.map { synonyms[$0] ?? $0 }) }

    /// What the last word of a label says of a thing that is named before it.
    private static func predicate(of label: EventLabel) -> String? {
        let words = FoldedWords.of(label.name)
        let ends = predicates.contains { $0.count < words.count && words.suffix($0.count).map(\.word) == $0 }
        return ends ? words.last?.stem : nil
    }

    /// The stems of a label and of the longer words of its name, its head among them.
    private static func content(of label: EventLabel) -> Set<String> {
        label.stems.union(FoldedWords.of(label.name).map(\.stem).filter { $0.utf8.count >= 4 })
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private func isName(_ stem: String) -> Bool {
        stem.utf8.count >= 3 && !Self.itself.contains(stem) && names.contains { $0 == stem || $0.hasSuffix(stem) }
    }

    /// The beginning of nothing in particular is that of the works: "Arbejdet kom i gang", and so is that the builders come:
    /// "Håndværkerne rykker ind".
    private func beginning(_ label: EventLabel, _ telling: Set<String>) -> Concept.Key? {
        guard label.ordinal == nil, telling.isSubset(of: Self.builders.union(Self.beginning)) else { return nil }
        let come = label.concept.has(.arriving) && !telling.isEmpty
        return come || label.concept?.key == nil && Self.isBeginning(label) ? .family(.construction) : nil
    }

    private static func isBeginning(_ label: EventLabel) -> Bool {
        let words = label.stems.union(FoldedWords.of(label.name).map(\.stem))
        return label.concept.map { $0.has(.beginning) } ?? !words.isDisjoint(with: Self.beginning)
    }

    private static func isEnding(_ label: EventLabel) -> Bool {
        label.concept.has(.completing) || label.concept.has(.expiring) || predicate(of: label) != nil
    }

    private static func isBare(_ label: EventLabel, _ telling: Set<String>) -> Bool {
        label.ordinal == nil && telling.subtracting(dateNouns).isEmpty
            && (label.concept?.key == nil || label.concept.has(.deadline))
    }

    /// "Genudbud" is not the first tender, while a bath that opens again has one opening ahead.
    private static func isRepeated(_ label: EventLabel) -> Bool {
        guard label.name.utf8.starts(with: again.utf8) else { return false }
        let rest = String(label.name.dropFirst(again.count).prefix { $0 != " " })
        let kind = EventLexicon.standard.noun(rest)?.concept.key
        return kind.map { !$0.isSingular } ?? false
    }

    private static func numbers(in stems: Set<String>) -> Set<String> {
        Set(
            stems.compactMap { stem in
                if let number = counting[stem] { return "\(number)." }
                return stem.utf8.allSatisfy(isDigit) ? stem : nil
            })
    }
}
