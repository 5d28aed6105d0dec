import Language
import Portfolio

/// Finds the lines that a page was before a viewer put them on one: headings of items and sections, labels, numbers of
/// cases and entries of the list of contents begin lines of their own.
///
/// A heading without a mark is one where a sentence has ended before it and another begins behind it; inside of a title,
/// where no sentence ends, any known heading ends the title.
struct PageSplitter {
    private let text: SourceText
    /// The headings of items and the entries of the list of contents, by where they begin.
    let headings: [Int: PageTitle]
    /// Where the rows of numbered lists begin.
    private let rows: Set<Int>
    /// Where headings end that no table has, by where they begin.
    private let sections: [Int: Int]
    /// Where lines begin.
    private var cuts: [Int] = []
    /// No item has begun yet.
    private var isInHead = true
    /// Where the line began that says who was away.
    private var attendance: Int?
    /// Where the words behind the last title begin.
    private var titleEnd: Int?

    private static let longestTitle = 260

    init(_ pages: [Range<Int>], in text: SourceText) {
        self.text = text
        let agenda = PageAgenda(pages, in: text)
        headings = Dictionary((agenda.contents + agenda.items).map { ($0.start, $0) }) { $1 }
        rows = Set(agenda.rows)
        let ends = agenda.items.map { text.skippingSpace(from: $0.end, until: text.utf8.count) }
        sections = PageHeadings(pages, titles: Set(ends), in: text).ends
    }

    /// The bytes at which the lines of a page begin, apart from its first.
    mutating func splits(_ page: Range<Int>) -> [Int] {
        cuts = []
        titleEnd = nil
        var position = page.lowerBound
        while position < page.upperBound {
            if startsCut(position, in: page), let next = cut(at: position, in: page) {
                position = max(next, position + 1)
            } else {
                position += 1
            }
        }
        return Set(cuts).sorted().filter { $0 > page.lowerBound && $0 < page.upperBound }
    }

    /// Whether a word begins, dot leaders do, or the heading of an item.
    private func startsCut(_ position: Int, in page: Range<Int>) -> Bool {
        if position == page.lowerBound || text.utf8[position - 1] == 0x20 { return true }
        let startsLeader = text.utf8[position] == UInt8(ascii: ".") && text.byte(position - 1) != UInt8(ascii: ".")
        return startsLeader || headings[position] != nil
    }

    /// Cuts before what begins a line at a word; the byte to go on from, where it does.
    private mutating func cut(at position: Int, in page: Range<Int>) -> Int? {
        let end = page.upperBound
        if text.utf8[position] == UInt8(ascii: "."), let leader = leaderEnd(at: position, until: end) {
            return begin(at: leader)
        }
        if let rule = ruleEnd(at: position, until: end) { return begin(from: position, to: rule) }
        if let heading = heading(at: position, until: end) { return heading }
        if let registry = registry(at: position, until: end) { return registry }
        guard text.isUpper(at: position) else { return nil }
        if let closing = ClosingWords(text: text).end(at: position, until: end) {
            return begin(from: position, to: closing)
        }
        if let decision = decisionHeading(at: position, until: end) { return begin(from: position, to: decision) }
        if let label = label(at: position, in: page) {
            attendance = AttendanceLine(position..<page.upperBound, in: text) == nil ? nil : position
            return begin(from: position, to: label)
        }
        if closesAttendance(position, until: page.upperBound) {
            attendance = nil
            return begin(at: position)
        }
        let section =
            sectionHeading(at: position, in: page)
            ?? (isInHead ? nil : sections[position])
        return section.map { begin(from: position, to: $0) }
    }

    private mutating func begin(at position: Int) -> Int {
        cuts.append(text.skippingSpace(from: position, until: text.utf8.count))
        return position
    }

    private mutating func begin(from start: Int, to end: Int) -> Int {
        cuts.append(start)
        return begin(at: end)
    }
}

extension PageSplitter {
    /// The heading of an item or of a list's row, and where it ends.
    private mutating func heading(at position: Int, until end: Int) -> Int? {
        if rows.contains(position) { return begin(at: position) }
        guard let heading = headings[position] else { return nil }
        if !heading.isListed { isInHead = false }
        let title = min(heading.end, end)
        cuts.append(position)
        let next = begin(at: max(title, position))
        titleEnd = text.skippingSpace(from: title, until: end)
        return next
    }

    /// The end of what is drawn below a title: "-----".
    private func ruleEnd(at position: Int, until end: Int) -> Int? {
        var stop = position
        while stop < end, "-=_~".utf8.contains(text.utf8[stop]) { stop += 1 }
        return stop - position >= 4 ? stop : nil
    }

    /// The end of ".....  3" or "...xiv".
    private func leaderEnd(at position: Int, until end: Int) -> Int? {
        var stop = position
        while stop < end, text.utf8[stop] == UInt8(ascii: ".") { stop += 1 }
        guard stop - position >= 3 else { return nil }
        let number = text.skippingSpace(from: stop, until: end)
        stop = number
        while stop < end, Letters.isDigit(text.utf8[stop]) || "ivxl".utf8.contains(text.utf8[stop]) { stop += 1 }
        return stop > number && (stop == end || text.utf8[stop] == 0x20) ? stop : nil
    }
}

