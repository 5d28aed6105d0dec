/// A word that is made of others: "cykelbroen" is "bro" with "cykel" before it.
package struct Compound: Hashable, Sendable {
    /// The lemmas of the words before the last: "cykel", or "kloak" and "fornyelse".
    package let modifiers: [String]
    /// The last word as it stands: "broen".
    package let head: String
    /// How many letters the last word has.
    package let headLength: Int
    /// The readings of the last word.
    package let analyses: [Analysis]
    /// Whether all its words are known: of "tranbybroen" only the last is.
    package let isKnown: Bool
}
