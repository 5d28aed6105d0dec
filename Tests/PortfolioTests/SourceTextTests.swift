import Portfolio
import Testing

@Suite("A source text")
struct SourceTextTests {
    @Test("converts between bytes and code points at every place, also far into a long text")
    func positions() {
        let text = String(repeating: "Møde i Ærø 🐘 den 2. oktober.\n", count: 60)
        let source = SourceText(text)
        #expect(source.count == text.unicodeScalars.count)
        var byte = 0
        for (offset, scalar) in text.unicodeScalars.enumerated() {
            #expect(source.byteOffset(ofScalar: offset) == byte)
            #expect(source.scalarOffset(ofByte: byte) == offset)
            byte += scalar.utf8.count
        }
        #expect(source.byteOffset(ofScalar: source.count) == byte)
        #expect(source.scalarOffset(ofByte: byte) == source.count)
    }

    @Test("gives the words at a range, and their line")
    func words() {
        let source = SourceText("Første linje\nÆndret til uge 42\n")
        #expect(source[24..<30] == "uge 42")
        #expect(source.line(at: 24) == 2)
        #expect(source.line(at: 0) == 1)
    }

    @Test(
        "quotes words as a person would, with single spaces between them",
        arguments: [
            ("åbner den 1.\n  oktober", "åbner den 1. oktober"),
            ("Udbud \t      maj\u{A0}\u{A0}2024\r\n", "Udbud maj 2024"),
            ("  à la carte  ", "à la carte"), ("", ""), (" \n ", ""),
        ])
    func quotes(_ words: String, _ quote: String) {
        let source = SourceText(words)
        #expect(source.quote(at: 0..<source.count) == quote)
    }

    @Test("keeps within itself when asked for places beyond its end")
    func beyond() {
        let source = SourceText("kort")
        #expect(source[2..<99] == "rt")
        #expect(source[50..<99] == "")
        #expect(SourceText("").count == 0)
        #expect(SourceText("")[0..<5] == "")
    }
}
