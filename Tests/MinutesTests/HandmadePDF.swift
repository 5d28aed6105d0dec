/// A PDF made by hand, page by page, so that tests need no program to make one.
struct HandmadePDF {
    enum Page {
        /// Lines of ASCII in one of the fonts that every reader has.
        case text([String])
        /// A picture and not a letter, as a scanner gives it.
        case picture
    }

    let bytes: [UInt8]

    init(_ pages: [Page]) {
        let children = pages.indices.map { "\(3 * $0 + 3) 0 R" }.joined(separator: " ")
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count \(pages.count) /Kids [\(children)] >>",
        ]
        for (index, page) in pages.enumerated() {
            let (content, resource) = (3 * index + 4, 3 * index + 5)
            let font = "/Resources << /Font << /F \(resource) 0 R >> /XObject << /P \(resource) 0 R >> >>"
            objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(content) 0 R \(font) >>")
            objects += Self.parts(of: page)
        }
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = places.map { String(repeating: "0", count: 10 - "\($0)".count) + "\($0) 00000 n \n" }
        let start = file.utf8.count
        file += "xref\n0 \(places.count + 1)\n0000000000 65535 f \n" + table.joined()
        file += "trailer\n<< /Size \(places.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        bytes = Array(file.utf8)
    }

    /// What a page shows, and the font or picture that it shows it with.
    private static func parts(of page: Page) -> [String] {
        switch page {
        case .text(let lines):
            let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: "\n")
            return [
                stream("BT /F 11 Tf 14 TL 60 780 Td\n\(shown)\nET"),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            ]
        case .picture:
            let entries = "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray "
            return [
                stream("q 500 0 0 700 40 60 cm /P Do Q"),
                stream("00FF FF00>", entries + "/BitsPerComponent 8 /Filter /ASCIIHexDecode "),
            ]
        }
    }

    private static func stream(_ words: String, _ entries: String = "") -> String {
        "<< \(entries)/Length \(words.utf8.count) >>\nstream\n\(words)\nendstream"
    }
}
