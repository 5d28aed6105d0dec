import Language

/// The words by which minutes call a case that is put before a body: "en sag om takster", "beslutningsoplæg".
package enum CaseWords {
    private static let stems: Set<String> = Set(
        ["sag", "sagen", "case", "beslutningsoplæg", "oplæg", "redegørelse", "beslutningssag", "mødesag"].map {
            DanishStem.stem($0)
        })

    /// Whether a word, as a stem, names a case.
    package static func isCase(_ stem: String) -> Bool { stems.contains(stem) }
}
