import Claims
import Language
import Portfolio

/// Checks the totals of tables and lists: "I alt" against the numbers above it.
struct SumCheck {
    let item: AgendaItem
    let text: SourceText

    struct Mismatch {
        /// The passage of the total.
        let passage: Int
        let sum: PlainNumber
        let total: PlainNumber
    }

    func mismatches() -> [Mismatch] {
        var found: [Mismatch] = []
        var parts: [PlainNumber] = []
        var block: Int?
        for (index, passage) in item.passages.enumerated() {
            guard passage.kind != .heading, let line = line(passage) else {
                if passage.kind == .heading { parts = [] }
                continue
            }
            if case .tableRow = passage.kind, passage.block != block { parts = [] }
            block = passage.block
            guard Self.totalWords.contains(line.label) else {
                parts.append(line.number)
                continue
            }
            if parts.count >= 2, let mismatch = Self.check(parts, line.number, index) { found.append(mismatch) }
            parts = []
        }
        return found
    }

    /// Rounded parts may miss their total by half a unit each.
    private static func check(_ parts: [PlainNumber], _ total: PlainNumber, _ passage: Int) -> Mismatch? {
        let unit = max(total.unit, parts.map(\.unit).max() ?? 0)
        let sum = PlainNumber(
            value: parts.map(\.value).reduce(0, +), decimals: max(total.decimals, parts.map(\.decimals).max() ?? 0))
        let slack = unit * Double(parts.count + 1) / 2
        return abs(sum.value - total.value) > slack ? Mismatch(passage: passage, sum: sum, total: total) : nil
    }

    /// A row or line of a label and one number: "Headset: 480.000 kr."
    private func line(_ passage: Passage) -> (label: String, number: PlainNumber)? {
        let parts: [String]
        if case .tableRow(let cells) = passage.kind {
            guard cells.count == 2 else { return nil }
            parts = cells.map { text[$0] }
        } else {
            let words = text[passage.range]
            guard words.utf8.count <= 80, let colon = words.lastIndex(of: ":") else { return nil }
            parts = [String(words[..<colon]), String(words[words.index(after: colon)...])]
        }
        guard let number = PlainNumber(parts[1]) else { return nil }
        let label = FoldedWords.of(parts[0]).map(\.word).joined(separator: " ")
        return (label, number)
    }
}

extension PlainNumber {
    /// As Danes write it, with full stops between thousands and a comma before decimals: the number that a cell or the end of a line is, with "kr." or a unit after it; `nil` when it holds more.
    init?(_ text: String) {
        let trimmed = text.trimmingBlanks
        let number = trimmed.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
        let rest = trimmed.dropFirst(number.count)
        guard number.first?.isNumber == true, !rest.contains(where: \.isNumber), rest.count <= 12 else { return nil }
        let sides = number.split(separator: ",", omittingEmptySubsequences: false)
        let thousands = sides[0].split(separator: ".", omittingEmptySubsequences: false)
        let isGrouped = thousands.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(thousands[0].count)
        guard sides.count <= 2, isGrouped || thousands.count == 1, let whole = Double(thousands.joined()) else {
            return nil
        }
        let fraction = sides.count == 2 ? String(sides[1]) : ""
        guard fraction.count <= 6, fraction.isEmpty || Double(fraction) != nil else { return nil }
        self.init(value: whole + (Double("0." + fraction) ?? 0), decimals: fraction.count)
    }
}
