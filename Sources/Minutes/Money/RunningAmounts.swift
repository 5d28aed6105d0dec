import Language
import Portfolio

/// The amounts that carry their own unit.
struct RunningAmounts {
    let text: SourceText
    let found: [FoundAmount]

    init(text: SourceText) {
        self.text = text
        self.found = Scanner(text: text).run()
    }

    private struct Scanner {
        let text: SourceText
        private let end: Int

        init(text: SourceText) {
            self.text = text
            self.end = text.utf8.count
        }

        func run() -> [FoundAmount] {
            var found: [FoundAmount] = []
            var position = 0
            while let start = nextOpening(from: position) {
                if let amount = amount(at: start) {
                    found.append(amount)
                    position = amount.range.upperBound
                } else {
                    position = start + 1
                }
            }
            return found
        }

        /// What an amount can begin with, by its first byte.
        private enum Opening { case digit, minus, noBreak, currency, word }

        private static let openings: [Opening?] = (0...255).map { value in
            switch Letters.lower(UInt8(value)) {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
            case UInt8(ascii: "-"): .minus
            case 0xC2: .noBreak
            case UInt8(ascii: "k"), UInt8(ascii: "d"): .currency
            case UInt8(ascii: "e"), UInt8(ascii: "h"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "s"),
                UInt8(ascii: "o"), UInt8(ascii: "n"), 0xC3:
                .word
            default: nil
            }
        }

        /// The next place, no word's inside, where an amount can begin.
        private func nextOpening(from position: Int) -> Int? {
            text.utf8.withUnsafeBufferPointer { bytes in
                Self.openings.withUnsafeBufferPointer { openings in
                    (position..<end).first { index in
                        openings[Int(bytes[index])] != nil && (index == 0 || !Letters.isWord(bytes[index - 1]))
                    }
                }
            }
        }

        private func amount(at position: Int) -> FoundAmount? {
            let previous = text.byte(position - 1)
            return switch Self.openings[Int(text.utf8[position])] {
            case .digit: "./".utf8.contains(previous) ? nil : number(at: position)
            case .minus: previous == 0x20 || previous == 0x09 ? number(at: position) : nil
            case .noBreak: number(at: position)
            case .currency: led(at: position)
            case .word: spelled(at: position)
            case nil: nil
            }
        }

        /// "2,7 mio. kr.", "0,4-5 mio. kr.", "2 til 3 mio. kr.", "250.000,-".
        private func number(at start: Int) -> FoundAmount? {
            guard let first = DanishNumber(at: start, until: end, in: text) else { return nil }
            if let unit = unit(after: first.end) {
                if first.value == DecimalNumber(1_000), unit.factor == 1, statesUnit(start) { return nil }
                if isYear(first, from: start), leadsOn(unit.end) { return nil }
                return exactly(first.value, times: unit.factor, in: start..<unit.end)
            }
            guard !isYear(first, from: start), let secondStart = rangeEnd(after: first.end, start: start),
                let second = DanishNumber(at: secondStart, until: end, in: text),
                let unit = unit(after: second.end)
            else { return nil }
            // "60-75.000 kr." leaves out the first number's thousands.
            let isShort = second.isGrouped && !first.isGrouped && first.value < 1_000
            guard let low = first.value.kroner(times: isShort ? unit.factor * 1_000 : unit.factor),
                let high = second.value.kroner(times: unit.factor)
            else { return nil }
            return FoundAmount(range: start..<unit.end, value: .between(low, high))
        }

        private func exactly(_ number: DecimalNumber, times factor: Int, in range: Range<Int>) -> FoundAmount? {
            number.kroner(times: factor).map { FoundAmount(range: range, value: .exactly($0)) }
        }

        /// Four bare digits of our time: "fra 12.500 kr. i 2016 til 14.250 kr." has no amount of 2016.
        private func isYear(_ number: DanishNumber, from start: Int) -> Bool {
            number.end - start == 4 && number.value.decimals == 0 && (1950...2100).contains(number.value.digits)
        }

        /// Whether the currency belongs to a number behind it: "i 2016 kr. 12.500".
        private func leadsOn(_ position: Int) -> Bool {
            Letters.isDigit(text.byte(text.skippingSpace(from: position, until: min(end, position + 3))))
        }

        private func unit(after position: Int) -> (factor: Int, end: Int)? {
            let start = text.skippingSpace(from: position, until: min(end, position + 8))
            return MoneyVocabulary.units.match(in: text, at: start, until: end).map { ($0.meaning, $0.end) }
        }

        /// "i 1.000 kr.", "(1.000 kr.)", "hele 1.000 kr.": the unit of a table, not an amount.
        private func statesUnit(_ start: Int) -> Bool {
            for word in MoneyVocabulary.beforeUnits where start >= word.count {
                let begin = start - word.count
                guard text.end(ofPhrase: word, at: begin, until: start) == start else { continue }
                if begin == 0 || !Letters.isWord(text.utf8[begin - 1]) { return true }
            }
            return false
        }

        /// Where the second number of a range begins: behind "-", a dash, "til", or "og" after "mellem".
        private func rangeEnd(after position: Int, start first: Int) -> Int? {
            let start = text.skippingSpace(from: position, until: min(end, position + 4))
            if text.byte(start) == UInt8(ascii: "-") { return text.skippingSpace(from: start + 1, until: end) }
            if text.byte(start) == 0xE2, text.byte(start + 1) == 0x80 {
                return text.skippingSpace(from: start + 3, until: end)
            }
            guard start > position else { return nil }
            if let stop = text.end(ofPhrase: MoneyVocabulary.until, at: start, until: end) { return stop }
            return isAfterBetween(first) ? text.end(ofPhrase: MoneyVocabulary.and, at: start, until: end) : nil
        }

        /// Whether "mellem" stands before a number: "mellem 2 og 3 mio. kr.", not "i 2020 og 0,9 mio. kr.".
        private func isAfterBetween(_ position: Int) -> Bool {
            let word = Array(MoneyVocabulary.between.utf8)
            guard position >= word.count else { return false }
            return text.end(ofPhrase: word, at: position - word.count, until: position) == position
        }

        /// "kr. 250.000", "DKK 3 mio.".
        private func led(at start: Int) -> FoundAmount? {
            guard let lead = MoneyVocabulary.leading.match(in: text, at: start, until: end) else { return nil }
            let digits = text.skippingSpace(from: lead.end, until: min(end, lead.end + 3))
            guard let number = DanishNumber(at: digits, until: end, in: text), text.byte(digits) != UInt8(ascii: "-")
            else {
                return nil
            }
            // "… 3 mio. kr. 2018 …": the number is the next thing, not this amount.
            guard !isYear(number, from: digits), self.unit(after: number.end) == nil else { return nil }
            let next = text.skippingSpace(from: number.end, until: min(end, number.end + 3))
            let scale = MoneyVocabulary.scales.match(in: text, at: next, until: end)
            return exactly(number.value, times: scale?.meaning ?? 1, in: start..<(scale?.end ?? number.end))
        }

        /// "to mio. kr.", "en halv million kroner".
        private func spelled(at start: Int) -> FoundAmount? {
            guard let word = MoneyVocabulary.numbers.match(in: text, at: start, until: end),
                let unit = unit(after: word.end), unit.factor >= 1_000
            else { return nil }
            return exactly(word.meaning, times: unit.factor, in: start..<unit.end)
        }
    }
}
