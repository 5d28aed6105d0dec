import Language
import Portfolio

/// What a line is by its own words, before its neighbours are asked.
enum LineRole {
    case blank
    /// A page head, page foot or button.
    case furniture
    /// An entry of a table of contents with dot leaders: "Lukket.....	5".
    case contentsEntry
    /// "Indholdsfortegnelse", "Dagsorden:".
    case contentsHeading
    case decision(DecisionHeading)
    case section(SectionHeading)
    case registry(RegistryLine)
    /// A divider between open and closed items.
    case group(closed: Bool)
    /// What may be the heading of an item.
    case heading(ItemHeading)
    case text
}

extension LineRole {
    /// The longest line that can be anything but text, in bytes.
    private static let longestHeading = 320

    init(_ line: Line, in text: SourceText) {
        let content = line.content
        if content.isEmpty {
            self = .blank
        } else if let told = Self.told(by: line.layout) {
            self = told
        } else if let heading = line.heading {
            self = .heading(ItemHeading(heading, in: text))
        } else if Self.hasDotLeaders(content, in: text) {
            self = .contentsEntry
        } else if PageFurniture.holds(line, in: text) {
            self = .furniture
        } else if content.count > Self.longestHeading {
            self = Self.ofLongLine(line, in: text)
        } else {
            self = Self.ofShortLine(line, in: text)
        }
    }

    /// What the document's format settles: a row of a table of facts is no heading, whatever number it begins with.
    private static func told(by layout: LineLayout?) -> LineRole? {
        switch layout?.part {
        case .furniture: .furniture
        case .tableRow: .text
        case .heading, .paragraph, .listItem, nil: nil
        }
    }

    /// A long line can begin with a section's heading ("Baggrund: …"), or be the heading of an item with a very long
    /// title where it is marked as one or begins like "Punkt 7: …"; it is text otherwise.
    private static func ofLongLine(_ line: Line, in text: SourceText) -> LineRole {
        if let section = SectionHeading(line, in: text) { return .section(section) }
        guard let heading = ItemHeading(line.content, in: text), !heading.title.isEmpty else { return .text }
        let isSetOff =
            heading.form == .named
            && text.utf8[..<heading.title.lowerBound].suffix(6).contains(where: ":-–".utf8.contains)
        return line.isMarkedHeading || isSetOff || heading.aside != nil ? .heading(heading) : .text
    }

    private static func ofShortLine(_ line: Line, in text: SourceText) -> LineRole {
        let content = line.content
        if isWhole(HeadingVocabulary.contents, content, text) { return .contentsHeading }
        if let group = wholeMatch(HeadingVocabulary.groups, content, text) ?? letteredGroup(content, text) {
            return .group(closed: group)
        }
        if let decision = DecisionHeading(line, in: text) { return .decision(decision) }
        if let section = SectionHeading(line, in: text) { return .section(section) }
        if let registry = RegistryLine(content, in: text) { return .registry(registry) }
        if let heading = ItemHeading(content, in: text) {
            return goesOn(heading.title, text) ? .furniture : .heading(heading)
        }
        return .text
    }

    /// "Punkt 7: Budget (fortsat)" at the top of a page begins no item.
    private static func goesOn(_ title: Range<Int>, _ text: SourceText) -> Bool {
        HeadingVocabulary.continued.contains { ending in
            title.count > ending.count
                && text.end(ofPhrase: ending, at: title.upperBound - ending.count, until: title.upperBound) != nil
        }
    }

    /// "B. Sager til orientering", "C. Lukkede sager": whether what follows is closed. "C. Lukket: Lønforhold" is an item.
    private static func letteredGroup(_ content: Range<Int>, _ text: SourceText) -> Bool? {
        guard content.count >= 8, text.utf8[content.lowerBound] &- 0x41 < 26,
            text.utf8[content.lowerBound + 1] == UInt8(ascii: ".")
        else { return nil }
        let start = text.skippingSpace(from: content.lowerBound + 2, until: content.upperBound)
        guard let group = HeadingVocabulary.letteredGroups.match(in: text, at: start, until: content.upperBound),
            text.byte(group.end) != UInt8(ascii: ":")
        else { return nil }
        return group.meaning
    }

    private static func isWhole(_ table: PhraseTable<Void>, _ content: Range<Int>, _ text: SourceText) -> Bool {
        wholeMatch(table, content, text) != nil
    }

    /// The meaning of a phrase that fills a line, a closing colon aside.
    static func wholeMatch<Meaning>(
        _ table: PhraseTable<Meaning>, _ content: Range<Int>, _ text: SourceText
    ) -> Meaning? {
        guard let match = table.match(in: text, at: content.lowerBound, until: content.upperBound) else { return nil }
        let rest = text.utf8[match.end..<content.upperBound]
        return rest.allSatisfy { ":.* ".utf8.contains($0) } ? match.meaning : nil
    }

    /// "Dallund Slot...ii": three points and the number of a page, in digits or as the Romans wrote it.
    private static func endsInLeader(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        var position = content.upperBound
        while position > content.lowerBound,
            Letters.isDigit(bytes[position - 1]) || "ivxl".utf8.contains(bytes[position - 1])
        {
            position -= 1
        }
        guard position < content.upperBound, content.upperBound - position <= 6, position - content.lowerBound > 3
        else {
            return false
        }
        return (1...3).allSatisfy { bytes[position - $0] == UInt8(ascii: ".") }
    }

    /// Four points in a row, or three ellipses, before a page number.
    private static func hasDotLeaders(_ content: Range<Int>, in text: SourceText) -> Bool {
        text.utf8.withUnsafeBufferPointer { bytes in
            // Most lines have fewer points, and counting them is quick.
            var points = 0
            for position in content { points &+= bytes[position] == UInt8(ascii: ".") ? 1 : 0 }
            if points == 3 { return endsInLeader(bytes, content) }
            guard points > 3 else { return false }
            var run = 0
            for position in content {
                let byte = bytes[position]
                if byte == UInt8(ascii: ".") || (byte == 0x20 && run > 0) {
                    run += byte == 0x20 ? 0 : 1
                    if run >= 4 { return true }
                } else {
                    run = 0
                }
            }
            return false
        }
    }
}
