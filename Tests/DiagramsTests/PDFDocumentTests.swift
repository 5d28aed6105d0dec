import Portfolio
import Testing

@testable import Diagrams

@Suite("A PDF of another program")
struct PDFDocumentTests {
    @Test("bears the day that it is given and the program's name, and no byte changes its place")
    func stamped() throws {
        let printed =
            "%PDF-1.4\n/Creator (Mozilla/5.0 \\(X11\\))\n/CreationDate (D:20261130092157+00'00')\n/ModDate (D:20261130092157)\n"
        let day = try #require(Day("2017-08-10"))
        let stamped = String(decoding: PDFDocument.stamped(Array(printed.utf8), on: day), as: UTF8.self)
        #expect(stamped.utf8.count == printed.utf8.count)
        #expect(stamped.contains("/CreationDate (D:20170810000000+00'00')"))
        #expect(stamped.contains("/ModDate (D:20170810000000)"))
        #expect(stamped.contains("/Creator (redthread          )"))
    }

    @Test("counts the parts of its pages from one, in their order, whatever the printing program began with")
    func nodes() {
        let printed = { (first: Int) in
            Array("/ID (node0000\(first + 9))\n/ID (node0000\(first)) /Names [(node0000\(first)) 7 0 R]".utf8)
        }
        let expected = "/ID (node00000002)\n/ID (node00000001) /Names [(node00000001) 7 0 R]"
        for first in [1344, 8201] {
            #expect(String(decoding: PDFDocument.stamped(printed(first)), as: UTF8.self) == expected)
        }
    }

    @Test("without a day, a date or a maker stays whole")
    func untouched() {
        #expect(PDFDocument.stamped(Array("%PDF (D:2026)".utf8)) == Array("%PDF (D:2026)".utf8))
        #expect(PDFDocument.stamped([]) == [])
    }
}
