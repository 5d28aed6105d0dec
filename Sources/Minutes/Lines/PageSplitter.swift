import Language
import Portfolio

/// Finds the lines that a page was before a viewer put them on one: headings of items and sections, labels, numbers of
/// cases and entries of the list of contents begin lines of their own.
///
/// A heading without a mark is one where a sentence has ended before it and another begins behind it; inside of a title,
/// where no sentence ends, any known heading ends the title.
struct PageSplitter {
    private let text: SourceText
    /// Where lines begin.
    private var cuts: [Int] = []
    /// Titles that the list of contents has, in lower case.
    private var titles: [[UInt8]] = []
    /// No item has begun yet.
    private var isInHead = true
    /// Where the line began that says who was away.
    private var attendance: Int?
    /// Where the page's words begin.
    private var start = 0
    /// The last line that was begun is a title.
    private var titleStart: Int?

    private static let longestTitle = 260
    private static let mostTitles = 200

    init(_ text: SourceText) { self.text = text }

    /// The bytes at which the lines of a page begin, apart from its first.
    mutating func splits(_ page: Range<Int>) -> [Int] {
        cuts = []
        start = page.lowerBound
        titleStart = nil
        var position = page.lowerBound
        while position < page.upperBound {
            let startsWord = position == page.lowerBound || text.utf8[position - 1] == 0x20
            let startsLeader = text.utf8[position] == UInt8(ascii: ".") && text.byte(position - 1) != UInt8(ascii: ".")
            if startsWord || startsLeader, let next = cut(at: position, in: page) {
                position = max(next, position + 1)
            } else {
                position += 1
            }
        }
        closeTitle(at: page.upperBound)
        return Set(cuts).sorted().filter { $0 > page.lowerBound && $0 < page.upperBound }
    }

    /// Cuts before what begins a line at a word; the byte to go on from, where it does.
    private mutating func cut(at position: Int, in page: Range<Int>) -> Int? {
        let end = page.upperBound
        if text.utf8[position] == UInt8(ascii: "."), let leader = leaderEnd(at: position, until: end) {
            list(before: position)
            return begin(at: leader)
        }
        if let heading = itemHeading(at: position, in: page) { return heading }
        if let registry = registry(at: position, until: end) { return registry }
        guard text.isUpper(at: position) else { return nil }
        if let decision = decisionHeading(at: position, until: end) { return begin(from: position, to: decision) }
        if let label = label(at: position, in: page) {
            attendance = AttendanceLine(position..<page.upperBound, in: text) == nil ? nil : position
            return begin(from: position, to: label)
        }
        if closesAttendance(position, until: page.upperBound) {
            attendance = nil
            return begin(at: position)
        }
        return sectionHeading(at: position, in: page).map { begin(from: position, to: $0) }
    }

    private mutating func begin(at position: Int) -> Int {
        cuts.append(text.skippingSpace(from: position, until: text.utf8.count))
        titleStart = nil
        return position
    }

    private mutating func begin(from start: Int, to end: Int) -> Int {
        cuts.append(start)
        return begin(at: end)
    }
}

extension PageSplitter {
    /// "Punkt 3: Budget", "4. Budget": a title begins, and ends where the list of contents or its repetition says.
    private mutating func itemHeading(at position: Int, in page: Range<Int>) -> Int? {
        guard let start = titleStart(at: position, until: page.upperBound) else { return nil }
        isInHead = false
        closeTitle(at: position)
        cuts.append(position)
        titleStart = start
        guard let end = titleEnd(from: start, until: min(page.upperBound, start + Self.longestTitle)) else {
            return start
        }
        _ = begin(at: end)
        titleStart = nil
        return end
    }

    /// Keeps a title that ends where the next one or the page does.
    private mutating func closeTitle(at end: Int) {
        guard let open = titleStart, titles.count < Self.mostTitles, end - open <= Self.longestTitle else { return }
        titles.append(Letters.folded(text.words(text.trimmed(open..<end))))
    }

    /// Where the title begins behind an item's number.
    private func titleStart(at position: Int, until end: Int) -> Int? {
        let word = HeadingVocabulary.numberWords.match(in: text, at: position, until: end)
        guard word != nil || Letters.isDigit(text.byte(position)) else { return nil }
        var stop = word.map { text.skippingSpace(from: $0.end, until: end) } ?? position
        let number = stop
        while stop < end, stop - number < 4, Letters.isDigit(text.utf8[stop]) { stop += 1 }
        if word == nil, let title = decimalTitle(from: number, afterMajor: stop, until: end) { return title }
        guard stop > number, stop - number <= 3, stop < end,
            word == nil ? ".)".utf8.contains(text.utf8[stop]) : text.isUpper(at: position)
        else { return nil }
        let isMarked = (word == nil ? ".)" : ".:)").utf8.contains(text.utf8[stop])
        let mark = isMarked ? stop + 1 : stop
        let start = text.skippingSpace(from: mark, until: end)
        guard start > mark, text.isUpper(at: start), Months.names.match(in: text, at: start, until: end) == nil else {
            return nil
        }
        let needsPlace = isMarked ? text.utf8[stop] == UInt8(ascii: ")") : word?.meaning == .surely
        guard isMarked || needsPlace else { return nil }
        return !needsPlace || isApart(position) || isListed(position) ? start : nil
    }

