import Language
import Portfolio

/// The amounts of tables whose head or caption names the unit: "Budget 2016 (mio. kr.)" above rows of bare numbers.
struct TableAmounts {
    let text: SourceText
    let lines: [Line]

    /// A caption stands at most this many inked lines above its rows.
    private static let captionReach = 2

    /// The bare numbers in the rows below a unit, apart from those that carry a unit of their own.
    func found(besides running: [FoundAmount]) -> [FoundAmount] {
        var found: [FoundAmount] = []
        var unit: Int?
        var linesSinceUnit = 0
        var inTable = false
        var nextRunning = 0
        for line in lines where !line.isBlank {
            while nextRunning < running.count, running[nextRunning].range.lowerBound < line.content.lowerBound {
                nextRunning += 1
            }
            let hasOwn = nextRunning < running.count && running[nextRunning].range.lowerBound < line.content.upperBound
            if let factor = unit, !hasOwn, let numbers = numbers(in: line.content) {
                found += numbers.compactMap { number in
                    number.value.kroner(times: factor).map { FoundAmount(range: number.range, value: .exactly($0)) }
                }
                inTable = true
            } else if let stated = statedUnit(line.content), !hasOwn {
                unit = stated
                linesSinceUnit = 0
                inTable = false
            } else {
                linesSinceUnit += 1
                if inTable || linesSinceUnit > Self.captionReach { unit = nil }
            }
        }
        return found
    }

    /// A unit that a short line names without a number before it.
    private func statedUnit(_ content: Range<Int>) -> Int? {
        guard content.count <= 200, namesCurrency(content) else { return nil }
        let units = MoneyVocabulary.tableUnits.all(in: text, range: content)
        return units.last?.match.meaning
    }

    /// A cheap look before phrases are: "kr" stands in every unit but DKK.
    private func namesCurrency(_ content: Range<Int>) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8[content] {
            let letter = Letters.lower(byte)
            if previous == UInt8(ascii: "k"), letter == UInt8(ascii: "r") || letter == UInt8(ascii: "k") { return true }
            previous = letter
        }
        return false
    }

    /// The numeric cells of a row that has a label: "045 KMD drift → 9,3". Rows of years are heads.
    private func numbers(in content: Range<Int>) -> [(range: Range<Int>, value: DecimalNumber)]? {
        guard let row = TableRow(content, in: text), let label = row.cells.first, hasLetter(label) else { return nil }
        let numbers = row.cells.dropFirst().compactMap { cell -> (range: Range<Int>, value: DecimalNumber)? in
            guard let number = DanishNumber(at: cell.lowerBound, until: cell.upperBound, in: text),
                number.end == cell.upperBound
            else { return nil }
            return (cell, number.value)
        }
        guard !numbers.isEmpty, !numbers.allSatisfy({ isYear($0.range, $0.value) }) else { return nil }
        return numbers
    }

    private func hasLetter(_ cell: Range<Int>) -> Bool {
        text.utf8[cell].contains { Letters.isASCIILetter($0) || $0 == 0xC3 }
    }

    private func isYear(_ cell: Range<Int>, _ value: DecimalNumber) -> Bool {
        cell.count == 4 && value.decimals == 0 && (1990...2100).contains(value.digits)
    }
}
