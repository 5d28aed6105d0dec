import LexiconFormat

/// A form of a word, and what it is.
struct Form: Hashable {
    let letters: [UInt8]
    let form: WordForm
}
