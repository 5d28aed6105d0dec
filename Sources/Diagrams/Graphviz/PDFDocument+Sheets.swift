extension PDFDocument {
    /// The one page of a picture as sheets of paper, by an update at the end of the file (ISO 32000-1, 7.5.6): each sheet
    /// shows its part of the same drawing. What is no such file stays as it is.
    static func spread(_ document: [UInt8], over boxes: [[Double]]) -> [UInt8] {
        guard let page = PageObject(in: document), let size = number(after: "/Size ", in: document),
            let start = number(after: "startxref\n", in: document)
        else { return document }
        let kids = boxes.indices.map { $0 == 0 ? page.number : size + $0 - 1 }
        var update = Update(at: document.count)
        update.add(
            page.parent,
            "<< /Type /Pages\n   /Kids [ \(kids.map { "\($0) 0 R" }.joined(separator: " ")) ]\n"
                + "   /Count \(kids.count)\n>>")
        for (kid, box) in zip(kids, boxes) { update.add(kid, page.dictionary(showing: box)) }
        let last = size + boxes.count - 1
        return document + update.finished(size: last, root: page.root, info: page.info, previous: start)
    }

    /// The number that follows the last occurrence of a word.
    private static func number(after word: String, in document: [UInt8]) -> Int? {
        let bytes = Array(word.utf8)
        guard let at = lastIndex(of: bytes, in: document) else { return nil }
        return Int(String(decoding: document[(at + bytes.count)...].prefix { (48...57).contains($0) }, as: UTF8.self))
    }

    private static func lastIndex(of word: [UInt8], in document: [UInt8]) -> Int? {
        guard document.count >= word.count else { return nil }
        return (0...(document.count - word.count)).last { document[$0..<($0 + word.count)].elementsEqual(word) }
    }

    /// The only page, as it stands in the file.
    private struct PageObject {
        let number: Int
        let parent: Int
        let root: Int
        let info: Int
        private let before: String
        private let after: String

        init?(in document: [UInt8]) {
            let head = Array("<< /Type /Page % 1\n".utf8)
            guard let start = PDFDocument.lastIndex(of: head, in: document),
                let end = PDFDocument.end(ofObjectAt: start, in: document),
                let parent = PDFDocument.number(after: "/Parent ", in: Array(document[start..<end])),
                let root = PDFDocument.number(after: "/Root ", in: document),
                let info = PDFDocument.number(after: "/Info ", in: document),
                let number = PDFDocument.number(ofObjectBefore: start, in: document)
            else { return nil }
            let text = String(decoding: document[start..<end], as: UTF8.self)
            guard let box = text.firstRange(of: "/MediaBox ["), let close = text[box.upperBound...].firstIndex(of: "]")
            else { return nil }
            (self.number, self.parent, self.root, self.info) = (number, parent, root, info)
            before = String(text[..<box.upperBound]).replacing(" % 1", with: "")
            after = String(text[close...])
        }

        func dictionary(showing box: [Double]) -> String {
            before + " " + box.map { AttributeText.number($0, digits: 2) }.joined(separator: " ") + " " + after
        }
    }

    private static func end(ofObjectAt start: Int, in document: [UInt8]) -> Int? {
        let mark = Array("\nendobj".utf8)
        return (start..<max(start, document.count - mark.count)).first {
            document[$0..<($0 + mark.count)].elementsEqual(mark)
        }
    }

    /// The "2" of "2 0 obj" on the line before.
    private static func number(ofObjectBefore start: Int, in document: [UInt8]) -> Int? {
        let line = document[..<max(0, start - 1)].split(separator: UInt8(ascii: "\n")).last ?? []
        return Int(String(decoding: line.prefix { (48...57).contains($0) }, as: UTF8.self))
    }

    /// Objects that are added to the end of a file.
    private struct Update {
        private var text = ""
        private var places: [(object: Int, at: Int)] = []
        private let start: Int

        init(at start: Int) { self.start = start }

        mutating func add(_ object: Int, _ content: String) {
            places.append((object, start + text.utf8.count))
            text += "\(object) 0 obj\n\(content)\nendobj\n"
        }

        func finished(size: Int, root: Int, info: Int, previous: Int) -> [UInt8] {
            let table = places.map { object, at in
                let digits = String(at)
                return "\(object) 1\n" + String(repeating: "0", count: max(0, 10 - digits.count)) + digits
                    + " 00000 n \n"
            }
            let trailer = "<< /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(previous) >>"
            return Array(
                (text + "xref\n" + table.joined() + "trailer\n" + trailer
                    + "\nstartxref\n\(start + text.utf8.count)\n%%EOF\n").utf8)
        }
    }
}
