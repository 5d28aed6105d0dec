public import Portfolio

/// Makes a PDF of another program (Cairo, Chromium) the same whenever it is made, and names this one as its maker. No byte
/// changes its place, on which a PDF depends.
///
///     PDFDocument.stamped(bytes, on: asOf)   // /CreationDate (D:20170810…)
public enum PDFDocument {
    /// - Parameter day: the day that the file bears; without one 1 January 1970, as an archive writes an unknown day.
    public static func stamped(_ bytes: [UInt8], on day: Day? = nil) -> [UInt8] {
        var document = bytes
        let digits =
            Array((day.map { $0.description.replacing("-", with: "") } ?? "19700101").utf8) + Array("000000".utf8)
        for key in ["/CreationDate (D:", "/ModDate (D:"] {
            guard let start = end(of: key, in: document) else { continue }
            for (index, digit) in zip(document.indices[start...], digits) where (48...57).contains(document[index]) {
                document[index] = digit
            }
        }
        if let start = end(of: "/Creator (", in: document) ?? end(of: "/Producer (", in: document) {
            name(&document, from: start)
        }
        renumberNodes(&document)
        return document
    }

    /// The program's name in place of what stands there, with spaces after it up to the end of the text.
    private static func name(_ document: inout [UInt8], from start: Int) {
        let newline = UInt8(ascii: "\n")
        guard let line = document[start...].firstIndex(of: newline),
            let end = document[start..<line].lastIndex(of: UInt8(ascii: ")"))
        else { return }
        let name = Array("redthread".utf8)
        guard end - start >= name.count else { return }
        document.replaceSubrange(
            start..<end, with: name + Array(repeating: UInt8(ascii: " "), count: end - start - name.count))
    }

    /// The place after the last occurrence of a word.
    private static func end(of word: String, in bytes: [UInt8]) -> Int? {
        let word = Array(word.utf8)
        return bytes.withUnsafeBufferPointer { bytes in
            var start = bytes.count - word.count
            while start >= 0 {
                if bytes[start] == word[0], bytes[start..<(start + word.count)].elementsEqual(word) {
                    return start + word.count
                }
                start -= 1
            }
            return nil
        }
    }
}
