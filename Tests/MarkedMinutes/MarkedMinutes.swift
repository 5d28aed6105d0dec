public import Portfolio

/// Minutes written by hand for a test, with their times marked: "Systemet går i drift [uge 23|2022-06-06..2022-06-12]."
///
/// A line is a passage: "# " begins a heading, "- " a list item, tabs stand between the cells of a table row, and an
/// empty line begins a new block. A time is `[words|days]`, where days are a day, a month, a year, `day..day`, `..day`,
/// `day..`, or a length in days ("14d").
public struct MarkedMinutes {
    /// The meeting, whose only item is `item`.
    public let meeting: Meeting
    public let item: AgendaItem

    /// - Parameter date: the day of the meeting.
    public init(
        _ marked: String, on date: String = "2030-01-15", section: Section.Kind = .presentation, title: String = "",
        authority: String? = nil
    ) {
        var text = title.isEmpty ? "" : title + "\n"
        var times: [TimeMention] = []
        var passages: [Passage] = []
        var block = 0
        for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
            guard !line.isEmpty else {
                block += 1
                text += "\n"
                continue
            }
            let start = text.unicodeScalars.count
            text += Self.plain(line, from: start, times: &times)
            passages.append(Self.passage(text, from: start, section: section, block: block))
            if line.hasPrefix("# ") { block += 1 }
            text += "\n"
        }
        let source = SourceText(text)
        let item = AgendaItem(
            number: "1", title: title, range: 0..<source.count, titleRange: 0..<title.unicodeScalars.count,
            passages: passages
        )
        self.item = item
        self.meeting = Meeting(
            id: Meeting.ID("\(date) \(title)"), source: "\(date).txt", text: source,
            authority: authority.map(Authority.init), date: Day(date), items: [item], times: times
        )
    }

    /// A line without its marks; the times in it are added to `times`.
    private static func plain(_ line: Substring, from start: Int, times: inout [TimeMention]) -> String {
        var result = ""
        var rest = line
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            result += rest[..<open]
            let parts = rest[rest.index(after: open)..<close].split(separator: "|").map(String.init)
            let words = parts.first ?? ""
            let position = start + result.unicodeScalars.count
            times.append(mention(words, at: position..<position + words.unicodeScalars.count, days: parts.last ?? ""))
            result += words
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private static func mention(_ words: String, at range: SourceRange, days: String) -> TimeMention {
        if days.hasSuffix("d"), let length = Int(days.dropLast()) {
            return TimeMention(
                range: range, text: words, kind: .duration, span: nil, length: Length(length...length, .day))
        }
        if days == "set" { return TimeMention(range: range, text: words, kind: .set, span: nil) }
        let span = span(days)
        let kind: TimeMention.Kind =
            span?.earliest == nil ? .before : span?.latest == nil ? .after : span?.isDay == true ? .date : .period
        return TimeMention(range: range, text: words, kind: kind, span: span)
    }

    /// The days that `2030-05`, `2030-05-01..2030-05-07` or `..2030-05-07` stand for.
    public static func span(_ days: String) -> Span? {
        if let dots = days.range(of: "..") {
            return Span(earliest: Day(String(days[..<dots.lowerBound])), latest: Day(String(days[dots.upperBound...])))
        }
        let parts = days.split(separator: "-").compactMap { Int($0) }
        switch parts.count {
        case 1: return Span(year: parts[0])
        case 2: return Span(year: parts[0], month: parts[1])
        default: return Day(days).map { Span($0) }
        }
    }

    private static func passage(_ text: String, from start: Int, section: Section.Kind, block: Int) -> Passage {
        let scalars = Array(text.unicodeScalars)
        let line = String(String.UnicodeScalarView(scalars[start...]))
        let end = scalars.count
        if line.hasPrefix("# ") {
            return Passage(kind: .heading, range: start + 2..<end, section: section, block: block)
        }
        if line.hasPrefix("- ") {
            return Passage(kind: .listItem(mark: "-"), range: start + 2..<end, section: section, block: block)
        }
        guard line.contains("\t") else {
            return Passage(kind: .sentence, range: start..<end, section: section, block: block)
        }
        var cells: [SourceRange] = []
        var cell = start
        for index in start...end where index == end || scalars[index] == "\t" {
            cells.append(cell..<index)
            cell = index + 1
        }
        return Passage(kind: .tableRow(cells: cells), range: start..<end, section: section, block: block)
    }
}

extension String {
    /// The first place of some words, without Foundation.
    fileprivate func range(of words: String) -> Range<Index>? {
        indices.lazy.compactMap { start -> Range<Index>? in
            guard self[start...].hasPrefix(words) else { return nil }
            return start..<self.index(start, offsetBy: words.count)
        }.first
    }
}
