/// Makes a PDF of Cairo the same whenever it is drawn.
enum PDFDocument {
    /// How the day of drawing begins, which is the one thing in the file that is not of the picture.
    private static let key = Array("/CreationDate (D:".utf8)

    /// 1 January 1970, as an archive writes an unknown day.
    private static let day = Array("19700101000000".utf8)

    /// The file with another day in its place; no byte changes its place, on which a PDF depends.
    static func finished(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        var document = Array(bytes)
        guard let start = end(of: key, in: bytes) else { return document }
        for (index, digit) in zip(document.indices[start...], day) where (48...57).contains(document[index]) {
            document[index] = digit
        }
        return document
    }

    /// The place after the last occurrence; Cairo writes it at the end, and a search from there is short.
    private static func end(of word: [UInt8], in bytes: UnsafeRawBufferPointer) -> Int? {
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
