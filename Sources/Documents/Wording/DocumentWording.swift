/// Why a file could not be read, and what to do, in one language: a type a language, so that a word that is missing does
/// not compile.
protocol DocumentWording: Sendable {
    /// "kan ikke læses (adgang nægtet); se efter, at det er en fil, som du må læse"
    func text(_ error: DocumentError) -> String
}
