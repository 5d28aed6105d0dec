import Claims
import Language
import Portfolio

/// The words of a title that tell what an item is about.
package enum TitleWords {
    /// The stems of the words that tell; numbers do not.
    package static func telling(_ title: String) -> Set<String> {
        telling(Set(FoldedWords.of(title).lazy.map(\.stem)))
    }

    /// Those of some stems.
    static func telling(_ stems: Set<String>) -> Set<String> {
        stems.filter { stem in !common.contains(stem) && !stem.utf8.allSatisfy { (48...57).contains($0) } }
    }

    /// The share of words in common, of the words of both.
    static func likeness(_ one: Set<String>, _ other: Set<String>) -> Double {
        let all = one.union(other).count
        return all == 0 ? 0 : Double(one.intersection(other).count) / Double(all)
    }

    /// Whether most words of the shorter title are in the other.
    static func shareMost(_ one: Set<String>, _ other: Set<String>) -> Bool {
        let shorter = min(one.count, other.count)
        return shorter == 0 ? one == other : Double(one.intersection(other).count) / Double(shorter) >= 0.6
    }

    /// Whether two titles speak of the same subject: one holds the other, or half of their words are in common.
    static func areAlike(_ one: Set<String>, _ other: Set<String>) -> Bool {
        if one.isEmpty || other.isEmpty { return one == other }
        return one.isSubset(of: other) || other.isSubset(of: one) || likeness(one, other) >= 0.5
    }
}
