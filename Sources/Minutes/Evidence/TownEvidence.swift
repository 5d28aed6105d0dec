import Language
import Portfolio

/// Where the towns lie that minutes speak of: those of one municipality alone, or of one region.
///
/// A town counts behind the word that places stand behind ("i Helsinge"), since many families are called after one, and not
/// in a sentence of a visit, a course or a neighbour. A few mentions say nothing.
struct TownEvidence {
    /// Which of each municipality's towns stand in the text.
    private var towns: [String: Set<String>] = [:]
    private var mentions = 0

    private static let fewestTowns = 2
    private static let fewestMentions = 4
    /// The front of a text tells enough.
    private static let front = 60_000
    /// No sentence is longer, in bytes.
    private static let reach = 200

    init(_ text: SourceText) {
        for found in PostTowns.placed.all(in: text, range: 0..<min(text.utf8.count, Self.front)) {
            let (town, municipality) = found.match.meaning
            guard text.isUpper(at: found.match.end - town.utf8.count),
                !Self.isElsewhere(found.start..<found.match.end, in: text)
            else { continue }
            towns[municipality, default: []].insert(town)
            mentions += 1
        }
    }

    /// "Udvalget besøger museet i Hirtshals", "kurset i Skørping".
    private static func isElsewhere(_ town: Range<Int>, in text: SourceText) -> Bool {
        let ends: Set = [UInt8(ascii: "."), 0x0A]
        let before = text.utf8[max(0, town.lowerBound - reach)..<town.lowerBound]
        let behind = text.utf8[town.upperBound..<min(text.utf8.count, town.upperBound + reach)]
        let start = before.lastIndex(where: ends.contains).map { $0 + 1 } ?? before.startIndex
        let end = behind.firstIndex(where: ends.contains) ?? behind.endIndex
        let words = text.words(start..<end).lowercased()
        return AuthorityVocabulary.elsewhere.contains(where: words.contains)
    }

    /// The municipality in which all towns lie that are named.
    var municipality: String? {
        guard saysEnough, towns.count == 1, let name = towns.keys.first else { return nil }
        return Municipalities.officialName(of: name)
    }

    /// The region in which all towns lie that are named.
    var region: String? {
        let regions = Set(towns.keys.map(Municipalities.region))
        return saysEnough && regions.count == 1 ? regions.first ?? nil : nil
    }

    private var saysEnough: Bool {
        let count = towns.values.reduce(0) { $0 + $1.count }
        return count > Self.fewestTowns || count == Self.fewestTowns && mentions >= Self.fewestMentions
    }
}
