import Language
import Portfolio

/// The shapes of the numbers that registries give to cases, journals and documents.
enum RegistryNumber {
    enum Shape {
        /// "16/26813", "2012/057275": year and serial.
        case yearSerial
        /// "326-2015-4892": municipality, year, serial.
        case municipal
        /// "00.22.02-G01-42-18", "00.01.00P35-0102", "00.30S00 - 2015/18609": KLE subject with facet.
        case subjectFacet
        /// "2020-016062".
        case yearDash
        /// "1-51-71-3321-08".
        case regional
        /// "00.01.00": a KLE subject alone, a journal number.
        case subject
        /// "EMN-2025-004711": letters, year and serial.
        case lettered
        /// "1-00-7-20": a shape of its own that only its label tells.
        case labelled
        /// "265582": a number that only its label tells.
        case serial
    }

    /// The number that begins at a byte, with its end; `nil` when no registry writes it so.
    ///
    /// `allowsShortSerial` also takes "379/05", which is a registry number only where a council's letters stand before it.
    static func read(
        at start: Int, until end: Int, in text: SourceText, allowsShortSerial: Bool = false
    ) -> (shape: Shape, end: Int)? {
        guard start < end else { return nil }
        guard Letters.isDigit(text.utf8[start]) else {
            return lettered(at: start, until: end, in: text).map { (.lettered, $0) }
        }
        var stop = start
        while stop < end, isPart(at: stop, until: end, in: text) { stop += 1 }
        while stop > start, ".-/".utf8.contains(text.utf8[stop - 1]) { stop -= 1 }
        let groups = groups(text, start..<stop)
        let isShort = allowsShortSerial && groups.count == 2 && groups[1].separator == UInt8(ascii: "/")
        guard let shape = shape(groups) ?? (isShort ? .serial : nil) else { return nil }
        if shape == .subject, let facet = facet(after: stop, until: end, in: text) { return (shape, facet) }
        if shape == .subjectFacet, let joined = joinedSerial(after: stop, until: end, in: text) {
            return (shape, joined)
        }
        return (shape, stop)
    }

    /// Whether all of a stretch is a number that tells by its shape that it is a case's.
    static func isCase(_ range: Range<Int>, in text: SourceText) -> Bool {
        guard let number = read(at: range.lowerBound, until: range.upperBound, in: text) else { return false }
        return number.end == range.upperBound && number.shape != .serial && number.shape != .subject
    }

    /// Whether a journal's number has a case's serial and year behind its subject and facet: "04.00.00-P20-3-15".
    static func isWholeCase(_ number: String) -> Bool { number.split(separator: "-").count >= 4 }

    /// The number right behind a title, which can be a year and a short serial: "16/890". "3/9" is a day.
    static func readBehindTitle(at start: Int, until end: Int, in text: SourceText) -> (shape: Shape, end: Int)? {
        guard let number = read(at: start, until: end, in: text, allowsShortSerial: true), number.shape != .subject
        else {
            return nil
        }
        return number.shape == .serial && number.end - start < 6 ? nil : number
    }

    /// The number behind a label, whatever its shape: digits, capitals and marks, with four digits at least, and no day
    /// ("12-05-2021").
    static func readLabelled(at start: Int, until end: Int, in text: SourceText) -> (shape: Shape, end: Int)? {
        guard start < end else { return nil }
        if let known = spaced(at: start, until: end, in: text) ?? read(at: start, until: end, in: text) { return known }
        var stop = start
        while stop < end, isPart(at: stop, until: end, in: text) { stop += 1 }
        while stop > start, ".-/".utf8.contains(text.utf8[stop - 1]) { stop -= 1 }
        let groups = groups(text, start..<stop)
        guard groups.count >= 2, groups.reduce(0, { $0 + $1.digits }) >= 4 else { return nil }
        let isDay = groups.count == 3 && groups[2].digits == 4 && groups[0].digits <= 2 && groups[1].digits <= 2
        return isDay ? nil : (.labelled, stop)
    }

