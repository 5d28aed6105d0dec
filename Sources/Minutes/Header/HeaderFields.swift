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
    }

    private(set) var values: [Value] = []
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
            let labels = Self.labels(in: content, document.text)
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

    /// Reads the labels of a line with their values; leaves `index` behind them.
    private mutating func read(_ labels: [Label], _ document: Document, _ index: inout Int, until end: Int) {
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
        defer { values.append(value) }
        let isList = Self.isPeople(value.field)
        let startsEmpty = value.ranges.isEmpty
        var blanks = 0
        while index < end, value.ranges.count < Self.longestList {
            let content = document.lines[index].content
            if content.isEmpty {
                blanks += 1
                let goesOn = isList && Self.goesOn(value.ranges.last, over: index, in: document, until: end)
                if !value.ranges.isEmpty && !goesOn || blanks > 2 && !isList { return }
                index += 1
                continue
            }
            let isMember = isList && Self.endsInParty(content, document.text)
            if !isMember, Self.endsValue(document.roles[index]) { return }
            if isList, let last = value.ranges.last, Self.leavesBullets(last, for: content, document.text) { return }
            if !Self.labels(in: content, document.text).isEmpty || Self.isOfOthers(content, document.text) { return }
            if !isList, !value.ranges.isEmpty { return }
            if isList, !startsEmpty,
                !Self.startsAnew(after: value.ranges[value.ranges.count - 1], with: content, document.text)
            {
                // "Markussen" on the next line belongs to "Charlotte" at the end of this one.
                value.ranges[value.ranges.count - 1] =
                    value.ranges[value.ranges.count - 1].lowerBound..<content.upperBound
            } else {
                value.ranges.append(content)
            }
            value.lines = value.lines.lowerBound...index
            index += 1
        }
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
    private static func startsAnew(after range: Range<Int>, with next: Range<Int>, _ text: SourceText) -> Bool {
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

    private struct Label {
        let field: HeaderVocabulary.Field
        let start: Int
        let words: Range<Int>
        let valueStart: Int
    }

    /// The labels of a line: one at its start, with or without a colon, and others, in transcripts of pages, with one.
    private static func labels(in content: Range<Int>, _ text: SourceText) -> [Label] {
        let first = leading(content, text)
        var labels = first.map { [$0] } ?? []
        var rest = (first?.valueStart ?? content.lowerBound)..<content.upperBound
        while let next = HeaderVocabulary.labels.first(in: text, range: rest) {
            if text.byte(next.match.end) == UInt8(ascii: ":"), next.match.end < content.upperBound,
                text.isUpper(at: next.start)
            {
                labels.append(
                    Label(
                        field: next.match.meaning, start: next.start, words: next.start..<next.match.end,
                        valueStart: next.match.end + 1))
            }
            rest = next.match.end..<content.upperBound
        }
        return labels
    }

    /// Whether a line begins with a label.
    static func beginsWithLabel(_ content: Range<Int>, _ text: SourceText) -> Bool { leading(content, text) != nil }

    /// A label at the start of a line. Without a colon it must fill the line, or be set apart from a value that
    /// begins in upper case or with a digit: "Mødedato Torsdag d. 10. august" is one, "Møde i udvalget" is not.
    private static func leading(_ content: Range<Int>, _ text: SourceText) -> Label? {
        var start = content.lowerBound
        while start < content.upperBound, "*-".utf8.contains(text.utf8[start]) { start += 1 }
        start = text.end(ofPhrase: Array("•".utf8), at: start, until: content.upperBound) ?? start
        start = text.skippingSpace(from: start, until: content.upperBound)
        if let match = HeaderVocabulary.labels.match(in: text, at: start, until: content.upperBound) {
            var end = match.end
            while end < content.upperBound, text.utf8[end] == UInt8(ascii: "*") { end += 1 }
            let next = text.skippingSpace(from: end, until: content.upperBound)
            let hasColon = ":|".utf8.contains(text.byte(next)) && next < content.upperBound
            let isBare = match.end != end || next == content.upperBound && match.meaning != .officer
            let isValue =
                next > end && (text.isUpper(at: next) || Letters.isDigit(text.byte(next)) || isClock(next, text))
            let isAlone = isTellingAlone(match.meaning) || match.meaning == .officer && next > end + 1
            if hasColon || isBare || (isValue && text.isUpper(at: start) && isAlone) {
                let isRoom = match.meaning == .room && !hasColon && !isBare
                let valueStart = isRoom ? start : (hasColon ? next + 1 : end)
                return Label(
                    field: match.meaning, start: content.lowerBound, words: start..<match.end, valueStart: valueStart)
            }
            if let colon = joined(behind: match.end, match.meaning, until: content.upperBound, text) {
                return Label(
                    field: match.meaning, start: content.lowerBound, words: start..<match.end, valueStart: colon + 1)
            }
        }
        return glued(start, content, text) ?? people(start, content, text)
    }

    /// The colon of a label that says from where people came: "Til stede fra bestyrelsen:".
    private static func joined(
        behind end: Int, _ field: HeaderVocabulary.Field, until limit: Int, _ text: SourceText
    ) -> Int? {
        let next = text.skippingSpace(from: end, until: limit)
        guard isPeople(field), PeopleVocabulary.labelJoints.match(in: text, at: next, until: limit) != nil else {
            return nil
        }
        let reach = text.utf8[next..<min(limit, next + longestLabel)]
        return reach.firstIndex { ":,.;(".utf8.contains($0) }.flatMap {
            text.utf8[$0] == UInt8(ascii: ":") ? $0 : nil
        }
    }

    private static func isPeople(_ field: HeaderVocabulary.Field) -> Bool {
        [.present, .administration, .absent].contains(field)
    }

    /// "Forældrevalgte: Lise Lund, Bo Friis": a label of one word or two whose ending says that people follow, or which
    /// stands before nothing but two names and more.
    private static func people(_ start: Int, _ content: Range<Int>, _ text: SourceText) -> Label? {
        guard text.isLetter(at: start),
            let colon = text.utf8[start..<min(content.upperBound, start + longestLabel)].firstIndex(
                of: UInt8(ascii: ":")),
            text.isUpper(at: start) && endsAsPeople(start..<colon, text)
                || standsBeforeNames(start..<colon, text.trimmed(colon + 1..<content.upperBound), text)
        else { return nil }
        return Label(field: .present, start: content.lowerBound, words: start..<colon, valueStart: colon + 1)
    }

    private static func endsAsPeople(_ label: Range<Int>, _ text: SourceText) -> Bool {
        PeopleVocabulary.labelEndings.contains { ending in
            label.count > ending.count
                && text.end(ofPhrase: ending, at: label.upperBound - ending.count, until: label.upperBound) != nil
        }
    }

    /// "Kopi til: Eva Holm": names of those who were not there.
    private static func isOfOthers(_ content: Range<Int>, _ text: SourceText) -> Bool {
        guard let colon = text.utf8[content].prefix(longestLabel).firstIndex(of: UInt8(ascii: ":")) else {
            return false
        }
        return LineRole.wholeMatch(PeopleVocabulary.otherLabels, content.lowerBound..<colon, text) != nil
    }

    private static func standsBeforeNames(_ label: Range<Int>, _ value: Range<Int>, _ text: SourceText) -> Bool {
        guard LineRole.wholeMatch(PeopleVocabulary.otherLabels, label, text) == nil, !value.isEmpty else {
            return false
        }
        let list = NameList(text: text)
        let names = list.entries(in: value)
        return names.count >= fewestNames && names.allSatisfy { list.isPerson($0) }
    }

    private static let fewestNames = 2
    private static let longestLabel = 40

    private static func isClock(_ position: Int, _ text: SourceText) -> Bool {
        text.end(ofPhrase: Array("kl".utf8), at: position, until: position + 2) != nil
    }

    /// Labels that are told without a colon; "Møde", "Start" and the like begin too many sentences.
    private static func isTellingAlone(_ field: HeaderVocabulary.Field) -> Bool {
        switch field {
        case .body, .agenda, .remarks, .officer: false
        default: true
        }
    }

    /// "MødestedRådssalen": a label that lost the space behind it.
    private static func glued(_ start: Int, _ content: Range<Int>, _ text: SourceText) -> Label? {
        for (phrase, field) in HeaderVocabulary.glued {
            guard let end = text.end(ofPhrase: phrase, at: start, until: content.upperBound), text.isUpper(at: end)
            else { continue }
            return Label(field: field, start: content.lowerBound, words: start..<end, valueStart: end)
        }
        return nil
    }
}
