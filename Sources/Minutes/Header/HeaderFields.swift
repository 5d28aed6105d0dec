import Language
import Portfolio

/// The labelled values of a meeting's head, as they stand.
struct HeaderFields {
    struct Value {
        let field: HeaderVocabulary.Field
        /// The label's words, in bytes.
        let label: Range<Int>
        /// The stretches of the value in bytes: what follows the label, and the lines below it.
        var ranges: [Range<Int>]
        /// Where the lines that it fills begin and end.
        var lines: ClosedRange<Int>

        /// Takes a line: "Markussen" on the next line belongs to "Charlotte" at the end of the one before.
        fileprivate mutating func add(_ content: Range<Int>, line: Int, joins: Bool, in text: SourceText) {
            if joins, HeadLabel.isPeople(field), let last = ranges.last,
                isBrokenName(with: content, text) || !HeaderFields.startsAnew(after: last, with: content, text)
            {
                ranges[ranges.count - 1] = last.lowerBound..<content.upperBound
            } else {
                ranges.append(content)
            }
            lines = lines.lowerBound...line
        }

        /// "…, Charlotte" above "Markussen, Bo Friis": one word between a comma's end and the next comma is a part of a name.
        private func isBrokenName(with next: Range<Int>, _ text: SourceText) -> Bool {
            guard ranges.count > 1, let last = ranges.last,
                text.utf8[ranges[ranges.count - 2]].last == UInt8(ascii: ","),
                !text.utf8[last].contains(where: { " ,()".utf8.contains($0) })
            else { return false }
            let first = text.utf8[next].prefix { $0 != UInt8(ascii: ",") }
            return first.endIndex < next.upperBound && !first.contains(0x20) && !PersonReader(text: text).isRole(last)
        }
    }

    private(set) var values: [Value] = []
    /// Every line of the document has a blank one below it.
    private let isDoubleSpaced: Bool
    /// The lines, or parts of lines, that no label claims.
    private(set) var free: [Free] = []

    /// Those whom tables name.
    private(set) var tables: [PeopleReader.People] = []

    struct Free {
        let line: Int
        /// In bytes.
        let content: Range<Int>
    }

    /// Lists of people can be long; other values end after two lines.
    private static let longestList = 60

    init(_ document: Document, lines: Range<Int>) {
        isDoubleSpaced = Self.isDoubleSpaced(document)
        var index = lines.lowerBound
        while index < lines.upperBound {
            switch document.roles[index] {
            case .blank, .furniture, .contentsEntry, .contentsHeading, .group:
                index += 1
                continue
            default: break
            }
            if let table = PeopleTable(at: index, in: document, until: lines.upperBound) {
                tables.append(table.people)
                index = table.end
                continue
            }
            let content = document.lines[index].content
            let labels = HeadLabel.labels(in: content, document.text)
            let firstLabel = labels.first?.start ?? content.upperBound
            let before = document.text.trimmed(content.lowerBound..<firstLabel)
            if !before.isEmpty { free.append(Free(line: index, content: before)) }
            if labels.isEmpty {
                index += 1
            } else {
                read(labels, document, &index, until: lines.upperBound)
            }
        }
    }

    private static func isDoubleSpaced(_ document: Document) -> Bool {
        let inked = document.lines.indices.filter { !document.lines[$0].isBlank }
        let close = zip(inked, inked.dropFirst()).count { $1 == $0 + 1 }
        return inked.count > 10 && close * 20 <= inked.count
    }

    /// Reads the labels of a line with their values; leaves `index` behind them.
    private mutating func read(_ labels: [HeadLabel], _ document: Document, _ index: inout Int, until end: Int) {
        let content = document.lines[index].content
        for (position, label) in labels.enumerated() {
            let stop = position + 1 < labels.count ? labels[position + 1].start : content.upperBound
            let value = Self.value(label.valueStart..<stop, document.text)
            values.append(
                Value(
                    field: label.field, label: label.words, ranges: value.isEmpty ? [] : [value], lines: index...index))
        }
        index += 1
        extend(document, &index, until: end)
    }

    /// Adds the lines below a label to its value: all of a list of people, the next line for other empty values, and
    /// what goes on in the next line because the line was full.
    private mutating func extend(_ document: Document, _ index: inout Int, until end: Int) {
        guard var value = values.popLast() else { return }
        let startsEmpty = value.ranges.isEmpty
        var blanks = 0
        while index < end, value.ranges.count < Self.longestList {
            if document.lines[index].isBlank {
                blanks += 1
                guard goesOn(value, overBlank: index, blanks: blanks, in: document, until: end) else { break }
            } else {
                blanks = 0
                guard Self.goesOn(value, with: index, in: document) else { break }
                value.add(document.lines[index].content, line: index, joins: !startsEmpty, in: document.text)
            }
            index += 1
        }
        values.append(value)
    }

