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
                return FoundAmount(range: start..<unit.end, value: .exactly(first.value * unit.factor))
            }
            guard let secondStart = rangeEnd(after: first.end),
                let second = DanishNumber(at: secondStart, until: end, in: text),
                let unit = unit(after: second.end)
            else { return nil }
            return FoundAmount(
                range: start..<unit.end, value: .between(first.value * unit.factor, second.value * unit.factor))
        }

        private func unit(after position: Int) -> (factor: Double, end: Int)? {
            let start = text.skippingSpace(from: position, until: min(end, position + 8))
            return MoneyVocabulary.units.match(in: text, at: start, until: end).map { ($0.meaning, $0.end) }
        }

        /// Where the second number of a range begins: behind "-", a dash, "til" or "og".
        private func rangeEnd(after position: Int) -> Int? {
            let start = text.skippingSpace(from: position, until: min(end, position + 4))
            if text.byte(start) == UInt8(ascii: "-") { return text.skippingSpace(from: start + 1, until: end) }
            if text.byte(start) == 0xE2, text.byte(start + 1) == 0x80 {
                return text.skippingSpace(from: start + 3, until: end)
            }
            for word in [Array("til ".utf8), Array("og ".utf8)] where start > position {
                if let stop = text.end(ofPhrase: word, at: start, until: end) { return stop }
            }
            return nil
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
