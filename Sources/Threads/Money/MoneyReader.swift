import Portfolio

/// Reads what the amounts of a sentence are by the words beside them: those before an amount, back to the amount before
/// it, and where these tell nothing those behind it.
///
///     "Der er bevilget 12 mio. kr., og der er brugt 7,5 mio. kr."     // 12 mio. kr. granted, 7,5 mio. kr. spent
///
/// A sentence that denies, asks, supposes or speaks of others tells nothing. Since only the amounts of a project as a whole
/// turn its light red, one is whole only where every word of its clause is known to leave it so.
struct MoneyReader {
    let words: MoneyWords
    private let name: Set<Substring>

    /// - Parameter project: the name of the project whose amounts they are.
    init(words: MoneyWords, project: String) {
        self.words = words
        name = Set(Self.split(project))
    }

    /// An amount of a sentence, and what it is.
    struct Reading: Hashable {
        let kind: ProjectAmount.Kind
        let amount: Kroner
        let isWhole: Bool
    }

    /// - Parameters:
    ///   - amounts: the amounts of the sentence in its order.
    ///   - between: the words before the first amount, between the amounts and behind the last: one more than there are
    ///     amounts.
    func readings(of amounts: [AmountMention.Value], between: [String]) -> [Reading] {
        let parts = between.map(Self.split)
        guard parts.count == amounts.count + 1, !between.contains(where: { $0.contains("?") }),
            !parts.joined().contains(where: words.isDoubt)
        else { return [] }
        let stands = kind(in: parts[0]) == nil ? 1 : 0
        var readings: [Reading] = []
        var isWholeSoFar = false
        for (index, value) in amounts.enumerated() {
            let clause = Self.split(between[index + 1].prefix { !",.;:()".contains($0) })
            let telling = parts[index] + (stands == 1 ? clause : [])
            isWholeSoFar =
                (parts[index] + clause).allSatisfy(isPlain) && (isWholeSoFar || telling.contains(where: words.isWhole))
            guard case .exactly(let amount) = value else { continue }
            let goesOn = index > 0 && parts[index].map(String.init) == [words.to]
            let kind = goesOn ? readings.last?.kind : kind(in: parts[index + stands])
            guard let kind, !isOther(before: parts[index], behind: parts[index + 1]) else { continue }
            readings.append(Reading(kind: kind, amount: amount, isWhole: isWholeSoFar))
        }
        return readings
    }

    /// A word that leaves the amount that of the whole project: its name is one.
    private func isPlain(_ word: Substring) -> Bool { words.plain.contains(word) || name.contains(word) }

    /// The last word that tells, since it stands nearest: "budgettet forventes nu at blive 46 mio. kr." is expected.
    private func kind(in part: [Substring]) -> ProjectAmount.Kind? {
        part.reversed().lazy.compactMap(words.kind).first
    }

    /// A word behind the amount tells of it only where it stands close: "4 mio. kr. årligt".
    private func isOther(before: [Substring], behind: [Substring]) -> Bool {
        before.contains(where: words.isOther) || behind.prefix(2).contains(where: words.isOther)
    }

    private static func split(_ text: some StringProtocol) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
}
