import Language
import Portfolio

/// Cuts lists of people into entries: at commas, semicolons, brackets, columns, and at an "og" between two names.
struct NameList {
    let text: SourceText

    /// The cells of each line. A table of people whose last column holds initials tells of one person a row, and so do
    /// columns that hold no names: "Anne Lund     Lynge Kommune     ALU".
    func rows(_ ranges: [Range<Int>]) -> [[Range<Int>]] {
        let rows = ranges.map(cells)
        let told = rows.count { row in row.count > 1 && row.last.map(isInitials) == true && isName(row[0]) }
        guard told >= 2, told * 2 > rows.count else { return rows }
        return rows.filter { isName($0[0]) }.map { [$0[0]] }
    }

    private func cells(_ range: Range<Int>) -> [Range<Int>] {
        // What goes on over a line's end is no row.
        guard !text.utf8[range].contains(0x0A) else { return [range] }
        return TableRow(range, in: text)?.cells ?? [range]
    }

    /// "ALU": a few capitals.
    private func isInitials(_ cell: Range<Int>) -> Bool {
        (2...4).contains(cell.count) && text.utf8[cell].allSatisfy { $0 &- 0x41 < 26 || $0 >= 0x80 }
    }

    func isList(_ cell: Range<Int>) -> Bool { text.utf8[cell].contains(UInt8(ascii: ",")) }

    /// A name, and neither an organisation nor what somebody is.
    func isPerson(_ cell: Range<Int>) -> Bool {
        let reader = PersonReader(text: text)
        return isName(cell) && !reader.isOrganisation(cell) && !reader.isRole(cell)
    }

    /// The sentences of a list; behind an initial the next begins where it tells who was away: "Niels P. Eva havde afbud".
    func sentences(in range: Range<Int>) -> [Range<Int>] {
        SentenceSplitter(text: text).sentences(in: range).flatMap { sentence -> [Range<Int>] in
            guard let verb = PeopleVocabulary.absenceVerbs.first(in: text, range: sentence),
                let point = text.utf8[sentence.lowerBound..<verb.start].lastIndex(of: UInt8(ascii: ".")),
                text.byte(point + 1) == 0x20
            else { return [sentence] }
            return [sentence.lowerBound..<point + 1, text.trimmed(point + 1..<sentence.upperBound)]
        }
    }

