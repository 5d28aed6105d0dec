import Claims
import Language
import Portfolio

/// Checks a number that introduces a list against the list: "De tre etaper er:" and then four.
///
/// Only where the sentence ends with a colon and the list or table follows at once, since elsewhere the number may be
/// of something else.
struct CountCheck {
    let item: AgendaItem
    let text: SourceText

    struct Mismatch {
        /// The passage with the number.
        let passage: Int
        let stated: Int
        let found: Int
    }

    func mismatches() -> [Mismatch] {
        item.passages.indices.compactMap { index in
            guard item.passages[index].kind == .sentence, let stated = number(in: index) else { return nil }
            let found = entries(after: index)
            return found >= 2 && found != stated ? Mismatch(passage: index, stated: stated, found: found) : nil
        }
    }

    private func number(in passage: Int) -> Int? {
        guard text[item.passages[passage].range].hasSuffix(":") else { return nil }
        let words = FoldedWords.of(text, in: item.passages[passage].range)
        let found = words.indices.compactMap { index -> Int? in
            guard let number = Self.numbers[words[index].word] ?? Self.digit(words[index].word) else { return nil }
            return words[index...].dropFirst().prefix(3).contains { Self.counted.contains($0.stem) } ? number : nil
        }
        return found.count == 1 ? found.first : nil
    }

    private static func digit(_ word: String) -> Int? {
        Int(word).flatMap { (2...12).contains($0) ? $0 : nil }
    }

    /// The entries of the list or table that follows at once; the head of a table is none.
    private func entries(after passage: Int) -> Int {
        guard item.passages.indices.contains(passage + 1) else { return 0 }
        let block = item.passages[passage + 1].block
        let entries = item.passages[(passage + 1)...].prefix { $0.block == block && Self.isEntry($0) }
        let rows = entries.count { if case .tableRow = $0.kind { true } else { false } }
        guard rows == entries.count, let first = entries.first else { return entries.count }
        return text[first.range].contains { $0.isNumber } ? rows : rows - 1
    }

    private static func isEntry(_ passage: Passage) -> Bool {
        switch passage.kind {
        case .listItem, .tableRow: true
        case .heading, .sentence: false
        }
    }
}
