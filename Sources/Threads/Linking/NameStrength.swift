import Portfolio

/// Which names of projects tell little in these minutes: common nouns that stand in the items of other projects more often
/// than in those of their own ("rådhuset", where every committee meets).
struct NameStrength: Sendable {
    private struct Count {
        var own = 0
        var foreign = 0
    }

    /// Fewer items of others than this can be chance.
    private static let fewest = 3

    /// The names that are found to be plain, by project.
    let plain: Set<NameKey>

    init(readings: [[ItemReading]], items: [[[ItemLink]]]) {
        var counts: [NameKey: Count] = [:]
        for (index, meeting) in readings.enumerated() {
            for (position, reading) in meeting.enumerated() {
                let subjects = Set(items[index][position].filter(\.isWhole).map(\.project))
                guard !subjects.isEmpty else { continue }
                let said = Set(reading.inPassages.joined().filter { $0.isExact && !$0.isPlain }.map(NameKey.init))
                for key in said where key.isCommon {
                    if subjects.contains(key.project) {
                        counts[key, default: Count()].own += 1
                    } else {
                        counts[key, default: Count()].foreign += 1
                    }
                }
            }
        }
        plain = Set(counts.filter { $0.value.foreign >= Self.fewest && $0.value.foreign > $0.value.own }.keys)
    }
}

/// A name of a project.
struct NameKey: Hashable, Sendable {
    let project: Int
    let name: String

    init(_ hit: NameHit) { (project, name) = (hit.project, hit.name) }

    /// Whether it is one word that is written as a common noun.
    var isCommon: Bool { !name.contains(" ") && name == name.lowercased() }
}

extension ItemReading {
    /// The same, where some names are known to be plain.
    func marking(_ plain: Set<NameKey>) -> ItemReading {
        let mark = { (hits: [NameHit]) -> [NameHit] in
            hits.map { hit in
                var hit = hit
                if plain.contains(NameKey(hit)) { hit.isPlain = true }
                return hit
            }
        }
        return ItemReading(
            meeting: meeting, item: item, inTitle: mark(inTitle), inPassages: inPassages.map(mark),
            inAttachments: mark(inAttachments), newNames: newNames)
    }
}
