import Language
import Portfolio

/// Where the towns lie that minutes speak of: those of one municipality alone, or of one region.
///
/// A town counts behind the word that places stand behind ("i Helsinge"), since many families are called after one. One
/// town says nothing: it is a neighbour, or the place of a course.
struct TownEvidence {
    /// How often each municipality's towns stand in the text, and which.
    private var towns: [String: Set<String>] = [:]

    private static let fewestTowns = 2
    /// The front of a text tells enough.
    private static let front = 60_000

    init(_ text: SourceText) {
        for found in PostTowns.placed.all(in: text, range: 0..<min(text.utf8.count, Self.front)) {
            let (town, municipality) = found.match.meaning
            guard text.isUpper(at: found.match.end - town.utf8.count) else { continue }
            towns[municipality, default: []].insert(town)
        }
    }

    /// The municipality in which all towns lie that are named.
    var municipality: String? {
        guard towns.count == 1, let (name, towns) = towns.first, towns.count >= Self.fewestTowns else { return nil }
        return Municipalities.officialName(of: name)
    }

    /// The region in which all towns lie that are named.
    var region: String? {
        let regions = Set(towns.keys.map(Municipalities.region))
        return regions.count == 1 ? regions.first ?? nil : nil
    }
}
