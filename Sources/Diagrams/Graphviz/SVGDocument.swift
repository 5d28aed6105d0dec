import Portfolio

/// Turns what Graphviz writes into a document that stands alone, can be read out loud, and can stand inside a page.
///
/// Graphviz writes one element a line and escapes `<`, `>` and `"` in all text, so a line that begins with `<` is markup
/// and lines are all that has to be looked at. Of its output the comments (they hold its version), the document type (it
/// points to another server) and the technical names of the nodes go; the size in points becomes one in pixels; the
/// title, the description and the notes come in.
struct SVGDocument {
    private let picture: Picture
    private let changes: [Replacement]

    init(picture: Picture) {
        self.picture = picture
        changes = [
            // "transparent" is no colour of SVG 1.1.
            Replacement("=\"transparent\"", "=\"none\""),
            // The typeface is said once, for the whole picture.
            Replacement(" font-family=\"\(Typeface.graphvizFamilies)\"", ""),
            // The gradients of two pictures on one page must not share their names.
            Replacement("id=\"l_", "id=\"\(picture.idPrefix)-l_"),
            Replacement("url(#l_", "url(#\(picture.idPrefix)-l_"),
        ]
    }

    func finished(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 4_000)
        output += Array(header.utf8)
        var lines = LineReader(bytes)
        lines.skip(past: Array("<g ".utf8))
        output += Array(
            "<g class=\"rt-picture\" transform=\"translate(0 \(DecimalText.short(picture.height)))\">\n".utf8)
        while let line = lines.next() { append(line, from: &lines, to: &output) }
        return output
    }

    private func append(_ line: Range<Int>, from lines: inout LineReader, to output: inout [UInt8]) {
        if lines.starts(line, with: Self.comment) {
            lines.skipComment(line)
        } else if lines.starts(line, with: Self.group) {
            openGroup(line, from: &lines, to: &output)
        } else if lines.starts(line, with: Self.title) {
            // The title of the whole graph; those of the nodes are read with their group.
        } else {
            lines.copy(line, to: &output, replacing: changes)
        }
    }

    /// `<g id="…" class="node rt-bar">` and the title on the next line. Only ids of ours stay.
    private func openGroup(_ line: Range<Int>, from lines: inout LineReader, to output: inout [UInt8]) {
        var group = "<g"
        if let id = lines.value(of: Self.idKey, in: line).map(plain), id.contains(picture.idPrefix + "-") {
            group += " id=\"\(id)\""
        }
        if let role = lines.value(of: Self.classKey, in: line)?.split(separator: " ").last {
            group += " class=\"\(plain(String(role)))\""
        }
        output += Array((group + ">").utf8)
        output += lines.rest(of: line)
        output.append(UInt8(ascii: "\n"))
        guard let next = lines.peek(), lines.starts(next, with: Self.title) else { return }
        _ = lines.next()
        if let note = note(of: lines.text(next)) {
            output += Array("<title>\(SafeText.xml(SafeText.line(note)))</title>\n".utf8)
        }
    }

    /// Graphviz writes a hyphen as a character reference; in ids and classes there are no other references.
    private func plain(_ name: String) -> String {
        let parts = name.split(separator: "&#45;", omittingEmptySubsequences: false)
        return parts.joined(separator: "-")
    }

    /// The note of the mark whose technical name, `n` and its index, stands in a title.
    private func note(of title: String) -> String? {
        guard title.hasPrefix("<title>n"), title.hasSuffix("</title>"),
            let index = Int(title.dropFirst("<title>n".count).dropLast("</title>".count)),
            picture.marks.indices.contains(index)
        else { return nil }
        return picture.marks[index].note
    }

    private var header: String {
        let (width, height) = (DecimalText.short(picture.width), DecimalText.short(picture.height))
        let prefix = picture.idPrefix
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="\(width)" \
            height="\(height)" viewBox="0 0 \(width) \(height)" lang="\(picture.language.rawValue)" role="img" \
            aria-labelledby="\(prefix)-title \(prefix)-desc" font-family="\(Typeface.families)" class="redthread">
            <title id="\(prefix)-title">\(SafeText.xml(SafeText.line(picture.title)))</title>
            <desc id="\(prefix)-desc">\(SafeText.xml(SafeText.line(picture.summary, limit: 2_000)))</desc>

            """
    }

    private static let comment = Array("<!--".utf8)
    private static let group = Array("<g id=".utf8)
    private static let title = Array("<title>".utf8)
    private static let idKey = Array(" id=\"".utf8)
    private static let classKey = Array(" class=\"".utf8)
}