extension PageSplitter {
    /// The number of a case that ends a title, on a line of its own; "Sagsnr.: 17/4821" with its label.
    private mutating func registry(at position: Int, until end: Int) -> Int? {
        if titleEnd == position, Letters.isDigit(text.utf8[position]) || text.isUpper(at: position),
            let number = RegistryNumber.readBehindTitle(at: position, until: end, in: text)
        {
            return begin(from: position, to: number.end)
        }
        guard text.isUpper(at: position),
            let label = RegistryVocabulary.labels.match(in: text, at: position, until: end),
            text.byte(label.end) == UInt8(ascii: ":")
        else { return nil }
        cuts.append(position)
        let value = text.skippingSpace(from: label.end + 1, until: end)
        guard let number = RegistryNumber.readLabelled(at: value, until: end, in: text) else { return label.end + 1 }
        let next = text.skippingSpace(from: number.end, until: end)
        let isLabelled = RegistryVocabulary.labels.match(in: text, at: next, until: end) != nil
        let isStatus = HeadingVocabulary.status.match(in: text, at: next, until: end) != nil
        return isLabelled ? next + 1 : isStatus ? next : begin(at: number.end)
    }

    /// "Beslutning i Byrådet den 3. maj 2021", "Direktionens møde den 2. juni 2020:".
    private func decisionHeading(at position: Int, until end: Int) -> Int? {
        let window = position..<min(end, position + 110)
        guard
            SectionVocabulary.headings.match(in: text, at: position, until: end)?.meaning.kind == .decision
                || namesBody(window),
            let date = DateReader(text).first(in: window)
        else { return nil }
        let before = position..<date.range.lowerBound
        guard !text.utf8[before].contains(UInt8(ascii: ":")), text.utf8[before].count(where: { $0 == 0x20 }) <= 8 else {
            return nil
        }
        var stop = date.range.upperBound
        if text.byte(stop) == UInt8(ascii: ":") { stop += 1 }
        let line = Line(bytes: position..<stop, content: position..<stop, headingLevel: 0, emphasised: false, indent: 0)
        return DecisionHeading(line, in: text) == nil ? nil : stop
    }

    /// Whether the first word of a stretch names a body.
    private func namesBody(_ window: Range<Int>) -> Bool {
        let end = window.first { text.utf8[$0] == 0x20 } ?? window.upperBound
        return BodyVocabulary.isBody(window.lowerBound..<end, in: text)
    }

    /// The end of a label with a colon, of one of the head's labels before its value, or of the heading of a list of
    /// contents.
    private func label(at position: Int, in page: Range<Int>) -> Int? {
        let end = page.upperBound
        let header = HeaderVocabulary.labels.match(in: text, at: position, until: end)
        let section = SectionVocabulary.headings.match(in: text, at: position, until: end)
        for case let stop? in [section?.end, header?.end] where text.byte(stop) == UInt8(ascii: ":") { return position }
        if let lost = GluedLine.lostDateEnd(at: position, until: end, in: text) { return lost }
        guard isInHead else { return nil }
        if namesLabel(position, until: end) { return position }
        if let contents = HeadingVocabulary.contents.match(in: text, at: position, until: end) { return contents.end }
        guard let header, isTelling(header.meaning) else { return nil }
        let next = text.skippingSpace(from: header.end, until: end)
        return text.isUpper(at: next) || Letters.isDigit(text.byte(next)) ? position : nil
    }

    /// "Med: Anne Lund", "Til stede : Anne Lund": in the head a word or two before a colon begin a line.
    private func namesLabel(_ position: Int, until end: Int) -> Bool {
        let window = position..<min(end, position + 24)
        guard let colon = text.utf8[window].firstIndex(of: UInt8(ascii: ":")), text.byte(colon + 1) == 0x20 else {
            return false
        }
        let words = text.utf8[text.trimmed(position..<colon)].split(separator: 0x20)
        return (1...2).contains(words.count) && words.joined().allSatisfy(Letters.isWord)
            && words.dropFirst().allSatisfy { text.isLower(at: $0.startIndex) }
    }

    private func isTelling(_ field: HeaderVocabulary.Field) -> Bool {
        switch field {
        case .agenda, .remarks, .body, .officer: false
        default: true
        }
    }

    /// The end of a section's heading that stands between two sentences, or that ends a title; "4. Økonomi" is a title.
    private func sectionHeading(at position: Int, in page: Range<Int>) -> Int? {
        guard
            let match = SectionVocabulary.headings.match(in: text, at: position, until: page.upperBound)
        else { return nil }
        let next = text.skippingSpace(from: match.end, until: page.upperBound)
        let isLast = next == page.upperBound
        let beginsText =
            text.isUpper(at: next) || ListMark.bulletEnd(at: next, in: text, until: page.upperBound) != nil
            || (Letters.isDigit(text.byte(next)) && match.meaning.kind != .attachments)
        guard next > match.end || isLast, beginsText || isLast else { return nil }
        let before = text.trimmed(page.lowerBound..<position)
        let isApart = before.isEmpty || cuts.last == position || ".:!?)".utf8.contains(text.utf8[before.upperBound - 1])
        return isApart || closesShortLine(before) ? match.end : nil
    }

    /// "Fraværende: Medlem (V) Taget til efterretning.": the decision begins behind the names.
    private func closesAttendance(_ position: Int, until end: Int) -> Bool {
        guard let attendance, position - attendance < Self.longestTitle else { return false }
        let stop = text.utf8[position..<end].firstIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? end
        return OutcomeReader(text: text).verdicts(of: position..<stop).first?.strength == .bare
    }

    /// "Godkendt Baggrund …": a word or two behind a heading need no full stop.
    private func closesShortLine(_ before: Range<Int>) -> Bool {
        guard let last = cuts.last else { return false }
        return before.upperBound - last <= 64
    }
}
