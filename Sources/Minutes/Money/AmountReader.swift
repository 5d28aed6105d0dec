public import Portfolio

/// Finds amounts of Danish kroner: "120 t. kr.", "2,7 mio. kr.", "0,4-5 mio. kr.", "1.250.000,00 kr.", "kr. 250.000",
/// "250.000,-", "halvanden mio. kr.", and the numbers of tables whose head names the unit.
public struct AmountReader: Sendable {
    public init() {}

    /// The amounts of a text, in its order. Linear in the text.
    public func amounts(in text: SourceText) -> [AmountMention] {
        amounts(in: text, lines: LineTable(text).lines)
    }

    /// The amounts of a text whose lines are known already.
    func amounts(in text: SourceText, lines: [Line]) -> [AmountMention] {
        let running = RunningAmounts(text: text).found
        let tables = TableAmounts(text: text, lines: lines).found(besides: running)
        return (running + tables).sorted { $0.range.lowerBound < $1.range.lowerBound }.map { amount in
            AmountMention(
                range: text.range(ofBytes: amount.range), text: text.words(amount.range), value: amount.value)
        }
    }
}

/// An amount with its place in bytes.
struct FoundAmount {
    let range: Range<Int>
    let value: AmountMention.Value
}