    /// The number that brackets or no label set apart; in them also a letter and a serial, or a year and a serial:
    /// "(P-0418)", "(S-2018-044)", "(BP-17-03)".
    static func readBracketed(at start: Int, until end: Int, in text: SourceText) -> (shape: Shape, end: Int)? {
        if let known = spaced(at: start, until: end, in: text) ?? read(at: start, until: end, in: text) { return known }
        let letters = text.utf8[start..<end].prefix { $0 &- 0x41 < 26 }
        guard (1...5).contains(letters.count), text.byte(letters.endIndex) == UInt8(ascii: "-") else { return nil }
        let digits = text.utf8[letters.endIndex + 1..<end].prefix(while: Letters.isDigit)
        // One letter and two digits are a form's or a road's.
        guard (letters.count > 1 ? 2...6 : 3...6).contains(digits.count) else { return nil }
        let serial = text.utf8[min(digits.endIndex + 1, end)..<end].prefix(while: Letters.isDigit)
        let goesOn = digits.endIndex < end && "-/".utf8.contains(text.utf8[digits.endIndex]) && !serial.isEmpty
        return (.lettered, goesOn ? serial.endIndex : digits.endIndex)
    }

    /// "2031 - 7104": a year and a serial with spaces around their dash; "2031 - 2034" are two years.
    private static func spaced(at start: Int, until end: Int, in text: SourceText) -> (shape: Shape, end: Int)? {
        let year = text.utf8[start..<end].prefix(while: Letters.isDigit)
        let dash = text.skippingSpace(from: year.endIndex, until: end)
        guard isYear(year), dash > year.endIndex, dash < end, text.byte(dash) == UInt8(ascii: "-") else { return nil }
        let first = text.skippingSpace(from: dash + 1, until: end)
        let serial = text.utf8[first..<end].prefix(while: Letters.isDigit)
        guard first > dash + 1, (3...7).contains(serial.count), !isYear(serial) else { return nil }
        return (.labelled, serial.endIndex)
    }

    /// "2031-2034", "2031-34": two years.
    static func isTerm(_ number: Range<Int>, in text: SourceText) -> Bool {
        let parts = text.utf8[number].split { "-/".utf8.contains($0) }
        guard parts.count == 2, isYear(parts[0]) else { return false }
        return isYear(parts[1]) || parts[1].count == 2
    }