    /// Whether a value can go on behind a blank line.
    private func goesOn(
        _ value: Value, overBlank line: Int, blanks: Int, in document: Document, until end: Int
    ) -> Bool {
        let isList = HeadLabel.isPeople(value.field)
        let isBesideNext = isDoubleSpaced && blanks == 1 && line + 1 < end && !document.lines[line + 1].isBlank
        let goesOn = isList && (isBesideNext || Self.goesOn(value.ranges.last, over: line, in: document, until: end))
        return (value.ranges.isEmpty || goesOn) && (blanks <= (isDoubleSpaced ? 4 : 2) || isList)
    }

    /// Whether a line belongs to the value above it.
    private static func goesOn(_ value: Value, with line: Int, in document: Document) -> Bool {
        let (content, text) = (document.lines[line].content, document.text)
        let isList = HeadLabel.isPeople(value.field)
        if !(isList && endsInParty(content, text)), endsValue(document.roles[line]) { return false }
        if isList, let last = value.ranges.last, leavesBullets(last, for: content, text) { return false }
        if !HeadLabel.labels(in: content, text).isEmpty || HeadLabel.isOfOthers(content, text) { return false }
        return isList || value.ranges.isEmpty
    }

    /// Whether a line is of the page or of the agenda, so that a value above it has ended.
    private static func endsValue(_ role: LineRole) -> Bool {
        switch role {
        case .furniture, .contentsHeading, .contentsEntry, .group: true
        default: false
        }
    }

    /// "Anne Lund (V)" below a label for people is one of them, also where the page prints it again and again.
    private static func endsInParty(_ content: Range<Int>, _ text: SourceText) -> Bool {
        guard content.count >= 3, text.utf8[content.upperBound - 1] == UInt8(ascii: ")"),
            let open = text.utf8[content].lastIndex(of: UInt8(ascii: "("))
        else { return false }
        return content.upperBound - open <= 6 && text.isUpper(at: open + 1)
    }

    /// Whether a list of people goes on over a blank line: with another member and party, or with a member's post or
    /// party, each on a line of its own.
    private static func goesOn(
        _ last: Range<Int>?, over blank: Int, in document: Document, until end: Int
    ) -> Bool {
        guard let last, let next = document.lines[blank..<end].firstIndex(where: { !$0.isBlank }), next - blank <= 2
        else { return false }
        let content = document.lines[next].content
        guard content.count <= 60, !Letters.isDigit(document.text.byte(content.lowerBound)) else { return false }
        return isOfMember(content, document.text) || endsInParty(last, document.text)
    }

    /// "Anne Lund (V)", "(V)" or "Formand".
    private static func isOfMember(_ content: Range<Int>, _ text: SourceText) -> Bool {
        endsInParty(content, text) || LineRole.wholeMatch(PeopleVocabulary.roles, content, text) != nil
    }

    /// Whether a list of bullets has ended.
    private static func leavesBullets(_ last: Range<Int>, for next: Range<Int>, _ text: SourceText) -> Bool {
        let bullet = Array("•".utf8)
        return text.end(ofPhrase: bullet, at: last.lowerBound, until: last.upperBound) != nil
            && text.end(ofPhrase: bullet, at: next.lowerBound, until: next.upperBound) == nil
    }

    /// Whether the names of a list go on in the next line as new ones: behind a comma, a bracket or what somebody is, where
    /// each line holds one name, and between two whole names. "…, Charlotte" goes on with "Markussen".
    fileprivate static func startsAnew(after range: Range<Int>, with next: Range<Int>, _ text: SourceText) -> Bool {
        if ",;)".utf8.contains(text.utf8[range.upperBound - 1]) { return true }
        guard let comma = text.utf8[range].lastIndex(of: UInt8(ascii: ",")) else {
            return !text.isLower(at: next.lowerBound)
        }
        let last = text.trimmed(comma + 1..<range.upperBound)
        let end = text.utf8[next].firstIndex { ",;(".utf8.contains($0) } ?? next.upperBound
        let (reader, list) = (PersonReader(text: text), NameList(text: text))
        return reader.isSentence(next) || reader.isRole(last)
            || list.isName(last) && list.isName(text.trimmed(next.lowerBound..<end))
    }

    private static func value(_ range: Range<Int>, _ text: SourceText) -> Range<Int> {
        var start = text.skippingSpace(from: range.lowerBound, until: range.upperBound)
        while start < range.upperBound,
            ":*.|".utf8.contains(text.utf8[start]) || text.spaceLength(at: start, until: range.upperBound) > 0
        {
            start += max(1, text.spaceLength(at: start, until: range.upperBound))
        }
        return text.trimmed(start..<range.upperBound)
    }
}