    /// The entries of a list.
    func entries(in range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for position in range {
            switch text.utf8[position] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                depth -= 1
                let next = text.skippingSpace(from: position + 1, until: range.upperBound)
                if depth <= 0, next > position + 1, next < range.upperBound, text.isUpper(at: next) {
                    parts.append(start..<position + 1)
                    start = next
                }
            case UInt8(ascii: ",")
            where depth <= 0 && isName(before: position, from: start)
                && isParty(behind: position + 1, until: range.upperBound):
                break
            case UInt8(ascii: ",") where depth <= 0, UInt8(ascii: ";") where depth <= 0:
                parts.append(start..<position)
                start = position + 1
            case 0x80... where depth <= 0 && position > start:
                // "Anne Lund • Bo Friis": a list that lost its lines.
                guard let bullet = ListMark.bulletEnd(at: position, in: text, until: range.upperBound) else { break }
                parts.append(start..<position)
                start = bullet
            default: break
            }
        }
        parts.append(start..<range.upperBound)
        return parts.flatMap(splitAtAnd).flatMap(pairs).map(text.trimmed).map(withoutBullet).filter { !$0.isEmpty }
    }

    /// "Mogens Riis Ane Skytte Tove Krag (valgt)": names of two words each that lost what stood between them.
    private func pairs(_ entry: Range<Int>) -> [Range<Int>] {
        let names = words(in: entry).filter { text.utf8[$0.lowerBound] != UInt8(ascii: "(") }
        guard names.count >= Self.fewestPaired, names.count.isMultiple(of: 2),
            names.allSatisfy({ text.isUpper(at: $0.lowerBound) && $0.count > 1 })
        else { return [entry] }
        return stride(from: 0, to: names.count, by: 2).map { index in
            names[index].lowerBound..<(index + 2 < names.count ? names[index + 1].upperBound : entry.upperBound)
        }
    }

    /// No name has so many words.
    private static let fewestPaired = 6

    /// More than initials: "KD, BK, TM" are three people.
    private func isName(before comma: Int, from start: Int) -> Bool {
        let words = text.utf8[text.trimmed(start..<comma)].split(separator: 0x20, maxSplits: 1)
        return words.count > 1 || (words.first?.count ?? 0) > 4
    }

    /// "Anne Lund, V", "Medlem, liste F": what stands behind the comma is a party, and belongs to the name.
    private func isParty(behind comma: Int, until end: Int) -> Bool {
        let start = text.skippingSpace(from: comma, until: end)
        if PeopleVocabulary.parties.match(in: text, at: start, until: end) != nil { return true }
        guard text.isUpper(at: start) else { return false }
        let stop = text.utf8[start..<end].firstIndex { !Letters.isWord($0) } ?? end
        guard text.words(start..<stop).count <= 2, stop < end, !",;".utf8.contains(text.utf8[stop]) else {
            return text.words(start..<stop).count <= 2
        }
        return text.byte(text.skippingSpace(from: stop, until: end)) == UInt8(ascii: "(")
    }

    /// "Jens Friis og Kathrine Skov" are two, and so is all behind "samt"; "Chefen for Miljø og Forsyning" is one.
    private func splitAtAnd(_ range: Range<Int>) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for joint in joints(in: range) where joint.isBesides {
            parts += splitBetweenNames(start..<joint.range.lowerBound)
            start = joint.range.upperBound
        }
        return parts + splitBetweenNames(start..<range.upperBound)
    }

    /// Cuts at each "og" that has a name on either side, up to the next.
    private func splitBetweenNames(_ range: Range<Int>) -> [Range<Int>] {
        let joints = joints(in: range).map(\.range)
        let ends = joints.dropFirst().map(\.lowerBound) + [range.upperBound]
        var parts: [Range<Int>] = []
        var (start, refused) = (range.lowerBound, 0)
        let reader = PersonReader(text: text)
        for (joint, end) in zip(joints, ends) where refused < Self.longestRole {
            let left = text.trimmed(start..<joint.lowerBound)
            let right = text.trimmed(joint.upperBound..<end)
            if left.isEmpty {
                start = joint.upperBound
            } else if isName(reader.nameStart(left)..<left.upperBound, least: 1),
                isName(reader.nameStart(right)..<right.upperBound, least: 1)
            {
                parts.append(left)
                (start, refused) = (joint.upperBound, 0)
            } else {
                refused += 1
            }
        }
        return parts + [start..<range.upperBound]
    }

    /// How many "og" the office before a name may have, so that no long text is read again for each: "chef for plan og miljø
    /// og trafik".
    private static let longestRole = 8

    /// The words outside of brackets between which entries may end.
    private func joints(in range: Range<Int>) -> [(range: Range<Int>, isBesides: Bool)] {
        words(in: range).compactMap { word in
            let letters = text.words(word).lowercased()
            if PeopleVocabulary.besides.contains(letters) { return (word, true) }
            return PeopleVocabulary.and.contains(letters) ? (word, false) : nil
        }
    }

    /// The words outside of brackets.
    private func words(in range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var depth = 0
        var start: Int?
        for position in range.lowerBound...range.upperBound {
            let byte = position < range.upperBound ? text.utf8[position] : 0x20
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
            if byte <= 0x20 {
                if let first = start, depth <= 0 { words.append(first..<position) }
                start = nil
            } else {
                start = start ?? position
            }
        }
        return words
    }

    /// Two to five words in upper case, as a full name has; behind the first, numbers too: "Ida 8.B".
    func isName(_ range: Range<Int>, least: Int = 2) -> Bool {
        let words = text.words(range).split(whereSeparator: \.isWhitespace).prefix { !$0.hasPrefix("(") }
        return (least...5).contains(words.count) && words.first?.first?.isUppercase == true
            && words.last.map { !PeopleVocabulary.particles.contains(String($0)) } == true
            && words.dropFirst().allSatisfy { word in
                PeopleVocabulary.particles.contains(String(word))
                    || word.first.map { $0.isUppercase || $0.isNumber } ?? false
            }
    }

    func withoutBullet(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, "-*.:_".utf8.contains(text.utf8[start]) { start += 1 }
        if let mark = start < range.upperBound ? ListMark.bulletEnd(at: start, in: text, until: range.upperBound) : nil,
            text.utf8[start] >= 0x80
        {
            start = mark
        }
        return text.trimmed(start..<range.upperBound)
    }
}