    /// Whether a title goes right before, as in a list of contents: "1) Referat 2) Ny mole".
    private func isListed(_ position: Int) -> Bool {
        guard let open = titleStart, position - open <= Self.longestTitle else { return false }
        return !text.utf8[open..<position].contains(UInt8(ascii: "."))
    }

    /// Whether a page, a line or a sentence ends before a place: "… til efterretning. Punkt 4 Ny skole".
    private func isApart(_ position: Int) -> Bool {
        var before = position
        while before > 0, text.utf8[before - 1] == 0x20 { before -= 1 }
        return before == 0 || cuts.last == position || ".:!?)\n".utf8.contains(text.utf8[before - 1])
            || position == start
    }

    /// "2.1 Ny ovnlinje": a clock's time and a day have no title behind them.
    private func decimalTitle(from start: Int, afterMajor major: Int, until end: Int) -> Int? {
        guard major > start, major - start <= 2, text.byte(major) == UInt8(ascii: ".") else { return nil }
        var stop = major + 1
        while stop < end, Letters.isDigit(text.utf8[stop]) { stop += 1 }
        guard (1...2).contains(stop - major - 1), text.byte(stop) == 0x20, text.isUpper(at: stop + 1),
            text.end(ofPhrase: HeadWords.clock, at: max(0, start - HeadWords.clock.count), until: start) == nil
        else { return nil }
        return stop + 1
    }

    /// The end of a title that is known, or that is printed twice in a row.
    private func titleEnd(from start: Int, until end: Int) -> Int? {
        let known = titles.compactMap { text.end(ofPhrase: $0, at: start, until: end) }.max()
        if let known, known == end || !Letters.isWord(text.byte(known)) { return known }
        var position = start + 8
        while position < end {
            let length = position - start - 1
            if text.utf8[position - 1] == 0x20, position + length <= text.utf8.count,
                text.utf8[start..<start + length].elementsEqual(text.utf8[position..<position + length])
            {
                return position
            }
            position += 1
        }
        return nil
    }

    /// Takes what stands before dot leaders for a title.
    private mutating func list(before leader: Int) {
        let start = cuts.last { $0 < leader } ?? leader
        guard titles.count < Self.mostTitles, start < leader else { return }
        titles.append(Letters.folded(text.words(text.trimmed(start..<leader))))
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
        if titleStart != nil, Letters.isDigit(text.utf8[position]) || text.isUpper(at: position),
            let number = RegistryNumber.read(at: position, until: end, in: text), number.shape != .serial,
            number.shape != .subject
        {
            return begin(from: position, to: number.end)
        }
        guard text.isUpper(at: position),
            let label = RegistryVocabulary.labels.match(in: text, at: position, until: end),
            text.byte(label.end) == UInt8(ascii: ":")
        else { return nil }
        cuts.append(position)
        titleStart = nil
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
        if let contents = HeadingVocabulary.contents.match(in: text, at: position, until: end),
            position > page.lowerBound
        {
            return contents.end
        }
        guard let header, isTelling(header.meaning) else { return nil }
        let next = text.skippingSpace(from: header.end, until: end)
        return text.isUpper(at: next) || Letters.isDigit(text.byte(next)) ? position : nil
    }

    private func isTelling(_ field: HeaderVocabulary.Field) -> Bool {
        switch field {
        case .agenda, .remarks, .body, .officer: false
        default: true
        }
    }

    /// The end of a section's heading that stands between two sentences, or that ends a title; "4. Økonomi" is a title.
    private func sectionHeading(at position: Int, in page: Range<Int>) -> Int? {
        guard position != titleStart,
            let match = SectionVocabulary.headings.match(in: text, at: position, until: page.upperBound)
        else { return nil }
        let next = text.skippingSpace(from: match.end, until: page.upperBound)
        let isLast = next == page.upperBound
        let beginsText =
            text.isUpper(at: next) || (Letters.isDigit(text.byte(next)) && match.meaning.kind != .attachments)
        guard next > match.end || isLast, beginsText || isLast else { return nil }
        let before = text.trimmed(page.lowerBound..<position)
        let isApart = before.isEmpty || cuts.last == position || ".:!?)".utf8.contains(text.utf8[before.upperBound - 1])
        return isApart || titleStart != nil || closesShortLine(before) ? match.end : nil
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
