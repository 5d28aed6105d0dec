import Portfolio

/// New names that minutes give to projects: "Genbrugspladsen, der fremover hedder Kredsløbsparken", "MinSag (tidligere
/// Sagsportalen)".
///
/// Only where the text says so beside a name that is known, so that no two projects become one by chance.
struct Renames: Sendable {
    let projects: [Project]
    let walls: Walls

    /// What stands between the known name and the new one.
    private static let forward: [[String]] = [
        ["hedder"], ["kaldes"], ["omdøbes", "til"], ["omdøbt", "til"], ["får", "navnet"], ["fået", "navnet"],
        ["skifter", "navn", "til"], ["skiftet", "navn", "til"], ["hedde"],
    ]

    /// What stands between the new name and the known one.
    private static let backward: Set<String> = ["tidligere", "hidtil", "førhen", "oprindeligt"]

    /// The projects with the names that the meetings add to them.
    func learned(from meetings: [Meeting], names: NameIndex) -> [Project] {
        var aliases: [Int: [String]] = [:]
        for meeting in meetings {
            for item in meeting.items {
                for passage in item.passages {
                    let words = FoldedWords.of(meeting.text, in: passage.range)
                    guard words.contains(where: { Self.isSign($0.word) }) else { continue }
                    for hit in names.hits(in: words) where walls.open(projects[hit.project], meeting) {
                        guard let name = newName(beside: hit, words, meeting.text) else { continue }
                        aliases[hit.project, default: []].append(name)
                    }
                }
            }
        }
        return projects.indices.map { index in
            let known = Set([projects[index].name] + projects[index].aliases)
            let new = (aliases[index] ?? []).filter { !known.contains($0) }
            return new.isEmpty ? projects[index] : projects[index].adding(aliases: new)
        }
    }

    private static func isSign(_ word: String) -> Bool {
        backward.contains(word) || forward.contains { $0[0] == word }
    }

    private func newName(beside hit: NameHit, _ words: [FoldedWord], _ text: SourceText) -> String? {
        if let next = words.firstIndex(where: { $0.range.lowerBound >= hit.range.upperBound }) {
            for sign in Self.forward {
                for gap in 0...3 where next + gap + sign.count < words.count {
                    let start = next + gap
                    guard words[start..<start + sign.count].map(\.word) == sign else { continue }
                    return name(from: start + sign.count, words, text)
                }
            }
        }
        guard let last = words.lastIndex(where: { $0.range.upperBound <= hit.range.lowerBound }),
            Self.backward.contains(words[last].word), last > 0
        else { return nil }
        return name(endingAt: last - 1, words, text)
    }

    /// The words with a capital that begin here, at most four, without a gap that parts names.
    private func name(from start: Int, _ words: [FoldedWord], _ text: SourceText) -> String? {
        var end = start
        while end < words.count, end - start < 4, isCapital(words[end]), end == start || words[end].continues {
            end += 1
        }
        guard end > start else { return nil }
        return text[words[start].range.lowerBound..<words[end - 1].range.upperBound]
    }

    private func name(endingAt end: Int, _ words: [FoldedWord], _ text: SourceText) -> String? {
        var start = end + 1
        while start > 0, end + 1 - start < 4, isCapital(words[start - 1]), start == end + 1 || words[start].continues {
            start -= 1
        }
        guard start <= end else { return nil }
        return text[words[start].range.lowerBound..<words[end].range.upperBound]
    }

    private func isCapital(_ word: FoldedWord) -> Bool {
        word.capitals > 0 && word.word.utf8.count >= 3 || word.word.utf8.allSatisfy { (48...57).contains($0) }
    }
}

extension Project {
    /// The same project with more names.
    func adding(aliases more: [String]) -> Project {
        Project(
            id: id, name: name, aliases: aliases + more, caseNumbers: caseNumbers, owner: owner, authority: authority)
    }
}
