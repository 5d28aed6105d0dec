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
            var previous: UInt8 = 0x20
            text.utf8.withUnsafeBufferPointer { bytes in
                while position < end {
                    let byte = bytes[position]
                    if !Letters.isWord(previous), let amount = amount(at: position, byte: byte, previous: previous) {
                        found.append(amount)
                        position = amount.range.upperBound
                        previous = 0x20
                        continue
                    }
                    previous = byte
                    position += 1
                }
            }
            return found
        }

        private func amount(at position: Int, byte: UInt8, previous: UInt8) -> FoundAmount? {
            if Letters.isDigit(byte) || (byte == UInt8(ascii: "-") && (previous == 0x20 || previous == 0x09)) {
                guard !"./".utf8.contains(previous) else { return nil }
                return number(at: position)
            }
            if byte == 0xC2, let amount = number(at: position) { return amount }
            switch Letters.lower(byte) {
            case UInt8(ascii: "k"), UInt8(ascii: "d"): return led(at: position)
            case UInt8(ascii: "e"), UInt8(ascii: "h"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "s"),
                UInt8(ascii: "o"), UInt8(ascii: "n"), 0xC3:
                return spelled(at: position)
            default: return nil
            }
        }

        /// "2,7 mio. kr.", "0,4-5 mio. kr.", "2 til 3 mio. kr.", "250.000,-".
        private func number(at start: Int) -> FoundAmount? {
            guard let first = DanishNumber(at: start, until: end, in: text) else { return nil }
            if let unit = unit(after: first.end) {
                if first.value == 1_000, unit.factor == 1, statesUnit(start) { return nil }
                return FoundAmount(range: start..<unit.end, value: .exactly(first.value * unit.factor))
            }
            guard let secondStart = rangeEnd(after: first.end, start: start),
                let second = DanishNumber(at: secondStart, until: end, in: text),
                let unit = unit(after: second.end)
            else { return nil }
            // "60-75.000 kr." leaves out the first number's thousands.
            let isShort = second.isGrouped && !first.isGrouped && first.value < 1_000
            let low = isShort ? first.value * 1_000 : first.value
            return FoundAmount(range: start..<unit.end, value: .between(low * unit.factor, second.value * unit.factor))
        }

        private func unit(after position: Int) -> (factor: Double, end: Int)? {
            let start = text.skippingSpace(from: position, until: min(end, position + 8))
            return MoneyVocabulary.units.match(in: text, at: start, until: end).map { ($0.meaning, $0.end) }
        }

        /// "i 1.000 kr.", "(1.000 kr.)", "hele 1.000 kr.": the unit of a table, not an amount.
        private func statesUnit(_ start: Int) -> Bool {
            for word in Self.beforeUnits where start >= word.count {
                let begin = start - word.count
                guard text.end(ofPhrase: word, at: begin, until: start) == start else { continue }
                if begin == 0 || !Letters.isWord(text.utf8[begin - 1]) { return true }
            }
            return false
        }

        private static let beforeUnits = ["i ", "(", "hele "].map { Letters.folded($0) }

        /// Where the second number of a range begins: behind "-", a dash, "til", or "og" after "mellem".
        private func rangeEnd(after position: Int, start first: Int) -> Int? {
            let start = text.skippingSpace(from: position, until: min(end, position + 4))
            if text.byte(start) == UInt8(ascii: "-") { return text.skippingSpace(from: start + 1, until: end) }
            if text.byte(start) == 0xE2, text.byte(start + 1) == 0x80 {
                return text.skippingSpace(from: start + 3, until: end)
            }
            guard start > position else { return nil }
            if let stop = text.end(ofPhrase: Array("til ".utf8), at: start, until: end) { return stop }
            return isAfterBetween(first) ? text.end(ofPhrase: Array("og ".utf8), at: start, until: end) : nil
        }

        /// Whether "mellem" stands before a number: "mellem 2 og 3 mio. kr.", not "i 2020 og 0,9 mio. kr.".
        private func isAfterBetween(_ position: Int) -> Bool {
            let word = Array("mellem ".utf8)
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
            let isYear = number.end - digits == 4 && (1990...2100).contains(number.value)
            guard !isYear, self.unit(after: number.end) == nil else { return nil }
            let next = text.skippingSpace(from: number.end, until: min(end, number.end + 3))
            let scale = MoneyVocabulary.scales.match(in: text, at: next, until: end)
            return FoundAmount(
                range: start..<(scale?.end ?? number.end), value: .exactly(number.value * (scale?.meaning ?? 1)))
        }

        /// "to mio. kr.", "en halv million kroner".
        private func spelled(at start: Int) -> FoundAmount? {
            guard let word = MoneyVocabulary.numbers.match(in: text, at: start, until: end),
                let unit = unit(after: word.end), unit.factor >= 1_000
            else { return nil }
            return FoundAmount(range: start..<unit.end, value: .exactly(word.meaning * unit.factor))
        }
    }
}
