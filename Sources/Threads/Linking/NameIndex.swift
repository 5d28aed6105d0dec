import Claims
import Language
import Portfolio

/// Where a text names a project, and by which of its names.
struct NameHit: Hashable, Sendable {
    /// The project's place in the list of projects.
    let project: Int
    /// The name as the portfolio writes it.
    let name: String
    /// In code points of the text.
    let range: SourceRange
    /// Whether the words stand together as in the name; otherwise its words only stand in one sentence.
    let isExact: Bool
    /// A name that anything may bear: it counts only in an item that is the project's by something else.
    var isPlain = false
}

/// Finds the names of all projects in a text at once.
///
/// Each name is filed under its rarest word, so that a text of n words asks n questions, however many projects there
/// are; only where the rarest word stands is the rest of the name compared.
struct NameIndex: Sendable {
    private let names: [ProjectName]
    private let byAnchor: [String: [Int]]

    init(projects: [Project]) {
        let names = projects.indices.flatMap { ProjectName.names(of: projects[$0], at: $0) }
        var frequency: [String: Int] = [:]
        for name in names { for stem in Set(name.words.map(\.key)) { frequency[stem, default: 0] += 1 } }
        var anchors: [String: [Int]] = [:]
        var anchored: [ProjectName] = []
        for var name in names {
            name.anchor = Self.rarest(in: name, frequency)
            anchors[name.words[name.anchor].key, default: []].append(anchored.count)
            anchored.append(name)
        }
        self.names = anchored
        self.byAnchor = anchors
    }

    private static func rarest(in name: ProjectName, _ frequency: [String: Int]) -> Int {
        name.words.indices.min { one, other in
            let (first, second) = (name.words[one], name.words[other])
            let counts = (frequency[first.key] ?? 0, frequency[second.key] ?? 0)
            if counts.0 != counts.1 { return counts.0 < counts.1 }
            return first.key.utf8.count > second.key.utf8.count
        } ?? 0
    }

    /// The names that stand in a text, in its order; of two that overlap for one project, the longer.
    func hits(in tokens: [FoldedWord]) -> [NameHit] {
        var found: [NameHit] = []
        for index in tokens.indices {
            for key in keys(of: tokens[index]) {
                for candidate in byAnchor[key] ?? [] {
                    if let range = match(names[candidate], in: tokens, at: index) {
                        found.append(
                            NameHit(
                                project: names[candidate].project, name: names[candidate].text, range: range,
                                isExact: true, isPlain: names[candidate].isPlain))
                    }
                }
            }
        }
        return Self.longest(found)
    }

    /// The projects whose names have all their telling words in one sentence, though not side by side:
    /// "vi skal i udbud med vores drift hos KMD" speaks of "Udbud af it-drift (KMD)".
    func scattered(in tokens: ArraySlice<FoldedWord>) -> [NameHit] {
        guard let first = tokens.first, let last = tokens.last else { return [] }
        var candidates: Set<Int> = []
        for token in tokens { candidates.formUnion(byAnchor[token.stem] ?? []) }
        return candidates.sorted().compactMap { index in
            let name = names[index]
            let telling = name.tellingWords
            guard telling.count >= 3, telling.allSatisfy({ word in tokens.contains { word.begins($0) } }) else {
                return pair(telling, of: name, in: tokens)
            }
            let range = first.range.lowerBound..<last.range.upperBound
            return NameHit(project: name.project, name: name.text, range: range, isExact: false)
        }
    }

    /// The two telling words of a name side by side in the other order, one of them with a capital: "Ravnsø omfartsvej"
    /// of "Omfartsvej ved Ravnsø".
    private func pair(_ telling: [NameWord], of name: ProjectName, in tokens: ArraySlice<FoldedWord>) -> NameHit? {
        guard telling.count == 2, name.words.count >= 3 else { return nil }
        let found = zip(tokens, tokens.dropFirst()).first { one, other in
            other.continues && telling[1].begins(one) && telling[0].begins(other)
                && (one.capitals == 1 || other.capitals == 1)
        }
        return found.map { one, other in
            NameHit(
                project: name.project, name: name.text, range: one.range.lowerBound..<other.range.upperBound,
                isExact: false)
        }
    }

    /// What a word can be filed under: its stem, itself, the acronym that it begins with ("FLIS" in "FLISdata"), and
    /// the first part of a compound ("letbane" in "letbaneprojektet").
    private func keys(of token: FoldedWord) -> [String] {
        var keys = [token.stem]
        if token.word != token.stem { keys.append(token.word) }
        if token.word.hasSuffix("s"), token.word.dropLast() != token.stem { keys.append(String(token.word.dropLast())) }
        if token.capitals >= 3, token.capitals < token.word.count {
            keys.append(String(token.word.prefix(token.capitals)))
        }
        if let first = Compounds.firstPart(ofStem: token.stem) { keys.append(first) }
        return keys
    }

    private func match(_ name: ProjectName, in tokens: [FoldedWord], at index: Int) -> SourceRange? {
        let start = index - name.anchor
        let end = start + name.words.count
        guard start >= 0, end <= tokens.count else { return nil }
        for (offset, word) in name.words.enumerated() {
            let token = tokens[start + offset]
            guard offset == 0 || token.continues, word.matches(token) else { return nil }
        }
        return tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    }

    private static func longest(_ hits: [NameHit]) -> [NameHit] {
        let ordered = hits.sorted {
            ($0.range.lowerBound, -$0.range.count, $0.project, $0.name)
                < ($1.range.lowerBound, -$1.range.count, $1.project, $1.name)
        }
        var kept: [NameHit] = []
        for hit in ordered {
            let covered = kept.last { $0.project == hit.project && $0.range.overlaps(hit.range) }
            if covered == nil { kept.append(hit) }
        }
        return kept
    }
}
