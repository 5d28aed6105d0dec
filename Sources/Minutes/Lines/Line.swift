import Documents
import Portfolio

/// One line of a document, with what its form alone tells. Positions are bytes of the text's UTF-8.
struct Line {
    /// Everything up to the line break.
    let bytes: Range<Int>
    /// The words: without white space around them, Markdown's `#` before them and emphasis around them.
    let content: Range<Int>
    /// The number of `#` before it; 0 for none.
    let headingLevel: Int
    /// All of it is set in bold or italics.
    let emphasised: Bool
    /// The number of white space characters before it.
    let indent: Int
    /// What the document's format tells of it; `nil` for the lines of text files.
    var layout: LineLayout?
    /// What the agenda of pages that lost their line breaks tells of it.
    var heading: PageTitle?

    /// The line with fewer words.
    func cut(to content: Range<Int>) -> Line {
        Line(
            bytes: bytes, content: content, headingLevel: headingLevel, emphasised: emphasised, indent: indent,
            layout: layout, heading: heading)
    }

    var isBlank: Bool { content.isEmpty }
    /// Marked as a heading by Markdown, or set off as one.
    var isMarkedHeading: Bool { headingLevel > 0 || emphasised }
}

/// A document as lines.
struct LineTable {
    let text: SourceText
    let lines: [Line]

    init(_ text: SourceText) {
        self.text = text
        self.lines = LineTable.lines(of: text)
    }

    /// The lines of a document with what its blocks tell of them.
    init(_ document: DocumentText) {
        self.text = document.text
        let lines = LineTable.lines(of: document.text)
        self.lines = document.blocks.isEmpty ? lines : LineLayout.told(lines, by: document.blocks)
    }

    private static func lines(of text: SourceText) -> [Line] {
        let ranges = self.ranges(of: text)
        let pages = ViewerPages(ranges, in: text)
        let told = ranges.compactMap { pages.words[$0.lowerBound] }
        var margins = PageMargins(told, in: text).inner[...]
        var splitter = PageSplitter(Array(margins), in: text)
        var lines: [Line] = []
        lines.reserveCapacity(ranges.count)
        func appendMargin(_ bytes: Range<Int>) {
            var margin = line(in: text, bytes)
            margin.layout = .margin
            lines.append(margin)
        }
        for range in ranges {
            if let page = pages.words[range.lowerBound], let inner = margins.popFirst() {
                let first = lines.count
                if inner.lowerBound > range.lowerBound { appendMargin(range.lowerBound..<inner.lowerBound) }
                append(inner, at: splitter.splits(inner), to: &lines, in: text)
                if inner.upperBound < page.upperBound { appendMargin(inner.upperBound..<page.upperBound) }
                for index in first..<lines.count {
                    lines[index].heading = splitter.headings[lines[index].bytes.lowerBound]
                }
            } else {
                append(range, at: GluedLine.splits(range, in: text), to: &lines, in: text)
            }
        }
        return pages.words.isEmpty ? DoubleSpacing.closed(lines, in: text) : lines
    }

    /// The stretches between line breaks and page breaks.
    private static func ranges(of text: SourceText) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        ranges.reserveCapacity(text.utf8.count / 40)
        var start = 0
        let end = text.utf8.count
        text.utf8.withUnsafeBufferPointer { buffer in
            for position in 0..<end where buffer[position] == 0x0A || buffer[position] == 0x0C {
                ranges.append(start..<position)
                start = position + 1
            }
        }
        if start < end { ranges.append(start..<end) }
        return ranges
    }

    /// Adds a line, or the lines that it was before a transcript put them together.
    private static func append(_ bytes: Range<Int>, at splits: [Int], to lines: inout [Line], in text: SourceText) {
        var start = bytes.lowerBound
        for split in splits {
            lines.append(line(in: text, start..<split))
            start = split
        }
        lines.append(line(in: text, start..<bytes.upperBound))
    }

    private static func line(in text: SourceText, _ bytes: Range<Int>) -> Line {
        var content = text.trimmed(bytes)
        let indent = content.lowerBound - bytes.lowerBound
        var level = 0
        while content.lowerBound + level < content.upperBound,
            text.utf8[content.lowerBound + level] == UInt8(ascii: "#")
        {
            level += 1
        }
        if (1...6).contains(level) {
            content = text.trimmed(content.lowerBound + level..<content.upperBound)
        } else {
            level = 0
        }
        let bare = withoutEmphasis(text, content)
        return Line(
            bytes: bytes, content: bare, headingLevel: level, emphasised: bare != content && !bare.isEmpty,
            indent: indent)
    }

    /// The words between Markdown's `*` or `**`, or between `<b>` and `</b>`, where these enclose all of it.
    private static func withoutEmphasis(_ text: SourceText, _ range: Range<Int>) -> Range<Int> {
        let star = UInt8(ascii: "*")
        let bytes = text.utf8[range]
        if bytes.first == star, bytes.last == star, let first = bytes.firstIndex(where: { $0 != star }),
            let last = bytes.lastIndex(where: { $0 != star }), !bytes[first...last].contains(star)
        {
            return text.trimmed(first..<last + 1)
        }
        if bytes.count > 7, bytes.starts(with: Array("<b>".utf8)), bytes.suffix(4).elementsEqual("</b>".utf8) {
            return text.trimmed(range.lowerBound + 3..<range.upperBound - 4)
        }
        return range
    }
}

extension [Line] {
    /// Whether a line is drawn below another: "Ny skole" above "--------".
    ///
    /// - Parameter marks: what the line can be drawn with.
    func isUnderlined(_ index: Int, in text: SourceText, by marks: String = "-=_~") -> Bool {
        guard index + 1 < count else { return false }
        let below = text.utf8[self[index + 1].content]
        return below.count >= 3 && below.allSatisfy { marks.utf8.contains($0) }
    }
}