    private static func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
        digits.count == 4 && ["19", "20"].contains { digits.starts(with: $0.utf8) }
    }

    /// Two to six capitals, and behind a mark two groups of digits, the year and the serial: "EMN-2025-004711".
    private static func lettered(at start: Int, until end: Int, in text: SourceText) -> Int? {
        guard text.utf8[start] &- 0x41 < 26 else { return nil }
        var stop = start
        while stop < end, text.utf8[stop] &- 0x41 < 26 { stop += 1 }
        guard (2...6).contains(stop - start), stop < end, "-/".utf8.contains(text.utf8[stop]) else { return nil }
        while stop < end, Letters.isDigit(text.utf8[stop]) || "-/".utf8.contains(text.utf8[stop]) { stop += 1 }
        while "-/".utf8.contains(text.utf8[stop - 1]) { stop -= 1 }
        let groups = groups(text, start..<stop).dropFirst()
        let hasYear = groups.contains { $0.digits == 4 && (1950...2099).contains($0.value) }
        let goesOn = stop < end && Letters.isWord(text.utf8[stop])
        return groups.count >= 2 && hasYear && groups.allSatisfy({ $0.digits >= 1 }) && !goesOn ? stop : nil
    }

    private static func isPart(at position: Int, until end: Int, in text: SourceText) -> Bool {
        let byte = text.utf8[position]
        if Letters.isDigit(byte) || ".-/".utf8.contains(byte) || (byte &- 0x41 < 26) { return true }
        // "Ø00" of Herning's facets.
        return byte == 0xC3 || (byte == 0x98 && text.byte(position - 1) == 0xC3)
    }

    /// A group of digits or letters, and what stands before it.
    private struct Group {
        let separator: UInt8
        let digits: Int
        let letters: Int
        let value: Int
    }

    private static func groups(_ text: SourceText, _ range: Range<Int>) -> [Group] {
        var groups: [Group] = []
        var separator: UInt8 = 0
        var (digits, letters, value) = (0, 0, 0)
        for byte in text.utf8[range] {
            if ".-/".utf8.contains(byte) {
                groups.append(Group(separator: separator, digits: digits, letters: letters, value: value))
                (separator, digits, letters, value) = (byte, 0, 0, 0)
            } else if Letters.isDigit(byte) {
                digits += 1
                value = min(value * 10 + Int(byte - 0x30), 99_999_999)
            } else {
                letters += 1
            }
        }
        groups.append(Group(separator: separator, digits: digits, letters: letters, value: value))
        return groups
    }

    private static func shape(_ groups: [Group]) -> Shape? {
        let separators = groups.dropFirst().map(\.separator)
        let dash = UInt8(ascii: "-")
        let dot = UInt8(ascii: ".")
        if groups.contains(where: { $0.letters > 0 }) {
            let isSubject = groups.count >= 2 && groups[0].digits == 2 && groups[0].letters == 0 && separators[0] == dot
            return isSubject ? .subjectFacet : nil
        }
        let isYear = { (group: Group) in group.digits == 4 && (1950...2099).contains(group.value) }
        switch (groups.count, separators) {
        case (2, [UInt8(ascii: "/")]) where groups[0].digits == 2 || isYear(groups[0]):
            return groups[1].digits <= 7 ? .yearSerial : nil
        case (3, [dash, dash]) where groups[0].digits == 3 && isYear(groups[1]): return .municipal
        case (2, [dash]) where isYear(groups[0]) && groups[1].digits >= 4 && !isYear(groups[1]): return .yearDash
        case (4...7, _) where isRegional(groups): return .regional
        case (3, [dot, dot]) where groups.allSatisfy({ $0.digits == 2 }): return .subject
        case (1, _) where groups[0].digits >= 4: return .serial
        case (2, [dash]) where groups[0].digits >= 5: return .serial
        case (2, [UInt8(ascii: "/")]) where groups[0].digits >= 4: return .serial
        default: return nil
        }
    }

    /// "1-51-71-3321-08", "1-00-2-09": groups between dashes, the first of one digit.
    private static func isRegional(_ groups: [Group]) -> Bool {
        groups[0].digits == 1 && groups.dropFirst().allSatisfy { $0.separator == UInt8(ascii: "-") && $0.digits > 0 }
            && groups.reduce(0) { $0 + $1.digits } >= 6
    }

    /// The facet of "08.03.00 G01/549", set apart from its subject in old journals.
    private static func facet(after stop: Int, until end: Int, in text: SourceText) -> Int? {
        guard text.byte(stop) == 0x20, stop + 1 < end, text.isUpper(at: stop + 1) else { return nil }
        var position = stop + 2
        while position < end, Letters.isDigit(text.utf8[position]) || text.utf8[position] == UInt8(ascii: "/") {
            position += 1
        }
        return text.utf8[stop..<position].contains(UInt8(ascii: "/")) && position - stop >= 5 ? position : nil
    }

    /// The serial of "00.30S00 - 2015/18609", with spaces around its dash.
    private static func joinedSerial(after stop: Int, until end: Int, in text: SourceText) -> Int? {
        var position = text.skippingSpace(from: stop, until: end)
        guard position > stop, text.byte(position) == UInt8(ascii: "-") else { return nil }
        position = text.skippingSpace(from: position + 1, until: end)
        guard let serial = read(at: position, until: end, in: text), serial.shape == .yearSerial else { return nil }
        return serial.end
    }
}
