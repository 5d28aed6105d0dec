import Language
import Portfolio

/// A label of the head of minutes, at the start of a line or between others: "Mødedato:", "Til stede".
struct HeadLabel {
    let field: HeaderVocabulary.Field
    /// Where it begins with its bullet, in bytes.
    let start: Int
    /// The label's words, in bytes.
    let words: Range<Int>
    /// Where what stands behind it begins.
    let valueStart: Int

    /// The labels of a line: one at its start, with or without a colon, and others, in transcripts of pages, with one.
    static func labels(in content: Range<Int>, _ text: SourceText) -> [HeadLabel] {
        let first = leading(content, text)
        var labels = first.map { [$0] } ?? []
        var rest = (first?.valueStart ?? content.lowerBound)..<content.upperBound
        while let next = HeaderVocabulary.labels.first(in: text, range: rest) {
            if text.byte(next.match.end) == UInt8(ascii: ":"), next.match.end < content.upperBound,
                text.isUpper(at: next.start)
            {
                labels.append(
                    HeadLabel(
                        field: next.match.meaning, start: next.start, words: next.start..<next.match.end,
                        valueStart: next.match.end + 1))
            }
            rest = next.match.end..<content.upperBound
        }
        return labels
    }

    /// Whether a line begins with a label.
    static func begins(_ content: Range<Int>, _ text: SourceText) -> Bool { leading(content, text) != nil }

    /// A label at the start of a line. Without a colon it must fill the line, or be set apart from a value that
    /// begins in upper case or with a digit: "Mødedato Torsdag d. 10. august" is one, "Møde i udvalget" is not.
    private static func leading(_ content: Range<Int>, _ text: SourceText) -> HeadLabel? {
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
                return HeadLabel(
                    field: match.meaning, start: content.lowerBound, words: start..<match.end, valueStart: valueStart)
            }
            if let colon = joined(behind: match.end, match.meaning, until: content.upperBound, text) {
                return HeadLabel(
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

    static func isPeople(_ field: HeaderVocabulary.Field) -> Bool {
        [.present, .administration, .absent].contains(field)
    }

    /// "Forældrevalgte: Lise Lund, Bo Friis": a label of one word or two whose ending says that people follow, or which
    /// stands before nothing but two names and more.
    private static func people(_ start: Int, _ content: Range<Int>, _ text: SourceText) -> HeadLabel? {
        guard text.isLetter(at: start),
            let colon = text.utf8[start..<min(content.upperBound, start + longestLabel)].firstIndex(
                of: UInt8(ascii: ":")),
            text.isUpper(at: start) && endsAsPeople(start..<colon, text)
                || standsBeforeNames(start..<colon, text.trimmed(colon + 1..<content.upperBound), text)
        else { return nil }
        return HeadLabel(field: .present, start: content.lowerBound, words: start..<colon, valueStart: colon + 1)
    }

    private static func endsAsPeople(_ label: Range<Int>, _ text: SourceText) -> Bool {
        PeopleVocabulary.labelEndings.contains { ending in
            label.count > ending.count
                && text.end(ofPhrase: ending, at: label.upperBound - ending.count, until: label.upperBound) != nil
        }
    }

    /// "Kopi til: Eva Holm": names of those who were not there.
    static func isOfOthers(_ content: Range<Int>, _ text: SourceText) -> Bool {
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
        text.end(ofPhrase: HeadWords.bareClock, at: position, until: position + 2) != nil
    }

    /// Labels that are told without a colon; "Møde", "Start" and the like begin too many sentences.
    private static func isTellingAlone(_ field: HeaderVocabulary.Field) -> Bool {
        switch field {
        case .body, .agenda, .remarks, .officer: false
        default: true
        }
    }

    /// "MødestedRådssalen": a label that lost the space behind it.
    private static func glued(_ start: Int, _ content: Range<Int>, _ text: SourceText) -> HeadLabel? {
        for (phrase, field) in HeaderVocabulary.glued {
            guard let end = text.end(ofPhrase: phrase, at: start, until: content.upperBound), text.isUpper(at: end)
            else { continue }
            return HeadLabel(field: field, start: content.lowerBound, words: start..<end, valueStart: end)
        }
        return nil
    }
}
