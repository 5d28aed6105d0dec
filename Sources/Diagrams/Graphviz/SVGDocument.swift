import Portfolio

/// Turns what Graphviz writes into a document that stands alone, can be read out loud, and can stand inside a page.
///
/// Graphviz writes one element a line and escapes `<`, `>` and `"` in all text, so a line that begins with `<` is markup
/// and lines are all that has to be looked at. Of its output the comments (they hold its version), the document type (it
/// points to another server) and the technical names of the nodes go; the size in points becomes one in pixels; the
/// title, the description and the notes come in.
struct SVGDocument {
    private let picture: Picture
    /// How an id of ours begins, as Graphviz writes it: it turns hyphens into character references.
    private let ourGroup: [UInt8]

    init(picture: Picture) {
        self.picture = picture
        ourGroup = Array("<g id=\"\(Self.referenced(picture.idPrefix + "-n"))".utf8)
    }

    /// What changes at the head of a line. Each word holds a quotation mark, which in text would be escaped, so that no
    /// text of a minute is changed. Graphviz counts the gradients of the whole process; here they are counted in
    /// the picture, and those of two pictures on one page do not share their names.
    private func changes(gradients: Int) -> Replacements {
        let gradient = "\(picture.idPrefix)-l\(gradients)"
        return Replacements([
            // "transparent" is no colour of SVG 1.1.
            Replacement("transparent\"", "none\""),
            // The typeface is said once, for the whole picture.
            Replacement("font-family=\"\(Typeface.families) Bold\"", "font-weight=\"bold\""),
            Replacement("font-family=\"\(Typeface.families)\" ", ""),
            Replacement("id=\"l_", "id=\"" + gradient, number: true),
            Replacement("\"url(#l_", "\"url(#" + gradient, number: true),
        ])
    }

    func finished(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var lines = LineReader(bytes)
        lines.skip(past: Self.group)
        lines.output.reserveCapacity(bytes.count + 4_000)
        lines.write(header)
        var gradients = 0
        var changes = changes(gradients: gradients)
        while let line = lines.next() {
            if lines.starts(line, with: Self.comment) {
                lines.skipComment(line)
            } else if lines.starts(line, with: Self.group) {
                openGroup(line, in: &lines)
            } else if !lines.starts(line, with: Self.title) {
                if lines.starts(line, with: Self.gradient) {
                    gradients += 1
                    changes = self.changes(gradients: gradients)
                }
                lines.copy(line, replacing: changes)
            }
        }
        return lines.output
    }

    /// `<g id="…" class="node rt-bar">` and the title on the next line. Only the ids that something refers to stay.
    private func openGroup(_ line: Range<Int>, in lines: inout LineReader) {
        let index = lines.peek().flatMap { lines.number(in: $0, after: Self.numberedTitle) }
        let isOurs = lines.starts(line, with: ourGroup)
        lines.write("<g")
        if isOurs, let index { lines.write(" id=\"\(picture.idPrefix)-\(index)\"") }
        if let role = lines.find(Self.role, in: line) {
            lines.write(" class=\"rt-")
            lines.copyName(from: role, to: line.upperBound)
            lines.write("\"")
        }
        lines.write(">")
        lines.copyRest(of: line)
        guard let index, picture.marks.indices.contains(index), let note = picture.marks[index].note else { return }
        lines.write("<title>\(SafeText.xml(SafeText.line(note)))</title>\n")
    }

    private var header: String {
        let (width, height) = (AttributeText.number(picture.width), AttributeText.number(picture.height))
        let prefix = picture.idPrefix
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="\(width)" \
            height="\(height)" viewBox="0 0 \(width) \(height)" lang="\(picture.language.rawValue)" role="\(role)" \
            aria-labelledby="\(prefix)-title \(prefix)-desc" font-family="\(Typeface.families)" class="redthread">
            <title id="\(prefix)-title">\(SafeText.xml(SafeText.line(picture.title)))</title>
            <desc id="\(prefix)-desc">\(SafeText.xml(SafeText.line(picture.summary, limit: 2_000)))</desc>
            <g class="rt-picture" transform="translate(0 \(height))">

            """
    }

    /// Nothing inside an image can be reached by those who hear it, so a picture that leads somewhere is a document: the
    /// roles of SVG's own (`graphics-document`) are not allowed in HTML yet.
    private var role: String { picture.marks.contains { $0.link != nil } ? "document" : "img" }

    private static func referenced(_ name: String) -> String {
        name.split(separator: "-", omittingEmptySubsequences: false).joined(separator: "&#45;")
    }

    private static let comment = Array("<!--".utf8)
    private static let group = Array("<g id=".utf8)
    private static let gradient = Array("<linearGradient".utf8)
    private static let title = Array("<title>".utf8)
    private static let numberedTitle = Array("<title>n".utf8)
    private static let role = Array(" rt&#45;".utf8)
}
