import Portfolio

/// The words that tell what an amount of a project is.
///
/// A word counts from its beginning ("bevilg" is also in "bevilgede"), since that is where Danish keeps what a word means;
/// one of up to three letters counts only whole.
struct MoneyWords: Sendable {
    /// What was set aside, what it is thought to cost, what was paid.
    let kinds: [ProjectAmount.Kind: [String]]
    /// That it is the project as a whole.
    let wholes: [String]
    /// That it is no amount of the project, but a part, a change, a yearly cost or somebody else's money.
    let others: [String]
    /// That it is denied, asked, supposed or somebody else's: nothing of the sentence counts.
    let doubts: [String]
    /// The words, each as it stands, that may stand beside the amount of a whole project without making it another's.
    let plain: Set<Substring>
    /// Between the old and the new amount: "fra 40 til 46 mio. kr.".
    let from: String
    let to: String

    func kind(of word: Substring) -> ProjectAmount.Kind? {
        ProjectAmount.Kind.allCases.first { kind in Self.begins(word, kinds[kind] ?? []) }
    }

    func isWhole(_ word: Substring) -> Bool { Self.begins(word, wholes) }
    func isDoubt(_ word: Substring) -> Bool { Self.begins(word, doubts) }
    func isOther(_ word: Substring) -> Bool { Self.begins(word, others) }

    private static func begins(_ word: Substring, _ beginnings: [String]) -> Bool {
        beginnings.contains { $0.count > 3 ? word.hasPrefix($0) : word == $0 }
    }
}
