import Language

/// The words that bound a length of time between two events.
struct LagWords: Sendable {
    /// "mindst 14 dage forinden".
    let least: PhraseSet
    /// "inden for en måned efter", "højst en uge før".
    let most: PhraseSet
    /// "tidligst en uge efter".
    let earliest: PhraseSet
    /// "senest to uger efter".
    let latest: PhraseSet

    /// "en aftale på 30 dage": the length is that of a thing.
    let owning: Set<String>

    /// A bound stands so few words before its length: "inden for de 14 dage".
    static let reach = 3
}

extension LagWords {
    static let danish = LagWords(
        least: PhraseSet("mindst, minimum, ikke under"),
        most: PhraseSet(
            "højst, højest, maksimalt, maks, inden, indenfor, ikke over, ikke mere end, i løbet af, ikke senere end"),
        earliest: PhraseSet("tidligst, først, ikke tidligere end, ikke før"), latest: PhraseSet("senest"),
        owning: ["på", "af"])
}
